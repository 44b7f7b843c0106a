extension KindRule {
  /// Words of offers.
  static let offerWords = KindRule(
    "offer-words", "It has words of an offer: discount, free consultation, insurance accepted.",
    phrases: """
      free ..3 consult|consultation|chat|talk|webinar|e-book|download|sample; become a member|patron
      free consultation|trial|shipping|assessment|screening|evaluation|quote|call|guide|ebook|\
      session; no obligation; limited time|offer|spots
      special offer|offers|price|pricing|introductory; discount|discounts|discounted; coupon
      % off; percent off; financing is|options|available; payment plan|plans
      money-back guarantee; we accept ..4 insurance|insurances|cards
      most ..2 insurance|insurances ..2 accepted; insurance|insurances|plans is|are accepted
      gift card|cards|certificates; satisfaction guaranteed; same-day appointments
      now accepting|enrolling; accepting new patients|clients; appointments available; save _ on
      brought to you by; our sponsor|sponsors; money back; no questions asked
      hundred|_ dollars|pounds off
      leave|give|write us|me a ..2 review|rating; if you enjoy|enjoyed|like|liked|love this|the
      helps other people find
      consider becoming|supporting; reader-supported|listener-supported
      become a ..2 subscriber|member|patron|supporter
      to receive new; first order|purchase|month|bottle|visit|session free =
      cancel|pause|skip ..4 anytime|any
      get|save|enjoy|take|claim _ off; no commitment|contract|contracts; itemized receipt
      per session|infusion|treatment|bottle for|at; starting at
      cards|payments|carecredit|hsa|fsa|plans|insurance|insurances|insurers|medicare|\
      medicaid accepted|eligible|welcome|covered =
      affordable prices|pricing|rates
      """)
}
