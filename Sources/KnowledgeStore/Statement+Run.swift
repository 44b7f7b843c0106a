internal import SQLite

extension SQLite.Statement {
  /// Runs to the end with `values` as its arguments, and is ready to run again.
  func run(_ values: Value...) throws(SQLiteError) { try run(values) }

  /// Runs to the end with `values` as its arguments, and is ready to run again.
  func run(_ values: [Value]) throws(SQLiteError) {
    try bindAll(values)
    try run()
  }
}

extension Value {
  /// A truth value as SQLite keeps it: 1 or 0.
  init(_ isTrue: Bool) { self = .integer(isTrue ? 1 : 0) }

  /// A number, or NULL for none.
  init(_ integer: Int64?) { self = integer.map { .integer($0) } ?? .null }
}
