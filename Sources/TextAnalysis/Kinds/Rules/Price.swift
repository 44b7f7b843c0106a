extension KindRule {
  /// Money.
  static let price = KindRule(
    "price", "It names a price in dollars."
  ) { context in
    let words = context.words
    for (index, word) in words.enumerated() {
      let from = word.range.lowerBound
      if word.form.contains(.number), from > context.range.lowerBound,
        context.bytes[from - 1] == 0x24, !word.form.contains(.possessive), isSmall(words, index)
      {
        return KindRule.Evidence(range: context.byteRange(index..<index + 1))
      }
    }
    return nil
  }

  private static func isSmall(_ words: [Token], _ index: Int) -> Bool {
    !(words.indices.contains(index + 1)
      && ["million", "billion", "trillion"].contains { WordKey($0) == words[index + 1].key })
  }
}
