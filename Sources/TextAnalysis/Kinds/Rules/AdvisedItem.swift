import Knowledge

extension KindRule {
  /// An item of a list of advice.
  static let advisedItem = KindRule(
    "advised-item", "It is a list item under a recommendation."
  ) { context in
    let draft = context.draft
    guard draft.block == .listItem || draft.enumerator != nil,
      context.kindBefore == .recommendation, draft.ending == .open
    else { return nil }
    return .form
  }
}
