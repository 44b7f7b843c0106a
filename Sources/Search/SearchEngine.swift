public import SQLite

/// Searches one knowledge base, and remembers what makes the next search fast.
///
/// It belongs to the task of its connection, which it keeps open.
public final class SearchEngine {
  private let tokenizer: FullTextTokenizer
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
  private func clauses(of request: SearchRequest) throws(SQLiteError) -> QueryClauses {
    var clauses = try QueryClauses(request.query, tokenizer: tokenizer)
    guard request.expands else { return clauses }
    let expansion = WordExpansion(ranker: ranker(of: request.scope), tokenizer: tokenizer)
    try expansion.expand(&clauses)
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
    let (rows, clauses) = try ranking(of: request, on: connection)
    let maker = SnippetMaker(
      wanted: clauses.marked, prefixes: clauses.markedPrefixes, tokenizer: tokenizer)
    let hits = try HitReader(scope: request.scope, maker: maker).hits(rows, on: connection)
    snapshot.end()
    return hits
  }

  /// The rows of the hits of `request`, in the same order, without what is shown of them.
  ///
  /// - Throws: As `hits` does.
  public func rows(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankedRow] {
    let snapshot = try ReadTransaction(on: connection)
    let rows = try ranking(of: request, on: connection).rows
    snapshot.end()
    return rows
  }

  private func ranking(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> (rows: [RankedRow], clauses: QueryClauses) {
    let ranker = ranker(of: request.scope)
    try ranker.refresh()
    var search = try RankedSearch(
      request: request, clauses: clauses(of: request), ranker: ranker, tokenizer: tokenizer)
    let rows = try search.rows(on: connection)
    return (rows, search.clauses)
  }
}
