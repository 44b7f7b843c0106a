internal import Knowledge
public import SQLite

/// The rows that people made, of every table that is marked as human in the schema.
public enum HumanRows {
  // The comment stands in the first line of the script that makes the table, and SQLite keeps it.
  private static let findTables = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table'
      AND instr(substr(sql, 1, instr(sql || char(10), char(10))), '-- human') > 0
    ORDER BY name
    """

  /// The names of the tables.
  public static func tables(on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    let select = try connection.prepare(findTables)
    var names: [String] = []
    while try select.step() { names.append(select.text(at: 0)) }
    return names
  }

  /// The number of all rows.
  public static func count(on connection: borrowing Connection) throws(SQLiteError) -> Int64 {
    var count: Int64 = 0
    for table in try tables(on: connection) {
      count += try connection.integer("SELECT count(*) FROM \"\(table)\"")
    }
    return count
  }

  /// How many rows of each table are in one file and not in the other, whatever their numbers.
  ///
  /// - Parameters:
  ///   - connection: On the file whose rows might be lost.
  ///   - other: On the file that they should be in.
  /// - Returns: Tables with rows that the other lacks, in order.
  /// - Throws: `SQLiteError`.
  /// - Complexity: O(*n*) time and 40 bytes a row of the other file.
  public static func lost(
    from connection: borrowing Connection, to other: borrowing Connection
  ) throws(SQLiteError) -> [(table: String, count: Int)] {
    let theirs = Set(try tables(on: other))
    var lost: [(table: String, count: Int)] = []
    for table in try tables(on: connection) {
      var columns = try Self.columns(of: table, on: connection)
      var present: [ContentDigest: Int] = [:]
      if theirs.contains(table) {
        let known = Set(try Self.columns(of: table, on: other))
        columns.removeAll { !known.contains($0) }
        try forEachRow(of: table, columns, on: other) { present[$0, default: 0] += 1 }
      }
      var count = 0
      try forEachRow(of: table, columns, on: connection) { digest in
        if let left = present[digest], left > 0 { present[digest] = left - 1 } else { count += 1 }
      }
      if count > 0 { lost.append((table, count)) }
    }
    return lost
  }

  /// All columns but the row's number, which says nothing.
  private static func columns(
    of table: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String] {
    let select = try connection.prepare(
      "SELECT name FROM pragma_table_info(?1) WHERE name <> 'id' ORDER BY name")
    try select.bind(table, at: 1)
    var names: [String] = []
    while try select.step() { names.append(select.text(at: 0)) }
    return names
  }

  private static func forEachRow(
    of table: String, _ columns: [String], on connection: borrowing Connection,
    _ body: (ContentDigest) -> Void
  ) throws(SQLiteError) {
    guard !columns.isEmpty else { return }
    let names = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
    let select = try connection.prepare("SELECT \(names) FROM \"\(table)\"")
    while try select.step() { body(ContentDigest(sha256Of: Array(select.text(at: 0).utf8))) }
  }
}
