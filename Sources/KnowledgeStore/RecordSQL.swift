/// The statements of `RecordTable`.
enum RecordSQL {
  private static let stored = """
    SELECT r.id, r.article_id, a.key, r.gives_text, r.input_id, r.digest, r.reader_version, r.match_key,
      r.csl ->> '$.DOI', r.csl ->> '$.PMID', r.name, r.gone_at IS NOT NULL,
      iif(r.name LIKE 'name:%', r.csl, NULL)
    FROM record AS r JOIN article AS a ON a.id = r.article_id
    """

  static let find = stored + " WHERE r.input_id = ?1 AND r.name = ?2"
  static let findByID = stored + " WHERE r.id = ?1"
  /// The records of an article in one input that are there.
  static let findInInput =
    stored + " WHERE r.article_id = ?1 AND r.input_id = ?2 AND r.gone_at IS NULL ORDER BY r.id"

  /// The article that came whole through standard input under a key, or under it and a number.
  ///
  /// '$' follows '#'.
  static let findByStandardInputKey =
    stored + """
       JOIN input AS i ON i.id = r.input_id
      WHERE i.path IS NULL AND r.name = ''
        AND (a.key = ?1 OR (a.key > ?1 || '#' AND a.key < ?1 || '$'))
      ORDER BY a.id
      """

  /// Whether an article with this one record is stored just so, but for what is derived.
  static let findSame = """
    SELECT 1 FROM record AS r JOIN article_text AS t ON t.article_id = r.article_id
    WHERE r.id = ?1 AND r.gives_text = 1 AND r.reader = ?2 AND r.encoding = ?3 AND r.digest = ?4
      AND r.csl = ?5 AND t.text = ?6
      AND NOT EXISTS (SELECT 1 FROM article AS a
                      WHERE a.id = r.article_id AND (a.removed_at IS NOT NULL OR a.title <> ?7))
    """

  static let insert = """
    INSERT INTO record (
      input_id, name, article_id, matched_by, gives_text, content, reader, reader_version, encoding,
      digest, precedence, match_key, csl, completeness, title_key, beginning_key, place_key,
      match_reason, evidence_level, evidence_reason, key)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
      ?21)
    """

  /// A record keeps the number that its key got where another article had that key already.
  private static func key(_ key: String) -> String {
    "iif(substr(key, 1, length(\(key)) + 1) = \(key) || '#', key, \(key))"
  }

  static let update = """
    UPDATE record SET
      gives_text = ?2, content = ?3, reader = ?4, reader_version = ?5, encoding = ?6, digest = ?7,
      precedence = ?8, match_key = ?9, csl = ?10, completeness = ?11, title_key = ?12,
      beginning_key = ?13, place_key = ?14, evidence_level = ?15, evidence_reason = ?16,
      key = \(key("?17")), gone_at = NULL
    WHERE id = ?1
    """

  static let updateReader = """
    UPDATE record SET
      reader_version = ?2, evidence_level = ?3, evidence_reason = ?4, key = \(key("?5")),
      gone_at = NULL
    WHERE id = ?1
    """

  /// How complete the record is that gives an article its text, and how many records there are; those
  /// that are gone count only if `?2` says so.
  static let standing = """
    SELECT count(*), max(iif(gives_text = 1, completeness, NULL)) FROM record
    WHERE article_id = ?1 AND (gone_at IS NULL OR ?2)
    """

  /// The inputs that an article is in.
  static let inputsOfArticle = """
    SELECT input_id FROM record WHERE article_id = ?1 AND gone_at IS NULL
    """

  /// Lets the record that gives the text hand it over, its own kept with it.
  static let takeTextAway = """
    UPDATE record SET gives_text = 0, content = (
      SELECT json_object('text', t.text,
        'blocks', (SELECT json_group_array(json_array(kind, level, byte_start, byte_end))
                   FROM (SELECT * FROM block WHERE article_id = ?1 ORDER BY ordinal)),
        'links', (SELECT json_group_array(json_array(byte_start, byte_end, target,
                           destination_start, destination_end))
                  FROM (SELECT * FROM link WHERE article_id = ?1 ORDER BY ordinal)),
        'pages', (SELECT json_group_array(byte_start)
                  FROM (SELECT * FROM page WHERE article_id = ?1 ORDER BY number)))
      FROM article_text AS t WHERE t.article_id = ?1 AND t.text <> '')
    WHERE article_id = ?1 AND gives_text = 1
    """

  /// Fills an article's fields from all its records: each from the first that states it.
  ///
  /// The title is the text's own. Authors are shown given names first, as `PersonName.displayed`.
  static let mergeFields = """
    WITH ordered AS (
      SELECT csl, row_number() OVER (ORDER BY gone_at IS NOT NULL, precedence, id) AS place
      FROM record WHERE article_id = ?1)
    UPDATE article SET
      kind = coalesce((SELECT csl ->> '$.type' FROM ordered
                       WHERE csl ->> '$.type' <> 'document' ORDER BY place LIMIT 1), kind),
      authors = coalesce((
        SELECT (SELECT json_group_array(coalesce(
            n.value ->> '$.literal',
            trim(replace(printf('%s %s %s %s', coalesce(n.value ->> '$.given', ''),
              coalesce(n.value ->> '$.dropping-particle', ''),
              coalesce(n.value ->> '$.non-dropping-particle', ''),
              coalesce(n.value ->> '$.family', '')), '  ', ' '))
            || coalesce(', ' || (n.value ->> '$.suffix'), '')))
          FROM json_each(csl, '$.author') AS n)
        FROM ordered WHERE json_type(csl, '$.author') = 'array' ORDER BY place LIMIT 1), '[]'),
      container_title = (SELECT csl ->> '$.container-title' FROM ordered
        WHERE csl ->> '$.container-title' <> '' ORDER BY place LIMIT 1),
      published = (
        SELECT printf('%04d', csl ->> '$.issued.date-parts[0][0]')
          || iif(csl ->> '$.issued.date-parts[0][1]' IS NULL, '',
                 printf('-%02d', csl ->> '$.issued.date-parts[0][1]'))
          || iif(csl ->> '$.issued.date-parts[0][2]' IS NULL, '',
                 printf('-%02d', csl ->> '$.issued.date-parts[0][2]'))
        FROM ordered WHERE csl ->> '$.issued.date-parts[0][0]' IS NOT NULL ORDER BY place LIMIT 1),
      doi = (SELECT csl ->> '$.DOI' FROM ordered WHERE csl ->> '$.DOI' <> '' ORDER BY place LIMIT 1),
      pmid = (SELECT csl ->> '$.PMID' FROM ordered WHERE csl ->> '$.PMID' <> ''
              ORDER BY place LIMIT 1),
      pmcid = (SELECT csl ->> '$.PMCID' FROM ordered WHERE csl ->> '$.PMCID' <> ''
               ORDER BY place LIMIT 1),
      url = (SELECT csl ->> '$.URL' FROM ordered WHERE csl ->> '$.URL' <> '' ORDER BY place LIMIT 1),
      language = (SELECT csl ->> '$.language' FROM ordered WHERE csl ->> '$.language' <> ''
                  ORDER BY place LIMIT 1),
      tags = coalesce((SELECT csl -> '$.custom.keywords' FROM ordered
                       WHERE csl -> '$.custom.keywords' IS NOT NULL ORDER BY place LIMIT 1), '[]'),
      changed_rev = ?2
    WHERE id = ?1
    """
}
