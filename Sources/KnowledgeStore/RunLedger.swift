internal import Knowledge
public import SQLite

/// What one run did, as it is counted up and stored in the ledger.
public struct RunSummary: Hashable, Sendable {
  /// An input that could not be read, and why.
  public struct Failure: Hashable, Sendable {
    /// What kind of trouble it is.
    public enum Cause: Hashable, Sendable {
      /// Nothing there.
      case missing
      /// It may not be read.
      case forbidden
      /// It is there and cannot be read.
      case unreadable
      /// It was read, and is nothing that can be taken in.
      case badData
      /// There is far less of it than before, so that what was there is kept.
      case shrunk
    }

    /// The input as the user knows it.
    public let path: String
    /// What kind of trouble it is.
    public let cause: Cause
    /// A sentence.
    public let error: String

    /// Makes a failure.
    public init(path: String, cause: Cause, error: String) {
      self.path = path
      self.cause = cause
      self.error = error
    }
  }

  /// Number of the run in the ledger.
  public var id: Int64 = 0
  /// Articles that came.
  public var added = 0
  /// Records that were found to be articles already here.
  public var merged = 0
  /// Articles that changed.
  public var changed = 0
  /// Articles found as they were.
  public var unchanged = 0
  /// Articles gone from their source.
  public var removed = 0
  /// Files found under another path.
  public var moved = 0
  /// Files left for the next run: still being written, or changed too recently.
  public var deferred = 0
  /// Inputs that could not be read.
  public var failures: [Failure] = []
  /// Sentences about what was met in folders and is nothing to take in; none of it is a failure.
  public var leftOut: [String] = []
  /// Claims that came.
  public var claimsAdded = 0
  /// Claims that went.
  public var claimsRemoved = 0
  /// Citations newly tied to a record.
  public var resolved = 0
  /// Claims whose citation status moved, by what was found out or decided.
  public var statusesChanged = 0
  /// Notices that came.
  public var noticesAdded = 0
  /// Notices that others superseded, or that nobody states any longer.
  public var noticesSuperseded = 0
  /// Articles whose integrity notices changed.
  public var integrityChanged = 0
  /// Wall time.
  public var seconds = 0.0
  /// Whether it ended early because somebody asked for that; what was done by then is kept.
  public var isStopped = false

  /// Makes a summary of nothing.
  public init() {}

  /// The failures as a JSON array of `{"path","error"}`, and that it was stopped, of no path.
  public var errorsJSON: String {
    var rows = failures.map { failure in
      JSONText.object([
        ("path", JSONText.quoted(failure.path)), ("error", JSONText.quoted(failure.error)),
      ])
    }
    if isStopped {
      rows.append(
        JSONText.object([
          ("path", "null"), ("error", JSONText.quoted("It was asked to stop before its end.")),
        ]))
    }
    return "[" + rows.joined(separator: ",") + "]"
  }
}

/// The run ledger: one row a command that may write, begun before and finished after.
public enum RunLedger {
  /// Opens a row in state `running`, in a transaction of its own.
  ///
  /// Rows that are still open are closed as `failed`: their commands were cut off. One that is at
  /// work after all puts its own end in place of that.
  ///
  /// - Returns: The row's number.
  public static func begin(
    command: String, arguments: [String], versions: Versions, seconds: Int64,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.run("UPDATE run SET state = 'failed' WHERE state = 'running'")
    try connection.run(
      """
      INSERT INTO run (command, arguments, started_at, state, tool_version, analyser_version,
        vocabulary_version, revision, revision_before)
      SELECT ?1, ?2, ?3, 'running', ?4, ?5, ?6, CAST(value AS INTEGER), CAST(value AS INTEGER)
      FROM setting WHERE name = 'revision'
      """, .text(command), .text(JSONText.array(arguments)), .integer(seconds),
      .text(versions.tool), .integer(Int64(versions.analyser)),
      .integer(Int64(versions.vocabulary)))
    return connection.lastInsertedRowID
  }

  /// How a command ended.
  public enum End: Hashable, Sendable {
    /// It came to its end: `done`; or `partial` when some inputs failed, or it was asked to stop.
    case finished
    /// The knowledge base itself failed it.
    case failed
  }

  /// Closes a row.
  public static func finish(
    _ summary: RunSummary, as end: End, seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let state =
      switch end {
      case .finished: summary.failures.isEmpty && !summary.isStopped ? "done" : "partial"
      case .failed: "failed"
      }
    try connection.run(
      """
      UPDATE run SET
        finished_at = ?2, state = ?3, added = ?4, changed = ?5, unchanged = ?6, removed = ?7,
        failed = ?8, claims_added = ?9, claims_removed = ?10, seconds = ?11, errors = ?12, merged = ?13,
        resolved = ?14, statuses_changed = ?15,
        notices_added = ?16, notices_superseded = ?17, moved = ?18, deferred = ?19,
        revision = (SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision')
      WHERE id = ?1
      """, .integer(summary.id), .integer(seconds),
      .text(state), .integer(Int64(summary.added)),
      .integer(Int64(summary.changed)), .integer(Int64(summary.unchanged)),
      .integer(Int64(summary.removed)), .integer(Int64(summary.failures.count)),
      .integer(Int64(summary.claimsAdded)), .integer(Int64(summary.claimsRemoved)),
      .real(summary.seconds), .text(summary.errorsJSON), .integer(Int64(summary.merged)),
      .integer(Int64(summary.resolved)), .integer(Int64(summary.statusesChanged)),
      .integer(Int64(summary.noticesAdded)), .integer(Int64(summary.noticesSuperseded)),
      .integer(Int64(summary.moved)), .integer(Int64(summary.deferred)))
  }

  /// The revision that the file is at.
  public static func revision(on connection: borrowing Connection) throws(SQLiteError) -> Int64 {
    try connection.integer(
      "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'revision'")
  }

  /// Moves the file to its next revision, inside a write transaction.
  ///
  /// - Returns: The new revision.
  public static func nextRevision(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.run(
      "UPDATE setting SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT) WHERE name = 'revision'")
    return try self.revision(on: connection)
  }
}
