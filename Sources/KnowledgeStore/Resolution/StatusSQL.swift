/// The statements of `StatusWriter`.
enum StatusSQL {
  /// What the status of a claim follows from; the claims of one page, in order of id.
  ///
  /// `?1`: only ids above it; `?2`: how many; `?3`: JSON array of ids, as `within` means them.
  static func basis(within: String) -> String {
    """
    SELECT s.id, s.uid, a.key, s.attribution, s.own_finding, s.citation_status,
      (SELECT max(CASE c.resolution WHEN 'resolved' THEN iif(c.article_id IS NULL, 0, 3) WHEN 'candidates' THEN 2
                                    WHEN 'not-found' THEN 1 ELSE 0 END)
       FROM citation AS c WHERE c.statement_id = s.id),
      EXISTS (SELECT 1 FROM citation AS c JOIN article AS e ON e.id = c.article_id
              WHERE c.statement_id = s.id AND e.integrity = 'retracted')
      OR coalesce((SELECT g.rests_on_retracted FROM governing_reviews AS g
                   WHERE g.claim_uid = s.uid), 0)
      OR s.own_finding = 1 AND s.attribution = 'none' AND a.integrity = 'retracted',
      (SELECT g.verdict FROM governing_reviews AS g WHERE g.claim_uid = s.uid)
    FROM statement AS s JOIN article AS a ON a.id = s.article_id
    WHERE s.kind = 'claim' AND s.id > ?1 \(within)
    ORDER BY s.id LIMIT ?2
    """
  }

  static let withinAll = "AND ?3 IS NULL"
  static let withinClaims = "AND s.id IN (SELECT value FROM json_each(?3))"
  static let withinArticles = "AND s.article_id IN (SELECT value FROM json_each(?3))"
  /// Claims that rest on the articles: by a citation, or by the evidence of a review.
  static let withinCiting = """
    AND s.id IN (
      SELECT c.statement_id FROM citation AS c
      WHERE c.article_id IN (SELECT value FROM json_each(?3))
      UNION
      SELECT d.id FROM article_name AS e
      JOIN review AS r ON r.evidence_key = e.name
      JOIN statement AS d ON d.uid = r.claim_uid
      WHERE e.article_id IN (SELECT value FROM json_each(?3))
      UNION
      SELECT d.id FROM article_name AS e
      JOIN review AS r ON r.evidence_key = e.name
      JOIN review_anchor AS n ON n.review_id = r.id AND n.state = 'anchored'
      JOIN statement AS d ON d.uid = n.claim_uid
      WHERE e.article_id IN (SELECT value FROM json_each(?3)))
    """

  static let update = "UPDATE statement SET citation_status = ?2, changed_rev = ?3 WHERE id = ?1"

  static let log = """
    INSERT INTO status_change (
      claim_uid, article_key, before, after, reason, run_id, revision, made_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    """
}
