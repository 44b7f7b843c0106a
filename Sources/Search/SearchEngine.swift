public import SQLite

/// Searches one knowledge base, and remembers what makes the next search fast.
///
/// It belongs to the task of its connection, which it keeps open.
public final class SearchEngine {
  let tokenizer: FullTextTokenizer
  private let claimRanker: FullTextRanker
  private let articleRanker: FullTextRanker
  private let claimReadings: IndexReadings
  private let articleReadings: IndexReadings

  /// Makes an engine for the knowledge base on `connection`.
  ///
  /// - Throws: `.mismatch` for a file whose full-text tables cannot be ranked, or what SQLite
  ///   reports.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    try connection.installSearchFunctions()
    tokenizer = try FullTextTokenizer(on: connection)
    claimRanker = try Self.ranker(.claims, on: connection)
    articleRanker = try Self.ranker(.articles, on: connection)
    claimReadings = IndexReadings(
      forms: SurfaceForms(ranker: claimRanker, tokenizer: tokenizer, scope: .claims))
    articleReadings = IndexReadings(
      forms: SurfaceForms(ranker: articleRanker, tokenizer: tokenizer, scope: .articles))
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

  func readings(of scope: SearchRequest.Scope) -> IndexReadings {
    scope == .claims ? claimReadings : articleReadings
  }

  /// Other ways to write the words of the query; none where the request wants none.
  private func variants(
    for request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> WordVariants {
    var variants = WordVariants()
    guard request.expands, request.raw == nil else { return variants }
    let ranker = ranker(of: request.scope)
    let readings = readings(of: request.scope)
    let spelling = WordExpansion(ranker: ranker, tokenizer: tokenizer, readings: readings)
    let conditions = ConditionExpansion(ranker: ranker, tokenizer: tokenizer, readings: readings)
    for run in request.query.runs {
      var words = try QueryClauses(
        run, repetitions: request.query.repetitions, tokenizer: tokenizer)
      try spelling.expand(&words, on: connection)
      try conditions.expand(&words.words, typed: run.map(\.text), on: connection)
      variants.take(words)
    }
    return variants
  }

  /// How SQLite can run `request`: what hits with every word pass, and, where hits may lack some,
  /// what those pass.
  private func plans(
    of request: SearchRequest, words: QueryClauses, variants: WordVariants,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> (whole: QueryPlan, relaxed: QueryPlan?) {
    let today = if let day = request.today { day } else { try CalendarDay.today(on: connection) }
    if let raw = request.raw {
      let plan = QueryPlan(raw: raw, query: request.query, scope: request.scope, today: today)
      return (plan, nil)
    }
    let query = try request.query.withWishesCut(by: tokenizer)
    let spellings = try variants.spellings(of: query, clauses: words, tokenizer: tokenizer)
    let plan = { QueryPlan($0, scope: request.scope, today: today, spellings: spellings) }
    return (plan(query), query.relaxed.map(plan))
  }

  /// The search in one statement that SQLite's own shell runs, as `StockStatement.text` has it.
  ///
  /// It finds the rows that `page` finds where nothing cuts them off, and in each of the two parts
  /// of the list in an order of its own: FTS5's, without the words that good hits have in common.
  ///
  /// - Throws: What SQLite reports.
  public func stockSQL(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> String {
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    snapshot.end()
    return StockStatement(search.plan, relaxed: search.relaxed, within: request.within)
      .text(limit: request.limit)
  }

  /// The hits of `request`, best first; ties go to the older row.
  ///
  /// Of words that stand side by side hits with all of them come first; behind them stand hits with
  /// some of them. All else that a query says is a condition that all hits meet, and its words rank
  /// them.
  ///
  /// - Returns: At most `request.limit` hits; none for a query that asks for nothing.
  /// - Throws: `SQLiteError`: `.interrupt` when the deadline passed; never because of what was
  ///   typed, except in `request.raw`.
  /// - Complexity: Linear in the number of rows with the words, at worst.
  public func page(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> SearchPage {
    stopWhenLate(request, on: connection)
    defer { stopNever(request, on: connection) }
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    let maker = SnippetMaker(
      wanted: search.words.marked, prefixes: search.words.markedPrefixes,
      phrases: search.words.markedPhrases, tokenizer: tokenizer)
    let page = try SearchPage(of: search, marking: maker, on: connection)
    snapshot.end()
    return page
  }

  /// Lets statements run until the deadline of `request` only.
  func stopWhenLate(_ request: SearchRequest, on connection: borrowing Connection) {
    guard let deadline = request.deadline else { return }
    connection.setProgressHandler(everySteps: 10_000) { ContinuousClock.now > deadline }
  }

  /// Undoes `stopWhenLate`.
  func stopNever(_ request: SearchRequest, on connection: borrowing Connection) {
    if request.deadline != nil { connection.setProgressHandler(everySteps: 1, nil) }
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
    let query = request.raw.map { SearchQuery(parsing: $0) } ?? request.query
    var words = try QueryClauses(query, tokenizer: tokenizer)
    let variants = try variants(for: request, on: connection)
    variants.add(to: &words)
    var first: FirstPass?
    if request.expands, request.scope == .articles, request.raw == nil, request.query.isPlain {
      first = try FirstPass(
        for: &words, limit: request.limit, ranker: ranker, tokenizer: tokenizer, on: connection)
    }
    let plans = try plans(of: request, words: words, variants: variants, on: connection)
    return RankedSearch(
      request: request, plan: plans.whole, relaxed: plans.relaxed, words: words,
      firstPass: first, ranker: ranker)
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
  static func today(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> CalendarDay {
    let now = try connection.firstValue("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
    guard case .integer(let seconds)? = now else { return CalendarDay(unixSeconds: 0) }
    return CalendarDay(unixSeconds: seconds)
  }
}
