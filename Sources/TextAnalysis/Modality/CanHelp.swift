extension ModalityRule {
  /// Can help, can potentially.
  static let canHelp = ModalityRule(
    "can-help", "\"Can\" with help, potentially or sometimes says less than that it does.",
    phrases: """
      can ..1 help|potentially|sometimes|possibly|often?; can @adverb? help
      can|cannot potentially|possibly|sometimes|perhaps
      """
  ) { match, context in
    match.contains { hedging.contains(context.words[$0].key) }
  }

  private static let hedging = WordSet("help potentially sometimes possibly perhaps")
}
