import Knowledge

extension KindRule {
  /// Short lines behind the text.
  static let afterBody = KindRule(
    "after-body", "It is a short line after the last paragraph of the article.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard context.layout.place == .after, !context.layout.isProse,
      draft.words.count <= 12, draft.ending == .open, draft.block != .listItem,
      draft.enumerator == nil
    else { return nil }
    return .form
  }
}
