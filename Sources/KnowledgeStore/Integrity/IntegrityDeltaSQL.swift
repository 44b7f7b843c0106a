/// The query behind `Listing.integrityDelta`; `?1` is the revision.
enum IntegrityDeltaSQL {
  static func rows(isWhole: Bool, limit: Int?) -> String {
    let muted = isWhole ? "" : "WHERE NOT is_muted"
    // One more tells that there are more.
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    return """
      WITH \(articles), \(claims)
      SELECT * FROM (
        SELECT
          'article' AS kind, a.id, a.key, a.integrity, d.before, a.title AS text,
          a.id AS article_id, a.title AS article_title, a.id AS source_id, a.key AS source_key,
          a.title AS source_title, \(notice), a.is_muted
        FROM changed_article AS d JOIN articles AS a ON a.id = d.id
        LEFT JOIN notice AS n ON n.id = a.notice_id
        UNION ALL
        SELECT
          'claim', c.id, c.uid, e.integrity, d.before, c.text, c.article_id, c.article_title, e.id,
          e.key, e.title, \(notice), e.is_muted
        FROM changed_claim AS d JOIN claims AS c ON c.id = d.id
        JOIN articles AS e ON e.id = d.source_id
        LEFT JOIN notice AS n ON n.id = e.notice_id)
      \(muted)
      ORDER BY kind, id\(end)
      """
  }

  private static let notice = """
    n.id AS notice_id, n.noticed_on, n.notice_doi, n.notice_pmid, n.origin
    """

  /// What a log says of the time before: what the last change up to then came to, else what the first
  /// one after it began with.
  private static func before(_ log: String, _ name: String, is key: String) -> String {
    """
    coalesce(
      (SELECT h.after FROM \(log) AS h WHERE h.\(name) = \(key) AND h.revision <= ?1
       ORDER BY h.id DESC LIMIT 1),
      (SELECT h.before FROM \(log) AS h WHERE h.\(name) = \(key) AND h.revision > ?1
       ORDER BY h.id LIMIT 1))
    """
  }

  private static let articles = """
    changed_article (id, key, integrity, before) AS MATERIALIZED (
      SELECT * FROM (
        SELECT a.id, a.key, a.integrity, \(before("integrity_change", "article_key", is: "a.key")) AS before
        FROM (SELECT DISTINCT article_key FROM integrity_change WHERE revision > ?1) AS k
        CROSS JOIN article AS a ON a.key = k.article_key
        WHERE a.integrity IN ('retracted', 'concern'))
      WHERE before <> integrity AND NOT (integrity = 'concern' AND before = 'retracted'))
    """

  /// Uid of the claim that a review `r` is on, which it may have followed there.
  private static let reviewed = """
    coalesce((SELECT n.claim_uid FROM review_anchor AS n
              WHERE n.review_id = r.id AND n.state = 'anchored'), r.claim_uid)
    """

  /// Claims whose status moved, those that rest on what has come to be of concern, and those that were
  /// judged, whatever the verdict, by what has come to be retracted; with the record that is to blame,
  /// one that nobody muted first.
  private static let claims = """
    moved_claim (id, uid, status, before) AS MATERIALIZED (
      SELECT s.id, s.uid, s.citation_status, \(before("status_change", "claim_uid", is: "s.uid"))
      FROM (SELECT DISTINCT claim_uid FROM status_change WHERE revision > ?1) AS k
      CROSS JOIN statement AS s ON s.uid = k.claim_uid),
    citing (id) AS (
      SELECT c.statement_id FROM changed_article AS d
      CROSS JOIN citation AS c ON c.article_id = d.id
      WHERE d.integrity = 'concern'
      UNION
      SELECT s.id FROM changed_article AS d
      CROSS JOIN article_name AS k ON k.article_id = d.id
      CROSS JOIN review AS r ON r.evidence_key = k.name
      CROSS JOIN statement AS s ON s.uid = \(reviewed)
      WHERE d.integrity = 'concern'
      UNION
      SELECT s.id FROM changed_article AS d CROSS JOIN statement AS s ON s.article_id = d.id
      WHERE d.integrity = 'concern' AND s.kind = 'claim' AND s.own_finding = 1),
    judged (id) AS (
      SELECT s.id FROM changed_article AS d
      CROSS JOIN article_name AS k ON k.article_id = d.id
      CROSS JOIN review AS r ON r.evidence_key = k.name
      CROSS JOIN statement AS s ON s.uid = \(reviewed)
      CROSS JOIN governing_reviews AS g ON g.claim_uid = s.uid AND g.id = r.id
      WHERE d.integrity = 'retracted'),
    resting (id, uid, before, integrity) AS (
      SELECT m.id, m.uid, m.before, 'retracted' FROM moved_claim AS m
      WHERE m.status = 'retracted' AND m.before <> 'retracted'
      UNION
      SELECT m.id, m.uid, m.before, 'concern' FROM moved_claim AS m
      WHERE m.status <> 'retracted' AND m.before IN ('unresolved', 'vague', 'uncited')
      UNION
      SELECT s.id, s.uid,
        coalesce(\(before("status_change", "claim_uid", is: "s.uid")), s.citation_status), 'concern'
      FROM citing AS g CROSS JOIN statement AS s ON s.id = g.id
      WHERE s.kind = 'claim' AND s.citation_status <> 'retracted'
      UNION
      SELECT s.id, s.uid,
        coalesce(\(before("status_change", "claim_uid", is: "s.uid")), s.citation_status), 'retracted'
      FROM judged AS j CROSS JOIN statement AS s ON s.id = j.id
      WHERE s.kind = 'claim' AND s.citation_status <> 'retracted'),
    changed_claim (id, before, source_id) AS (
      SELECT r.id, r.before, (
        SELECT k.id FROM (
          SELECT c.article_id AS id FROM citation AS c
          WHERE c.statement_id = r.id AND c.article_id IS NOT NULL
          UNION ALL
          SELECT v.article_id FROM governing_reviews AS g JOIN review AS w ON w.id = g.id
          JOIN article_name AS v ON v.name = w.evidence_key
          WHERE g.claim_uid = r.uid
          UNION ALL
          SELECT s.article_id FROM statement AS s
          WHERE s.id = r.id AND s.own_finding = 1 AND s.attribution = 'none') AS k
        JOIN articles AS e ON e.id = k.id AND e.integrity = r.integrity
        ORDER BY e.is_muted, e.id LIMIT 1)
      FROM resting AS r WHERE r.before <> 'retracted')
    """
}
