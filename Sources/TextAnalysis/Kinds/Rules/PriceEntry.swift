import Knowledge

extension KindRule {
  /// What goes with prices.
  static let priceEntry = KindRule(
    "price-entry", "It is a short line among the lines of a price list.", of: .wholeLines
  ) { context in
    let draft = context.draft
    return context.section == .prices && context.kindBefore == .promotion
      && draft.words.count <= 10 && draft.ending == .open && !context.layout.startsGroup
      && draft.block != .heading ? .form : nil
  }
}
