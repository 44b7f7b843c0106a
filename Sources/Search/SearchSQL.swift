internal import Knowledge

/// The SQL of one search: ids and scores first, so that only the hits returned are looked up.
struct SearchSQL {
  let text: String

  /// The statement for `scope`: ?1 expression, ?2 number of terms, ?3 limit, ?4 slug, ?5 status,
  /// ?6 attribution.
  init(_ scope: SearchRequest.Scope) {
    switch scope {
    case .claims: text = Self.claims
    case .articles: text = Self.articles
    }
  }

  private static let claims = """
    WITH top AS MATERIALIZED (
      SELECT f.rowid AS id, -f.rank AS score, matched_phrases(claim_fts) >= ?2 AS is_whole
      FROM claim_fts AS f JOIN statement AS s ON s.id = f.rowid
      JOIN article AS a ON a.id = s.article_id AND a.removed_at IS NULL
      WHERE f.claim_fts MATCH ?1
        AND (?4 IS NULL OR EXISTS (
          SELECT 1 FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
          WHERE sc.statement_id = s.id AND c.slug = ?4 AND sc.negated = 0))
        AND (?5 IS NULL OR s.citation_status = ?5)
        AND (?6 IS NULL OR s.attribution = ?6)
      ORDER BY is_whole DESC, score DESC, id
      LIMIT ?3)
    SELECT
      top.score, c.id, c.uid, c.article_id, c.article_title, c.section,
      snippet(claim_fts, 0, char(2), char(3), '…', 40), c.text, c.conditions, c.attribution,
      c.citation_status, i.path, a.url
    FROM top
    JOIN claim_fts AS f ON f.rowid = top.id AND f.claim_fts MATCH ?1
    JOIN claims AS c ON c.id = top.id
    JOIN article AS a ON a.id = c.article_id
    JOIN input AS i ON i.id = a.input_id
    ORDER BY top.is_whole DESC, top.score DESC, top.id
    """

  private static let articles = """
    WITH top AS MATERIALIZED (
      SELECT f.rowid AS id, -f.rank AS score, matched_phrases(article_fts) >= ?2 AS is_whole
      FROM article_fts AS f
      JOIN article AS a ON a.id = f.rowid AND a.removed_at IS NULL
      WHERE f.article_fts MATCH ?1
        AND (?4 IS NULL OR EXISTS (
          SELECT 1 FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
          JOIN statement AS s ON s.id = sc.statement_id
          WHERE s.article_id = a.id AND c.slug = ?4 AND sc.negated = 0 AND s.kind = 'claim'))
        AND (?5 IS NULL OR EXISTS (
          SELECT 1 FROM statement AS s WHERE s.article_id = a.id AND s.citation_status = ?5))
        AND (?6 IS NULL OR EXISTS (
          SELECT 1 FROM statement AS s
          WHERE s.article_id = a.id AND s.kind = 'claim' AND s.attribution = ?6))
      ORDER BY is_whole DESC, score DESC, id
      LIMIT ?3)
    SELECT
      top.score, a.id, a.key, a.id, a.title, NULL,
      snippet(article_fts, 1, char(2), char(3), '…', 40), NULL,
      (SELECT json_group_array(slug) FROM (
        SELECT DISTINCT c.slug FROM statement AS s
        JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.negated = 0
        JOIN condition AS c ON c.id = sc.condition_id
        WHERE s.article_id = a.id AND s.kind = 'claim' ORDER BY c.slug)),
      NULL, NULL, i.path, a.url
    FROM top
    JOIN article_fts AS f ON f.rowid = top.id AND f.article_fts MATCH ?1
    JOIN article AS a ON a.id = top.id
    JOIN input AS i ON i.id = a.input_id
    ORDER BY top.is_whole DESC, top.score DESC, top.id
    """
}
