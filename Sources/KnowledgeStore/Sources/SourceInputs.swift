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
    /// Number of its records, those that are gone not counted; of an archive, of those of its files.
    public let recordCount: Int
    /// Whether it is an archive, whose files are inputs too.
    public let isArchive: Bool
    /// The source that it is of; nil for none.
    public let sourceID: Int64?

    /// The same, at another path.
    public func at(_ path: String) -> Input {
      Input(
        id: id, path: path, byteCount: byteCount, modifiedAtNanoseconds: modifiedAtNanoseconds,
        digest: digest, recordCount: recordCount, isArchive: isArchive, sourceID: sourceID)
    }
  }

  private static let columns = """
    SELECT i.id, i.path, i.byte_count, i.modified_at, i.digest, count(r.id), i.is_archive,
      i.source_id
    FROM input AS i
    """
  private static let records = " JOIN record AS r ON r.input_id = i.id AND r.gone_at IS NULL"
  private static let inOrder = " GROUP BY i.id ORDER BY i.path"
  private static let isAtPath = """
     WHERE i.id IN (
      SELECT id FROM input WHERE path = ?1
      UNION ALL
      SELECT id FROM input WHERE path > rtrim(?1, '/') || '/' AND path < rtrim(?1, '/') || '0')
    """
  static let select =
    columns + records + """
       WHERE i.source_id = ?1 AND i.path IS NOT NULL
        AND (?2 IS NULL OR i.path > ?2 || '/' AND i.path < ?2 || '0')
      """ + inOrder
  static let selectByPath = columns + records + isAtPath + inOrder
  static let selectKnown =
    columns + " LEFT" + records + " WHERE i.source_id = ?1 AND i.path IS NOT NULL" + inOrder
  static let selectKnownByPath = columns + " LEFT" + records + isAtPath + inOrder
  static let selectByID =
    columns + " LEFT" + records + " WHERE i.id = ?1 AND i.path IS NOT NULL" + inOrder
  static let memberRecords = """
    SELECT count(*)
    FROM input AS m JOIN record AS r ON r.input_id = m.id AND r.gone_at IS NULL
    WHERE m.path > ?1 || '/' AND m.path < ?1 || '0'
    """
  static let recordCount = """
    SELECT count(*)
    FROM input AS i JOIN record AS r ON r.input_id = i.id AND r.gone_at IS NULL
    WHERE i.source_id = ?1 AND i.path IS NOT NULL
    """

  /// Number of records that the files of a source have, those that are gone not counted.
  public static func recordCount(
    ofSource id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    Int(try connection.integer(recordCount, .integer(id)))
  }

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

  /// Gives out all files that are known of a source: those that have records, those whose records are gone,
  /// and archives.
  ///
  /// - Parameters:
  ///   - id: Of the source.
  ///   - connection: The file.
  ///   - body: Takes each, in order of path.
  /// - Throws: `SQLiteError`, and what `body` throws.
  public static func forEachKnown(
    ofSource id: Int64, on connection: borrowing Connection,
    _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(selectKnown)
    try statement.bind(id, at: 1)
    try forEachKnown(in: statement, on: connection, body)
  }

  /// The same of the files at a path or below it, of whatever source.
  public static func forEachKnown(
    at path: String, on connection: borrowing Connection,
    _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(selectKnownByPath)
    try statement.bind(path, at: 1)
    try forEachKnown(in: statement, on: connection, body)
  }

  /// Whether records are stored of the file at a path, or of one in the archive there.
  public static func areThere(
    at path: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.integer("SELECT EXISTS (\(selectByPath) LIMIT 1)", .text(path)) == 1
  }

  /// What is known of a file; nil where there is none of that number, or it has no path.
  public static func input(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Input? {
    let statement = try connection.prepare(selectByID)
    try statement.bind(id, at: 1)
    var found: Input?
    try forEachKnown(in: statement, on: connection) { found = $0 }
    return found
  }

  private static func forEachKnown(
    in statement: borrowing SQLite.Statement, on connection: borrowing Connection,
    _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    while try statement.step() {
      let memberCount =
        statement.int(at: 6) == 1
        ? Int(try connection.integer(memberRecords, .text(statement.text(at: 1)))) : nil
      if let input = input(in: statement, memberCount) { try body(input) }
    }
  }

  private static func forEach(
    in statement: borrowing SQLite.Statement, _ body: (Input) throws(SQLiteError) -> Void
  ) throws(SQLiteError) {
    while try statement.step() {
      if let input = input(in: statement, nil) { try body(input) }
    }
  }

  /// A row of the columns that all statements here share.
  static func input(in statement: borrowing SQLite.Statement, isArchive: Bool) -> Input? {
    input(in: statement, isArchive ? statement.int(at: 5) : nil)
  }

  private static func input(
    in statement: borrowing SQLite.Statement, _ memberRecordCount: Int?
  ) -> Input? {
    guard let digest = ContentDigest(bytes: statement.bytes(at: 4)) else { return nil }
    return Input(
      id: statement.int64(at: 0), path: statement.text(at: 1), byteCount: statement.int(at: 2),
      modifiedAtNanoseconds: statement.optionalInt64(at: 3), digest: digest,
      recordCount: memberRecordCount ?? statement.int(at: 5),
      isArchive: memberRecordCount != nil, sourceID: statement.optionalInt64(at: 7))
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
