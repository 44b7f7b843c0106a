extension KindRule {
  /// Cause and effect.
  static let cause = KindRule(
    "cause", "It states cause and effect, or what goes with what.",
    phrases: """
      leads|lead|led|leading to; results|result|resulting|resulted in; due to; because of
      because; caused by; associated with; linked to|with; contributes|contribute to; thereby
      as a result; allowing; leaving; making it; triggered by
      increases|reduces|lowers|raises the? risk|likelihood|odds
      """
  )
}
