internal import SQLite

/// Adds other ways to write the words of a query: spellings, and compounds that are written as one.
struct WordExpansion {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer

  /// `words` with the variants that the index has.
  ///
  /// - Parameter typed: The words as typed, in order, those that say nothing included.
  func expand(_ words: inout [QueryClauses.Word], typed: [String]) throws(SQLiteError) {
    for index in words.indices where !words[index].isPrefix {
      for spelling in SpellingVariants.variants(of: words[index].typed.lowercased()) {
        try add(spelling, to: &words[index])
      }
    }
    try joinNeighbours(in: &words, typed: typed)
  }

  /// "BRCA 1" is "BRCA1" too; in both of its words, where one is a letter or has a digit.
  private func joinNeighbours(
    in words: inout [QueryClauses.Word], typed: [String]
  ) throws(SQLiteError) {
    for (first, second) in zip(typed, typed.dropFirst()) {
      guard Self.isJoinable(first, second) else { continue }
      for index in words.indices where !words[index].isPrefix {
        guard words[index].typed == first || words[index].typed == second else { continue }
        try add(first + second, to: &words[index])
      }
    }
  }

  private static func isJoinable(_ first: String, _ second: String) -> Bool {
    let isShort = { (word: String) in word.count == 1 && !"stdeuSTDEU".contains(word) }
    let hasDigit = { (word: String) in word.utf8.contains { (48...57).contains($0) } }
    let isNumber = { (word: String) in word.utf8.allSatisfy { (48...57).contains($0) } }
    guard !StopWords.contains(first), !StopWords.contains(second),
      !(isNumber(first) && isNumber(second))
    else { return false }
    return isShort(first) || isShort(second) || hasDigit(first) || hasDigit(second)
  }

  private func add(_ spelling: String, to word: inout QueryClauses.Word) throws(SQLiteError) {
    let tokens = try tokenizer.tokens(in: spelling)
    guard tokens.count == 1, let token = tokens.first?.text, token != word.token,
      !word.variants.contains(.token(token)),
      try ranker.estimatedRowCount(ofToken: token) > 0
    else { return }
    word.variants.append(.token(token))
    word.shownVariants.append(spelling)
  }
}
