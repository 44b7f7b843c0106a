public import Knowledge
public import SQLite

/// Looks up files as they were when last read.
public struct InputTable: ~Copyable {
  /// What is stored of a file.
  public struct Entry: Hashable, Sendable {
    /// Number of its row.
    public let id: Int64
    /// The source that it is of; nil for none.
    public let sourceID: Int64?
    /// Digest of its bytes.
    public let digest: ContentDigest
    /// Size in bytes; as it was packed, where it is compressed.
    public let byteCount: Int
    /// Modification time in Unix nanoseconds; nil where that would not tell another content.
    public let modifiedAtNanoseconds: Int64?
    /// The oldest version of the readers behind its articles.
    public let readerVersion: Int
    /// The oldest version of the analysis behind its articles.
    public let analyserVersion: Int
    /// The oldest version of the vocabulary behind its articles.
    public let vocabularyVersion: Int
    /// Name of the format that somebody asked for; nil: found out from the bytes.
    public let format: String?
    /// Name of the encoding that somebody asked for; nil: found out from the bytes.
    public let encoding: String?
    /// What somebody said that the columns of a table mean; nil: nobody did.
    public let columns: String?
    /// Number of its records; of an archive, of those of its files.
    public let recordCount: Int
    /// Whether it is an archive, whose files have entries of their own.
    public let isArchive: Bool

    /// Whether a file of this size and time is taken for the one that was read.
    public func looksLike(byteCount: Int, modifiedAtNanoseconds: Int64) -> Bool {
      byteCount == self.byteCount && modifiedAtNanoseconds == self.modifiedAtNanoseconds
        && digest.bytes.contains { $0 != 0 }
    }
  }

  // A file that was gone counts as never read, so that its articles come back with it. What was asked for
  // stays with a file also while there is no record of it: its versions are none then.
  private static let columns = """
    SELECT i.digest, min(r.reader_version), min(a.analyser_version), min(a.vocabulary_version),
      count(a.id), i.format, i.encoding, i.columns, i.id, i.source_id, i.byte_count, i.modified_at
    FROM input AS i
    """
  private static let records = """

    LEFT JOIN record AS r ON r.input_id = i.id AND r.gone_at IS NULL
    LEFT JOIN article AS a ON a.id = r.article_id
    """
  private static let groups = """
     GROUP BY i.id
    HAVING count(a.id) > 0 OR coalesce(i.format, i.encoding, i.columns) IS NOT NULL
    """
  static let findByPath =
    columns + records + " WHERE i.path = ?1 AND i.is_archive = 0" + groups
  static let findByDigest = columns + records + " WHERE i.digest = ?1 AND i.path IS NULL" + groups
  static let findArchive =
    columns + """
       JOIN input AS m ON m.path > i.path || '/' AND m.path < i.path || '0'
      JOIN record AS r ON r.input_id = m.id AND r.gone_at IS NULL
      JOIN article AS a ON a.id = r.article_id
      WHERE i.path = ?1 AND i.is_archive = 1
      """ + groups

  private let byPath: SQLite.Statement
  private let byDigest: SQLite.Statement
  private let archive: SQLite.Statement

  /// Prepares to look up in the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let byPath = try connection.prepare(Self.findByPath)
    let byDigest = try connection.prepare(Self.findByDigest)
    let archive = try connection.prepare(Self.findArchive)
    self.byPath = byPath
    self.byDigest = byDigest
    self.archive = archive
  }

  /// The stored entry of the file at an absolute path.
  public func entry(atPath path: String) throws(SQLiteError) -> Entry? {
    try byPath.bind(path, at: 1)
    defer { byPath.reset() }
    if let entry = try Self.entry(in: byPath) { return entry }
    try archive.bind(path, at: 1)
    defer { archive.reset() }
    return try Self.entry(in: archive, isArchive: true)
  }

  /// The stored entry of what came through standard input with this digest.
  public func entry(
    ofStandardInput digest: ContentDigest
  ) throws(SQLiteError) -> Entry? {
    try byDigest.bind(digest.bytes, at: 1)
    defer { byDigest.reset() }
    return try Self.entry(in: byDigest)
  }

  private static func entry(
    in select: borrowing SQLite.Statement, isArchive: Bool = false
  ) throws(SQLiteError) -> Entry? {
    guard try select.step(), let digest = ContentDigest(bytes: select.bytes(at: 0)) else {
      return nil
    }
    return Entry(
      id: select.int64(at: 8), sourceID: select.optionalInt64(at: 9), digest: digest,
      byteCount: select.int(at: 10), modifiedAtNanoseconds: select.optionalInt64(at: 11),
      readerVersion: select.int(at: 1), analyserVersion: select.int(at: 2),
      vocabularyVersion: select.int(at: 3), format: select.optionalText(at: 5),
      encoding: select.optionalText(at: 6), columns: select.optionalText(at: 7),
      recordCount: select.int(at: 4), isArchive: isArchive)
  }
}
