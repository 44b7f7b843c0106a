public import Knowledge
public import SQLite

/// Takes an article back out of the file, as its reader made it.
public enum StoredDocument {
  /// An article as its reader made it, with the versions that derived what is stored of it.
  public struct Found: Sendable {
    /// The document: text, blocks, links and what the analysis looks at.
    public let document: Document
    /// The analysis version behind the stored statements.
    public let analyserVersion: Int
    /// The vocabulary version behind the stored tags.
    public let vocabularyVersion: Int
  }

  /// The article with this id; nil when there is none, or it was removed.
  public static func document(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Found? {
    let select = try connection.prepare(
      """
      SELECT a.kind, t.text, r.reader, r.encoding, a.doi, a.pmid, a.pmcid, a.url,
        a.analyser_version, a.vocabulary_version, r.csl ->> '$.title'
      FROM article AS a
      JOIN article_text AS t ON t.article_id = a.id
      JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
      WHERE a.id = ?1 AND a.removed_at IS NULL
      """)
    try select.bind(id, at: 1)
    guard try select.step() else { return nil }
    var document = Document(
      text: select.text(at: 1), blocks: try blocks(ofArticle: id, on: connection),
      reader: select.text(at: 2), encoding: select.text(at: 3))
    document.reference.type = select.text(at: 0)
    document.reference.title = select.optionalText(at: 10)
    document.reference.doi = select.optionalText(at: 4)
    document.reference.pmid = select.optionalText(at: 5)
    document.reference.pmcid = select.optionalText(at: 6)
    document.reference.url = select.optionalText(at: 7)
    document.links = try links(ofArticle: id, on: connection)
    return Found(
      document: document, analyserVersion: Int(select.int64(at: 8)),
      vocabularyVersion: Int(select.int64(at: 9)))
  }

  /// Ids of articles in order, those above `id` whose derivation is not of these versions.
  ///
  /// - Parameters:
  ///   - id: Only ids above this one.
  ///   - versions: The current ones; nil: every article, whatever its versions.
  ///   - limit: The most ids.
  ///   - connection: The file.
  /// - Returns: The ids.
  /// - Throws: `SQLiteError`.
  public static func articleIDs(
    after id: Int64, notOf versions: Versions?, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let select = try connection.prepare(
      """
      SELECT id FROM article
      WHERE id > ?1 AND removed_at IS NULL
        AND (?2 IS NULL OR analyser_version <> ?2 OR vocabulary_version <> ?3)
      ORDER BY id LIMIT ?4
      """)
    try select.bindAll([
      .integer(id), Value(versions?.analyser), Value(versions?.vocabulary), .integer(Int64(limit)),
    ])
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    return ids
  }

  /// The number of articles whose derivation is not of these versions; of all for nil.
  public static func articleCount(
    notOf versions: Versions?, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let select = try connection.prepare(
      """
      SELECT count(*) FROM article
      WHERE removed_at IS NULL
        AND (?1 IS NULL OR analyser_version <> ?1 OR vocabulary_version <> ?2)
      """)
    try select.bindAll([Value(versions?.analyser), Value(versions?.vocabulary)])
    return try select.step() ? select.int(at: 0) : 0
  }

  /// How the reader of an article took its text apart, in order.
  static func blocks(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Block] {
    let select = try connection.prepare(
      """
      SELECT kind, level, byte_start, byte_end FROM block WHERE article_id = ?1 ORDER BY ordinal
      """)
    try select.bind(id, at: 1)
    var blocks: [Block] = []
    while try select.step() {
      let range = ByteRange(
        byteStart: Int(select.int64(at: 2)), byteEnd: Int(select.int64(at: 3)))
      blocks.append(
        Block(
          kind: Block.Kind(rawValue: select.text(at: 0)) ?? .paragraph,
          level: Int(select.int64(at: 1)), range: range))
    }
    return blocks
  }

  private static func links(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Link] {
    let select = try connection.prepare(
      """
      SELECT byte_start, byte_end, target, destination_start, destination_end
      FROM link WHERE article_id = ?1 ORDER BY ordinal
      """)
    try select.bind(id, at: 1)
    var links: [Link] = []
    while try select.step() {
      let range = ByteRange(
        byteStart: Int(select.int64(at: 0)), byteEnd: Int(select.int64(at: 1)))
      let destination =
        select.isNull(at: 3)
        ? nil : ByteRange(byteStart: select.int(at: 3), byteEnd: select.int(at: 4))
      links.append(Link(range: range, target: select.text(at: 2), destination: destination))
    }
    return links
  }
}
