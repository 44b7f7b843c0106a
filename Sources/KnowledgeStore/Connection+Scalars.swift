internal import SQLite

extension Connection {
  /// The first column of the first row of `sql` as an integer; 0 when there is none.
  func integer(_ sql: String, _ arguments: Value...) throws(SQLiteError) -> Int64 {
    let select = try prepare(sql)
    try select.bindAll(arguments)
    guard try select.step(), case .integer(let integer) = select.value(at: 0) else { return 0 }
    return integer
  }

  /// The value of a setting of the file; nil when it is not set.
  func setting(_ name: String) throws(SQLiteError) -> String? {
    guard
      case .text(let text)? = try firstValue(
        "SELECT value FROM setting WHERE name = ?1", .text(name))
    else { return nil }
    return text
  }

  /// Sets a setting of the file.
  func set(_ name: String, to value: String) throws(SQLiteError) {
    try run(
      "INSERT INTO setting (name, value) VALUES (?1, ?2) "
        + "ON CONFLICT (name) DO UPDATE SET value = excluded.value", .text(name), .text(value))
  }
}
