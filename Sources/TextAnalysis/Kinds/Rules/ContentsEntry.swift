import Knowledge

extension KindRule {
  /// Lines of a list of contents.
  static let contentsEntry = KindRule(
    "contents-entry", "It is a line of the article's list of contents.", of: .wholeLines
  ) { context in
    let layout = context.layout
    return context.section == .contents && !layout.isProse && layout.repeatsBefore == 0
      && !layout.startsGroup && context.draft.block != .heading ? .form : nil
  }
}
