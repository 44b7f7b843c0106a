internal import SQLite

/// Finds the rows of one search, best first.
struct RankedSearch {
  let request: SearchRequest
  /// What hits with every word pass.
  let plan: QueryPlan
  /// What hits with some of the words pass as well; nil: every word has to be there.
  let relaxed: QueryPlan?
  /// The words of the query, with the variants that are looked for too.
  let words: QueryClauses
  /// What was found by the words alone, where that was asked.
  let firstPass: FirstPass?
  let ranker: FullTextRanker

  /// A filter that lets through so many rows, or fewer, is asked for all of them beforehand; any
  /// other one about each row that comes among the best.
  static let enumerableCount = 20_000

  /// The words as the ranker has them.
  private var clauses: [RankingRequest.Clause] { words.clauses }

  /// The best rows behind `cursor`, at most `limit`.
  func rows(
    limit: Int, after cursor: SearchCursor?, on connection: borrowing Connection
  ) throws(SQLiteError) -> RankedRows {
    var found = RankedRows(clauses: clauses)
    guard !plan.isEmpty, limit > 0 else { return found }
    var ranking = ranking(limit: min(limit, ranker.rowCount))
    if isPlain { return try plainRows(ranking, after: cursor, on: connection) }
    guard let relaxed else {
      ranking.after = cursor?.place
      found.rows = try hits(ranking, passing: plan, on: connection).hits
      found.wholeCount = found.rows.count
      return found
    }
    return try conditionedRows(ranking, relaxed, after: cursor, on: connection)
  }

  /// The number of all hits.
  func count(on connection: borrowing Connection) throws(SQLiteError) -> Int {
    guard !plan.isEmpty else { return 0 }
    var ranking = ranking(limit: 0)
    ranking.wantsTotal = true
    if isPlain { return try filtered(ranking, by: plan, on: connection).total }
    return try hits(ranking, passing: relaxed ?? plan, on: connection).total
  }

  /// Whether its words are wishes: a hit may lack some of them.
  private var isPlain: Bool { request.raw == nil && request.query.isPlain && !clauses.isEmpty }

  private func ranking(limit: Int) -> RankingRequest {
    var ranking = RankingRequest(clauses, limit: limit)
    if let deadline = request.deadline { ranking.isLate = { ContinuousClock.now > deadline } }
    return ranking
  }

  private var table: String { SearchIndex.table(of: request.scope) }

  /// The hits that pass all of `plan`, which is a condition.
  private func hits(
    _ ranking: RankingRequest, passing plan: QueryPlan, on connection: borrowing Connection
  ) throws(SQLiteError) -> (hits: [RankedRow], total: Int) {
    var ranking = ranking
    ranking.leastMatched = 0
    if let match = plan.match {
      ranking.rows = try ids(
        "SELECT rowid FROM \(table) WHERE \(table) MATCH ?1 ORDER BY rowid", [.text(match)],
        on: connection)
      return try filtered(ranking, by: plan, on: connection)
    }
    ranking.rows = within(try ids(plan.enumeration, on: connection))
    return try ranker.hits(of: ranking)
  }

  /// Hits that pass a condition and have all words besides, then those that have some.
  private func conditionedRows(
    _ start: RankingRequest, _ relaxed: QueryPlan, after cursor: SearchCursor?,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> RankedRows {
    var ranking = start
    var found = RankedRows(clauses: clauses)
    if cursor?.isOfSomeWords != true {
      ranking.after = cursor?.place
      found.rows = try hits(ranking, passing: plan, on: connection).hits
      found.wholeCount = found.rows.count
    }
    guard found.rows.count < start.limit else { return found }
    var whole = found.rows
    if cursor != nil {
      ranking.after = nil
      ranking.limit = ranker.rowCount
      whole = try hits(ranking, passing: plan, on: connection).hits
    }
    ranking.limit = start.limit - found.rows.count
    ranking.after = cursor?.isOfSomeWords == true ? cursor?.place : nil
    ranking.excluded = whole.map(\.row).sorted()
    found.rows += try hits(ranking, passing: relaxed, on: connection).hits
    return found
  }

  /// Hits with all words, then those with some.
  private func plainRows(
    _ start: RankingRequest, after cursor: SearchCursor?, on connection: borrowing Connection
  ) throws(SQLiteError) -> RankedRows {
    var ranking = start
    ranking.clauses += firstPass?.extra ?? []
    ranking.liftedCount = Feedback.liftedCount
    var found = RankedRows(clauses: ranking.clauses)
    ranking.leastMatched = clauses.count
    if cursor?.isOfSomeWords != true {
      ranking.after = cursor?.place
      found.rows = try filtered(ranking, by: plan, on: connection).hits
      found.wholeCount = found.rows.count
    }
    guard found.rows.count < start.limit, clauses.count > 1 else { return found }
    var whole = found.rows
    if cursor != nil {
      ranking.after = nil
      ranking.limit = ranker.rowCount
      whole = try filtered(ranking, by: plan, on: connection).hits
    }
    ranking.leastMatched = 1
    ranking.limit = start.limit - found.rows.count
    ranking.after = cursor?.isOfSomeWords == true ? cursor?.place : nil
    ranking.excluded = whole.map(\.row).sorted()
    if cursor == nil { ranking.rows = lifted(besides: ranking.excluded, limit: ranking.limit) }
    found.rows += try filtered(ranking, by: plan, on: connection).hits
    return found
  }

  /// All rows that can come among the best `limit` besides `excluded`, ascending; nil: any row may.
  private func lifted(besides excluded: [Int64], limit: Int) -> [Int64]? {
    let count = Feedback.liftedCount
    guard let best = firstPass?.best, plan.filter == nil, request.within == nil, limit <= count
    else { return nil }
    // Fewer hits than a first pass has room for are all hits.
    guard best.count - excluded.count >= count || best.count < count else { return nil }
    let left = best.lazy.map(\.row).filter { !excluded.contains($0) }
    return left.prefix(count).sorted()
  }

  /// The hits of `ranking` that pass the filter of `plan`.
  private func filtered(
    _ ranking: RankingRequest, by plan: QueryPlan, on connection: borrowing Connection
  ) throws(SQLiteError) -> (hits: [RankedRow], total: Int) {
    var ranking = ranking
    ranking.rows = within(ranking.rows)
    guard plan.filter != nil else { return try ranker.hits(of: ranking) }
    if plan.readsSets {
      // One statement reads each set once, however many rows are looked for in it.
      ranking.rows = try ids(
        ranking.rows.map { plan.passing($0) } ?? plan.enumeration, on: connection)
      return try ranker.hits(of: ranking)
    }
    if ranking.rows == nil {
      let few = try ids(
        plan.enumeration.text + " LIMIT \(Self.enumerableCount + 1)", plan.enumeration.arguments,
        on: connection)
      if few.count <= Self.enumerableCount {
        ranking.rows = few
        return try ranker.hits(of: ranking)
      }
    }
    let check = try RowCheck(plan.check, on: connection)
    ranking.accepts = check.accepts
    return try ranker.hits(of: ranking)
  }

  /// `rows` that the search goes on in; nil: all.
  private func within(_ rows: [Int64]?) -> [Int64]? {
    guard let wanted = request.within else { return rows }
    guard let rows else { return wanted }
    let set = Set(wanted)
    return rows.filter(set.contains)
  }

  private func ids(
    _ sql: BoundSQL, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    try ids(sql.text, sql.arguments, on: connection)
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
