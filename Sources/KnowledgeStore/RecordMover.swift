internal import Knowledge
public import SQLite

/// Moves records between articles: what a person decides about which of them are the same paper.
///
/// Texts move with their records. An article that gets another text, or has one to get, is left
/// without statements and with `analyser_version` 0, for a reanalysis to derive them again.
public enum RecordMover {
  /// A record as far as it matters here.
  public struct Found: Hashable, Sendable {
    /// The article that it is a record of.
    public let articleID: Int64
    /// That article's key.
    public let articleKey: String
    /// Number of that article's records.
    public let recordCount: Int
    fileprivate let givesText: Bool
    fileprivate let inputPath: String?
    fileprivate let name: String
  }

  /// The record with this id; nil when there is none.
  public static func record(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Found? {
    let select = try connection.prepare(
      """
      SELECT a.id, a.key, (SELECT count(*) FROM record AS o WHERE o.article_id = a.id),
        r.gives_text, i.path, r.name
      FROM record AS r
      JOIN article AS a ON a.id = r.article_id
      JOIN input AS i ON i.id = r.input_id
      WHERE r.id = ?1
      """)
    try select.bind(id, at: 1)
    guard try select.step() else { return nil }
    return Found(
      articleID: select.int64(at: 0), articleKey: select.text(at: 1),
      recordCount: select.int(at: 2), givesText: select.int(at: 3) == 1,
      inputPath: select.optionalText(at: 4), name: select.text(at: 5))
  }

  /// Makes a record an article of its own.
  ///
  /// - Returns: The new article's id.
  public static func split(
    _ id: Int64, _ record: Found, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try leave(id, record, stamp: stamp, on: connection)
    let own = try ArticleNames.own(ofRecord: id, on: connection)
    let names = try ArticleNames(on: connection)
    let key: String
    if let own { key = own } else { key = try names.unused(record.articleKey) }
    try connection.run(
      """
      INSERT INTO article (key, kind, title, has_text, analyser_version, vocabulary_version,
        added_at, changed_at, changed_rev)
      VALUES (?2, 'document', 'Untitled', 0, 0, 0, ?1, ?1, ?3)
      """, .integer(stamp.seconds), .text(key), .integer(stamp.revision))
    let article = connection.lastInsertedRowID
    if own == nil { _ = try names.add(key, to: article, on: connection) }
    try enter(article, record: id, evidence: "new", stamp: stamp, on: connection)
    try giveText(of: id, to: article, stamp: stamp, on: connection)
    return article
  }

  /// Makes a record one of another article's; an article that has no record left is gone.
  public static func join(
    _ id: Int64, _ record: Found, to article: Int64, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    try leave(id, record, stamp: stamp, on: connection)
    try enter(article, record: id, evidence: "person", stamp: stamp, on: connection)
    let isMoreComplete = try connection.integer(
      """
      SELECT (SELECT completeness FROM record WHERE id = ?1)
        > (SELECT completeness FROM record WHERE article_id = ?2 AND gives_text = 1)
      """, .integer(id), .integer(article))
    if isMoreComplete == 1 {
      try takeTextAway(from: article, on: connection)
      try giveText(of: id, to: article, stamp: stamp, on: connection)
    }
    try connection.run(RecordSQL.mergeFields, .integer(article), .integer(stamp.revision))
  }

  /// Keeps a decision, so that it holds when the files are read anew.
  ///
  /// - Parameters:
  ///   - isSame: Whether the record is the article, or is not.
  ///   - record: The record.
  ///   - article: The article.
  ///   - note: Why, in the editor's words.
  ///   - editor: Who decided, where known.
  ///   - seconds: When, in Unix seconds.
  ///   - connection: The file.
  /// - Throws: `SQLiteError`.
  public static func decide(
    _ isSame: Bool, _ record: Found, asArticle article: Int64, note: String?, editor: String?,
    seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      INSERT INTO identity_decision (
        input_path, record_name, article_key, is_same, note, editor, made_at)
      SELECT ?1, ?2, key, ?4, ?5, ?6, ?7 FROM article WHERE id = ?3
      """, Value(record.inputPath), .text(record.name), .integer(article), Value(isSame),
      Value(note), Value(editor), .integer(seconds))
  }

  /// Takes a record out of its article, which gets its text from another one, or goes.
  private static func leave(
    _ id: Int64, _ record: Found, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) {
    if record.givesText { try takeTextAway(from: record.articleID, on: connection) }
    guard record.recordCount > 1 else { return }
    if record.givesText {
      let next = try connection.integer(
        """
        SELECT id FROM record WHERE article_id = ?1 AND id <> ?2
        ORDER BY completeness DESC, precedence, id LIMIT 1
        """, .integer(record.articleID), .integer(id))
      try giveText(of: next, to: record.articleID, stamp: stamp, on: connection)
    }
  }

  /// Writes down the article that a record is of, and clears away the one that it was of.
  private static func enter(
    _ article: Int64, record id: Int64, evidence: String, stamp: Stamp,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    let former = try connection.integer(
      "SELECT article_id FROM record WHERE id = ?1", .integer(id))
    let own = try ArticleNames.own(ofRecord: id, on: connection)
    try connection.run(
      "UPDATE record SET article_id = ?2, matched_by = ?3 WHERE id = ?1", .integer(id),
      .integer(article), .text(evidence))
    let left = try connection.integer(
      "SELECT count(*) FROM record WHERE article_id = ?1", .integer(former))
    for sql in ArticleSQL.loosen { try connection.run(sql, .integer(former)) }
    var names = own.map { [$0] } ?? []
    if left == 0 { names = try ArticleNames.all(ofArticle: former, on: connection) }
    for name in names { try ArticleNames.move(name, to: article, on: connection) }
    if left == 0 {
      // With the key that it had, it can be itself again.
      try connection.run(
        "UPDATE record SET key = (SELECT key FROM article WHERE id = ?2) WHERE id = ?1",
        .integer(id), .integer(former))
      try connection.run("DELETE FROM article WHERE id = ?1", .integer(former))
    } else {
      try connection.run(RecordSQL.mergeFields, .integer(former), .integer(stamp.revision))
    }
    let recall = try DecisionRecall(on: connection)
    for name in names {
      try recall.recall(name, article: article, stamp: stamp, on: connection)
    }
  }

  /// Takes an article's text and all that is derived from it away; the text stays with its record.
  private static func takeTextAway(
    from article: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let derived = try DerivedWriter(on: connection)
    try derived.removeStatements(articleID: article)
    try connection.run(ArticleSQL.unindex, .integer(article))
    try connection.run(RecordSQL.takeTextAway, .integer(article))
    for table in ["block", "link", "page", "article_text"] {
      try connection.run("DELETE FROM \(table) WHERE article_id = ?1", .integer(article))
    }
  }

  /// Makes the text that a record keeps its article's.
  private static func giveText(
    of id: Int64, to article: Int64, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) {
    for sql in giving { try connection.run(sql, .integer(id), .integer(article)) }
    try connection.run(
      "UPDATE record SET gives_text = 1, content = NULL WHERE id = ?1", .integer(id))
    try connection.run(
      """
      UPDATE article SET
        title = coalesce(
          (SELECT nullif(csl ->> '$.title', '') FROM record WHERE id = ?2),
          (SELECT nullif(substr(text, 1, 80), '') FROM article_text WHERE article_id = ?1),
          'Untitled'),
        has_text = (SELECT text <> '' FROM article_text WHERE article_id = ?1),
        analyser_version = 0, changed_at = ?3, changed_rev = ?4
      WHERE id = ?1
      """, .integer(article), .integer(id), .integer(stamp.seconds), .integer(stamp.revision))
    try connection.run(
      """
      INSERT INTO article_fts (rowid, title, text)
      SELECT id, title, text FROM article_content WHERE id = ?1
      """, .integer(article))
    try connection.run(RecordSQL.mergeFields, .integer(article), .integer(stamp.revision))
  }

  /// From a record's content to the tables of its article.
  private static let giving = [
    """
    INSERT INTO article_text (article_id, text)
    SELECT ?2, coalesce(content ->> '$.text', '') FROM record WHERE id = ?1
    """,
    """
    INSERT INTO block (article_id, ordinal, kind, level, byte_start, byte_end)
    SELECT ?2, b.key, b.value ->> 0, b.value ->> 1, b.value ->> 2, b.value ->> 3
    FROM record AS r, json_each(r.content, '$.blocks') AS b WHERE r.id = ?1
    """,
    """
    INSERT INTO link (article_id, ordinal, byte_start, byte_end, target, destination_start,
      destination_end)
    SELECT ?2, l.key, l.value ->> 0, l.value ->> 1, l.value ->> 2, l.value ->> 3, l.value ->> 4
    FROM record AS r, json_each(r.content, '$.links') AS l WHERE r.id = ?1
    """,
    """
    INSERT INTO page (article_id, number, byte_start)
    SELECT ?2, p.key + 1, p.value
    FROM record AS r, json_each(r.content, '$.pages') AS p WHERE r.id = ?1
    """,
  ]
}
