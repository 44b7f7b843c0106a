extension KindRule {
  /// A call to get in touch or to buy.
  static let contactCall = KindRule(
    "contact-call", "It calls on the reader to get in touch, book, subscribe or buy.",
    phrases: """
      call us|today|now|our|me; text|phone|email|message us|me; call|text|phone|dial _ ..6 today
      give us a call
      contact us|our|me|today; reach out to us|our|me|today; reach out today|now; get in touch
      book|schedule|request|arrange|reserve|claim your|a|an|my|yours ..3 @bookable|slot|place|\
      seat; book now|online|today|here; schedule now|online|today|here; book your|a free
      sign up for|today|now|to|here; start your journey|treatment|healing
      visit our|us website|clinic|site|page|office|at|online|for|today; visit us
      click here|below|the; tap here|below; learn more about our|how|us|at
      download our|your|the free|guide|app; join us|our; enroll today|now; apply now|today
      shop now; order now|today|online; buy now|online|today; add to cart; get started|yours
      find out if you; see if you qualify|you're|you are
      take our|the free? quiz|test|assessment; speak|talk with|to one of our|us
      speak|talk with|to our team|specialists|experts; let us help|know|guide; we can help you
      take the first|next step toward|towards|to|today|by; don't wait|hesitate to|any|another
      send it|them|us|yours ..4 form|portal|inbox; fill out|in our|the|this form|contact
      send us a|an|your; apply here|today|online
      make|schedule|book an appointment ..6 at|by|online|today; email us; message us; follow us
      join one|hundreds|thousands|millions|over of|_; tap|click the|on|below ..2 button|link|below
      subscribe to|now|today|for|or|and|here|below;
      share it|this with a|your|someone|friends|anyone
      to learn more , about|call|contact|visit|please
      for more information ,; to schedule|book a|an|your; to get started
      ready to take|start|begin|learn|feel|find; schedule an|a|your; request an|a|more
      contact _ ..4 today|now; dm us; act now; register at|for|here|now|online|today
      spots|places are limited; while supplies last
      """
  )
}
