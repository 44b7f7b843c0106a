internal import CSQLite

extension Statement {
  /// Sets a parameter to a number, or to NULL.
  public func bind(_ value: Int?, at index: Int) throws(SQLiteError) {
    try bind(value.map(Int64.init), at: index)
  }

  /// Sets a parameter to a number, or to NULL.
  public func bind(_ value: Int64?, at index: Int) throws(SQLiteError) {
    guard let value else { return try bindNull(at: index) }
    try check(unsafe sqlite3_bind_int64(raw, Int32(clamping: index), value))
  }

  /// Sets a parameter to a double, or to NULL; SQLite takes a NaN for NULL.
  public func bind(_ value: Double?, at index: Int) throws(SQLiteError) {
    guard let value else { return try bindNull(at: index) }
    try check(unsafe sqlite3_bind_double(raw, Int32(clamping: index), value))
  }

  /// Sets a parameter to a text, or to NULL; NUL in it is kept.
  public func bind(_ value: String?, at index: Int) throws(SQLiteError) {
    guard let value else { return try bindNull(at: index) }
    try bind(value.utf8Span, at: index)
  }

  /// Sets a parameter to a text that need not be a `String`, such as a slice of an article.
  ///
  /// SQLite makes the only copy.
  public func bind(_ value: UTF8Span, at index: Int) throws(SQLiteError) {
    try check(
      unsafe value.span.withUnsafeBytes { bytes in
        unsafe kb_sqlite_bind_text(
          raw, Int32(clamping: index), bytes.baseAddress, UInt64(bytes.count))
      })
  }

  /// Sets a parameter to bytes, or to NULL.
  public func bind(_ value: [UInt8]?, at index: Int) throws(SQLiteError) {
    guard let value else { return try bindNull(at: index) }
    try check(
      unsafe value.withUnsafeBytes { bytes in
        unsafe kb_sqlite_bind_blob(
          raw, Int32(clamping: index), bytes.baseAddress, UInt64(bytes.count))
      })
  }

  /// Sets a parameter to a value of any storage class; `.null` is the way to write NULL.
  public func bind(_ value: Value, at index: Int) throws(SQLiteError) {
    switch value {
    case .null: try bindNull(at: index)
    case .integer(let integer): try bind(integer, at: index)
    case .real(let real): try bind(real, at: index)
    case .text(let text): try bind(text, at: index)
    case .blob(let blob): try bind(blob, at: index)
    }
  }

  /// Sets all parameters, in the order of their numbers.
  ///
  /// - Parameter values: A value for each parameter.
  /// - Throws: `.range` when there are too many or too few values.
  public func bind(_ values: Value...) throws(SQLiteError) {
    try bindAll(values)
  }

  /// Sets all parameters, in the order of their numbers.
  ///
  /// - Parameter values: A value for each parameter.
  /// - Throws: `.range` when there are too many or too few values.
  public func bindAll(_ values: [Value]) throws(SQLiteError) {
    guard values.count == parameterCount else {
      throw SQLiteError(
        code: .range, message: "\(values.count) arguments for \(parameterCount) parameters",
        sql: sql)
    }
    for (offset, value) in values.enumerated() { try bind(value, at: offset + 1) }
  }

  private func bindNull(at index: Int) throws(SQLiteError) {
    try check(unsafe sqlite3_bind_null(raw, Int32(clamping: index)))
  }

  private func check(_ code: Int32) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw handle.error(code, sql: sql) }
  }
}
