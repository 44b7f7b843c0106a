extension KindRule {
  /// A heading that ends in a colon.
  static let colonLine = KindRule(
    "colon-line",
    "It is a short line of its own that ends in a colon and says nothing about a list.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.ending == .colon, draft.words.count <= 9, !ListOpening.ends(draft.words),
      context.verb == nil || TitleCase.isTitle(draft.words) || draft.enumerator != nil
        || draft.words.count <= 4
    else { return nil }
    return .form
  }
}
