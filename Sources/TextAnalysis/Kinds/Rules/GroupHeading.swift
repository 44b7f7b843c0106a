import Knowledge

extension KindRule {
  /// A line that opens a group of lines.
  static let groupHeading = KindRule(
    "group-heading", "It is a short line with a blank line before it and none behind it.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard context.layout.startsGroup, Section(heading: draft.words) != .furniture,
      (1...12).contains(draft.words.count), !draft.isSpoken,
      draft.ending == .open || draft.ending == .question, draft.enumerator?.style != .bullet,
      draft.words[0].form.isDisjoint(with: [.capitalised, .number]) == false,
      context.layout.place != .before || context.layout.linesToProse ?? 9 <= 3
    else { return nil }
    return .form
  }
}
