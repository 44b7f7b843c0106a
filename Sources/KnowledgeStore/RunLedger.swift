internal import Knowledge
public import SQLite

/// What one run did, as it is counted up and stored in the ledger.
public struct RunSummary: Hashable, Sendable {
  /// An input that could not be read, and why.
  public struct Failure: Hashable, Sendable {
    /// The input as the user knows it.
    public let path: String
    /// A sentence.
    public let error: String

    /// Makes a failure.
    public init(path: String, error: String) {
      self.path = path
      self.error = error
    }
  }

  /// Number of the run in the ledger.
  public var id: Int64 = 0
  /// Articles that came.
  public var added = 0
  /// Articles that changed.
  public var changed = 0
  /// Articles found as they were.
  public var unchanged = 0
  /// Articles gone from their source.
  public var removed = 0
  /// Inputs that could not be read.
  public var failures: [Failure] = []
  /// Claims that came.
  public var claimsAdded = 0
  /// Claims that went.
  public var claimsRemoved = 0
  /// Wall time.
  public var seconds = 0.0

  /// Makes a summary of nothing.
  public init() {}

  /// The failures as a JSON array of `{"path","error"}`.
  public var errorsJSON: String {
    let rows = failures.map { failure in
      JSONText.object([
        ("path", JSONText.quoted(failure.path)), ("error", JSONText.quoted(failure.error)),
      ])
    }
    return "[" + rows.joined(separator: ",") + "]"
  }
}

/// The run ledger: one row a command that may write, begun before and finished after.
public enum RunLedger {
  /// Opens a row in state `running`, in a transaction of its own.
  ///
  /// - Returns: The row's number.
  public static func begin(
    command: String, arguments: [String], versions: Versions, seconds: Int64,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.run(
      """
      INSERT INTO run (command, arguments, started_at, state, tool_version, analyser_version,
        vocabulary_version, revision)
      VALUES (?1, ?2, ?3, 'running', ?4, ?5, ?6,
        (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'))
      """, .text(command), .text(JSONText.array(arguments)), .integer(seconds),
      .text(versions.tool), .integer(Int64(versions.analyser)),
      .integer(Int64(versions.vocabulary)))
    return connection.lastInsertedRowID
  }

  /// Closes a row: `done`, or `partial` when some inputs failed.
  public static func finish(
    _ summary: RunSummary, seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      UPDATE run SET
        finished_at = ?2, state = ?3, added = ?4, changed = ?5, unchanged = ?6, removed = ?7,
        failed = ?8, claims_added = ?9, claims_removed = ?10, seconds = ?11, errors = ?12,
        revision = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision')
      WHERE id = ?1
      """, .integer(summary.id), .integer(seconds),
      .text(summary.failures.isEmpty ? "done" : "partial"), .integer(Int64(summary.added)),
      .integer(Int64(summary.changed)), .integer(Int64(summary.unchanged)),
      .integer(Int64(summary.removed)), .integer(Int64(summary.failures.count)),
      .integer(Int64(summary.claimsAdded)), .integer(Int64(summary.claimsRemoved)),
      .real(summary.seconds), .text(summary.errorsJSON))
  }

  /// Moves the file to its next revision, inside a write transaction.
  ///
  /// - Returns: The new revision.
  public static func nextRevision(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.run(
      "UPDATE setting SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'revision'")
    return try connection.integer(
      "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'")
  }
}
