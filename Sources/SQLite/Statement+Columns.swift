internal import CSQLite

// Reading a column that the row does not have, or reading without a row, traps. What is not of the
// asked type is converted by SQLite's rules: NULL reads as 0 and "", the text "12" as 12.
extension Statement {
  /// The column's name in the result, as SQL names it.
  public func columnName(at index: Int) -> String {
    precondition(index >= 0 && index < columnCount, "no such column")
    return unsafe String(cString: sqlite3_column_name(raw, Int32(index)))
  }

  /// Whether the column holds NULL.
  public func isNull(at index: Int) -> Bool {
    unsafe sqlite3_column_type(raw, column(index)) == SQLITE_NULL
  }

  /// The column as a number; NULL reads as 0.
  public func int(at index: Int) -> Int { Int(int64(at: index)) }

  /// The column as a number; NULL reads as 0.
  public func int64(at index: Int) -> Int64 { unsafe sqlite3_column_int64(raw, column(index)) }

  /// The column as a double; NULL reads as 0.
  public func double(at index: Int) -> Double { unsafe sqlite3_column_double(raw, column(index)) }

  /// The column as text; NULL reads as "", and bytes that are no UTF-8 as U+FFFD.
  public func text(at index: Int) -> String {
    let column = column(index)
    // The order is SQLite's rule: first the conversion, then the length.
    let start = unsafe sqlite3_column_text(raw, column)
    let count = unsafe Int(sqlite3_column_bytes(raw, column))
    return unsafe String(
      decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The column as bytes; NULL reads as none, a text as its UTF-8.
  public func bytes(at index: Int) -> [UInt8] {
    withBytes(at: index) { span in unsafe span.withUnsafeBytes { unsafe [UInt8]($0) } }
  }

  /// Lends the column's bytes, of a blob or of a text's UTF-8, without copying them.
  ///
  /// - Parameters:
  ///   - index: The column's number.
  ///   - body: Uses the bytes; must not step, reset or read the same column as another type.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  public func withBytes<Result, Failure: Error>(
    at index: Int, _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let column = column(index)
    // Only a blob is taken as it is: a text may be stored as UTF-16, and is converted.
    let isBlob = unsafe sqlite3_column_type(raw, column) == SQLITE_BLOB
    let start =
      unsafe isBlob
      ? sqlite3_column_blob(raw, column) : UnsafeRawPointer(sqlite3_column_text(raw, column))
    let count = unsafe Int(sqlite3_column_bytes(raw, column))
    return try body(unsafe UnsafeRawBufferPointer(start: start, count: count).bytes)
  }

  /// The column as a number, or `nil` for NULL.
  public func optionalInt(at index: Int) -> Int? { isNull(at: index) ? nil : int(at: index) }

  /// The column as a number, or `nil` for NULL.
  public func optionalInt64(at index: Int) -> Int64? { isNull(at: index) ? nil : int64(at: index) }

  /// The column as text, or `nil` for NULL.
  public func optionalText(at index: Int) -> String? { isNull(at: index) ? nil : text(at: index) }

  /// The column as bytes, or `nil` for NULL.
  public func optionalBytes(at index: Int) -> [UInt8]? {
    isNull(at: index) ? nil : bytes(at: index)
  }

  /// The column as it is stored.
  public func value(at index: Int) -> Value {
    switch unsafe sqlite3_column_type(raw, column(index)) {
    case SQLITE_INTEGER: .integer(int64(at: index))
    case SQLITE_FLOAT: .real(double(at: index))
    case SQLITE_TEXT: .text(text(at: index))
    case SQLITE_BLOB: .blob(bytes(at: index))
    default: .null
    }
  }

  /// The number as SQLite takes it, once it is known that the current row has that column.
  private func column(_ index: Int) -> Int32 {
    let count = unsafe sqlite3_data_count(raw)
    precondition(index >= 0 && index < Int(count), "no such column, or no row")
    return Int32(truncatingIfNeeded: index)
  }
}
