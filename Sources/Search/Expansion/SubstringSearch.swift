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
  /// - Throws: `SQLiteError`.
  func rows(
    today: CalendarDay, on connection: borrowing Connection, progress: (Int) -> Void
  ) throws(SQLiteError) -> [RankedRow] {
    guard !pattern.folded.isEmpty, request.limit > 0 else { return [] }
    let plan = QueryPlan(request.query, scope: request.scope, today: today)
    let text = try connection.prepare(
      request.scope == .claims
        ? "SELECT text FROM claim_fts WHERE rowid = ?1"
        : "SELECT text, title FROM article_fts WHERE rowid = ?1")
    var found: [RankedRow] = []
    var readCount = 0
    func take(_ row: Int64) throws(SQLiteError) {
      readCount += 1
      if readCount % Self.progressStep == 0 { progress(readCount) }
      text.reset()
      try text.bind(.integer(row), at: 1)
      guard try text.step() else { return }
      for column in 0..<text.columnCount {
        guard pattern.places(in: text.bytes(at: column), limit: 1).isEmpty else {
          found.append(RankedRow(row: row, score: 1, matched: 1))
          return
        }
      }
    }
    if let candidates = try candidates(on: connection) {
      let check = try connection.prepare(plan.check.text)
      try check.bindAll(plan.check.arguments)
      for row in candidates where found.count < request.limit {
        check.reset(keepingArguments: true)
        try check.bind(.integer(row), at: 1)
        if try check.step() { try take(row) }
      }
    } else {
      let all = try connection.prepare(plan.enumeration.text)
      try all.bindAll(plan.enumeration.arguments)
      while found.count < request.limit, try all.step() { try take(all.int64(at: 0)) }
    }
    return found
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
        return stems.count <= Self.stemCount
      }
    guard stems.count <= Self.stemCount else { return nil }
    guard !stems.isEmpty else { return [] }
    // A row without a length in the ranking is none of the table.
    var ranking = RankingRequest(
      [.init(stems.sorted().map { .token($0) })], limit: Self.rowCount + 1)
    ranking.wantsTotal = true
    let rows = try ranker.hits(of: ranking).hits.map(\.row)
    return rows.count > Self.rowCount ? nil : rows.sorted()
  }
}

extension SearchEngine {
  /// The rows whose text has the letters `text`, the oldest first; of articles the title too.
  ///
  /// - Parameters:
  ///   - text: Looked for as it is, but in upper or lower case.
  ///   - request: What is searched, and filters; its words do not count.
  ///   - connection: The engine's.
  ///   - progress: Told now and then how many texts were read.
  /// - Returns: At most `request.limit` hits; none for no letters.
  /// - Throws: `SQLiteError`; never because of what was typed.
  /// - Complexity: Linear in the size of the texts where their index does not narrow it.
  public func hits(
    withText text: String, in request: SearchRequest, on connection: borrowing Connection,
    progress: (Int) -> Void = { _ in }
  ) throws(SQLiteError) -> [SearchHit] {
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: request.scope)
    try ranker.refresh()
    let pattern = SubstringPattern(text)
    let search = SubstringSearch(pattern: pattern, request: request, ranker: ranker)
    let rows = try search.rows(
      today: try today(of: request, on: connection), on: connection, progress: progress)
    let maker = SnippetMaker(
      wanted: [], prefixes: [], phrases: [], tokenizer: tokenizer, pattern: pattern)
    let reader = HitReader(scope: request.scope, maker: maker, deadline: nil)
    let hits = try reader.hits(rows[...], firstRank: 1, on: connection)
    snapshot.end()
    return hits
  }

  private func today(
    of request: SearchRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> CalendarDay {
    if let today = request.today { return today }
    let now = try connection.firstValue("SELECT CAST(strftime('%s', 'now') AS INTEGER)")
    guard case .integer(let seconds)? = now else { return CalendarDay(unixSeconds: 0) }
    return CalendarDay(unixSeconds: seconds)
  }
}
