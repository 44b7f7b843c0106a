internal import CSQLite

extension Connection {
  /// Copies the whole database over `destination`'s, while others may go on reading and writing it.
  ///
  /// A write by another connection makes the copy start over; so copy in one step when writers
  /// never pause. The destination changes only when the copy is complete.
  ///
  /// - Parameters:
  ///   - destination: A connection that may write, with no statement or transaction open.
  ///   - pagesPerStep: Number of pages copied between two calls of `progress`; -1 for all.
  ///   - progress: Called after each step with the number of pages still to copy and in all;
  ///     returns true to stop with `.interrupt`.
  /// - Throws: `.busy` when a lock is not free in time, or what SQLite reports.
  public func backup(
    to destination: borrowing Connection, pagesPerStep: Int = 256,
    progress: (_ remainingPages: Int, _ totalPages: Int) -> Bool = { _, _ in false }
  ) throws(SQLiteError) {
    let target = destination.handle
    guard let backup = unsafe sqlite3_backup_init(target.raw, "main", handle.raw, "main") else {
      throw unsafe target.error(sqlite3_extended_errcode(target.raw))
    }
    var code: Int32 = SQLITE_OK
    while code == SQLITE_OK {
      code = unsafe sqlite3_backup_step(backup, Int32(clamping: pagesPerStep))
      guard code == SQLITE_OK else { break }
      let (remaining, total) = unsafe (
        sqlite3_backup_remaining(backup), sqlite3_backup_pagecount(backup)
      )
      if progress(Int(remaining), Int(total)) { code = SQLITE_INTERRUPT }
    }
    unsafe _ = sqlite3_backup_finish(backup)
    guard code != SQLITE_DONE else { return }
    throw SQLiteError(
      code: ResultCode(rawValue: code), message: unsafe String(cString: sqlite3_errstr(code)))
  }
}
