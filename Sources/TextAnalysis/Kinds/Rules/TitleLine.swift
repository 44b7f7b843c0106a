extension KindRule {
  /// A heading in title case.
  static let titleLine = KindRule(
    "title-line", "It is a line of its own in title case, with text coming after it.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard !draft.isSpoken, !CallNumber.isCall(context), draft.words.count <= 20,
      draft.words.count >= 2,
      draft.ending != .stop, draft.enumerator?.style != .bullet,
      let distance = context.layout.linesToProse, distance <= 8,
      distance <= 3 || draft.words.count >= 4 || context.layout.place == .body,
      TitleCase.isTitle(draft.words)
    else { return nil }
    return .form
  }
}
