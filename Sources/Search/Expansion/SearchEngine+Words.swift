public import SQLite

extension SearchEngine {
  /// What was probably meant by a plain query: the same with words of the index in place of those
  /// that it hardly has; ask when hits are few.
  ///
  /// - Returns: nil where every word is known, nothing is near, or the query is not plain.
  /// - Throws: `SQLiteError`; never because of what was typed.
  public func suggestion(
    for query: SearchQuery, scope: SearchRequest.Scope, on connection: borrowing Connection
  ) throws(SQLiteError) -> SearchQuery? {
    guard query.isPlain else { return nil }
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: scope)
    try ranker.refresh()
    let spelling = SpellingCorrection(ranker: ranker, tokenizer: tokenizer, scope: scope)
    var corrections: [String: String] = [:]
    for word in query.words {
      corrections[word.text] = try spelling.correction(of: word.text, on: connection)
    }
    snapshot.end()
    return corrections.isEmpty ? nil : query.corrected(by: corrections)
  }

  /// At most `limit` ways to go on with `text`, whose last word may be the beginning of one.
  ///
  /// - Returns: Words as rows have them, the most frequent first, those first that stand together
  ///   with the words before; and names of conditions that begin so.
  /// - Throws: `SQLiteError`; never because of what was typed.
  public func completions(
    of text: String, scope: SearchRequest.Scope, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Completion] {
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: scope)
    try ranker.refresh()
    let finder = CompletionFinder(
      ranker: ranker, tokenizer: tokenizer, scope: scope, readings: readings(of: scope))
    let found = try finder.completions(
      of: QueryText.shortened(text), limit: limit, on: connection)
    snapshot.end()
    return found
  }

  /// The words of the index that `list` asks for.
  ///
  /// - Throws: `SQLiteError`; never because of what was typed.
  /// - Complexity: Linear in the part of the index that has words with the prefix.
  public func words(
    of list: VocabularyList, on connection: borrowing Connection
  ) throws(SQLiteError) -> [VocabularyWord] {
    try list.prepare(on: connection)
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: list.scope)
    try ranker.refresh()
    let forms = SurfaceForms(ranker: ranker, tokenizer: tokenizer, scope: list.scope)
    let words = try list.words(forms: forms, on: connection)
    snapshot.end()
    return words
  }
}
