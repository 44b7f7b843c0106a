/// The statements of `ArticleWriter`.
enum ArticleSQL {
  static let findByInputPath = """
    SELECT a.id, a.input_id, a.key
    FROM input AS i JOIN article AS a ON a.input_id = i.id
    WHERE i.path = ?1
    ORDER BY a.id LIMIT 1
    """

  static let findByKey = "SELECT 1 FROM article WHERE key = ?1"

  /// What came through standard input under this key, or under it and a number; '$' follows '#'.
  static let findByStandardInputKey = """
    SELECT a.id, a.input_id, a.key
    FROM article AS a JOIN input AS i ON i.id = a.input_id
    WHERE i.path IS NULL AND (a.key = ?1 OR (a.key > ?1 || '#' AND a.key < ?1 || '$'))
    ORDER BY a.id
    """

  /// Whether an article is stored just so, but for what is derived from its text.
  static let findSame = """
    SELECT 1 FROM article AS a JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1 AND a.removed_at IS NULL
      AND a.kind = ?2 AND a.title = ?3 AND a.authors = ?4 AND a.container_title IS ?5
      AND a.published IS ?6 AND a.doi IS ?7 AND a.pmid IS ?8 AND a.pmcid IS ?9 AND a.url IS ?10
      AND a.language IS ?11 AND a.tags = ?12 AND a.reader = ?13 AND a.encoding = ?14
      AND a.digest = ?15 AND t.text = ?16
    """

  static let findUnchanged = """
    SELECT a.key, a.title
    FROM article AS a JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1 AND a.removed_at IS NULL AND t.text = ?2
    """

  static let insertInput = """
    INSERT INTO input (digest, byte_count, modified_at, format, encoding, path)
    VALUES (?2, ?3, ?4, ?5, ?6, ?1)
    """

  static let updateInput = """
    UPDATE input SET digest = ?2, byte_count = ?3, modified_at = ?4, format = ?5, encoding = ?6
    WHERE id = ?1
    """

  static let insert = """
    INSERT INTO article (
      key, input_id, kind, title, authors, container_title, published, doi, pmid, pmcid, url,
      language, tags, reader, encoding, digest, has_text, reader_version, analyser_version,
      vocabulary_version, added_at, changed_at, changed_rev)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
      ?20, ?21, ?21, ?22)
    """

  static let update = """
    UPDATE article SET
      kind = ?2, title = ?3, authors = ?4, container_title = ?5, published = ?6, doi = ?7,
      pmid = ?8, pmcid = ?9, url = ?10, language = ?11, tags = ?12, reader = ?13, encoding = ?14,
      digest = ?15, has_text = ?16, reader_version = ?17, analyser_version = ?18,
      vocabulary_version = ?19, changed_at = iif(version < kept.next, ?20, changed_at),
      changed_rev = ?21, version = kept.next, removed_at = NULL
    FROM (SELECT coalesce(max(version), 0) + 1 AS next FROM article_version WHERE article_id = ?1)
      AS kept
    WHERE id = ?1
    """

  static let updateDerivation = """
    UPDATE article SET
      analyser_version = ?2, vocabulary_version = ?3, changed_rev = coalesce(?4, changed_rev),
      reader_version = coalesce(?5, reader_version)
    WHERE id = ?1
    """

  static let putText = """
    INSERT INTO article_text (article_id, text) VALUES (?1, ?2)
    ON CONFLICT (article_id) DO UPDATE SET text = excluded.text
    """

  static let keepVersion = """
    INSERT INTO article_version (article_id, version, title, text, digest, since, until)
    SELECT a.id, a.version, a.title, t.text, a.digest, a.changed_at, ?2
    FROM article AS a JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1 AND (a.digest <> ?3 OR t.text <> ?4)
    """

  static let index = "INSERT INTO article_fts (rowid, title, text) VALUES (?1, ?2, ?3)"

  static let unindex = """
    INSERT INTO article_fts (article_fts, rowid, title, text)
    SELECT 'delete', id, title, text FROM article_content WHERE id = ?1
    """
}
