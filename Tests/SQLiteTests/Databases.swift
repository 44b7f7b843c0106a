import SQLite
import Testing

/// A new database in memory with the table `t(a)`, which takes any value.
func memoryDatabase() throws(SQLiteError) -> Connection {
  let connection = try Connection(path: ":memory:", mode: .create)
  try connection.execute("CREATE TABLE t(a)")
  return connection
}

/// A new file in write-ahead-log mode with the table `t(a)`.
func fileDatabase(_ path: String) throws(SQLiteError) -> Connection {
  let connection = try Connection(path: path, mode: .create)
  try connection.enableWriteAheadLog()
  try connection.execute("CREATE TABLE t(a)")
  return connection
}

extension Connection {
  /// Number of rows in `t`.
  func rowCount() throws(SQLiteError) -> Int {
    let statement = try prepare("SELECT count(*) FROM t")
    return try statement.step() ? statement.int(at: 0) : -1
  }

  /// Everything that a reader can see of the schema and of the tables `names`, as text.
  func contents(of names: [String]) throws(SQLiteError) -> [String] {
    var lines: [String] = []
    for name in ["sqlite_schema"] + names
    where try firstValue("SELECT 1 FROM pragma_table_info(?1)", .text(name)) != nil {
      let rows = try prepare("SELECT * FROM \(name) ORDER BY rowid")
      while try rows.step() {
        lines.append(name + (0..<rows.columnCount).map { " \(rows.value(at: $0))" }.joined())
      }
    }
    return lines
  }

  func isIntact() throws(SQLiteError) -> Bool {
    try firstValue("PRAGMA integrity_check") == "ok"
  }
}

/// The error that `body` throws; records an issue if it throws none.
func failure(
  sourceLocation: SourceLocation = #_sourceLocation, of body: () throws(SQLiteError) -> Void
) -> SQLiteError? {
  do {
    try body()
    Issue.record("nothing was thrown", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}
