import Knowledge

extension KindRule {
  /// A heading in sentence case.
  static let lineBeforeText = KindRule(
    "line-before-text", "It is a short line without a full stop, directly before a paragraph.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard (1...12).contains(draft.words.count), draft.ending == .open,
      draft.block != .listItem, draft.enumerator?.style != .bullet,
      let distance = context.layout.linesToProse, distance <= 2,
      draft.words.first?.form.isDisjoint(with: [.capitalised, .number]) == false
    else { return nil }
    return .form
  }
}
