/// Makes the parentheses of a query balance.
enum QueryBrackets {
  /// `tokens` without parentheses that close nothing or stand too deep, and with those added at
  /// the end that are missing.
  static func balanced(_ tokens: [QueryToken], notes: inout QueryNotes) -> [QueryToken] {
    var kept: [QueryToken] = []
    kept.reserveCapacity(tokens.count)
    var depth = 0
    var ignoredDepth = 0
    for token in tokens {
      switch token.kind {
      case .open where depth == SearchQuery.maximumDepth:
        ignoredDepth += 1
        notes.add(
          "Parentheses inside \(SearchQuery.maximumDepth) others were ignored.")
      case .open:
        depth += 1
        kept.append(token)
      case .close where ignoredDepth > 0: ignoredDepth -= 1
      case .close where depth > 0:
        depth -= 1
        kept.append(token)
      case .close: notes.add("A parenthesis closes nothing; it was ignored.")
      case .minus, .word, .quoted: kept.append(token)
      }
    }
    if depth > 0 { notes.add("A parenthesis is not closed; it was taken to close at the end.") }
    let missing = QueryToken(kind: .close, isAdjacent: true)
    return kept + Array(repeating: missing, count: depth)
  }
}
