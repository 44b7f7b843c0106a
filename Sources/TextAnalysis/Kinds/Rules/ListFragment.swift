import Knowledge

extension KindRule {
  /// An item that completes what the line above the list began.
  static let listFragment = KindRule(
    "list-fragment", "It is a list item that completes the sentence which opened the list."
  ) { context in
    let draft = context.draft
    guard draft.block == .listItem || draft.enumerator != nil || isUnmarked(context), !draft.isLead,
      draft.ending == .open,
      context.kindBefore == .claim || context.kindBefore == .signpost
        || (context.kindBefore == .heading && context.layout.place == .body),
      context.section != .furniture
    else { return nil }
    return .form
  }

  /// Whether it is a line of its own that begins with a small letter.
  private static func isUnmarked(_ context: StatementContext) -> Bool {
    context.draft.isWholeLine && context.words.count >= 2
      && context.words[0].form.isDisjoint(with: [.capitalised, .number])
      && context.article.layouts[context.index].shortRun >= 2
  }
}
