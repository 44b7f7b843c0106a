import Knowledge

extension KindRule {
  /// Short lines in a row.
  static let menuRun = KindRule(
    "menu-run", "It is one of several short lines in a row, as menus and widgets have them."
  ) { context in
    let draft = context.draft
    if draft.block == .listItem || draft.enumerator?.style == .bullet,
      context.layout.place == .before, context.kindBefore == .boilerplate, draft.ending == .open,
      draft.words.count <= 5
    {
      return .form
    }
    guard draft.isWholeLine, !context.layout.startsGroup,
      context.layout.repeatsBefore == 0 || context.layout.linesToProse != 1,
      context.layout.shortRun >= 4,
      draft.words.count <= 4,
      draft.ending == .open, draft.block != .listItem, draft.enumerator == nil,
      context.layout.place != .body || context.layout.linesToProse ?? 9 > 2
    else { return nil }
    return .form
  }
}
