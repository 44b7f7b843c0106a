import Knowledge

extension KindRule {
  /// They, these services, after an offer.
  static let offerContinues = KindRule(
    "offer-continues", "It goes on about the service that the sentence before offered.",
    anchor: .start,
    phrases: """
      these|this|such|the|each|our ..2 coaches|services|service|programs|program|sessions|\
      providers|team|specialists|therapists|package|packages|plans|clinics|clinic|\
      professionals|consultation|membership; they offer|provide|help|work|guide|support; with us
      """
  ) { $0.kindBefore == .promotion }
}
