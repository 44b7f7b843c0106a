/// The statements of `RecordMatcher`, `RecordKeys` and `PossibleDuplicates`.
enum MatchSQL {
  /// The article with an identifier, unless a person said that it is another.
  ///
  /// One that is hidden, too: what comes again is the same paper, with all that was decided about it.
  private static let candidate = """
    SELECT a.id, a.doi, a.pmid, a.key,
      (SELECT r.match_key FROM record AS r WHERE r.article_id = a.id AND r.gives_text = 1)
    FROM article AS a
    WHERE coalesce((
      SELECT d.is_same FROM identity_decision AS d
      WHERE d.record_name = ?2 AND d.input_path IS ?3 AND d.article_key IN \(names(of: "a"))
      ORDER BY d.id DESC LIMIT 1), 1)
    """

  static let findByDOI = candidate + " AND a.doi = ?1 " + order
  static let findByPMID = candidate + " AND a.pmid = ?1 " + order
  static let findByPMCID = candidate + " AND a.pmcid = ?1 " + order
  private static let order = "ORDER BY a.removed_at IS NOT NULL, a.id LIMIT 4"

  /// The most records looked at for each key: what shares one with more says too little.
  private static let blockSize = 32

  /// Records that share a key with a record, but for those that a person said are another's.
  static let findAlike = """
    WITH alike (id) AS (
      SELECT id FROM (
        SELECT id FROM record WHERE title_key = ?3 ORDER BY id LIMIT \(blockSize))
      UNION SELECT id FROM (
        SELECT id FROM record WHERE beginning_key = ?4 ORDER BY id LIMIT \(blockSize))
      UNION SELECT id FROM (
        SELECT id FROM record WHERE place_key = ?5 ORDER BY id LIMIT \(blockSize)))
    SELECT r.id, a.id, a.key, a.doi, a.pmid
    FROM alike JOIN record AS r ON r.id = alike.id JOIN article AS a ON a.id = r.article_id
    WHERE coalesce((
      SELECT d.is_same FROM identity_decision AS d
      WHERE d.record_name = ?1 AND d.input_path IS ?2 AND d.article_key IN \(names(of: "a"))
      ORDER BY d.id DESC LIMIT 1), 1)
    ORDER BY a.removed_at IS NOT NULL, r.id
    """

  /// Pairs of records of two articles that share a key, each once, unless a person decided about
  /// them.
  static let findPairs = """
    SELECT one.id, one.article_id, \(traits("one")), one.completeness,
      other.id, other.article_id, \(traits("other")), other.completeness
    FROM record AS one
    JOIN record AS other ON other.id IN (
      SELECT id FROM (SELECT id FROM record WHERE title_key = one.title_key AND id > one.id
                      ORDER BY id LIMIT \(blockSize))
      UNION SELECT id FROM (SELECT id FROM record WHERE beginning_key = one.beginning_key
                              AND id > one.id ORDER BY id LIMIT \(blockSize))
      UNION SELECT id FROM (SELECT id FROM record WHERE place_key = one.place_key AND id > one.id
                            ORDER BY id LIMIT \(blockSize)))
    JOIN article AS a ON a.id = one.article_id AND a.removed_at IS NULL
    JOIN article AS b ON b.id = other.article_id AND b.removed_at IS NULL
    WHERE one.id > ?1 AND a.id <> b.id AND (?2 IS NULL OR a.id = ?2 OR b.id = ?2)
      AND coalesce(a.doi = b.doi, 1) AND coalesce(a.pmid = b.pmid, 1)
      AND NOT EXISTS (
        SELECT 1 FROM identity_decision WHERE record_name = one.name AND article_key IN \(names(of: "b"))
          AND input_path IS (SELECT path FROM input WHERE id = one.input_id))
      AND NOT EXISTS (
        SELECT 1 FROM identity_decision WHERE record_name = other.name AND article_key IN \(names(of: "a"))
          AND input_path IS (SELECT path FROM input WHERE id = other.input_id))
    ORDER BY one.id, other.id
    """

  /// The names of an article, by one of which a decision may know it.
  private static func names(of article: String) -> String {
    "(SELECT k.name FROM article_name AS k WHERE k.article_id = \(article).id)"
  }

  /// What a comparison needs of a record's item; headings and references are most of it.
  private static func traits(_ record: String) -> String {
    "json_remove(\(record).csl, '$.custom', '$.keyword')"
  }

  static let findText = """
    SELECT coalesce(iif(r.gives_text, t.text, r.content ->> '$.text'), '')
    FROM record AS r LEFT JOIN article_text AS t ON t.article_id = r.article_id WHERE r.id = ?1
    """

  static let findItem = "SELECT \(traits("r")), r.completeness FROM record AS r WHERE r.id = ?1"

  static let findItems = """
    SELECT id, json_remove(csl, '$.custom', '$.keyword') FROM record WHERE id > ?1
    ORDER BY id LIMIT 1000
    """

  static let updateKeys = """
    UPDATE record SET title_key = ?2, beginning_key = ?3, place_key = ?4 WHERE id = ?1
    """

  /// The article that a person said last that a record is, and has not said since that it is not.
  static let findByDecision = """
    SELECT a.id, a.doi, a.pmid, a.key, NULL FROM identity_decision AS d
    JOIN article_name AS k ON k.name = d.article_key
    JOIN article AS a ON a.id = k.article_id
    WHERE d.record_name = ?2 AND d.input_path IS ?3 AND ?1 = '' AND d.is_same = 1
      AND NOT EXISTS (
        SELECT 1 FROM identity_decision AS l
        WHERE l.record_name = d.record_name AND l.input_path IS d.input_path AND l.id > d.id
          AND (l.is_same = 1 OR l.article_key IN \(names(of: "a"))))
    LIMIT 1
    """
}
