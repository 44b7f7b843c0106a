internal import SQLite

extension SearchQuery {
  /// The same query with the words that are wished for as the index has them, each once: cut where
  /// it cuts them, without those that say nothing where there are others.
  func withWishesCut(by tokenizer: FullTextTokenizer) throws(SQLiteError) -> SearchQuery {
    let wishes = wishes
    guard !wishes.words.isEmpty else { return self }
    let words = wishes.words.flatMap(\.words)
    let cut = try QueryClauses(words, repetitions: [:], tokenizer: tokenizer).words
    // No row has a word that the index cannot hold.
    guard !cut.isEmpty else { return self }
    let isOtherwiseBounded = wishes.required.contains { !$0.isFilter && $0.isBounded() }
    let isIdle = isOtherwiseBounded && cut.allSatisfy { StopWords.contains($0.typed) }
    let terms = isIdle ? [] : cut.map { QueryNode.term(QueryTerm(piece: $0.typed)) }
    return SearchQuery(
      root: .joinedByNothing(terms + wishes.required), notes: notes, repetitions: repetitions)
  }
}
