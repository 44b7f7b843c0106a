extension ModalityRule {
  /// Fails to, lacks.
  static let failure = ModalityRule(
    "failure", "A verb of failure negates it: failed to, lacks.",
    phrases: """
      fail|fails|failed to; lack|lacks|lacked ..2 evidence|support|effect|efficacy|data|approval
      """
  ) { match, context in NegationScope.isMain(match, in: context.words) }
}
