/// The statements of `ArticleTable`.
enum ArticleSQL {
  static let findKey = "SELECT key FROM article WHERE id = ?1"

  /// Shows an article again that was hidden.
  static let show = """
    UPDATE article SET removed_at = NULL, changed_rev = ?2 WHERE id = ?1 AND removed_at IS NOT NULL
    """

  static let indexAgain = """
    INSERT INTO article_fts (rowid, title, text)
    SELECT id, title, text FROM article_content WHERE id = ?1
    """

  static let findUnchanged = """
    SELECT a.key, a.title
    FROM article AS a JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1 AND a.removed_at IS NULL AND t.text = ?2
    """

  static let insert = """
    INSERT INTO article (
      key, kind, title, authors, container_title, published, doi, pmid, pmcid, url, language, tags,
      has_text, analyser_version, vocabulary_version, added_at, changed_at, changed_rev)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16, ?17)
    """

  /// Puts one record's fields in place of an article's.
  static let update = """
    UPDATE article SET
      kind = ?2, title = ?3, authors = ?4, container_title = ?5, published = ?6, doi = ?7,
      pmid = ?8, pmcid = ?9, url = ?10, language = ?11, tags = ?12, has_text = ?13,
      analyser_version = ?14, vocabulary_version = ?15,
      changed_at = iif(version < kept.next, ?16, changed_at), changed_rev = ?17,
      version = kept.next, removed_at = NULL
    FROM (SELECT coalesce(max(version), 0) + 1 AS next FROM article_version WHERE article_id = ?1)
      AS kept
    WHERE id = ?1
    """

  static let updateDerivation = """
    UPDATE article SET
      analyser_version = ?2, vocabulary_version = ?3, changed_rev = coalesce(?4, changed_rev)
    WHERE id = ?1
    """

  static let outdate = "UPDATE article SET analyser_version = 0 WHERE id = ?1"

  /// Puts what was tied to an article in question, and what it was among the candidates of: it states
  /// something else than before.
  static let loosen = [
    "UPDATE citation SET article_id = NULL WHERE article_id = ?1",
    """
    UPDATE citation SET resolution = 'unchecked', reason = NULL
    WHERE resolution = 'candidates'
      AND id IN (SELECT citation_id FROM candidate WHERE article_id = ?1)
    """,
  ]

  static let putText = """
    INSERT INTO article_text (article_id, text) VALUES (?1, ?2)
    ON CONFLICT (article_id) DO UPDATE SET text = excluded.text
    """

  static let keepVersion = """
    INSERT INTO article_version (article_id, version, title, text, digest, since, until)
    SELECT a.id, a.version, a.title, t.text, r.digest, a.changed_at, ?2
    FROM article AS a
    JOIN article_text AS t ON t.article_id = a.id
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    WHERE a.id = ?1 AND (r.digest <> ?3 OR t.text <> ?4)
    """

  static let index = "INSERT INTO article_fts (rowid, title, text) VALUES (?1, ?2, ?3)"

  static let unindex = """
    INSERT INTO article_fts (article_fts, rowid, title, text)
    SELECT 'delete', id, title, text FROM article_content WHERE id = ?1
    """
}
