import Knowledge

extension KindRule {
  /// Buttons of shops.
  static let buyButton = KindRule(
    "buy-button", "The whole line is a button to buy, book or begin.", anchor: .start,
    phrases: """
      add to cart|bag|basket =; buy|shop|order now =; subscribe & save ..3 =
      subscribe and save ..3 =
      start my|your|free ..2 trial|assessment|quiz|visit|treatment|membership|journey =
      take the|our|my quiz|assessment|test =; see if you|i qualify ..4 =; check my eligibility =
      get my|your _ =; claim my|your ..4 =; book my|your|a ..3 =; schedule my|your|a ..3 =
      donate now|today =; join now|today|free =; apply now|today =; try it free|today|now =
      """
  ) {
    $0.draft.isWholeLine && $0.draft.enumerator == nil && $0.draft.ending != .stop
      && !$0.layout.startsGroup
  }
}
