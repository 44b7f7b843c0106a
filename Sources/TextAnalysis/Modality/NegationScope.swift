/// Whether a negation bears on the main assertion.
enum NegationScope {
  /// False inside relative and conditional clauses, and for "not only".
  static func isMain(_ match: Range<Int>, in words: [Token]) -> Bool {
    if match.upperBound < words.count, following.contains(words[match.upperBound].key),
      words[match.upperBound - 1].key == WordKey("not")
    {
      return false
    }
    if match.lowerBound > 0, preceding.contains(words[match.lowerBound - 1].key) { return false }
    var index = match.lowerBound - 1
    let limit = max(0, match.lowerBound - 6)
    while index >= limit {
      if subordinating.contains(words[index].key) { return false }
      if words[index + 1].form.contains(.afterBreak), index + 1 < match.lowerBound { break }
      if words[index + 1].form.contains(.afterBreak) { break }
      index -= 1
    }
    return !isInOpeningClause(match.lowerBound, words)
  }

  /// Whether the sentence opens with "while", "although", "if" and its first comma comes later.
  private static func isInOpeningClause(_ position: Int, _ words: [Token]) -> Bool {
    let start = Connectives.end(in: words)
    guard start < position, opening.contains(words[start].key) else { return false }
    let comma = words[(start + 1)...].firstIndex { $0.form.contains(.afterBreak) } ?? words.count
    return position < comma && comma < words.count
  }

  private static let following = WordSet("only just merely limited necessarily? yet? alone")
  private static let preceding = WordSet("or if whether than why but")
  private static let subordinating = WordSet(
    "who whom whose which if whether those where when unless until what")
  private static let opening = WordSet(
    "while although though if when since because whereas unless even")
}
