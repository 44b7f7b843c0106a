public import SQLite

/// Hides articles whose files or entries are gone; texts, versions and all decisions stay.
///
/// What was tied to a hidden article by a citation or a review stays tied: that it was retracted must be
/// told all the same. Only among the records that a citation may mean it is no longer.
public struct ArticleHiding: ~Copyable {
  /// What that did.
  public struct Outcome: Hashable, Sendable {
    /// Articles hidden.
    public var articleCount = 0
    /// Claims that went with them.
    public var claimCount = 0

    /// Makes an outcome.
    public init(articleCount: Int = 0, claimCount: Int = 0) {
      self.articleCount = articleCount
      self.claimCount = claimCount
    }
  }

  private static let markInput = """
    UPDATE record SET gone_at = ?2 WHERE input_id = ?1 AND gone_at IS NULL
    """
  private static let markRecord = """
    UPDATE record SET gone_at = ?2 WHERE id = ?1 AND gone_at IS NULL
    """
  static let articlesOfInput = """
    SELECT DISTINCT article_id FROM record WHERE input_id = ?1 AND gone_at IS NULL
    """
  static let articleOfRecord = "SELECT article_id FROM record WHERE id = ?1 AND gone_at IS NULL"
  static let hasRecord = "SELECT 1 FROM record WHERE article_id = ?1 AND gone_at IS NULL LIMIT 1"
  private static let claimCount = """
    SELECT count(*) FROM statement WHERE article_id = ?1 AND kind = 'claim'
    """
  private static let hide = """
    UPDATE article SET removed_at = ?2, changed_rev = ?3 WHERE id = ?1 AND removed_at IS NULL
    """
  // What was its copy is linked anew among the others.
  static let freeCopies = """
    UPDATE article SET canonical_id = NULL, changed_rev = ?2 WHERE canonical_id = ?1
    """
  private static let lookAgain = """
    UPDATE citation SET resolution = 'unchecked', reason = NULL
    WHERE resolution = 'candidates'
      AND id IN (SELECT citation_id FROM candidate WHERE article_id = ?1)
    """

  private let derived: DerivedWriter
  private let mergeFields: SQLite.Statement
  private let markInput: SQLite.Statement
  private let markRecord: SQLite.Statement
  private let articlesOfInput: SQLite.Statement
  private let articleOfRecord: SQLite.Statement
  private let hasRecord: SQLite.Statement
  private let claimCount: SQLite.Statement
  private let unindex: SQLite.Statement
  private let hide: SQLite.Statement
  private let freeCopies: SQLite.Statement
  private let lookAgain: SQLite.Statement
  private let removeCandidates: SQLite.Statement
  private let removeLookup: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let derived = try DerivedWriter(on: connection)
    let mergeFields = try connection.prepare(RecordSQL.mergeFields)
    let markInput = try connection.prepare(Self.markInput)
    let markRecord = try connection.prepare(Self.markRecord)
    let articlesOfInput = try connection.prepare(Self.articlesOfInput)
    let articleOfRecord = try connection.prepare(Self.articleOfRecord)
    let hasRecord = try connection.prepare(Self.hasRecord)
    let claimCount = try connection.prepare(Self.claimCount)
    let unindex = try connection.prepare(ArticleSQL.unindex)
    let hide = try connection.prepare(Self.hide)
    let freeCopies = try connection.prepare(Self.freeCopies)
    let lookAgain = try connection.prepare(Self.lookAgain)
    let removeCandidates = try connection.prepare("DELETE FROM candidate WHERE article_id = ?1")
    let removeLookup = try connection.prepare("DELETE FROM article_lookup WHERE article_id = ?1")
    self.derived = derived
    self.mergeFields = mergeFields
    self.markInput = markInput
    self.markRecord = markRecord
    self.articlesOfInput = articlesOfInput
    self.articleOfRecord = articleOfRecord
    self.hasRecord = hasRecord
    self.claimCount = claimCount
    self.unindex = unindex
    self.hide = hide
    self.freeCopies = freeCopies
    self.lookAgain = lookAgain
    self.removeCandidates = removeCandidates
    self.removeLookup = removeLookup
  }

  /// Notes that all records of an input are gone, inside the caller's transaction.
  public func inputIsGone(_ id: Int64, stamp: Stamp) throws(SQLiteError) -> Outcome {
    let articles = try ids(articlesOfInput, id)
    try markInput.run(.integer(id), .integer(stamp.seconds))
    return try settle(articles, stamp: stamp)
  }

  /// Notes that a record is gone, inside the caller's transaction.
  public func recordIsGone(_ id: Int64, stamp: Stamp) throws(SQLiteError) -> Outcome {
    let articles = try ids(articleOfRecord, id)
    try markRecord.run(.integer(id), .integer(stamp.seconds))
    return try settle(articles, stamp: stamp)
  }

  private func ids(
    _ select: borrowing SQLite.Statement, _ id: Int64
  ) throws(SQLiteError) -> [Int64] {
    try select.bind(id, at: 1)
    defer { select.reset() }
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    return ids
  }

  /// Hides those of the articles that have no record left; the others lose what only it stated.
  private func settle(_ articles: [Int64], stamp: Stamp) throws(SQLiteError) -> Outcome {
    var outcome = Outcome()
    for id in articles {
      guard try ids(hasRecord, id).isEmpty else {
        try mergeFields.run(.integer(id), .integer(stamp.revision))
        continue
      }
      outcome.claimCount += try hide(id, stamp: stamp)
      outcome.articleCount += 1
    }
    return outcome
  }

  private func hide(_ id: Int64, stamp: Stamp) throws(SQLiteError) -> Int {
    let claims = try ids(claimCount, id).first ?? 0
    try derived.removeStatements(articleID: id)
    try unindex.run(.integer(id))
    try hide.run(.integer(id), .integer(stamp.seconds), .integer(stamp.revision))
    try freeCopies.run(.integer(id), .integer(stamp.revision))
    try lookAgain.run(.integer(id))
    try removeCandidates.run(.integer(id))
    try removeLookup.run(.integer(id))
    return Int(claims)
  }
}
