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
  /// - Returns: At most `request.limit` hits; none for a query that asks for nothing.
  /// - Throws: `SQLiteError`; never because of what was typed.
  /// - Complexity: Linear in the number of rows with the commonest term.
  public static func hits(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    var today = request.today
    if today == nil { today = try self.today(on: connection) }
    return try hits(of: request, on: connection, today: today ?? CalendarDay(unixSeconds: 0))
  }

  private static func hits(
    of request: SearchRequest, on connection: borrowing Connection, today: CalendarDay
  ) throws(SQLiteError) -> [SearchHit] {
    let plan = QueryPlan(request.query, scope: request.scope, today: today)
    guard !plan.isEmpty else { return [] }
    let hits = try hits(of: request, by: SearchSQL(request, plan), on: connection)
    guard hits.count < request.limit, let relaxed = request.query.relaxed else { return hits }
    let partial = QueryPlan(relaxed, scope: request.scope, today: today)
    let termCount = request.query.root?.leaves.filter(\.isWanted).flatMap(\.node.terms).count
    let sql = SearchSQL(request, partial, wholeTermCount: termCount)
    return try self.hits(of: request, by: sql, on: connection)
  }

  private static func today(on connection: borrowing Connection) throws(SQLiteError) -> CalendarDay
  {
    guard
      case .integer(let seconds)? = try connection.firstValue(
        "SELECT CAST(strftime('%s', 'now') AS INTEGER)")
    else { return CalendarDay(unixSeconds: 0) }
    return CalendarDay(unixSeconds: seconds)
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
