import Knowledge

extension KindRule {
  /// A price on a line of its own.
  static let priceLine = KindRule(
    "price-line", "It is a line of its own that names a price and is no long sentence.",
    of: .wholeLines
  ) { context in
    guard context.words.count <= 12, context.draft.ending == .open || context.words.count <= 2,
      context.verb == nil || context.words.count <= 6, context.draft.block != .heading
    else { return nil }
    return KindRule.priceEvidence(in: context)
  }
}
