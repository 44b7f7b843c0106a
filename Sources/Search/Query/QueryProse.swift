/// Tells prose, such as a pasted sentence, from what was typed as a query.
///
/// Prose has no field and does not stand in parentheses as a whole. It has five words or more
/// outside quotes and ends like a sentence, or it has twelve or more, three of which say nothing
/// ("of", "the"). AND, OR, NOT and NEAR make it a query where there is more than one to five words,
/// and any of them does in what has small letters and does not end like a sentence.
enum QueryProse {
  private static let leastWordCount = (sentence: 5, other: 12)
  private static let leastStopWordCount = 3
  private static let wordsPerOperator = 5
  /// No sentence is longer, in UTF-8 bytes, than is looked at.
  private static let maximumByteCount = 1 << 16

  /// Whether `text`, cut into `tokens`, is prose.
  static func isProse(_ text: String, _ tokens: [QueryToken]) -> Bool {
    guard !isInParentheses(tokens), !hasField(tokens) else { return false }
    var wordCount = 0
    var stopWordCount = 0
    var operatorCount = 0
    for case .word(let word) in tokens.map(\.kind) where QueryText.hasToken(word) {
      if QueryOperator(word) != nil {
        operatorCount += 1
        continue
      }
      wordCount += 1
      if StopWords.contains(QueryText.trimmed(word).text) { stopWordCount += 1 }
    }
    guard wordCount >= operatorCount * wordsPerOperator else { return false }
    if wordCount >= leastWordCount.sentence, endsLikeSentence(text) { return true }
    guard wordCount >= leastWordCount.other, stopWordCount >= leastStopWordCount else {
      return false
    }
    return operatorCount == 0 || !text.unicodeScalars.contains(where: \.properties.isLowercase)
  }

  /// `tokens` without what the query language would make of their signs, and whether that was
  /// anything.
  static func words(of tokens: [QueryToken]) -> (tokens: [QueryToken], isChanged: Bool) {
    var kept: [QueryToken] = []
    kept.reserveCapacity(tokens.count)
    var isChanged = false
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .open, .close: kept.append(token)
      case .minus:
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        isChanged = isChanged || next?.isAdjacent == true
      case .quoted(let text, _):
        isChanged = true
        kept += text.unicodeScalars.split(whereSeparator: QueryText.isSeparator).map {
          QueryToken(kind: .word(String($0)), isAdjacent: false)
        }
      case .word(let word):
        let isOperator = QueryOperator(word) != nil
        let plain = QueryText.trimmed(word)
        isChanged = isChanged || isOperator || plain.endsWithStar
        let text = isOperator ? word.lowercased() : plain.endsWithStar ? plain.text : word
        kept.append(QueryToken(kind: .word(text), isAdjacent: false))
      }
    }
    return (kept, isChanged)
  }

  private static func isInParentheses(_ tokens: [QueryToken]) -> Bool {
    tokens.first?.kind == .open && tokens.last?.kind == .close
  }

  /// Whether a field stands before a value.
  private static func hasField(_ tokens: [QueryToken]) -> Bool {
    for (index, token) in tokens.enumerated() {
      guard case .word(let word) = token.kind, let (name, rest) = QueryField.prefix(of: word),
        QueryField(name) != nil
      else { continue }
      if !rest.isEmpty || (index + 1 < tokens.count && tokens[index + 1].isAdjacent) { return true }
    }
    return false
  }

  /// Whether the last of `text` is a full stop, a question or exclamation mark, behind which only
  /// brackets, quotes and marks of references may stand.
  private static func endsLikeSentence(_ text: String) -> Bool {
    guard text.utf8.count <= maximumByteCount else { return false }
    let scalars = text.unicodeScalars.reversed()
    guard let mark = scalars.firstIndex(where: { !mayFollowSentence($0) }),
      [".", "!", "?", "…", "。"].contains(scalars[mark])
    else { return false }
    // A decimal point stands between digits.
    let behind = mark == scalars.startIndex ? nil : scalars[scalars.index(before: mark)]
    let before = scalars[scalars.index(after: mark)...].first
    return ![behind, before].allSatisfy { $0.map { ("0"..."9").contains($0) } ?? false }
  }

  private static func mayFollowSentence(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || "[](),;-–*†‡'’»".unicodeScalars.contains(scalar)
      || QueryText.isQuote(scalar) || QueryText.isSeparator(scalar)
  }
}
