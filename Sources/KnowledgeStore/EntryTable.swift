public import Knowledge
public import SQLite

/// Looks up entries of libraries as they were when last read.
public struct EntryTable: ~Copyable {
  static let find = """
    SELECT r.id FROM record AS r
    JOIN input AS i ON i.id = r.input_id
    JOIN article AS a ON a.id = r.article_id
    WHERE r.gone_at IS NULL AND i.path IS ?1 AND r.name = ?2 AND r.name <> '' AND r.digest = ?3
      AND r.reader_version = ?4 AND a.analyser_version = ?5 AND a.vocabulary_version = ?6
    """

  private let find: SQLite.Statement

  /// Prepares to look up in the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare(Self.find)
    self.find = find
  }

  /// The record of an entry that is stored with this digest, where what is derived from it is of these
  /// versions.
  ///
  /// - Parameters:
  ///   - digest: Of the entry.
  ///   - name: What its library calls it.
  ///   - path: The library's absolute path; nil for standard input.
  ///   - versions: The current ones.
  /// - Returns: Its id; nil where there is something to do.
  /// - Throws: `SQLiteError`.
  public func currentRecord(
    _ digest: ContentDigest, named name: String, inInputAt path: String?, versions: Versions
  ) throws(SQLiteError) -> Int64? {
    try find.bindAll([
      Value(path), .text(name), .blob(digest.bytes), .integer(Int64(versions.reader)),
      .integer(Int64(versions.analyser)), .integer(Int64(versions.vocabulary)),
    ])
    defer { find.reset() }
    return try find.step() ? find.int64(at: 0) : nil
  }
}
