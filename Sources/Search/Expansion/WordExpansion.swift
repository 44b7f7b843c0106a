internal import SQLite

/// Adds other ways to write the words of a query: spellings, and compounds that are written as one or
/// with a hyphen.
struct WordExpansion {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer
  let readings: IndexReadings

  /// Adds to the words of `clauses` the variants that the index has.
  func expand(
    _ clauses: inout QueryClauses, on connection: borrowing Connection
  ) throws(SQLiteError) {
    for index in clauses.words.indices where !clauses.words[index].isPrefix {
      let word = clauses.words[index].typed.lowercased()
      for spelling in SpellingVariants.variants(of: word) {
        try add(spelling, at: index, in: &clauses)
      }
      for parts in Compounds.parts(of: word) {
        try add(parts.first, parts.second, at: index, in: &clauses, on: connection)
      }
    }
    for (first, second) in zip(clauses.sequence, clauses.sequence.dropFirst())
    where Self.isJoinable(first.typed, second.typed)
      || second.isJoined && Self.isCompound(first.typed, second.typed)
    {
      for index in clauses.words.indices where !clauses.words[index].isPrefix {
        let token = clauses.words[index].token
        guard token == first.token || token == second.token else { continue }
        try add(first.typed + second.typed, at: index, in: &clauses)
      }
    }
  }

  /// Whether the parts of one typed word may be written without a sign between: "follow-up", but not
  /// "don't".
  private static func isCompound(_ first: String, _ second: String) -> Bool {
    min(first.count, second.count) >= 2 && first.count + second.count >= 5
  }

  /// Whether two words may be written as one: "micro RNA", and "BRCA 1", but not "patient s".
  private static func isJoinable(_ first: String, _ second: String) -> Bool {
    guard !StopWords.contains(first), !StopWords.contains(second) else { return false }
    let isLetter = { (word: String) in word.count == 1 && !"stdeuSTDEU".contains(word) }
    let hasDigit = { (word: String) in word.utf8.contains { (48...57).contains($0) } }
    let isNumber = { (word: String) in word.utf8.allSatisfy { (48...57).contains($0) } }
    if hasDigit(first) || hasDigit(second) { return !(isNumber(first) && isNumber(second)) }
    if isLetter(first) || isLetter(second) { return true }
    return min(first.count, second.count) >= 2 && first.count + second.count >= 5
  }

  private func add(
    _ spelling: String, at index: Int, in clauses: inout QueryClauses
  ) throws(SQLiteError) {
    let tokens = try tokenizer.tokens(in: spelling)
    guard tokens.count == 1, let token = tokens.first?.text, token != clauses.words[index].token,
      try ranker.estimatedRowCount(ofToken: token) > 0
    else { return }
    clauses.add(.token(token), shown: spelling, at: index)
  }

  /// Adds two words where a text has them with a hyphen.
  private func add(
    _ first: String, _ second: String, at index: Int, in clauses: inout QueryClauses,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    var tokens: [String] = []
    for part in [first, second] {
      let own = try tokenizer.tokens(in: part)
      guard own.count == 1, try ranker.estimatedRowCount(ofToken: own[0].text) > 0 else { return }
      tokens.append(own[0].text)
    }
    guard try readings.isHyphenated(first, second, on: connection) else { return }
    clauses.add(.expression("\"\(first) \(second)\""), shown: "\(first)-\(second)", at: index)
    clauses.words[index].phrases.append(tokens)
  }
}
