/// Labels of page furniture before a colon: `Photo:`, `Last reviewed:`, `Tags:`.
enum FurnitureLabel {
  /// Whether `words`, which stand before a colon, are such a label.
  static func isLabel(_ words: some Collection<Token>) -> Bool {
    guard let first = words.first, words.count <= 3 else { return false }
    if words.count == 1 { return single.contains(first.key) }
    let last = words.dropFirst(words.count - 1).first?.key ?? first.key
    return phrases.matches(in: Array(words), startingAt: 0)
      .contains { $0.words.upperBound == words.count }
      || (single.contains(first.key) && credits.contains(last))
  }

  /// Whether `words` start with such a label and its colon.
  static func opens(_ words: [Token], in bytes: [UInt8]) -> Bool {
    for count in 1...max(1, min(3, words.count)) where count <= words.count {
      let end = words[count - 1].range.upperBound
      guard end < bytes.count, bytes[end] == 0x3A else { continue }
      return isLabel(words[..<count])
    }
    return false
  }

  private static let single = WordSet(
    """
    photo photograph photos picture image images illustration graphic credit tags tag category
    categories posted published updated reviewed author editor reviewer byline source via phone tel
    telephone fax email e-mail website web address filed modified caption video share isbn
    disclaimer disclaimers
    """)
  private static let credits = WordSet("credit credits courtesy by on under source")
  private static let phrases = RuleIndex([
    """
    last|next|date|medically|page|first|originally|clinically reviewed|review|updated|modified|\
    published|checked|edited date|by|due|on?
    last|medically|first|originally|clinically|page|next|date reviewed|review|updated|update|\
    modified|published|checked|edited|due
    review date
    next review due
    review due
    reading time
    filed under
    opening hours|times
    written|edited|words|story|report|photography by
    """
  ])
}
