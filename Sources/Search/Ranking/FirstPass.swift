internal import SQLite

/// The best articles for the words of a query alone, which are read for what goes with those words.
struct FirstPass {
  /// Words that the best articles have in common.
  let extra: [RankingRequest.Clause]
  /// The best articles, so many that a second pass need not look for others; nil: it must.
  let best: [RankedRow]?

  /// Hits that are read.
  static let readCount = 10

  /// Ranks by `words`, and adds to them the short and long forms that the best articles explain.
  ///
  /// One word says too little of a matter for that. `limit` is how many hits are wanted.
  init(
    for words: inout QueryClauses, limit: Int, ranker: FullTextRanker,
    tokenizer: FullTextTokenizer, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard words.words.count > 1 else {
      (extra, best) = ([], nil)
      return
    }
    let clauses = words.clauses
    let isEnough = limit <= Feedback.liftedCount
    let depth = isEnough ? Feedback.liftedCount + limit : Self.readCount
    let found = try ranker.hits(of: RankingRequest(clauses, limit: depth)).hits
    let texts = try FeedbackText.all(of: found.prefix(Self.readCount), on: connection)
    try AbbreviationExpansion(tokenizer: tokenizer).expand(&words, from: texts.map(\.text))
    let feedback = Feedback(ranker: ranker, tokenizer: tokenizer)
    extra = try feedback.clauses(after: found, texts: texts, of: words.clauses)
    best = isEnough && words.clauses == clauses ? found : nil
  }
}
