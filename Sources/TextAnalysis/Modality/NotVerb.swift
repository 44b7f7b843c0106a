extension ModalityRule {
  /// Is not, does not, cannot.
  static let notVerb = ModalityRule(
    "not-verb", "Its main verb is negated.",
    phrases: NegationLexicon.verbs
  ) { match, context in NegationScope.isMain(match, in: context.words) }
}
