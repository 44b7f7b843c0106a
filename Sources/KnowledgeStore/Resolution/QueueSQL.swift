/// The statements of `CitationQueue`.
enum QueueSQL {
  /// Where what may newly resolve is gathered.
  static let table = """
    CREATE TEMP TABLE IF NOT EXISTS pending_citation (id INTEGER PRIMARY KEY) STRICT
    """

  /// A page of citations, in order of id.
  ///
  /// `?1`: only ids above it; `?2`: how many; `?3`: as `within` means it.
  static func page(within: String) -> String {
    """
    SELECT c.id, coalesce(c.uid, ''), s.id, s.article_id,
      (SELECT CAST(substr(CAST(t.text AS BLOB), s.byte_start + 1, s.byte_end - s.byte_start) AS TEXT)
       FROM article_text AS t WHERE t.article_id = s.article_id),
      (SELECT json_group_array(n.slug) FROM statement_condition AS sc
       JOIN condition AS n ON n.id = sc.condition_id
       WHERE sc.statement_id = s.id AND sc.negated = 0),
      c.resolution, c.article_id, c.reason, s.kind,
      (SELECT CAST(substr(CAST(t.text AS BLOB), c.byte_start + 1, c.byte_end - c.byte_start) AS TEXT)
       FROM article_text AS t WHERE t.article_id = s.article_id),
      EXISTS (SELECT 1 FROM citation AS o
              WHERE o.statement_id = c.statement_id AND o.id <> c.id
                AND coalesce(o.doi, o.pmid, o.pmcid, o.nct, o.arxiv, o.isbn) IS NOT NULL),
      \(CitationSQL.clue)
    FROM citation AS c
    JOIN statement AS s ON s.id = c.statement_id
    JOIN article AS a ON a.id = s.article_id
    WHERE c.id > ?1 AND a.removed_at IS NULL \(within)
    ORDER BY c.id LIMIT ?2
    """
  }

  /// Gather what may newly resolve, into a temporary table.
  ///
  /// `?1`: the revision up to which everything was looked through.
  static let news = [
    // Never looked for, or tied to a record that is gone.
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT id FROM citation
    WHERE resolution = 'unchecked' AND attribution <> 'vague' AND ?1 IS NOT NULL
    """,
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT id FROM citation
    WHERE resolution = 'resolved' AND resolution <> 'unchecked' AND article_id IS NULL
      AND ?1 IS NOT NULL
    """,
    // By identifiers, author or journal of an article that came or changed.
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT c.id FROM article AS a JOIN citation AS c ON c.doi = a.doi
    WHERE a.changed_rev > ?1 AND c.resolution <> 'resolved'
    """,
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT c.id FROM article AS a JOIN citation AS c ON c.pmid = a.pmid
    WHERE a.changed_rev > ?1 AND c.resolution <> 'resolved'
    """,
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT c.id FROM article AS a JOIN citation AS c ON c.pmcid = a.pmcid
    WHERE a.changed_rev > ?1 AND c.resolution <> 'resolved'
    """,
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT c.id FROM article AS a
    JOIN article_lookup AS l ON l.article_id = a.id
    JOIN citation AS c ON c.author_key = l.author_key
    WHERE a.changed_rev > ?1 AND c.resolution <> 'resolved'
      AND (c.year IS NULL OR l.year IS NULL OR c.year BETWEEN l.year - 1 AND l.year + 1)
    """,
    """
    INSERT OR IGNORE INTO temp.pending_citation
    SELECT c.id FROM article AS a
    JOIN article_lookup AS l ON l.article_id = a.id
    JOIN citation AS c ON c.journal_key = l.journal_key
    WHERE a.changed_rev > ?1 AND c.resolution <> 'resolved' AND c.author_key IS NULL
      AND (c.year IS NULL OR l.year IS NULL OR c.year BETWEEN l.year - 1 AND l.year + 1)
    """,
    // What has neither is found by its words: by any record of about its year that came.
    """
    INSERT OR IGNORE INTO temp.pending_citation
    WITH came (year) AS MATERIALIZED (
      SELECT DISTINCT l.year FROM article AS a JOIN article_lookup AS l ON l.article_id = a.id
      WHERE a.changed_rev > ?1 AND \(LookupTable.isRecord("l")))
    SELECT c.id FROM citation AS c
    WHERE c.resolution IN ('not-found', 'candidates') AND c.resolution <> 'unchecked'
      AND c.author_key IS NULL
      AND c.journal_key IS NULL
      AND EXISTS (SELECT 1 FROM came AS n
                  WHERE c.year IS NULL OR n.year IS NULL OR n.year BETWEEN c.year - 1 AND c.year + 1)
    """,
  ]
}
