public import SQLite

/// A record that a claim's citations mean, or may mean.
public struct CitedRecord: Hashable, Sendable {
  /// Number of the article.
  public let articleID: Int64
  /// Its key.
  public let key: String
  /// Its title.
  public let title: String
  /// When it appeared, as far as known.
  public let published: String?
  /// `ok`, or what was published about the paper itself.
  public let integrity: String
  /// How well it fits as a candidate, 0…1; nil: it is what a citation was resolved to.
  public let score: Double?

  /// The records of a claim: those resolved first, then candidates, the best first; each once.
  ///
  /// - Parameters:
  ///   - id: The claim.
  ///   - limit: The most records.
  ///   - connection: The file.
  /// - Returns: The records.
  /// - Throws: `SQLiteError`.
  public static func all(
    ofClaim id: Int64, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [CitedRecord] {
    let select = try connection.prepare(
      """
      SELECT a.id, a.key, a.title, a.published, a.integrity, nullif(max(f.score), 2.0)
      FROM (
        SELECT c.article_id, 2.0 AS score FROM citation AS c
        WHERE c.statement_id = ?1 AND c.article_id IS NOT NULL
        UNION ALL
        SELECT k.article_id, k.score FROM citation AS c JOIN candidate AS k ON k.citation_id = c.id
        WHERE c.statement_id = ?1 AND c.resolution = 'candidates') AS f
      JOIN article AS a ON a.id = f.article_id
      WHERE a.removed_at IS NULL
      GROUP BY a.id ORDER BY max(f.score) DESC, a.id LIMIT ?2
      """)
    try select.bindAll([.integer(id), .integer(Int64(limit))])
    var records: [CitedRecord] = []
    while try select.step() {
      records.append(
        CitedRecord(
          articleID: select.int64(at: 0), key: select.text(at: 1), title: select.text(at: 2),
          published: select.optionalText(at: 3), integrity: select.text(at: 4),
          score: select.isNull(at: 5) ? nil : select.double(at: 5)))
    }
    return records
  }
}
