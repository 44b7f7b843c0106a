import Knowledge

extension KindRule {
  /// Home   About   Blog.
  static let menuLine = KindRule(
    "menu-line",
    "It is a line of several short pieces side by side, as menus and widgets have them.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.block != .heading, draft.words.count <= 40 else { return nil }
    return MenuLine.isMenu(context.bytes, context.range) ? .form : nil
  }
}
