/// The statements of `CardTable`.
enum CardSQL {
  /// Articles of which a record states an identifier, whether or not it is the one that they show; never
  /// those that only had it once.
  ///
  /// What identifies a record identifies it also while it is hidden: that it was retracted must be told.
  private static func identified(by column: String, _ prefix: String, _ field: String) -> String {
    """
    SELECT id FROM article WHERE id IN (
      SELECT id FROM article WHERE \(column) = ?1
      UNION ALL
      SELECT r.article_id FROM article_name AS k CROSS JOIN record AS r ON r.article_id = k.article_id
      WHERE k.name = '\(prefix):' || ?1 AND r.csl ->> '$.\(field)' = ?1)
    ORDER BY removed_at IS NOT NULL, id LIMIT 3
    """
  }

  static let byDOI = identified(by: "doi", "doi", "DOI")
  static let byPMID = identified(by: "pmid", "pmid", "PMID")
  static let byPMCID = identified(by: "pmcid", "pmcid", "PMCID")
  /// `?1`: a key.
  static let byAddress = """
    SELECT id FROM article WHERE key = ?1 ORDER BY removed_at IS NOT NULL, id LIMIT 3
    """

  static let retracted = "SELECT 1 FROM article WHERE id = ?1 AND integrity = 'retracted'"

  static let byAuthor = """
    SELECT article_id FROM article_lookup
    WHERE author_key = ?1 AND (?2 IS NULL OR year IS NULL OR year BETWEEN ?2 - 1 AND ?2 + 1)
    ORDER BY article_id LIMIT 300
    """

  /// `?3`: JSON array of slugs.
  static let byJournal = """
    SELECT l.article_id FROM article_lookup AS l
    WHERE l.journal_key = ?1 AND (?2 IS NULL OR l.year IS NULL OR l.year BETWEEN ?2 - 1 AND ?2 + 1)
    ORDER BY EXISTS (
      SELECT 1 FROM json_each(?3) AS w JOIN condition AS n ON n.slug = w.value
      JOIN statement AS s ON s.article_id = l.article_id
      JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.condition_id = n.id) DESC,
      l.article_id
    LIMIT 300
    """

  static let byTitle = """
    SELECT article_id FROM article_lookup WHERE title_key = ?1 ORDER BY article_id LIMIT 50
    """

  static let card = """
    SELECT a.key, a.title, a.authors, l.author_key, CAST(substr(a.published, 1, 4) AS INTEGER),
      a.container_title, r.csl ->> '$.volume', r.csl ->> '$.page', a.doi, a.pmid, a.pmcid, a.url,
      coalesce(r.csl -> '$.custom."publication-types"', '[]'),
      (SELECT substr(t.text, 1, 20000) FROM article_text AS t WHERE t.article_id = a.id),
      (SELECT json_group_array(DISTINCT n.slug) FROM statement AS s
       JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.negated = 0
       JOIN condition AS n ON n.id = sc.condition_id WHERE s.article_id = a.id),
      l.journal_key
    FROM article AS a
    LEFT JOIN article_lookup AS l ON l.article_id = a.id
    LEFT JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    WHERE a.id = ?1
    """

  static let authorCount = """
    SELECT count(*) FROM (SELECT 1 FROM article_lookup WHERE author_key = ?1 LIMIT 20000)
    """

  static let journalCount = """
    SELECT count(*) FROM (SELECT 1 FROM article_lookup WHERE journal_key = ?1 LIMIT 20000)
    """
}
