extension ModalityRule {
  /// Is not, does not, cannot.
  static let notVerb = ModalityRule(
    "not-verb", "Its main verb is negated.",
    phrases: """
      not; never; cannot; can't; isn't; aren't; wasn't; weren't; doesn't; don't; didn't; won't
      wouldn't; hasn't; haven't; hadn't; couldn't; shouldn't; neither; nor; no longer
      """
  ) { match, context in NegationScope.isMain(match, in: context.words) }
}
