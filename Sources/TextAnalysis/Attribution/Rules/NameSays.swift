import Knowledge

extension AttributionRule {
  /// Dempsey said, reports Reuters.
  static let nameSays = AttributionRule(
    "name-says", "A person, agency or paper is named that says it.", .named,
    phrases: """
      said|says|reports|reported|writes|wrote|explains|explained|warns|warned|argues|argued|notes|\
      adds|added the? _
      _ said|says|reports|writes|wrote|explains|explained|warns|warned|argues|argued|stressed|added|\
      cautioned|stresses
      """
  ) { match, context in
    let words = context.words
    let isAfter = verbs.contains(words[match.lowerBound].key)
    let index = isAfter ? match.upperBound - 1 : match.lowerBound
    guard isName(words, index, context.bytes) else { return nil }
    if isAfter {
      let name = SourceWords.person(from: index, in: words) ?? index..<index + 1
      return match.lowerBound..<SourceWords.pastHouse(of: name, in: words)
    }
    var start = index
    while start > 0, words[start].form.isDisjoint(with: .afterBreak),
      words[start - 1].form.contains(.capitalised), index - start < 4
    {
      start -= 1
    }
    return start..<match.upperBound
  }

  /// Whether the capital at `index` is a name's, and not that of a sentence's first word.
  private static func isName(_ words: [Token], _ index: Int, _ bytes: [UInt8]) -> Bool {
    let word = words[index]
    guard word.form.contains(.capitalised), word.range.count > 1, index > 0,
      word.form.isDisjoint(with: .number), !SentenceStarters.words.contains(word.key),
      !WordClass.month.contains(word.key), !WordClass.authorities.contains(word.key)
    else { return false }
    return !startsQuotation(word, bytes)
  }

  /// Whether an opening quotation mark stands before the word.
  private static func startsQuotation(_ word: Token, _ bytes: [UInt8]) -> Bool {
    guard word.range.lowerBound > 0 else { return false }
    let before = bytes[word.range.lowerBound - 1]
    return before == 0x22 || before == 0x27 || before == 0x9C || before == 0x98
  }

  private static let verbs = WordSet(
    """
    said says reports reported writes wrote explains explained warns warned argues argued notes adds
    added
    """)
}
