internal import CSQLite

/// One prepared statement.
///
/// Parameters are numbered from 1 and columns from 0, as in SQLite. A statement keeps its
/// database open.
@safe public struct Statement: ~Copyable {
  let raw: OpaquePointer
  let handle: DatabaseHandle

  init(owning raw: OpaquePointer, of handle: DatabaseHandle) {
    unsafe self.raw = raw
    self.handle = handle
  }

  deinit { unsafe _ = sqlite3_finalize(raw) }

  /// The SQL text, with its parameters still as placeholders.
  public var sql: String { unsafe String(cString: sqlite3_sql(raw)) }

  /// Number of columns in a row, 0 for a statement that returns none.
  public var columnCount: Int { unsafe Int(sqlite3_column_count(raw)) }

  /// The largest parameter number.
  public var parameterCount: Int { unsafe Int(sqlite3_bind_parameter_count(raw)) }

  /// The number of the parameter with this name, its first character included, as in ":key".
  public func parameterIndex(named name: String) -> Int? {
    let index = unsafe sqlite3_bind_parameter_index(raw, name)
    return index == 0 ? nil : Int(index)
  }

  /// The name of a parameter with its first character, or `nil` for a plain `?` or no parameter.
  public func parameterName(at index: Int) -> String? {
    guard let name = unsafe sqlite3_bind_parameter_name(raw, Int32(clamping: index)) else {
      return nil
    }
    return unsafe String(cString: name)
  }

  /// Goes to the next row.
  ///
  /// After the end, or a failure, the next step starts over.
  ///
  /// - Returns: Whether there is a row.
  /// - Throws: What SQLite reports; the statement has then been reset, with its arguments kept.
  public func step() throws(SQLiteError) -> Bool {
    let code = unsafe sqlite3_step(raw)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE { return false }
    let error = handle.error(code, sql: sql)
    unsafe _ = sqlite3_reset(raw)
    throw error
  }

  /// Goes back before the first row and, unless told otherwise, sets all parameters to NULL.
  public func reset(keepingArguments: Bool = false) {
    unsafe _ = sqlite3_reset(raw)
    if !keepingArguments { unsafe _ = sqlite3_clear_bindings(raw) }
  }

  /// Runs to the end, dropping rows, and resets whether or not that succeeds.
  ///
  /// - Throws: What SQLite reports.
  public func run() throws(SQLiteError) {
    defer { reset() }
    while try step() {}
  }
}
