internal import Knowledge
public import KnowledgeStore
internal import SQLite

/// Finds out what changed.
struct ChangeFinder {
  private(set) var report: ChangeReport
  private let limit: Int?
  private var addedIDs: Set<Int64> = []
  private var changedIDs: Set<Int64> = []
  private var movedClaims: [ChangeReport.Claim] = []

  init(_ report: ChangeReport, limit: Int?) {
    self.report = report
    self.limit = limit
  }

  mutating func find(on connection: borrowing Connection) throws(SQLiteError) {
    let run = report.baseline.run
    report.runs = try LedgerRun.runs(after: run.id, on: connection)
    report.decisions = try DecisionCount.counts(
      from: report.baseline.decisionsFrom, on: connection)
    // Whatever changes moves the revision.
    if report.edition.revision > run.revision {
      try findArticles(on: connection)
      try findClaims(on: connection)
      report.integrity = try IntegrityNews.all(since: run.revision, on: connection)
    }
    report.lostCount = lostCount
    try tell(on: connection)
  }

  private mutating func findArticles(on connection: borrowing Connection) throws(SQLiteError) {
    try ChangedArticle.forEach(since: report.baseline, on: connection) { article in
      switch article.change {
      case .added:
        addedIDs.insert(article.id)
        report.added.add(article, limit: limit)
      case .changed:
        changedIDs.insert(article.id)
        report.changed.add(article, limit: limit)
      case .gone: report.gone.add(article, limit: limit)
      }
    }
  }

  private mutating func findClaims(on connection: borrowing Connection) throws(SQLiteError) {
    let baseline = report.baseline
    let run = baseline.run
    var texts = PastTexts()
    try GapNews.forEach(after: run.revision, GapFilter(), on: connection) {
      news throws(SQLiteError) in
      guard !addedIDs.contains(news.articleID) else {
        gain(news)
        return
      }
      var news = news
      news.hasOlderNeighbour = true
      // Which text is another is known better than by its time.
      news.textChangedAt = changedIDs.contains(news.articleID) ? .max : .min
      let past = try ClaimPast(of: news, at: run) { () throws(SQLiteError) in
        try texts.holds(news, since: baseline, on: connection)
      }
      count(news, past)
    }
  }

  private mutating func count(_ news: GapNews, _ past: ClaimPast) {
    switch past {
    case .absent: gain(news)
    case .present(let before):
      if before != news.status { move(news, from: before) }
    case .unknown:
      // Whatever it was at first, it was a claim when the log was written.
      if let before = news.loggedAfter, before != news.status {
        move(news, from: before)
      } else {
        report.unknownCount += 1
      }
    }
  }

  private mutating func gain(_ news: GapNews) {
    report.gainedByStatus[news.status, default: 0] += 1
    report.gained.add(Self.claim(news, before: nil), limit: limit)
  }

  private mutating func move(_ news: GapNews, from before: CitationStatus) {
    report.moves[ChangeReport.Move(before: before, after: news.status), default: 0] += 1
    movedClaims.append(Self.claim(news, before: before))
  }

  private static func claim(_ news: GapNews, before: CitationStatus?) -> ChangeReport.Claim {
    ChangeReport.Claim(
      id: news.id, uid: news.uid, articleID: news.articleID, conditions: news.conditions,
      before: before, status: news.status, range: news.range)
  }

  /// Claims that were here and are not.
  ///
  /// The ledger counts a claim that came and went on both sides, so that what it has between then and
  /// now, and the claims that are new now, give those that went for good.
  private var lostCount: Int? {
    let baseline = report.baseline
    guard baseline.run.uncountedRuns == 0, baseline.dividedRun == nil, report.unknownCount == 0
    else { return nil }
    let count = report.gained.count - baseline.run.claimsAdded + baseline.run.claimsRemoved
    return count < 0 ? nil : count
  }

  /// Puts moved claims in order and looks up the words of those that are kept.
  private mutating func tell(on connection: borrowing Connection) throws(SQLiteError) {
    let ranks = Dictionary(
      uniqueKeysWithValues: CitationStatus.allCases.enumerated().map { ($1, $0) })
    movedClaims.sort { one, other in
      (ranks[one.status, default: 0], one.articleID, one.id)
        < (ranks[other.status, default: 0], other.articleID, other.id)
    }
    report.moved.count = movedClaims.count
    report.moved.rows = Array(movedClaims.prefix(limit ?? .max))
    try Self.addWords(to: &report.moved.rows, on: connection)
    try Self.addWords(to: &report.gained.rows, on: connection)
  }

  private static func addWords(
    to claims: inout [ChangeReport.Claim], on connection: borrowing Connection
  ) throws(SQLiteError) {
    var article: (id: Int64, title: String, text: [UInt8])?
    for index in claims.indices {
      let id = claims[index].articleID
      if article?.id != id {
        let text = try ChangedArticle.text(id, on: connection)
        article = (id, try ChangedArticle.title(id, on: connection), text)
      }
      guard let article, claims[index].range.byteEnd <= article.text.count else { continue }
      claims[index].articleTitle = article.title
      claims[index].text = String(
        decoding: article.text[claims[index].range.range], as: UTF8.self)
    }
  }
}

extension ChangeReport {
  /// Why there is no report.
  public enum Refusal: Error, Hashable, Sendable {
    /// The ledger has no such run.
    case noRun(Int64)
    /// The file has not come to this revision.
    case noRevision(Int64, newest: Int64)
  }

  /// The report, all of it as the file was at one moment.
  ///
  /// - Parameters:
  ///   - point: Since when.
  ///   - limit: The most rows kept of articles, claims that came and claims that moved; nil: all.
  ///   - seconds: When the report is made, in Unix seconds.
  ///   - store: The file.
  /// - Returns: The report.
  /// - Throws: `Refusal`, or `StoreError`.
  /// - Complexity: O(*n*) in the claims of the file; O(1) where nothing changed.
  public static func report(
    since point: ChangePoint, limit: Int?, seconds: Int64, in store: borrowing Store
  ) throws -> ChangeReport {
    do {
      let snapshot = try ReadTransaction(on: store.connection)
      let revision = try RunLedger.revision(on: store.connection)
      guard
        let baseline = try ChangeBaseline.find(point, now: seconds, on: store.connection)
      else {
        if case .run(let run) = point { throw Refusal.noRun(run) }
        if case .revision(let asked) = point {
          throw Refusal.noRevision(asked, newest: revision)
        }
        throw Refusal.noRun(0)
      }
      var finder = ChangeFinder(
        ChangeReport(
          edition: ReportEdition(seconds: seconds, revision: revision), baseline: baseline),
        limit: limit)
      try finder.find(on: store.connection)
      snapshot.end()
      return finder.report
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "looking for changes")
    }
  }
}
