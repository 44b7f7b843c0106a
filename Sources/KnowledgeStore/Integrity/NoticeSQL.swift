/// The statements of `NoticeTable` and of `IntegrityWriter`.
enum NoticeSQL {
  /// What a notice says, in the order in which `Notice.init(in:from:)` reads it.
  static let columns = """
    n.nature, n.origin, n.stated, n.noticed_on, n.original_doi, n.original_pmid, n.notice_doi,
    n.notice_pmid, n.record, n.asserted_by, n.in_own_record, n.reasons
    """

  static let ofAssertion =
    "SELECT n.id, \(columns) FROM notice AS n WHERE n.assertion = ?1 AND n.superseded_at IS NULL"

  static let ofRecord = """
    SELECT n.id, \(columns) FROM notice AS n
    WHERE n.source_record_id = ?1 AND n.superseded_at IS NULL
    """

  static let insert = """
    INSERT INTO notice (
      nature, origin, stated, noticed_on, original_doi, original_pmid, notice_doi, notice_pmid,
      record, asserted_by, in_own_record, reasons, assertion, source_record_id, imported_at, run_id,
      changed_rev)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
    """

  static let supersede = "UPDATE notice SET superseded_at = ?2, changed_rev = ?3 WHERE id = ?1"

  static let any = "SELECT 1 FROM notice LIMIT 1"

  /// Notices that came with a revision, and those that it superseded.
  static let counts = """
    SELECT count(*) - count(superseded_at), count(superseded_at) FROM notice
    WHERE changed_rev = ?1
    """

  /// Identifiers of the articles that a person put together: each of their records may state others
  /// than the article shows.
  private static let joined = """
    joined (article_id, doi, pmid) AS (
      SELECT r.article_id, r.csl ->> '$.DOI', r.csl ->> '$.PMID' FROM record AS r
      WHERE r.article_id IN (SELECT article_id FROM record WHERE matched_by = 'person'))
    """

  /// Articles whose integrity may be another since a revision: those that were written with it, if
  /// there is a notice about them, and those that its notices are about.
  static let touched = """
    WITH \(joined)
    SELECT a.id FROM article AS a WHERE a.changed_rev = ?1 AND a.integrity <> 'ok'
    UNION
    SELECT a.id FROM article AS a CROSS JOIN notice AS n ON n.original_doi = a.doi
    WHERE a.changed_rev = ?1
    UNION
    SELECT a.id FROM article AS a CROSS JOIN notice AS n ON n.original_pmid = a.pmid
    WHERE a.changed_rev = ?1
    UNION
    SELECT a.id FROM article AS a CROSS JOIN record AS r ON r.article_id = a.id
    CROSS JOIN notice AS n ON n.source_record_id = r.id
    WHERE a.changed_rev = ?1
    UNION
    SELECT j.article_id FROM joined AS j CROSS JOIN article AS a ON a.id = j.article_id
    WHERE a.changed_rev = ?1
    UNION
    SELECT a.id FROM notice AS n CROSS JOIN article AS a ON a.doi = n.original_doi
    WHERE n.changed_rev = ?1
    UNION
    SELECT a.id FROM notice AS n CROSS JOIN article AS a ON a.pmid = n.original_pmid
    WHERE n.changed_rev = ?1
    UNION
    SELECT r.article_id FROM notice AS n CROSS JOIN record AS r ON r.id = n.source_record_id
    WHERE n.changed_rev = ?1 AND n.in_own_record = 1
    UNION
    SELECT j.article_id FROM joined AS j CROSS JOIN notice AS n ON n.original_doi = j.doi
    WHERE +n.changed_rev = ?1
    UNION
    SELECT j.article_id FROM joined AS j CROSS JOIN notice AS n ON n.original_pmid = j.pmid
    WHERE +n.changed_rev = ?1
    ORDER BY 1
    """

  /// Ids of the notices about an article, some of them superseded.
  ///
  /// A DOI tells a paper for certain; a PubMed id counts where no other DOI contradicts it.
  ///
  /// - Parameter id: SQL for the article's id.
  /// - Returns: A query of one column.
  static func idsOfArticle(_ id: String) -> String {
    """
    WITH name (doi, pmid) AS (
      SELECT doi, pmid FROM article WHERE id = \(id)
      UNION ALL
      SELECT r.csl ->> '$.DOI', r.csl ->> '$.PMID' FROM record AS r
      WHERE r.article_id = \(id)
        AND EXISTS (SELECT 1 FROM record AS p WHERE p.article_id = \(id) AND p.matched_by = 'person'))
    SELECT o.id FROM name CROSS JOIN notice AS o ON o.original_doi = name.doi
    UNION ALL
    SELECT o.id FROM name CROSS JOIN notice AS o ON o.original_pmid = name.pmid
    WHERE o.original_doi IS NULL OR NOT EXISTS (SELECT 1 FROM name WHERE doi IS NOT NULL)
    UNION ALL
    SELECT o.id FROM record AS r CROSS JOIN notice AS o ON o.source_record_id = r.id
    WHERE r.article_id = \(id) AND o.in_own_record = 1
    """
  }

  static let ofArticle = """
    SELECT n.id, \(columns) FROM notice AS n
    WHERE n.superseded_at IS NULL AND n.id IN (\(idsOfArticle("?1"))) ORDER BY n.id
    """

  /// Notices about what has the DOI `?1`, or the PubMed id `?2`, and is no article of the file.
  static let ofIdentifiers = """
    SELECT n.id, \(columns) FROM notice AS n
    WHERE n.superseded_at IS NULL AND n.id IN (
      SELECT id FROM notice WHERE original_doi = ?1
      UNION ALL SELECT id FROM notice WHERE original_pmid = ?2)
    ORDER BY n.id
    """

  static let article = "SELECT key, integrity, notice_id FROM article WHERE id = ?1"

  static let updateArticle = """
    UPDATE article SET integrity = ?2, notice_id = ?3, changed_rev = ?4 WHERE id = ?1
    """

  static let log = """
    INSERT INTO integrity_change (
      article_key, before, after, notice_id, run_id, revision, made_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """
}
