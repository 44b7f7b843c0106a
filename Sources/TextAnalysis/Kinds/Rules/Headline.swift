import Knowledge

extension KindRule {
  /// The article's own title, or a line under it.
  static let headline = KindRule(
    "headline", "It is a line of some length before the first paragraph of the article.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard !draft.isSpoken, (3...25).contains(draft.words.count), draft.block == .paragraph,
      draft.enumerator?.style != .bullet, draft.ending != .stop, draft.ending != .colon,
      !TitleCase.isTitle(draft.words), context.neighbour(1) != nil,
      !MenuLine.isMenu(context.bytes, context.range)
    else { return nil }
    switch draft.ending {
    case .exclamation: return context.isFirst ? .form : nil
    case .question: return context.isBeforeText ? .form : nil
    case .stop, .colon, .open:
      return context.isFirst || (context.layout.place == .before && draft.words.count >= 4)
        ? .form : nil
    }
  }
}
