extension KindRule {
  /// I, me, my.
  static let firstPerson = KindRule(
    "first-person", "It speaks in the first person singular."
  ) { context in
    guard !context.article.isPaper, !isHeading(context) else { return nil }
    for (index, word) in context.words.enumerated() where firstPersons.contains(word.key) {
      if word.key == WordKey("i") {
        guard word.range.count == 1, context.bytes[word.range.lowerBound] == 0x49,
          !isNumeral(context.words, index)
        else { continue }
      }
      return KindRule.Evidence(range: context.byteRange(index..<index + 1))
    }
    return nil
  }

  /// Whether it is a line such as "My own road" above a paragraph.
  private static func isHeading(_ context: StatementContext) -> Bool {
    context.draft.isWholeLine && context.draft.ending == .open && context.verb == nil
      && context.layout.linesToProse ?? 9 <= 2
  }

  private static func isNumeral(_ words: [Token], _ index: Int) -> Bool {
    index > 0
      && WordSet(
        "phase type bipolar schedule class stage level factor category part angiotensin grade"
      )
      .contains(words[index - 1].key)
  }

  private static let firstPersons = WordSet("i i'm i've i'd i'll me my mine myself")
}
