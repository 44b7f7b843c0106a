internal import Knowledge
public import SQLite

/// Finds claims and articles by their words.
public enum Searcher {
  /// The hits of `request`, best first; ties go to the older row.
  ///
  /// Rows with every term come first. Only when these are fewer than the limit are rows with some
  /// of the terms looked for. Scores are FTS5's BM25 with the column weights stored in the file.
  ///
  /// - Parameters:
  ///   - request: What to look for.
  ///   - connection: On a knowledge base, its search functions installed.
  /// - Returns: At most `request.limit` hits; none for a query without words.
  /// - Throws: `SQLiteError`; never because of what was typed.
  /// - Complexity: Linear in the number of rows with the commonest term.
  public static func hits(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    guard let all = request.query.allTermsExpression, let any = request.query.anyTermExpression
    else { return [] }
    let whole = SearchSQL(request, matching: all, isPartial: false)
    let hits = try hits(of: request, by: whole, on: connection)
    guard hits.count < request.limit, request.query.terms.count > 1 else { return hits }
    let partial = SearchSQL(request, matching: any, isPartial: true)
    return try self.hits(of: request, by: partial, on: connection)
  }

  private static func hits(
    of request: SearchRequest, by sql: SearchSQL, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    let statement = try connection.prepare(sql.text)
    try statement.bindAll(sql.arguments)
    var hits: [SearchHit] = []
    while try statement.step() {
      hits.append(hit(in: statement, rank: hits.count + 1, scope: request.scope))
    }
    return hits
  }

  private static func hit(
    in row: borrowing SQLite.Statement, rank: Int, scope: SearchRequest.Scope
  ) -> SearchHit {
    SearchHit(
      rank: rank, score: row.double(at: 0), kind: scope == .claims ? "claim" : "article",
      id: row.int64(at: 1), uid: row.text(at: 2), articleID: row.int64(at: 3),
      articleTitle: row.text(at: 4), section: row.optionalText(at: 5), snippet: row.text(at: 6),
      text: row.optionalText(at: 7), conditionsJSON: row.text(at: 8),
      attribution: row.optionalText(at: 9), citationStatus: row.optionalText(at: 10),
      sourcePath: row.optionalText(at: 11), url: row.optionalText(at: 12))
  }
}
