internal import CSQLite

extension DatabaseHandle {
  /// Tells SQLite about `progress` as it now stands.
  func installProgressHandler() {
    guard let progress else {
      unsafe sqlite3_progress_handler(raw, 0, nil, nil)
      return
    }
    unsafe sqlite3_progress_handler(
      raw, progress.everySteps,
      { context in
        guard let context = unsafe context else { return 0 }
        let handle = unsafe Unmanaged<DatabaseHandle>.fromOpaque(context).takeUnretainedValue()
        return handle.progress?.handler() == true ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Runs `body` where no progress handler can stop it.
  ///
  /// BEGIN, COMMIT and ROLLBACK need this: stopped at their last instruction they report
  /// SQLITE_INTERRUPT although they have taken effect, and a stopped ROLLBACK stays open.
  func withoutProgressHandler<Failure: Error>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) {
    guard progress != nil else { return try body() }
    unsafe sqlite3_progress_handler(raw, 0, nil, nil)
    defer { installProgressHandler() }
    try body()
  }

  /// Opens a transaction with a script of ours; after a failure none is open that was not before.
  func begin(_ script: String) throws(SQLiteError) {
    let isNested = isInTransaction
    do {
      try withoutProgressHandler { () throws(SQLiteError) in try executeConstant(script) }
    } catch {
      if !isNested { rollBack() }
      throw error
    }
  }

  /// Tells SQLite about `authorizer` as it now stands.
  func installAuthorizer() {
    guard authorizer != nil else {
      unsafe _ = sqlite3_set_authorizer(raw, nil, nil)
      return
    }
    unsafe _ = sqlite3_set_authorizer(
      raw,
      { context, action, first, second, database, accessor in
        guard let context = unsafe context else { return SQLITE_DENY }
        let handle = unsafe Unmanaged<DatabaseHandle>.fromOpaque(context).takeUnretainedValue()
        let request = unsafe AuthorizationRequest(
          action: AuthorizationRequest.Action(rawValue: action), first: text(first),
          second: text(second), database: text(database), accessor: text(accessor))
        return handle.authorizer?(request).rawValue ?? SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Leaves the open transaction, whoever opened it; does nothing outside one.
  ///
  /// SQLite leaves it on its own after some errors (a full disk, say), so it is asked first.
  func rollBack() {
    guard isInTransaction else { return }
    if authorizer != nil { unsafe _ = sqlite3_set_authorizer(raw, nil, nil) }
    withoutProgressHandler {
      let code = unsafe sqlite3_exec(raw, "ROLLBACK", nil, nil, nil)
      guard code != SQLITE_OK, isInTransaction else { return }
      // An interrupt from another thread lasts until no statement runs, so end those that do.
      var statement = unsafe sqlite3_next_stmt(raw, nil)
      while unsafe statement != nil {
        unsafe _ = sqlite3_reset(statement)
        unsafe statement = sqlite3_next_stmt(raw, statement)
      }
      unsafe _ = sqlite3_exec(raw, "ROLLBACK", nil, nil, nil)
    }
    precondition(!isInTransaction, "ROLLBACK failed")
    if authorizer != nil { installAuthorizer() }
  }
}

private func text(_ pointer: UnsafePointer<CChar>?) -> String? {
  guard let pointer = unsafe pointer else { return nil }
  return unsafe String(cString: pointer)
}
