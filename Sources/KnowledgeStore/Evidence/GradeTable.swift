public import Knowledge
public import SQLite

/// Grades of evidence that people gave; append-only.
public enum GradeTable {
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

  /// Keeps a grade; nil takes the reviewer's earlier one back.
  ///
  /// - Parameters:
  ///   - grade: How certain the evidence is.
  ///   - subject: Of what.
  ///   - note: Why, in the reviewer's words.
  ///   - reviewer: Who grades; not blank.
  ///   - seconds: When, in Unix seconds.
  ///   - connection: The file.
  /// - Throws: `SQLiteError`.
  public static func append(
    _ grade: EvidenceGrade?, of subject: Subject, note: String?, reviewer: String, seconds: Int64,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      INSERT INTO grade (article_key, claim_uid, scheme, level, note, reviewer, made_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .text(subject.articleKey), Value(subject.claimUID), .text(EvidenceGrade.scheme),
      .text(grade?.rawValue ?? "withdrawn"), Value(note), .text(reviewer), .integer(seconds))
  }

  /// The grade that `reviewer` gave and did not take back; nil without one.
  public static func standing(
    of subject: Subject, by reviewer: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> EvidenceGrade? {
    let select = try connection.prepare(
      """
      SELECT level FROM grade
      WHERE article_key = ?1 AND claim_uid IS ?2 AND reviewer = ?3 ORDER BY id DESC LIMIT 1
      """)
    try select.bindAll([.text(subject.articleKey), Value(subject.claimUID), .text(reviewer)])
    return try select.step() ? EvidenceGrade(rawValue: select.text(at: 0)) : nil
  }
}
