extension KindRule {
  /// 3. It wears off
  static let numberedHeading = KindRule(
    "numbered-heading",
    "It is a numbered line without a full stop, directly before its own paragraph.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard let enumerator = draft.enumerator, enumerator.style != .bullet,
      !enumerator.isLetter, draft.ending != .stop, draft.ending != .colon,
      (1...16).contains(draft.words.count), let next = context.neighbour(1),
      next.enumerator == nil, context.article.layouts[context.index + 1].isProse
    else { return nil }
    return .form
  }
}
