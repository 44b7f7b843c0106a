/// The statements of `ArticleWriter`.
enum ArticleSQL {
  static let findByInputPath = """
    SELECT a.id, a.input_id, a.key
    FROM input AS i JOIN article AS a ON a.input_id = i.id
    WHERE i.path = ?1
    ORDER BY a.id LIMIT 1
    """

  static let findByKey = """
    SELECT a.id, a.input_id, i.path IS NULL
    FROM article AS a JOIN input AS i ON i.id = a.input_id
    WHERE a.key = ?1
    """

  static let findUnchanged = """
    SELECT a.key, a.title
    FROM article AS a JOIN article_text AS t ON t.article_id = a.id
    WHERE a.id = ?1 AND a.removed_at IS NULL AND t.text = ?2
    """

  static let insertInput = """
    INSERT INTO input (path, digest, byte_count, modified_at) VALUES (?1, ?2, ?3, ?4)
    """

  static let updateInput = """
    UPDATE input SET digest = ?2, byte_count = ?3, modified_at = ?4 WHERE id = ?1
    """

  static let insert = """
    INSERT INTO article (
      key, input_id, kind, title, authors, container_title, published, doi, pmid, pmcid, url,
      language, tags, reader, encoding, digest, has_text, analyser_version, vocabulary_version,
      added_at, changed_at, changed_rev)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
      ?20, ?20, ?21)
    """

  static let update = """
    UPDATE article SET
      kind = ?2, title = ?3, authors = ?4, container_title = ?5, published = ?6, doi = ?7,
      pmid = ?8, pmcid = ?9, url = ?10, language = ?11, tags = ?12, reader = ?13, encoding = ?14,
      digest = ?15, has_text = ?16, analyser_version = ?17, vocabulary_version = ?18,
      changed_at = iif(digest = ?15, changed_at, ?19), changed_rev = ?20,
      version = version + (digest <> ?15), removed_at = NULL
    WHERE id = ?1
    """

  static let updateDerivation = """
    UPDATE article SET
      analyser_version = ?2, vocabulary_version = ?3, changed_rev = coalesce(?4, changed_rev)
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
    WHERE a.id = ?1 AND a.digest <> ?3
    """

  static let index = "INSERT INTO article_fts (rowid, title, text) VALUES (?1, ?2, ?3)"

  static let unindex = """
    INSERT INTO article_fts (article_fts, rowid, title, text)
    SELECT 'delete', id, title, text FROM article_content WHERE id = ?1
    """
}
