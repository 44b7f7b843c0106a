public import SQLite

/// Finds rows whose text has certain letters, parts of words and punctuation included.
///
/// The words of the index say which rows may have them, where the letters tell; all others are read
/// one after the other.
struct SubstringSearch {
  let pattern: SubstringPattern
  let request: SearchRequest
  let ranker: FullTextRanker

  /// With more stems or rows than these, texts are read in order instead.
  static let stemCount = 256
  static let rowCount = 200_000
  /// Rows between two calls of `progress`.
  static let progressStep = 1_000

  /// At most `request.limit` rows, the oldest first.
  ///
  /// - Parameters:
  ///   - today: The day that ages count from.
  ///   - connection: The ranker's.
  ///   - progress: Told how many texts were read.
  /// - Returns: The rows, with equal scores.
  /// - Throws: `SQLiteError`; `.interrupt` when the deadline passed.
  func rows(
    today: CalendarDay, on connection: borrowing Connection, progress: (Int) -> Void
  ) throws(SQLiteError) -> [RankedRow] {
    guard !pattern.folded.isEmpty, request.limit > 0 else { return [] }
    let plan = QueryPlan(request.query, scope: request.scope, today: today)
    let all = try connection.prepare(
      request.scope == .claims
        ? "SELECT text FROM claim_fts WHERE rowid = ?1"
        : "SELECT text, title FROM article_fts WHERE rowid = ?1")
    var found: [RankedRow] = []
    var readCount = 0
    try forEachRow(passing: plan, on: connection) { row throws(SQLiteError) in
      try request.checkTime()
      readCount += 1
      if readCount % Self.progressStep == 0 { progress(readCount) }
      all.reset()
      try all.bind(.integer(row), at: 1)
      guard try all.step() else { return true }
      let isHit = (0..<all.columnCount).contains {
        !pattern.places(in: all.bytes(at: $0), limit: 1).isEmpty
      }
      if isHit { found.append(RankedRow(row: row, score: 1, matched: 1)) }
      return found.count < request.limit
    }
    return found
  }

  /// Hands out the rows that may have the letters and pass `plan`, ascending, until `take` returns
  /// false.
  private func forEachRow(
    passing plan: QueryPlan, on connection: borrowing Connection,
    _ take: (Int64) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    var candidates = try candidates(on: connection)
    if let within = request.within {
      let set = Set(within)
      candidates = candidates.map { $0.filter(set.contains) } ?? within
    }
    let rows = candidates.map { plan.passing($0) } ?? plan.enumeration
    let passing = try connection.prepare(rows.text)
    try passing.bindAll(rows.arguments)
    while try passing.step() {
      guard try take(passing.int64(at: 0)) else { return }
    }
  }

  /// Rows with a word that may contain the longest run of letters, ascending; nil where that says
  /// too little.
  private func candidates(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64]? {
    guard let run = StemmedRun(pattern.longestRun) else { return nil }
    var stems: Set<String> = []
    try FullTextVocabulary(table: SearchIndex.table(of: request.scope), on: connection)
      .forEachWord(startingWith: "") { stem, _ in
        if run.mayStand(in: stem) { stems.insert(stem) }
        return stems.count <= Self.stemCount && !request.isLate
      }
    try request.checkTime()
    guard stems.count <= Self.stemCount else { return nil }
    guard !stems.isEmpty else { return [] }
    // A row without a length in the ranking is none of the table.
    var ranking = RankingRequest(
      [.init(stems.sorted().map { .token($0) })], limit: Self.rowCount + 1)
    ranking.wantsTotal = true
    if let deadline = request.deadline { ranking.isLate = { ContinuousClock.now > deadline } }
    let rows = try ranker.hits(of: ranking).hits.map(\.row)
    return rows.count > Self.rowCount ? nil : rows.sorted()
  }
}

extension SearchEngine {
  /// The rows whose text has the letters `text`, the oldest first; of articles the title too.
  ///
  /// - Parameters:
  ///   - text: Looked for as it is, but in upper or lower case.
  ///   - request: What is searched, filters, and when to give up; its words do not count.
  ///   - connection: The engine's.
  ///   - progress: Told now and then how many texts were read.
  /// - Returns: At most `request.limit` hits; none for no letters.
  /// - Throws: `SQLiteError`: `.interrupt` when the deadline passed; never because of what was typed.
  /// - Complexity: Linear in the size of the texts where their index does not narrow it.
  public func hits(
    withText text: String, in request: SearchRequest, on connection: borrowing Connection,
    progress: (Int) -> Void = { _ in }
  ) throws(SQLiteError) -> [SearchHit] {
    stopWhenLate(request, on: connection)
    defer { stopNever(request, on: connection) }
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: request.scope)
    try ranker.refresh()
    let pattern = SubstringPattern(text)
    let search = SubstringSearch(pattern: pattern, request: request, ranker: ranker)
    let today = if let day = request.today { day } else { try CalendarDay.today(on: connection) }
    let rows = try search.rows(today: today, on: connection, progress: progress)
    let maker = SnippetMaker(
      wanted: [], prefixes: [], phrases: [], tokenizer: tokenizer, pattern: pattern)
    let reader = HitReader(scope: request.scope, maker: maker, deadline: request.deadline)
    let hits = try reader.hits(rows[...], firstRank: 1, on: connection)
    snapshot.end()
    return hits
  }
}
