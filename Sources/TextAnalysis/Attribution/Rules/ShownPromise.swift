import Knowledge

extension AttributionRule {
  /// Has shown promise.
  static let shownPromise = AttributionRule(
    "shown-promise",
    "A treatment is said to have shown promise, success or effects; nobody says where.",
    .vague,
    phrases: """
      has|have @adverb? shown|demonstrated|proven|proved ..3 promise|promising|success|\
      effectiveness|efficacy|potential|results|benefit|benefits|improvement|improvements|\
      outcomes|effects
      has|have @adverb? shown|demonstrated|proven|proved to|effective|helpful|successful|\
      beneficial|useful|significant|positive|remarkable|encouraging|strong|great|considerable
      shows|show|showing|showed|demonstrates ..2 promise
      """
  ) { match, context in
    if match.lowerBound > 0,
      context.matches.contains(where: {
        RuleBook.name(of: $0.rule) == "single-study" && $0.words.lowerBound < match.lowerBound
      })
    {
      return nil
    }
    return match.contains { words.contains(context.words[$0].key) } ? nil : match
  }

  private static let words = WordSet("not never")
}
