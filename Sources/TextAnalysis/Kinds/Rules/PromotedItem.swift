import Knowledge

extension KindRule {
  /// An item of a list that a call opened.
  static let promotedItem = KindRule(
    "promoted-item", "It is a list item under a call or an offer."
  ) { context in
    let draft = context.draft
    guard draft.block == .listItem || draft.enumerator != nil,
      draft.ending == .open || draft.words.count < 8,
      context.kindBefore == .promotion
    else { return nil }
    return .form
  }
}
