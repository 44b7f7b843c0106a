internal import Knowledge
internal import SQLite

/// Writes the rows of files and of what came through standard input.
struct InputWriter: ~Copyable {
  static let findByPath = "SELECT id FROM input WHERE path = ?1"

  /// Libraries that come through standard input are one input.
  private static let findLibraryOfStandardInput = """
    SELECT i.id FROM input AS i
    WHERE i.path IS NULL AND EXISTS (
      SELECT 1 FROM record AS r WHERE r.input_id = i.id AND r.name <> '')
    ORDER BY i.id LIMIT 1
    """

  private static let insert = """
    INSERT INTO input (
      path, digest, byte_count, modified_at, format, encoding, columns, source_id, is_archive)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
    """

  /// A file stays its source's as long as that has it; one that was gone is whoever's brings it back.
  ///
  /// What is there of an archive is told by its files, so that it stays.
  static let update = """
    UPDATE input SET
      digest = ?2, byte_count = ?3, modified_at = ?4, format = ?5, encoding = ?6, columns = ?7,
      is_archive = ?9,
      source_id = iif(EXISTS (SELECT 1 FROM record AS r
                              WHERE r.input_id = input.id AND r.gone_at IS NULL)
                        OR ?9 AND EXISTS (
                          SELECT 1 FROM input AS m JOIN record AS r ON r.input_id = m.id
                          WHERE m.path > input.path || '/' AND m.path < input.path || '0'
                            AND m.source_id = input.source_id AND r.gone_at IS NULL),
                      coalesce(source_id, ?8), ?8)
    WHERE id = ?1
    """

  private static let forgetDigest = "UPDATE input SET digest = zeroblob(32) WHERE id = ?1"

  private let findByPath: SQLite.Statement
  private let findLibraryOfStandardInput: SQLite.Statement
  private let insert: SQLite.Statement
  private let update: SQLite.Statement
  private let forgetDigest: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let findByPath = try connection.prepare(Self.findByPath)
    let findLibraryOfStandardInput = try connection.prepare(Self.findLibraryOfStandardInput)
    let insert = try connection.prepare(Self.insert)
    let update = try connection.prepare(Self.update)
    let forgetDigest = try connection.prepare(Self.forgetDigest)
    self.findByPath = findByPath
    self.findLibraryOfStandardInput = findLibraryOfStandardInput
    self.insert = insert
    self.update = update
    self.forgetDigest = forgetDigest
  }

  /// Writes a file as it is now, and what comes through standard input as a new input.
  ///
  /// - Returns: The row's id.
  func put(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    if let path = input.path, let id = try id(ofPath: path) {
      try update(id, to: input)
      return id
    }
    return try add(input, on: connection)
  }

  /// Finds or adds the row of a library, without a digest that it could be known by.
  func begin(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    let found =
      if let path = input.path { try id(ofPath: path) } else { try idOfStandardInput() }
    let id = if let found { found } else { try add(input, on: connection) }
    try forgetDigest.run(.integer(id))
    return id
  }

  /// Writes an input as it is now over its row.
  func update(_ id: Int64, to input: InputRecord) throws(SQLiteError) {
    try update.run([.integer(id)] + values(of: input))
  }

  private func add(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try insert.run([Value(input.path)] + values(of: input))
    return connection.lastInsertedRowID
  }

  private func id(ofPath path: String) throws(SQLiteError) -> Int64? {
    try findByPath.bind(path, at: 1)
    defer { findByPath.reset() }
    return try findByPath.step() ? findByPath.int64(at: 0) : nil
  }

  private func idOfStandardInput() throws(SQLiteError) -> Int64? {
    defer { findLibraryOfStandardInput.reset() }
    return try findLibraryOfStandardInput.step() ? findLibraryOfStandardInput.int64(at: 0) : nil
  }

  /// The columns that insertion and update share, in their order.
  private func values(of input: InputRecord) -> [Value] {
    [
      .blob(input.digest.bytes), .integer(Int64(input.byteCount)),
      Value(input.modifiedAtNanoseconds), Value(input.format), Value(input.encoding),
      Value(input.columns), Value(input.sourceID), .integer(input.isArchive ? 1 : 0),
    ]
  }
}
