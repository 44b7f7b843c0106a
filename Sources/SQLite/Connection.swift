internal import CSQLite

/// One connection to one database file.
///
/// It is opened without SQLite's mutexes, so one task at a time may use it and everything made from
/// it. It is not `Sendable`, since a statement left behind would share its handle; a connection with
/// nothing left behind moves to another task or actor as a `sending` argument, and may be used
/// across `await` inside one task.
///
/// Every connection checks foreign keys, fires triggers recursively, checks cell sizes, waits 5 s
/// for locks, refuses double-quoted text literals, and runs in SQLite's defensive mode.
/// The file is closed when the connection and all that was made from it are gone.
@safe public struct Connection: ~Copyable {
  let handle: DatabaseHandle

  /// Opens the database at `path` and reads its header.
  ///
  /// A reader never writes the database file. SQLite may make a `-shm` and an empty `-wal` beside
  /// a file in write-ahead-log mode. In a folder that may not be written, such a file without
  /// `-shm` is read as immutable, if its `-wal` is missing or empty: nobody may write it meanwhile.
  ///
  /// - Parameters:
  ///   - path: A file name, taken literally (never as a URI), or `:memory:`.
  ///   - mode: What the connection may do.
  /// - Throws: `.cantOpen` for a missing file, `.notADatabase` for a foreign one.
  public init(path: String, mode: OpenMode) throws(SQLiteError) {
    handle = try DatabaseHandle.open(path: path, mode: mode)
  }

  /// SQLite's version as one number, such as 3040001 for 3.40.1.
  public static var libraryVersion: Int { Int(sqlite3_libversion_number()) }

  /// The row id of the latest insert on this connection, 0 before the first.
  public var lastInsertedRowID: Int64 { unsafe sqlite3_last_insert_rowid(handle.raw) }

  /// The number of rows that the latest INSERT, UPDATE or DELETE changed, without triggers.
  public var changes: Int { unsafe Int(sqlite3_changes64(handle.raw)) }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { handle.isInTransaction }

  /// Sets how long to wait for a lock before failing with `.busy`; 0 fails at once.
  public func setBusyTimeout(milliseconds: Int) {
    unsafe _ = sqlite3_busy_timeout(handle.raw, Int32(clamping: milliseconds))
  }

  /// Turns on write-ahead logging and commits that sync at checkpoints only.
  ///
  /// A power cut may lose the latest commits but not the file's integrity. A database in memory
  /// has no log and stays as it is.
  ///
  /// - Throws: `.cantOpen` when the file refuses the mode, or what SQLite reports.
  public func enableWriteAheadLog() throws(SQLiteError) {
    let mode = try firstValue("PRAGMA journal_mode=WAL")
    guard mode == "wal" || mode == "memory" else {
      throw SQLiteError(code: .cantOpen, message: "the file refuses write-ahead logging")
    }
    try execute("PRAGMA synchronous=NORMAL")
    // With the 2 MiB that are the default, a transaction of some thousand rows spills to the log
    // and reads its own pages back: three times as slow.
    try execute("PRAGMA cache_size=-65536")
    // A page that many commits change is copied from the log once in 32 MiB, not once in 4.
    try execute("PRAGMA wal_autocheckpoint=8192")
  }

  /// Registers the FTS5 auxiliary functions of this project on this connection.
  ///
  /// `matched_phrases(table)` counts the phrases of the MATCH that have a hit in the row.
  ///
  /// - Throws: What SQLite reports, in particular when it was built without FTS5.
  public func installSearchFunctions() throws(SQLiteError) {
    try handle.check(unsafe kb_install_fts5_functions(handle.raw))
  }
}
