internal import Knowledge
public import SQLite

/// Brings the integrity of articles up to the notices about them, logs each that moves, and moves the
/// statuses of the claims that rest on it.
///
/// Every change to what integrity follows from (a notice that comes or is superseded, an article that
/// comes or states other identifiers) is written at a revision of its own and ends here; the rule
/// itself is `Integrity.governing`.
public struct IntegrityWriter: ~Copyable {
  /// What settling did.
  public struct Outcome: Hashable, Sendable {
    /// Notices that came.
    public var noticesAdded = 0
    /// Notices that others superseded, or that nobody states any longer.
    public var noticesSuperseded = 0
    /// Articles with another integrity than before.
    public var articleCount = 0
    /// Claims with another citation status than before.
    public var claimCount = 0
  }

  private struct Standing {
    let articleID: Int64
    let key: String
    let before: Integrity
    let after: Integrity
    let noticeID: Int64?
    /// Whether there is something to write: another integrity, or another notice that decides it.
    let moves: Bool
  }

  private let any: SQLite.Statement
  private let counts: SQLite.Statement
  private let touched: SQLite.Statement
  private let ofArticle: SQLite.Statement
  private let article: SQLite.Statement
  private let update: SQLite.Statement
  private let log: SQLite.Statement
  private let statuses: StatusWriter

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let any = try connection.prepare(NoticeSQL.any)
    let counts = try connection.prepare(NoticeSQL.counts)
    let touched = try connection.prepare(NoticeSQL.touched)
    let ofArticle = try connection.prepare(NoticeSQL.ofArticle)
    let article = try connection.prepare(NoticeSQL.article)
    let update = try connection.prepare(NoticeSQL.updateArticle)
    let log = try connection.prepare(NoticeSQL.log)
    let statuses = try StatusWriter(on: connection)
    self.any = any
    self.counts = counts
    self.touched = touched
    self.ofArticle = ofArticle
    self.article = article
    self.update = update
    self.log = log
    self.statuses = statuses
  }

  /// Settles what was written at the stamp's revision, in the same transaction and last of all.
  ///
  /// - Parameters:
  ///   - stamp: When, at which revision, in which run.
  ///   - connection: The one that this writer was made on.
  /// - Returns: What that did.
  /// - Throws: `SQLiteError`; the caller's transaction is then to be abandoned.
  /// - Complexity: O(*n* log *m*) in the articles and notices of the revision and those of the file.
  public func settle(
    _ stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Outcome {
    var outcome = Outcome()
    guard try hasNotices() else { return outcome }
    (outcome.noticesAdded, outcome.noticesSuperseded) = try noticeCounts(at: stamp.revision)
    var retracted: [Int64] = []
    for id in try articleIDs(touchedAt: stamp.revision) {
      let standing = try standing(ofArticle: id)
      if standing.moves { try write(standing, stamp: stamp) }
      if standing.before != standing.after { outcome.articleCount += 1 }
      if standing.before == .retracted || standing.after == .retracted { retracted.append(id) }
    }
    outcome.claimCount = try moveStatuses(ofAndCiting: retracted, stamp: stamp, on: connection)
    return outcome
  }

  private func hasNotices() throws(SQLiteError) -> Bool {
    defer { any.reset() }
    return try any.step()
  }

  private func noticeCounts(
    at revision: Int64
  ) throws(SQLiteError) -> (added: Int, superseded: Int) {
    try counts.bind(revision, at: 1)
    defer { counts.reset() }
    return try counts.step() ? (counts.int(at: 0), counts.int(at: 1)) : (0, 0)
  }

  private func articleIDs(touchedAt revision: Int64) throws(SQLiteError) -> [Int64] {
    try touched.bind(revision, at: 1)
    defer { touched.reset() }
    var ids: [Int64] = []
    while try touched.step() { ids.append(touched.int64(at: 0)) }
    return ids
  }

  /// What an article has, and what its notices make of it.
  private func standing(ofArticle id: Int64) throws(SQLiteError) -> Standing {
    let (ids, notices) = try notices(ofArticle: id)
    let (integrity, place) = Integrity.governing(notices)
    let noticeID = place.map { ids[$0] }
    try article.bind(id, at: 1)
    defer { article.reset() }
    guard try article.step() else { preconditionFailure("article \(id) went while it was settled") }
    let before = Integrity(rawValue: article.text(at: 1)) ?? .ok
    return Standing(
      articleID: id, key: article.text(at: 0), before: before, after: integrity,
      noticeID: noticeID,
      moves: before != integrity || article.optionalInt64(at: 2) != noticeID)
  }

  private func notices(
    ofArticle id: Int64
  ) throws(SQLiteError) -> (ids: [Int64], notices: [Notice]) {
    try ofArticle.bind(id, at: 1)
    defer { ofArticle.reset() }
    var ids: [Int64] = []
    var notices: [Notice] = []
    while try ofArticle.step() {
      ids.append(ofArticle.int64(at: 0))
      notices.append(Notice(in: ofArticle, from: 1))
    }
    return (ids, notices)
  }

  private func write(_ standing: Standing, stamp: Stamp) throws(SQLiteError) {
    try update.run(
      .integer(standing.articleID), .text(standing.after.rawValue), Value(standing.noticeID),
      .integer(stamp.revision))
    guard standing.before != standing.after else { return }
    try log.run(
      .text(standing.key), .text(standing.before.rawValue), .text(standing.after.rawValue),
      Value(standing.noticeID), Value(stamp.run), .integer(stamp.revision),
      .integer(stamp.seconds))
  }

  /// Moves the statuses of claims that rest on articles that are or were retracted; an article's own
  /// findings rest on itself, and some may have come with its text.
  private func moveStatuses(
    ofAndCiting articles: [Int64], stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    guard !articles.isEmpty else { return 0 }
    let cause = StatusWriter.Cause(reason: "notice", run: stamp.run, stamp: stamp)
    return try statuses.refresh(.citing(articles), cause: cause, on: connection)
      + statuses.refresh(.articles(articles), cause: cause, on: connection)
  }
}
