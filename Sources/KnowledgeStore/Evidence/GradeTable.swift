public import Knowledge
public import SQLite

/// Grades of evidence that people gave; append-only.
public struct GradeTable: ~Copyable {
  /// What a grade is of.
  public struct Subject: Hashable, Sendable {
    /// `articles.key` of the evidence.
    public let articleKey: String
    /// `claims.uid` for which it is graded; nil for all.
    public let claimUID: String?

    /// Makes the subject of a grade.
    public init(articleKey: String, claimUID: String?) {
      self.articleKey = articleKey
      self.claimUID = claimUID
    }
  }

  private static let columns = "article_key, claim_uid, level, note, reviewer, made_at"

  private let insert: SQLite.Statement
  private let find: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      """
      INSERT INTO grade (\(Self.columns), scheme)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, '\(EvidenceGrade.scheme)')
      """)
    let find = try connection.prepare(
      """
      SELECT \(Self.columns) FROM grade
      WHERE article_key IN \(ArticleNames.all()) AND claim_uid IS ?2 AND reviewer = ?3
      ORDER BY made_at DESC, id DESC
      """)
    self.insert = insert
    self.find = find
  }

  /// The reviewer's last word on a subject; nil without one.
  private func last(
    of subject: Subject, by reviewer: String
  ) throws(SQLiteError) -> GradeDecision? {
    try find.bindAll([.text(subject.articleKey), Value(subject.claimUID), .text(reviewer)])
    defer { find.reset() }
    return try find.step() ? Self.decision(in: find) : nil
  }

  /// Keeps a grade, later than every other by the reviewer on the subject; nil takes the earlier one
  /// back, and writes nothing where none stands.
  ///
  /// - Parameters:
  ///   - grade: How certain the evidence is.
  ///   - subject: Of what.
  ///   - note: Why, in the reviewer's words.
  ///   - reviewer: Who grades; not blank.
  ///   - seconds: When, in Unix seconds.
  /// - Returns: The grade that stood before; nil without one.
  /// - Throws: `SQLiteError`.
  public func append(
    _ grade: EvidenceGrade?, of subject: Subject, note: String?, reviewer: String, seconds: Int64
  ) throws(SQLiteError) -> EvidenceGrade? {
    let before = try last(of: subject, by: reviewer)
    guard grade != nil || before?.grade != nil else { return nil }
    try insert(
      GradeDecision(
        articleKey: subject.articleKey, claimUID: subject.claimUID, grade: grade, note: note,
        reviewer: reviewer, madeAt: max(seconds, (before?.madeAt ?? 0) + 1)))
    return before?.grade
  }

  /// Adds a decision that was made elsewhere, as it is, unless it is here already.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: `SQLiteError`.
  public func restore(_ decision: GradeDecision) throws(SQLiteError) -> Bool {
    guard try !holds(decision) else { return false }
    try insert(decision)
    return true
  }

  private func holds(_ decision: GradeDecision) throws(SQLiteError) -> Bool {
    try find.bindAll([
      .text(decision.articleKey), Value(decision.claimUID), .text(decision.reviewer),
    ])
    defer { find.reset() }
    while try find.step() {
      if Self.decision(in: find) == decision { return true }
    }
    return false
  }

  private func insert(_ decision: GradeDecision) throws(SQLiteError) {
    try insert.run([
      .text(decision.articleKey), Value(decision.claimUID), .text(decision.level),
      Value(decision.note), .text(decision.reviewer), .integer(decision.madeAt),
    ])
  }

  private static func decision(in row: borrowing SQLite.Statement) -> GradeDecision {
    GradeDecision(
      articleKey: row.text(at: 0), claimUID: row.optionalText(at: 1),
      grade: EvidenceGrade(rawValue: row.text(at: 2)), note: row.optionalText(at: 3),
      reviewer: row.text(at: 4), madeAt: row.int64(at: 5))
  }

  /// Gives out every grade in the order of a dump: by article key, claim, time.
  ///
  /// - Throws: `SQLiteError`, or what `body` throws.
  public static func forEach(
    on connection: borrowing Connection, _ body: (GradeDecision) throws -> Void
  ) throws {
    let select = try connection.prepare(
      "SELECT \(columns) FROM grade ORDER BY article_key, claim_uid, made_at, reviewer, id")
    while try select.step() { try body(decision(in: select)) }
  }
}
