internal import SQLite

/// Finds the rows of one search, best first.
struct RankedSearch {
  let request: SearchRequest
  /// The words; while searching, those are added that the best hits explain.
  private(set) var clauses: QueryClauses
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer

  init(
    request: SearchRequest, clauses: QueryClauses, ranker: FullTextRanker,
    tokenizer: FullTextTokenizer
  ) {
    self.request = request
    self.clauses = clauses
    self.ranker = ranker
    self.tokenizer = tokenizer
  }

  /// A filter that lets through so many rows, or fewer, is asked for all of them beforehand; any
  /// other one about each row that comes among the best.
  static let enumerableCount = 20_000
  /// Hits of a first pass that are read for what goes with the query's words.
  static let readCount = 10

  /// The best rows.
  mutating func rows(on connection: borrowing Connection) throws(SQLiteError) -> [RankedRow] {
    let plan = QueryPlan(request.query, scope: request.scope, today: try today(on: connection))
    guard !plan.isEmpty, request.limit > 0 else { return [] }
    if request.query.isPlain, !clauses.words.isEmpty {
      return try plainRows(plan, on: connection)
    }
    var ranking = RankingRequest(clauses.clauses, limit: request.limit)
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
  private mutating func plainRows(
    _ plan: QueryPlan, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankedRow] {
    let extra = try extraClauses(on: connection)
    var ranking = RankingRequest(clauses.clauses + extra, limit: request.limit)
    ranking.leastMatched = clauses.words.count
    let whole = try filtered(ranking, by: plan, on: connection)
    guard whole.count < request.limit, clauses.words.count > 1 else { return whole }
    ranking.leastMatched = 1
    ranking.limit = request.limit - whole.count
    ranking.excluded = whole.map(\.row).sorted()
    return whole + (try filtered(ranking, by: plan, on: connection))
  }

  /// What the best articles of a first pass have in common; adds to the query's words what they
  /// explain of them.
  ///
  /// One word says too little of a matter for that, and claims are too short.
  private mutating func extraClauses(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankingRequest.Clause] {
    guard request.expands, request.scope == .articles, clauses.words.count > 1 else { return [] }
    let first = RankingRequest(clauses.clauses, limit: Self.readCount)
    let best = try ranker.hits(of: first).hits
    let texts = try FeedbackText.all(of: best, on: connection)
    let abbreviations = AbbreviationExpansion(tokenizer: tokenizer)
    try abbreviations.expand(&clauses, from: texts.map(\.text))
    let feedback = Feedback(ranker: ranker, tokenizer: tokenizer)
    return try feedback.clauses(after: best, texts: texts, of: clauses.clauses)
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
