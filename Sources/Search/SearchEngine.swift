public import SQLite

/// Searches one knowledge base, and remembers what makes the next search fast.
///
/// It belongs to the task of its connection, which it keeps open.
public final class SearchEngine {
  let tokenizer: FullTextTokenizer
  private let claimRanker: FullTextRanker
  private let articleRanker: FullTextRanker

  /// Makes an engine for the knowledge base on `connection`.
  ///
  /// - Throws: `.mismatch` for a file whose full-text tables cannot be ranked, or what SQLite
  ///   reports.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    try connection.installSearchFunctions()
    tokenizer = try FullTextTokenizer(on: connection)
    claimRanker = try Self.ranker(.claims, on: connection)
    articleRanker = try Self.ranker(.articles, on: connection)
  }

  private static func ranker(
    _ scope: SearchRequest.Scope, on connection: borrowing Connection
  ) throws(SQLiteError) -> FullTextRanker {
    try FullTextRanker(
      table: SearchIndex.table(of: scope), columns: SearchIndex.columns(of: scope),
      saturation: SearchIndex.saturation, on: connection)
  }

  func ranker(of scope: SearchRequest.Scope) -> FullTextRanker {
    scope == .claims ? claimRanker : articleRanker
  }

  /// The words of the query as the ranking counts them.
  private func clauses(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> QueryClauses {
    var clauses = try QueryClauses(request.query, tokenizer: tokenizer)
    guard request.expands else { return clauses }
    let typed = request.query.words.map(\.text)
    let ranker = ranker(of: request.scope)
    try WordExpansion(ranker: ranker, tokenizer: tokenizer).expand(&clauses.words, typed: typed)
    try ConditionExpansion(ranker: ranker, tokenizer: tokenizer, scope: request.scope)
      .expand(&clauses.words, typed: typed, on: connection)
    return clauses
  }

  /// The hits of `request`, best first; ties go to the older row.
  ///
  /// Of plain words hits with all of them come first; where these are fewer than the limit, hits
  /// with some of them follow. Any other query is a condition that all hits meet, and its words rank
  /// them.
  ///
  /// - Returns: At most `request.limit` hits; none for a query that asks for nothing.
  /// - Throws: `SQLiteError`; never because of what was typed.
  /// - Complexity: Linear in the number of rows with the words, at worst.
  public func hits(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: request.scope)
    try ranker.refresh()
    let clauses = try clauses(of: request, on: connection)
    let rows = try RankedSearch(
      request: request, clauses: clauses.clauses, ranker: ranker,
      feedback: Feedback(ranker: ranker, tokenizer: tokenizer)
    ).rows(on: connection)
    let maker = SnippetMaker(
      wanted: clauses.marked, prefixes: clauses.markedPrefixes, phrases: clauses.markedPhrases,
      tokenizer: tokenizer)
    let hits = try HitReader(scope: request.scope, maker: maker).hits(rows, on: connection)
    snapshot.end()
    return hits
  }
}
