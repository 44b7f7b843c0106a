internal import CSQLite

extension Connection {
  /// Prepares one statement.
  ///
  /// - Parameter sql: One statement; blanks, comments and one semicolon may follow it.
  /// - Returns: The statement, before its first row and with all parameters NULL.
  /// - Throws: `.misuse` when `sql` holds no statement, or more text after the first one.
  public func prepare(_ sql: String) throws(SQLiteError) -> Statement {
    let (raw, end) = try unsafe handle.prepare(sql, from: 0)
    guard let raw = unsafe raw else {
      throw SQLiteError(code: .misuse, message: "no statement", sql: sql, offset: 0)
    }
    let statement = unsafe Statement(owning: raw, of: handle)
    if let offset = offsetOfSQL(in: sql, from: end) {
      throw SQLiteError(
        code: .misuse, message: "text after the end of the statement", sql: sql, offset: offset)
    }
    return statement
  }

  /// Runs all statements of a script, without arguments; rows are dropped.
  ///
  /// It opens no transaction: when a statement fails, the ones before it have taken effect.
  ///
  /// - Parameter script: Any number of statements, none included.
  /// - Throws: The first failure; its `sql` is the whole script when a statement cannot be compiled,
  ///   and the statement when it fails while it runs.
  public func execute(_ script: String) throws(SQLiteError) {
    let count = script.utf8.count
    var start = 0
    while start < count {
      let (raw, end) = try unsafe handle.prepare(script, from: start)
      if let raw = unsafe raw {
        let statement = unsafe Statement(owning: raw, of: handle)
        try statement.run()
      } else if let offset = offsetOfSQL(in: script, from: end) {
        throw SQLiteError(
          code: .misuse, message: "text that is no SQL", sql: script, offset: offset)
      }
      start = end
    }
  }

  /// Runs one statement to its end; rows are dropped.
  ///
  /// - Parameters:
  ///   - sql: One statement.
  ///   - arguments: A value for each parameter.
  /// - Throws: `.range` for a wrong number of arguments, or what SQLite reports.
  public func run(_ sql: String, _ arguments: Value...) throws(SQLiteError) {
    let statement = try prepare(sql)
    try statement.bindAll(arguments)
    try statement.run()
  }

  /// Returns the first column of the first row.
  ///
  /// - Parameters:
  ///   - sql: One statement that has columns.
  ///   - arguments: A value for each parameter.
  /// - Returns: The value, or `nil` when there is no row.
  /// - Throws: `.range` for a wrong number of arguments, or what SQLite reports.
  public func firstValue(_ sql: String, _ arguments: Value...) throws(SQLiteError) -> Value? {
    let statement = try prepare(sql)
    try statement.bindAll(arguments)
    return try statement.step() ? statement.value(at: 0) : nil
  }
}

extension DatabaseHandle {
  /// Prepares the statement that begins at byte `start`.
  ///
  /// The statement is nil when only blanks and comments came up to `end`, where SQLite stopped.
  func prepare(
    _ sql: String, from start: Int
  ) throws(SQLiteError) -> (raw: OpaquePointer?, end: Int) {
    let span = sql.utf8Span.span.extracting(droppingFirst: start)
    guard let count = Int32(exactly: span.count) else {
      throw SQLiteError(code: .tooBig, message: "the SQL text is over 2 GiB")
    }
    guard count > 0 else { return (nil, start) }
    return try unsafe span.withUnsafeBytes { bytes throws(SQLiteError) in
      let text = unsafe bytes.assumingMemoryBound(to: CChar.self).baseAddress
      var raw: OpaquePointer?
      var tail: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v2(self.raw, text, count, &raw, &tail)
      guard code == SQLITE_OK else { throw error(code, sql: sql, offsetBase: start) }
      guard let text = unsafe text, let tail = unsafe tail else {
        return unsafe (raw, start + span.count)
      }
      return unsafe (raw, start + (tail - text))
    }
  }
}
