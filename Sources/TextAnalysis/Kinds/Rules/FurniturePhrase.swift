extension KindRule {
  /// Words of notices and widgets.
  static let furniturePhrase = KindRule(
    "furniture-phrase",
    "It has words of a notice or widget: cookies, copyright, sharing, comments.",
    phrases: """
      we use cookies; uses cookies; cookie policy; all rights reserved; privacy policy
      terms of use|service; terms and conditions; skip to content|main
      leave a|your comment|reply; required fields; email address will not be published
      your email address; share this post|article|page|story|on
      share on|via facebook|twitter|x|linkedin|pinterest|email; pin it; log in; sign in
      add a comment; read more; continue reading; click to share; powered by wordpress|wix
      back to top; table of contents; next post|article; previous post|article; post navigation
      opens in a? new window|tab; close menu; toggle navigation; view all posts|comments
      load more; show more; min|minute read; minutes read; image credit
      photo by|credit|courtesy; getty images; shutterstock; istock; unsplash; was this helpful
      was this article|page helpful; save my name; this site uses; javascript
      subscribe to our|the newsletter|blog|channel; follow us on; last updated|reviewed|modified
      filed under; tagged with|as; comments are closed|off; advertisement; sponsored content
      this content does not have; for informational|educational purposes only
      not intended to be|replace|diagnose|as; is not a substitute for professional medical
      medical disclaimer; page is protected; upvote|upvotes; replied to; joined in? _ =
      moderator; unsubscribe at|any|from|here|whenever|anytime; you can|may unsubscribe
      doctor-patient|physician-patient|patient-provider|therapist-client relationship
      nothing on|in|here this? site|page|blog|website|article is|should|constitutes|replaces
      is|as|constitute|constitutes|not medical advice; not a doctor|physician|therapist and|so|, _
      complies|comply with applicable; have|has not been evaluated by the; results ..2 may vary
      for ..2 information|informational|educational only|purposes; general information and|only
      this|the article|story|page|leaflet|information|post was|is ..2 amended|corrected|updated|\
      published|\
      reviewed|produced|revised on|in|at|by|to
      equal opportunity employer|provider; language assistance services
      available in ..2 other|large|easy|different languages|formats|print|read; on request =
      transcript was|has|is
      i am a bot; performed automatically; rules of this|the subreddit|forum|group|community
      we do not allow
      registered charity|company ..1 in|no|number; not an emergency; liked by _
      not a guarantee of; subject to change|eligibility|terms|availability|approval
      by clicking; consent to our|the use; produced|edited|mixed by _ , =; music|artwork by _
      we never|won't share your email|address|data; no spam
      """
  ) { context in
    context.words.count <= 30
      && !context.matches.contains { RuleBook.name(of: $0.rule) == "study-report" }
  }
}
