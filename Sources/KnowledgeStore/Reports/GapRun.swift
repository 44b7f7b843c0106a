public import SQLite

/// A run that a report on gaps looks back to, and what the ledger says came after it.
public struct GapRun: Hashable, Sendable {
  /// Its number; 0: before the first run.
  public var id: Int64 = 0
  /// What was run.
  public var command: String?
  /// When it ended, or began where that is not known, in Unix seconds.
  public var seconds: Int64?
  /// Revision of the file after it.
  public var revision: Int64 = 0
  /// Version of the analysis that it worked with.
  public var analyserVersion = 0
  /// When the next run began; nil: there was none since.
  public var nextRunAt: Int64?
  /// Claims that came in runs after it.
  public var claimsAdded = 0
  /// Claims that went in runs after it.
  public var claimsRemoved = 0
  /// Runs after it that were cut off or are at work, whose counts the ledger does not have.
  public var uncountedRuns = 0

  /// Makes a run.
  public init() {}

  /// The run with this number, 0 for the time before any; nil where there is none.
  ///
  /// - Parameters:
  ///   - id: Number of the run.
  ///   - connection: The file.
  /// - Returns: The run.
  /// - Throws: `SQLiteError`.
  public static func run(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> GapRun? {
    var run = GapRun()
    run.id = id
    if id != 0 {
      let select = try connection.prepare(
        """
        SELECT command, coalesce(finished_at, started_at), revision, analyser_version
        FROM run WHERE id = ?1
        """)
      try select.bind(id, at: 1)
      guard try select.step() else { return nil }
      run.command = select.text(at: 0)
      run.seconds = select.int64(at: 1)
      run.revision = select.int64(at: 2)
      run.analyserVersion = select.int(at: 3)
    }
    let later = try connection.prepare(
      """
      SELECT min(started_at), coalesce(sum(claims_added), 0), coalesce(sum(claims_removed), 0),
        coalesce(sum(finished_at IS NULL), 0)
      FROM run WHERE id > ?1
      """)
    try later.bind(id, at: 1)
    guard try later.step() else { return run }
    run.nextRunAt = later.optionalInt64(at: 0)
    run.claimsAdded = later.int(at: 1)
    run.claimsRemoved = later.int(at: 2)
    run.uncountedRuns = later.int(at: 3)
    return run
  }
}
