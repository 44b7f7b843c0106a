extension KindRule {
  /// Risks.
  static let harm = KindRule(
    "harm", "It names harms: side effects, risks, addiction, overdose, interactions.",
    phrases: """
      side effect|effects; adverse effects|events|reactions|effect|event; risk|risks of
      addiction; dependence; dependency; overdose; nausea; dizziness; interactions; misuse
      abuse; tolerance; withdrawal; toxic; toxicity; contraindicated; blood pressure; dangerous
      fatal; death|deaths; harm|harmful; safe|safety|unsafe
      """
  )
}
