public import Knowledge
public import SQLite

/// What a source had when it was last read.
public enum SourceInputs {
  /// A file of a source.
  public struct Input: Hashable, Sendable {
    /// Number of its row.
    public let id: Int64
    /// Absolute path, a member's behind that of its archive.
    public let path: String
    /// Size in bytes.
    public let byteCount: Int
    /// Modification time in Unix nanoseconds.
    public let modifiedAtNanoseconds: Int64?
    /// Digest of its bytes.
    public let digest: ContentDigest
    /// Number of its records, those that are gone not counted.
    public let recordCount: Int

    /// The same, at another path.
    public func at(_ path: String) -> Input {
      Input(
        id: id, path: path, byteCount: byteCount, modifiedAtNanoseconds: modifiedAtNanoseconds,
        digest: digest, recordCount: recordCount)
    }
  }

  private static let columns = """
    SELECT i.id, i.path, i.byte_count, i.modified_at, i.digest, count(*)
    FROM input AS i JOIN record AS r ON r.input_id = i.id AND r.gone_at IS NULL
    """
  static let select =
    columns + """
       WHERE i.source_id = ?1 AND i.path IS NOT NULL
        AND (?2 IS NULL OR i.path > ?2 || '/' AND i.path < ?2 || '0')
      GROUP BY i.id ORDER BY i.path
      """
  static let selectByPath =
    columns + """
       WHERE i.id IN (
        SELECT id FROM input WHERE path = ?1
        UNION ALL
        SELECT id FROM input WHERE path > rtrim(?1, '/') || '/' AND path < rtrim(?1, '/') || '0')
      GROUP BY i.id ORDER BY i.path
      """

  /// Gives out the files of a source that have records, in order of path.
  ///
  /// - Parameters:
  ///   - id: Of the source.
  ///   - folder: Only files below this path, as in an archive; nil: all.
  ///   - connection: The file.
  ///   - body: Takes each.
  /// - Throws: `SQLiteError`, and what `body` throws.
  public static func forEach(
    ofSource id: Int64, below folder: String? = nil, on connection: borrowing Connection,
    _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(select)
    try statement.bind(id, at: 1)
    try statement.bind(folder, at: 2)
    try forEach(in: statement, body)
  }

  /// Gives out the files at a path or below it, of whatever source, that have records.
  ///
  /// - Parameters:
  ///   - path: Absolute, of a file, a folder or an archive.
  ///   - connection: The file.
  ///   - body: Takes each, in order of path.
  /// - Throws: `SQLiteError`, and what `body` throws.
  public static func forEach(
    at path: String, on connection: borrowing Connection,
    _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(selectByPath)
    try statement.bind(path, at: 1)
    try forEach(in: statement, body)
  }

  private static func forEach(
    in statement: borrowing SQLite.Statement, _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    while try statement.step() {
      guard let digest = ContentDigest(bytes: statement.bytes(at: 4)) else { continue }
      try body(
        Input(
          id: statement.int64(at: 0), path: statement.text(at: 1),
          byteCount: statement.int(at: 2), modifiedAtNanoseconds: statement.optionalInt64(at: 3),
          digest: digest, recordCount: statement.int(at: 5)))
    }
  }

  static let texts = """
    SELECT r.name, coalesce(length(CAST(
      iif(r.gives_text, t.text, r.content ->> '$.text') AS BLOB)), 0)
    FROM record AS r LEFT JOIN article_text AS t ON t.article_id = r.article_id
    WHERE r.input_id = ?1 AND r.gone_at IS NULL
    """

  /// Bytes of text that the records of an input have, together.
  public static func textByteCount(
    ofInput id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let statement = try connection.prepare(texts)
    try statement.bind(id, at: 1)
    var count = 0
    while try statement.step() { count += statement.int(at: 1) }
    return count
  }

  /// Records of an input that are not among those met.
  public static func records(
    ofInput id: Int64, notAmong met: Set<Int64>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let statement = try connection.prepare(
      "SELECT id FROM record WHERE input_id = ?1 AND gone_at IS NULL ORDER BY id")
    try statement.bind(id, at: 1)
    var found: [Int64] = []
    while try statement.step() {
      let record = statement.int64(at: 0)
      if !met.contains(record) { found.append(record) }
    }
    return found
  }
}
