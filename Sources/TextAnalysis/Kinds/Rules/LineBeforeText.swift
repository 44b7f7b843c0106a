import Knowledge

extension KindRule {
  /// A heading in sentence case.
  static let lineBeforeText = KindRule(
    "line-before-text", "It is a short line without a full stop, directly before a paragraph.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard !draft.isSpoken, (1...12).contains(draft.words.count), draft.ending == .open,
      !endsInDose(draft), !isListed(draft),
      draft.block != .listItem, draft.enumerator?.style != .bullet,
      let distance = context.layout.linesToProse, distance <= 2,
      draft.words.first?.form.isDisjoint(with: [.capitalised, .number]) == false
    else { return nil }
    return .form
  }

  /// Whether it ends like an ingredient: "Saffron extract 30 mg".
  private static func endsInDose(_ draft: Draft) -> Bool {
    draft.words.count > 2 && draft.words.suffix(2).first?.form.contains(.number) ?? false
      && draft.words.last.map { units.contains($0.key) } ?? false
  }

  private static let units = WordSet("mg g mcg µg ml iu grams milligrams")

  /// Whether "and" or "or" leads on to the next item.
  private static func isListed(_ draft: Draft) -> Bool {
    draft.words.count > 2
      && draft.words.last.map { $0.key == WordKey("and") || $0.key == WordKey("or") } ?? false
  }
}
