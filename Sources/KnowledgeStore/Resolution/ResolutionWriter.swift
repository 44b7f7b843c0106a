public import Knowledge
public import SQLite

/// Writes what was found out about citations.
public struct ResolutionWriter: ~Copyable {
  private let update: SQLite.Statement
  private let candidates: SQLite.Statement
  private let removeCandidates: SQLite.Statement
  private let insertCandidate: SQLite.Statement

  private static let updateSQL = """
    UPDATE citation SET resolution = ?2, reason = ?3, article_id = (SELECT id FROM article WHERE id = ?4)
    WHERE id = ?1
    """
  private static let candidatesSQL = """
    SELECT article_id, score, agreement FROM candidate WHERE citation_id = ?1 ORDER BY article_id
    """

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let update = try connection.prepare(Self.updateSQL)
    let candidates = try connection.prepare(Self.candidatesSQL)
    let removeCandidates = try connection.prepare("DELETE FROM candidate WHERE citation_id = ?1")
    let insertCandidate = try connection.prepare(CitationSQL.insertCandidate)
    self.update = update
    self.candidates = candidates
    self.removeCandidates = removeCandidates
    self.insertCandidate = insertCandidate
  }

  /// Puts a finding in place of what is stored of `citation`; writes nothing that is there already.
  ///
  /// - Returns: Whether its claim may have another status now.
  public func write(
    _ finding: ResolutionFinding, of citation: PendingCitation
  ) throws(SQLiteError) -> Bool {
    if try storedCandidates(ofCitation: citation.id) != Self.rows(of: finding) {
      try removeCandidates.run(.integer(citation.id))
      for row in Self.rows(of: finding) { try insertCandidate.run([.integer(citation.id)] + row) }
    }
    let isMoved =
      finding.resolution != citation.resolution || finding.articleID != citation.resolvedArticleID
    guard isMoved || finding.reason != citation.reason else { return false }
    try update.run(
      .integer(citation.id), .text(finding.resolution.rawValue), .text(finding.reason),
      Value(finding.articleID))
    return isMoved
  }

  private func storedCandidates(ofCitation id: Int64) throws(SQLiteError) -> [[Value]] {
    try candidates.bind(id, at: 1)
    defer { candidates.reset() }
    var rows: [[Value]] = []
    while try candidates.step() { rows.append((0..<3).map { candidates.value(at: $0) }) }
    return rows
  }

  /// The candidates as they are stored, in order of article.
  private static func rows(of finding: ResolutionFinding) -> [[Value]] {
    finding.candidates.sorted { $0.card.articleID < $1.card.articleID }.map { candidate in
      [
        .integer(candidate.card.articleID), .real(candidate.score),
        .text(json(of: candidate.agreements)),
      ]
    }
  }

  /// `{"author":{"degree":"agrees","stated":"Feder","found":"Adriana Feder","bits":9.1},…}`.
  static func json(of agreements: [FieldAgreement]) -> String {
    JSONText.object(
      agreements.map { agreement in
        let bits = (agreement.bits * 10).rounded() / 10
        return (
          agreement.field.rawValue,
          JSONText.object([
            ("degree", JSONText.quoted(agreement.degree.rawValue)),
            ("stated", JSONText.quoted(agreement.stated)),
            ("found", JSONText.quoted(agreement.found)), ("bits", String(bits)),
          ])
        )
      })
  }
}
