extension KindRule {
  /// A question as a heading.
  static let questionHeading = KindRule(
    "question-heading", "It is a short question on a line of its own, directly before a paragraph.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    if draft.isQuestionLabelled, draft.words.count <= 25 { return .form }
    guard draft.ending == .question, draft.words.count <= 14, !draft.isSpoken,
      context.layout.linesToProse ?? 9 <= 2 || followsItself(context) || isAnswered(context),
      !ReaderAddress.addressesReader(draft.words) || TitleCase.isTitle(draft.words)
    else { return nil }
    return .form
  }

  /// Whether a line that asks nothing comes under it, in the middle of the article.
  private static func isAnswered(_ context: StatementContext) -> Bool {
    guard context.layout.place == .body, let next = context.neighbour(1) else { return false }
    return next.ending != .question
      && context.draft.words.first?.form.contains(.capitalised) ?? false
  }

  private static func followsItself(_ context: StatementContext) -> Bool {
    guard context.index + 1 < context.article.layouts.count else { return false }
    let next = context.article.drafts[context.index + 1]
    return context.article.layouts[context.index + 1].isProse
      || (next.ending == .colon && next.line != context.draft.line)
  }
}
