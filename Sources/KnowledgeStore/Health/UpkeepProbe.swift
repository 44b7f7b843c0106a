internal import Glibc
public import SQLite

/// Looks at what keeps a file fast and gives it room.
public enum UpkeepProbe {
  /// Whether every article that citations may mean has its derived keys.
  public static func lookup(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let resolved = try LookupTable.resolvedRevision(on: connection)
    let missing = try connection.integer(
      """
      SELECT count(*) FROM article AS a
      WHERE a.removed_at IS NULL AND a.changed_rev <= ?1
        AND NOT EXISTS (SELECT 1 FROM article_lookup AS l WHERE l.article_id = a.id)
      """, .integer(resolved))
    let hasKeys = try RecordKeys.areUpToDate(on: connection)
    let hasRecords = try connection.integer("SELECT EXISTS (SELECT 1 FROM record)") == 1
    guard missing == 0, hasKeys || !hasRecords else {
      let what =
        missing > 0
        ? "\(missing) article\(missing == 1 ? " has" : "s have") no lookup keys."
        : "The keys of records were made by another kb."
      return HealthFinding(.lookup, .warning, what, next: "kb doctor --check lookup --fix")
    }
    return HealthFinding(.lookup, .ok, "Every article can be found by what citations say.")
  }

  /// Makes the derived keys anew.
  public static func mendLookup(on connection: borrowing Connection) throws(SQLiteError) {
    let transaction = try Transaction(on: connection)
    try RecordKeys.bringUpToDate(on: connection)
    _ = try LookupTable.refresh(after: -1, on: connection)
    try transaction.commit()
  }

  /// Whether the planner's statistics are there and of about this many rows.
  public static func statistics(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let next = "kb optimize"
    let rows = try connection.integer("SELECT coalesce(max(id), 0) FROM statement")
    guard rows > 1_000 else {
      return HealthFinding(.statistics, .ok, "The file is small enough to do without.")
    }
    guard
      try connection.integer(
        "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat1'") == 1
    else { return HealthFinding(.statistics, .warning, "There are none.", next: next) }
    let known = try connection.integer(
      """
      SELECT coalesce(max(CAST(substr(stat, 1, instr(stat || ' ', ' ')) AS INTEGER)), 0)
      FROM sqlite_stat1 WHERE tbl = 'statement'
      """)
    guard known * 4 >= rows, rows * 4 >= known else {
      return HealthFinding(
        .statistics, .warning, "They are of \(known) statements; by now there are about \(rows).",
        next: next)
    }
    return HealthFinding(.statistics, .ok, "They are of about as many rows as there are.")
  }

  /// Whether there is room in the file at `path`, in its log and on the disk.
  public static func space(
    ofFileAt path: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let size = try FileSize(on: connection, path: path)
    var parts: [String] = []
    var next: String?
    if size.freeByteCount > 16 << 20, size.freeByteCount * 4 > size.byteCount {
      parts.append("\(FileSize.words(size.freeByteCount)) of the file are free pages")
      next = "kb optimize --vacuum"
    }
    if size.logByteCount > 256 << 20 {
      parts.append("the write-ahead log has grown to \(FileSize.words(size.logByteCount))")
      next = "kb optimize"
    }
    if let room = FileSize.room(at: path), room < size.byteCount {
      parts.append(
        "the disk has \(FileSize.words(room)) left, and a copy takes \(FileSize.words(size.byteCount))"
      )
    }
    guard parts.isEmpty else {
      let sentence = parts.joined(separator: "; ")
      return HealthFinding(
        .space, .warning, sentence.prefix(1).uppercased() + sentence.dropFirst() + ".", next: next)
    }
    return HealthFinding(.space, .ok, "\(size.sentence).")
  }

  /// Whether a run that is marked as running in the file at `path` was cut off.
  public static func runs(
    ofFileAt path: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let select = try connection.prepare(
      """
      SELECT id, command, strftime('%Y-%m-%dT%H:%M:%SZ', started_at, 'unixepoch')
      FROM run WHERE state = 'running' ORDER BY id DESC LIMIT 1
      """)
    guard try select.step() else {
      return HealthFinding(.runs, .ok, "Every run came to an end of its own.")
    }
    let run = "run \(select.int(at: 0)) (\(select.text(at: 1))), begun \(select.text(at: 2))"
    if let holder = WriterLock.holder(ofDatabase: path) {
      return HealthFinding(.runs, .ok, "At work: \(run), by process \(holder.process).")
    }
    return HealthFinding(
      .runs, .warning, "Cut off: \(run). What it committed is kept; the next run closes it.")
  }
}
