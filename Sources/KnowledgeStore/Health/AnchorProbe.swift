public import SQLite

/// Looks for human decisions whose subject is not in the file.
public enum AnchorProbe {
  /// What each kind is called, and how many there are whose subject is gone.
  private static let counts = [
    (
      "reviews without their claim",
      """
      SELECT count(*) FROM review AS r
      WHERE NOT EXISTS (SELECT 1 FROM statement AS s WHERE s.uid = r.claim_uid)
        AND NOT EXISTS (SELECT 1 FROM review_anchor AS n
                        WHERE n.review_id = r.id AND n.claim_uid IS NOT NULL)
      """
    ),
    (
      "reviews without their evidence",
      """
      SELECT count(*) FROM review AS r
      WHERE r.evidence_key IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM article_name AS k WHERE k.name = r.evidence_key)
      """
    ),
    (
      "decisions without their citation",
      """
      SELECT count(*) FROM citation_decision AS d
      WHERE NOT EXISTS (SELECT 1 FROM citation AS c WHERE c.uid = d.citation_uid)
        -- Under another key of its article, or with its sentence set otherwise, it counts as well.
        AND NOT EXISTS (
          SELECT 1 FROM article_name AS k JOIN citations AS c ON c.article_id = k.article_id
          WHERE k.name = d.article_key AND c.text = d.quote)
      """
    ),
    (
      "decisions on citations without their record",
      """
      SELECT count(*) FROM citation_decision AS d
      WHERE NOT EXISTS (SELECT 1 FROM article_name AS k WHERE k.name = d.source_key)
      """
    ),
    (
      "mutes without their article",
      """
      SELECT count(*) FROM notice_mute AS m
      WHERE NOT EXISTS (SELECT 1 FROM article_name AS k WHERE k.name = m.article_key)
      """
    ),
    (
      "grades without their article",
      """
      SELECT count(*) FROM grade AS g
      WHERE NOT EXISTS (SELECT 1 FROM article_name AS k WHERE k.name = g.article_key)
      """
    ),
    (
      "grades without their claim",
      """
      SELECT count(*) FROM grades WHERE claim_uid IS NOT NULL AND claim_id IS NULL
      """
    ),
  ]

  /// Counts them.
  public static func finding(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    var parts: [String] = []
    for (words, sql) in counts {
      let count = try connection.integer(sql)
      if count > 0 { parts.append("\(words) (\(count))") }
    }
    guard !parts.isEmpty else {
      return HealthFinding(.orphanAnchors, .ok, "Every decision finds what it is about.")
    }
    return HealthFinding(
      .orphanAnchors, .warning,
      "Kept, and counting for nothing now: \(parts.joined(separator: ", ")).",
      next: "kb review queue --needs-recheck")
  }
}
