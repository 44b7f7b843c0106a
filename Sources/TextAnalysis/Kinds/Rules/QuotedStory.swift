import Knowledge

extension KindRule {
  /// More of a quoted story.
  static let quotedStory = KindRule(
    "quoted-story", "It goes on within the quotation marks in which a story is told."
  ) { context in
    guard context.kindBefore == .anecdote, let before = context.neighbour(-1),
      before.line == context.draft.line,
      !Quotation.closes(before.range, in: context.bytes),
      Quotation.opensLine(at: context.index, of: context.article)
    else { return nil }
    return .form
  }
}
