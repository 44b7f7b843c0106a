/// The queries behind the report of an article; `?1` is the article.
///
/// Words are cut out of the text by who asks: SQLite reads the whole text again for each cut.
enum ReportSQL {
  static let article = """
    SELECT
      a.key, a.kind, a.title, a.authors, a.container_title, a.published, a.doi, a.pmid, a.pmcid,
      a.url, a.language, a.has_text, a.integrity, a.is_muted, a.evidence_level, a.evidence_reason,
      n.nature, n.noticed_on, n.notice_doi, n.notice_pmid, n.origin, t.text
    FROM articles AS a
    LEFT JOIN notices AS n ON n.id = a.notice_id
    LEFT JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1
    """

  static let grades = """
    SELECT reviewer, level, note, claim_uid FROM grades
    WHERE article_key IN \(ArticleNames.all()) AND stands ORDER BY claim_uid IS NOT NULL, reviewer, id
    """

  /// `?2` is the kind.
  static let lines = """
    SELECT byte_start, byte_end FROM statement WHERE article_id = ?1 AND kind = ?2
    ORDER BY ordinal
    """

  static let claims = """
    SELECT
      c.id, c.uid, c.byte_start, c.byte_end, h.byte_start, h.byte_end, c.page, c.attribution,
      s.attribution_start, s.attribution_end, c.citation_status, c.status_reason, c.conditions,
      c.hedged, c.negated,
      EXISTS (SELECT 1 FROM quantity AS q WHERE q.statement_id = c.id AND q.kind <> 'year'
                AND coalesce(q.low, q.high) IS NOT NULL),
      c.verdict, coalesce((SELECT g.in_conflict FROM governing_reviews AS g
                           WHERE g.claim_uid = c.uid), 0),
      c.source_integrity, c.group_size
    FROM claims AS c
    JOIN statement AS s ON s.id = c.id
    LEFT JOIN statement AS h ON h.article_id = s.article_id AND h.ordinal = s.heading_ordinal
    WHERE c.article_id = ?1
    ORDER BY c.ordinal
    """

  static let citations = """
    SELECT
      c.id, c.uid, c.statement_id, c.byte_start, c.byte_end, c.attribution, c.missing, c.resolution,
      coalesce((SELECT v.reason FROM citations AS v WHERE v.id = c.id), ''),
      e.byte_start, e.byte_end, \(CitationSQL.clue), \(record("r"))
    FROM statement AS s
    JOIN citation AS c ON c.statement_id = s.id
    LEFT JOIN statement AS e ON e.article_id = s.article_id AND e.ordinal = c.entry_ordinal
    LEFT JOIN article AS r ON r.id = c.article_id
    WHERE s.article_id = ?1 AND s.kind = 'claim'
    ORDER BY s.ordinal, c.ordinal
    """

  static let candidates = """
    SELECT k.citation_id, k.score, k.agreement, \(record("r"))
    FROM statement AS s
    JOIN citation AS c ON c.statement_id = s.id
    JOIN candidate AS k ON k.citation_id = c.id
    JOIN article AS r ON r.id = k.article_id AND r.removed_at IS NULL
    WHERE s.article_id = ?1 AND s.kind = 'claim'
    ORDER BY k.citation_id, k.score DESC, k.article_id
    """

  /// `?1` is the article's key.
  static let reviews = """
    SELECT
      r.id, coalesce(iif(r.state = 'anchored', r.nearest_uid, NULL), r.claim_uid), r.nearest_uid,
      r.verdict, r.reviewer, r.note, r.made_at, r.evidence_key, r.evidence_quote, r.adjudicated,
      r.standing, r.state, r.state_reason, r.quote, r.present_text IS r.quote, \(record("e"))
    FROM reviews AS r
    LEFT JOIN article_name AS k ON k.name = r.evidence_key
    LEFT JOIN article AS e ON e.id = k.article_id
    WHERE r.article_key IN \(ArticleNames.all()) AND EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)
    ORDER BY r.made_at, r.id
    """

  /// `?1` is a JSON array of slugs.
  static let conditionNames = """
    SELECT slug, name FROM condition WHERE slug IN (SELECT value FROM json_each(?1))
    """

  /// What a report says of a record; 10 columns.
  private static func record(_ name: String) -> String {
    ["id", "key", "title", "authors", "published", "container_title", "doi", "pmid", "url"]
      .map { "\(name).\($0)" }.joined(separator: ", ") + ", \(name).integrity"
  }
}
