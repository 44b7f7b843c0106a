internal import SQLite

/// Reads the best articles of a first pass for what goes with the words of a query.
struct FirstPass {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer

  /// Hits that are read.
  static let readCount = 10

  /// What the best articles have in common; adds to `words` the short and long forms that they
  /// explain.
  ///
  /// One word says too little of a matter for that.
  func extraClauses(
    for words: inout QueryClauses, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankingRequest.Clause] {
    guard words.words.count > 1 else { return [] }
    let best = try ranker.hits(of: RankingRequest(words.clauses, limit: Self.readCount)).hits
    let texts = try FeedbackText.all(of: best, on: connection)
    let abbreviations = AbbreviationExpansion(tokenizer: tokenizer)
    try abbreviations.expand(&words, from: texts.map(\.text))
    let feedback = Feedback(ranker: ranker, tokenizer: tokenizer)
    return try feedback.clauses(after: best, texts: texts, of: words.clauses)
  }
}
