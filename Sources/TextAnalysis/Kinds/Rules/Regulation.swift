extension KindRule {
  /// Law and approval.
  static let regulation = KindRule(
    "regulation", "It states approval, scheduling, law or history of a drug.",
    phrases: """
      approved|approval; fda; ema; nice; schedule i|ii|iii|iv|v; controlled substance; off-label
      prescription; licensed; legal|illegal; legalized|legalised
      first|originally|initially synthesized|synthesised|developed|used|approved|introduced|\
      discovered|marketed; developed|discovered|introduced|patented in; banned; dea
      medicare|medicaid; guidelines|guideline
      """
  )
}
