internal import CSQLite

/// The one owner of a `sqlite3` handle and of the closures that SQLite calls back.
///
/// Connection, statements and transactions all keep it alive, so none of them can outlive what it
/// points to. It is neither `Sendable` nor visible outside: SQLite runs without mutexes here, and
/// Swift's region checks keep everything that shares one handle in one task at a time.
@safe final class DatabaseHandle {
  let raw: OpaquePointer
  let interruptGate: InterruptGate
  private(set) var progress: (everySteps: Int32, handler: () -> Bool)?
  private(set) var authorizer: ((AuthorizationRequest) -> AuthorizationDecision)?

  init(owning raw: OpaquePointer) {
    unsafe self.raw = raw
    interruptGate = unsafe InterruptGate(raw)
  }

  // These two are not inlined into `Connection`, because the optimizer of Swift 6.3.1 then stops
  // with "Found ownership error".
  @inline(never)
  func setProgress(_ progress: (everySteps: Int32, handler: () -> Bool)?) {
    self.progress = progress
    installProgressHandler()
  }

  @inline(never)
  func setAuthorizer(
    _ authorizer: ((AuthorizationRequest) -> AuthorizationDecision)?
  ) {
    self.authorizer = authorizer
    installAuthorizer()
  }

  deinit {
    interruptGate.close()
    unsafe _ = sqlite3_close_v2(raw)
  }
}

extension DatabaseHandle {
  /// The connection's latest error; ask at once, because any call replaces it.
  ///
  /// `offsetBase` is where in `sql` the text that SQLite saw begins.
  func error(_ code: Int32, sql: String? = nil, offsetBase: Int = 0) -> SQLiteError {
    let offset = unsafe Int(sqlite3_error_offset(raw))
    return SQLiteError(
      code: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errmsg(raw)),
      sql: sql, offset: sql == nil || offset < 0 ? nil : offset + offsetBase)
  }

  /// What code of ours reports: SQLite's own message where the code is its latest, too.
  func failure(_ code: Int32) -> SQLiteError {
    guard unsafe sqlite3_extended_errcode(raw) != code, unsafe sqlite3_errcode(raw) != code else {
      return error(code)
    }
    return SQLiteError(
      code: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errstr(code)))
  }

  func check(_ code: Int32, sql: String? = nil) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw error(code, sql: sql) }
  }

  /// Runs one of our own constant statements that return no rows we want.
  func executeConstant(_ sql: String) throws(SQLiteError) {
    try check(unsafe sqlite3_exec(raw, sql, nil, nil, nil), sql: sql)
  }

  var isInTransaction: Bool { unsafe sqlite3_get_autocommit(raw) == 0 }
}
