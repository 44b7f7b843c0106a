public import SQLite

/// Keeps a file fast and small.
public enum Upkeep {
  /// Pages of a full-text index that one transaction merges.
  private static let mergePages = 500

  /// Merges the parts of the full-text indexes, a little at a time.
  ///
  /// - Parameters:
  ///   - connection: For writing, with no transaction open.
  ///   - isToStop: Asked after each transaction of some megabytes; what was merged stays.
  /// - Returns: Whether all is merged.
  /// - Throws: `SQLiteError`.
  public static func mergeFullText(
    on connection: borrowing Connection, isToStop: () -> Bool
  ) throws(SQLiteError) -> Bool {
    for (index, _) in FullTextProbe.indexes {
      // A negative number begins to merge all parts into one, positive ones go on with that.
      var pages = -mergePages
      while true {
        if isToStop() { return false }
        let before = try connection.integer("SELECT total_changes()")
        try connection.run("INSERT INTO \(index) (\(index), rank) VALUES ('merge', \(pages))")
        // Fewer than two changes: there was nothing left to merge.
        guard try connection.integer("SELECT total_changes()") - before >= 2 else { break }
        pages = mergePages
      }
    }
    return true
  }

  /// Takes the statistics of the query planner anew, from some thousand rows of each index.
  public static func analyse(on connection: borrowing Connection) throws(SQLiteError) {
    try connection.execute("PRAGMA analysis_limit=4000; ANALYZE")
  }

  /// Writes the log into the file and empties it, as far as readers let it.
  ///
  /// - Returns: Whether the log is empty.
  public static func emptyLog(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    let checkpoint = try connection.prepare("PRAGMA wal_checkpoint(TRUNCATE)")
    return try checkpoint.step() && checkpoint.int(at: 0) == 0
  }

  /// Writes the whole file anew without its free pages; needs room for another one.
  public static func vacuum(on connection: borrowing Connection) throws(SQLiteError) {
    try connection.execute("VACUUM")
  }
}
