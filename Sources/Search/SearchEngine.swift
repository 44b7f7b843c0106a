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
    let query = request.raw.map { SearchQuery(parsing: $0) } ?? request.query
    var clauses = try QueryClauses(query, tokenizer: tokenizer)
    guard request.expands else { return clauses }
    let ranker = ranker(of: request.scope)
    try WordExpansion(ranker: ranker, tokenizer: tokenizer).expand(&clauses)
    let conditions = ConditionExpansion(
      ranker: ranker, tokenizer: tokenizer, scope: request.scope)
    try conditions.expand(&clauses.words, typed: query.words.map(\.text), on: connection)
    return clauses
  }

  /// How SQLite can run `request`.
  ///
  /// - Throws: What SQLite reports.
  public func plan(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> QueryPlan {
    let today = if let day = request.today { day } else { try CalendarDay.today(on: connection) }
    guard let raw = request.raw else {
      return QueryPlan(request.query, scope: request.scope, today: today)
    }
    return QueryPlan(raw: raw, query: request.query, scope: request.scope, today: today)
  }

  /// The hits of `request`, best first; ties go to the older row.
  ///
  /// Of plain words hits with all of them come first; behind them stand hits with some of them. Any
  /// other query is a condition that all hits meet, and its words rank them.
  ///
  /// - Returns: At most `request.limit` hits; none for a query that asks for nothing.
  /// - Throws: `SQLiteError`: `.interrupt` when the deadline passed; never because of what was
  ///   typed, except in `request.raw`.
  /// - Complexity: Linear in the number of rows with the words, at worst.
  public func page(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> SearchPage {
    if let deadline = request.deadline {
      connection.setProgressHandler(everySteps: 10_000) { ContinuousClock.now > deadline }
    }
    defer {
      if request.deadline != nil { connection.setProgressHandler(everySteps: 1, nil) }
    }
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    let maker = SnippetMaker(
      wanted: search.words.marked, prefixes: search.words.markedPrefixes,
      phrases: search.words.markedPhrases, tokenizer: tokenizer)
    let page = try SearchPage(of: search, marking: maker, on: connection)
    snapshot.end()
    return page
  }

  /// The rows of the hits of `request`, in the same order, without what is shown of them.
  ///
  /// - Throws: As `page` does.
  public func rows(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [RankedRow] {
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    let found = try search.rows(limit: request.limit, after: request.cursor, on: connection)
    snapshot.end()
    return found.rows
  }

  /// The rows of the hits that have all that `request` asks for; none that has only some of its words.
  ///
  /// - Throws: As `page` does.
  public func wholeRows(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    let found = try search.rows(limit: request.limit, after: request.cursor, on: connection)
    snapshot.end()
    return found.rows.prefix(found.wholeCount).map(\.row)
  }

  /// The search that `request` asks for, its words expanded.
  func search(
    for request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> RankedSearch {
    let ranker = ranker(of: request.scope)
    try ranker.refresh()
    let plan = try plan(of: request, on: connection)
    var words = try clauses(of: request, on: connection)
    var first: FirstPass?
    if request.expands, request.scope == .articles, request.raw == nil, request.query.isPlain {
      first = try FirstPass(
        for: &words, limit: request.limit, ranker: ranker, tokenizer: tokenizer, on: connection)
    }
    return RankedSearch(
      request: request, plan: plan, words: words, firstPass: first, ranker: ranker)
  }

  /// The conditions that `query` names and nobody knows, as typed.
  ///
  /// - Throws: What SQLite reports.
  public func unknownConditions(
    in query: SearchQuery, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String] {
    var unknown: [String] = []
    for name in query.conditionNames {
      let ids = BoundSQL("SELECT id FROM \(ConditionSQL.ids(named: name)) LIMIT 1")
      let statement = try connection.prepare(ids.text)
      try statement.bindAll(ids.arguments)
      if try !statement.step(), !unknown.contains(name) { unknown.append(name) }
    }
    return unknown
  }

  /// The hits of `page(of:on:)`.
  public func hits(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    try page(of: request, on: connection).hits
  }
}

extension CalendarDay {
  /// The machine's day, in UTC.
  fileprivate static func today(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> CalendarDay {
    let now = try connection.firstValue("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
    guard case .integer(let seconds)? = now else { return CalendarDay(unixSeconds: 0) }
    return CalendarDay(unixSeconds: seconds)
  }
}
