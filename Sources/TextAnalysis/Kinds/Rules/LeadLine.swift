extension KindRule {
  /// "Rapid onset of action:" on a line of its own, the text that it heads on the next.
  static let leadLine = KindRule(
    "lead-line",
    "It is a few words with a colon on a line of their own, right above a line of whole sentences.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.ending == .colon, draft.words.count <= 6, draft.enumerator == nil,
      context.verb == nil, !ListOpening.ends(draft.words),
      draft.words.first?.form.contains(.capitalised) ?? false,
      let next = context.neighbour(1), next.line == draft.line + 1, next.ending == .stop,
      next.enumerator == nil, next.words.count >= 8
    else { return nil }
    return .form
  }
}
