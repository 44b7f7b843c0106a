import Knowledge

extension KindRule {
  /// Whose words they were.
  static let storySignature = KindRule(
    "story-signature", "It is a short line without a verb under what a patient says.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard context.kindBefore == .anecdote, (1...8).contains(draft.words.count),
      draft.ending == .open, draft.block != .heading, let before = context.neighbour(-1),
      context.section == .stories && !context.layout.startsGroup
        || Quotation.closes(before.range, in: context.bytes)
          && draft.words[0].form.contains(.capitalised)
    else { return nil }
    return .form
  }
}
