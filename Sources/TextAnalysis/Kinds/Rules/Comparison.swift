extension KindRule {
  /// More, less, unlike.
  static let comparison = KindRule(
    "comparison", "It compares: more than, compared with, unlike, in contrast.",
    phrases: """
      compared to|with
      more|less|fewer|higher|lower|greater|better|worse|faster|slower|longer|shorter|larger|\
      smaller|likelier ..5 than; unlike; in contrast; versus; vs; as effective as; rather than
      twice as; while other|traditional|conventional|most|standard; non-inferior; superior to
      inferior to; similar to
      """
  )
}
