public import SQLite

extension Connection {
  /// Every row of every table, those that FTS5 keeps its indexes in included, as text.
  ///
  /// - Parameters:
  ///   - tables: Names of tables to leave out.
  ///   - columns: Names of columns to leave out, in whatever table.
  /// - Returns: One line a row, the schema and the header's numbers first.
  /// - Throws: `SQLiteError`.
  public func dump(
    without tables: Set<String> = [], columns: Set<String> = []
  ) throws(SQLiteError) -> [String] {
    var lines = try rows(of: "SELECT * FROM sqlite_schema ORDER BY rowid")
    lines += try rows(of: "SELECT user_version FROM pragma_user_version")
    lines += try rows(of: "SELECT application_id FROM pragma_application_id")
    let names = try texts(
      """
      SELECT name FROM pragma_table_list
      WHERE schema = 'main' AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_%'
      ORDER BY name
      """)
    for name in names where !tables.contains(name) {
      let kept = try texts("SELECT name FROM pragma_table_xinfo(?1)", .text(name))
        .filter { !columns.contains($0) }
      let sql = "SELECT \(kept.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(name)\""
      lines += try rows(of: sql).sorted().map { name + ": " + $0 }
    }
    return lines
  }

  /// The first column of every row of `sql` as text.
  public func texts(_ sql: String, _ arguments: Value...) throws(SQLiteError) -> [String] {
    let select = try prepare(sql)
    try select.bindAll(arguments)
    var found: [String] = []
    while try select.step() { found.append(select.text(at: 0)) }
    return found
  }

  /// Every row of `sql`, its values with a vertical bar between.
  public func rows(of sql: String, _ arguments: Value...) throws(SQLiteError) -> [String] {
    let select = try prepare(sql)
    try select.bindAll(arguments)
    var found: [String] = []
    while try select.step() {
      found.append(
        (0..<select.columnCount).map { Self.shown(select.value(at: $0)) }.joined(separator: "|"))
    }
    return found
  }

  /// The first column of the first row of `sql` as a number; 0 where there is none.
  public func number(_ sql: String) throws(SQLiteError) -> Int {
    let select = try prepare(sql)
    return try select.step() ? select.int(at: 0) : 0
  }

  /// What is wrong with the file or its full-text indexes; empty when nothing is.
  ///
  /// The indexes are held against the rows they index, in a transaction that leaves no trace.
  public func faults() throws(SQLiteError) -> [String] {
    var faults = try texts("PRAGMA integrity_check").filter { $0 != "ok" }
    faults += try rows(of: "PRAGMA foreign_key_check")
    for table in ["article_fts", "claim_fts"] {
      do throws(SQLiteError) {
        let transaction = try Transaction(on: self)
        try run("INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        transaction.rollBack()
      } catch {
        faults.append("\(table): \(error.message)")
      }
    }
    return faults
  }

  private static func shown(_ value: Value) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let integer): String(integer)
    case .real(let real): String(real)
    case .text(let text): text
    case .blob(let bytes): "x'" + bytes.map { String($0, radix: 16) }.joined(separator: " ") + "'"
    }
  }
}
