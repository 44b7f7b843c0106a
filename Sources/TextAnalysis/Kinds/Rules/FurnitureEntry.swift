import Knowledge

extension KindRule {
  /// Titles of other pages.
  static let furnitureEntry = KindRule(
    "furniture-entry", "It is a short line under Related posts, Read next and the like.",
    of: .wholeLines
  ) { context in
    let layout = context.layout
    guard context.section == .furniture, !layout.isProse, !layout.startsGroup,
      context.draft.block != .heading, context.draft.words.count <= 16,
      context.draft.ending != .stop
    else { return nil }
    return layout.linesToProse == 1 && leadsOn(context) ? nil : .form
  }

  /// Whether a paragraph of the article follows rather than a teaser.
  private static func leadsOn(_ context: StatementContext) -> Bool {
    guard let next = context.neighbour(1), let after = context.neighbour(2) else { return false }
    return next.line == after.line
  }
}
