internal import SQLite

/// Finds the rows of one search, best first.
struct RankedSearch {
  let request: SearchRequest
  let clauses: [RankingRequest.Clause]
  let ranker: FullTextRanker
  let feedback: Feedback

  /// A filter that lets through so many rows, or fewer, is asked for all of them beforehand; any
  /// other one about each row that comes among the best.
  static let enumerableCount = 20_000

  /// The best rows.
  func rows(on connection: borrowing Connection) throws(SQLiteError) -> [RankedRow] {
    let plan = QueryPlan(request.query, scope: request.scope, today: try today(on: connection))
    guard !plan.isEmpty, request.limit > 0 else { return [] }
    if request.query.isPlain, !clauses.isEmpty {
      return try plainRows(plan, on: connection)
    }
    var ranking = RankingRequest(clauses, limit: request.limit)
    ranking.leastMatched = 0
    if let match = plan.match {
      ranking.rows = try ids(
        "SELECT rowid FROM \(table) WHERE \(table) MATCH ?1 ORDER BY rowid", [.text(match)],
        on: connection)
      return try filtered(ranking, by: plan, on: connection)
    }
    ranking.rows = try ids(plan.enumeration.text, plan.enumeration.arguments, on: connection)
    return try ranker.hits(of: ranking).hits
  }

  private var table: String { SearchIndex.table(of: request.scope) }

  private func today(on connection: borrowing Connection) throws(SQLiteError) -> CalendarDay {
    if let today = request.today { return today }
    let now = try connection.firstValue("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
    guard case .integer(let seconds)? = now else { return CalendarDay(unixSeconds: 0) }
    return CalendarDay(unixSeconds: seconds)
  }

  /// Hits with all words, then those with some.
  private func plainRows(
    _ plan: QueryPlan, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankedRow] {
    var ranking = RankingRequest(clauses, limit: request.limit)
    if request.expands, request.scope == .articles, clauses.count > 1 {
      ranking.limit = Feedback.hitCount
      let best = try ranker.hits(of: ranking).hits
      ranking.clauses += try feedback.clauses(after: best, of: clauses, on: connection)
      ranking.limit = request.limit
    }
    ranking.leastMatched = clauses.count
    let whole = try filtered(ranking, by: plan, on: connection)
    guard whole.count < request.limit, clauses.count > 1 else { return whole }
    ranking.leastMatched = 1
    ranking.limit = request.limit - whole.count
    ranking.excluded = whole.map(\.row).sorted()
    return whole + (try filtered(ranking, by: plan, on: connection))
  }

  /// The hits of `ranking` that pass the plan's filter.
  private func filtered(
    _ ranking: RankingRequest, by plan: QueryPlan, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankedRow] {
    guard plan.filter != nil else { return try ranker.hits(of: ranking).hits }
    var ranking = ranking
    if ranking.rows == nil {
      let few = try ids(
        plan.enumeration.text + " LIMIT \(Self.enumerableCount + 1)", plan.enumeration.arguments,
        on: connection)
      if few.count <= Self.enumerableCount {
        ranking.rows = few
        return try ranker.hits(of: ranking).hits
      }
    }
    let check = try RowCheck(plan.check, on: connection)
    ranking.accepts = check.accepts
    return try ranker.hits(of: ranking).hits
  }

  private func ids(
    _ sql: String, _ arguments: [Value], on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let statement = try connection.prepare(sql)
    try statement.bindAll(arguments)
    var ids: [Int64] = []
    while try statement.step() { ids.append(statement.int64(at: 0)) }
    return ids
  }
}

/// Asks the file whether a row passes a filter.
private final class RowCheck {
  private let statement: SQLite.Statement

  init(_ sql: BoundSQL, on connection: borrowing Connection) throws(SQLiteError) {
    statement = try connection.prepare(sql.text)
    try statement.bindAll(sql.arguments)
  }

  func accepts(_ row: Int64) throws(SQLiteError) -> Bool {
    statement.reset(keepingArguments: true)
    try statement.bind(.integer(row), at: 1)
    return try statement.step()
  }
}
