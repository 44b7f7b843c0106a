/// A write transaction that rolls back unless committed.
///
/// A progress handler never stops its BEGIN, COMMIT and ROLLBACK, only the statements between.
/// An interrupt that comes while another statement of the connection is between two rows would stop
/// the rollback too; such statements are then reset, and start over if stepped again.
public struct Transaction: ~Copyable {
  private let handle: DatabaseHandle

  /// Takes the write lock with `BEGIN IMMEDIATE`.
  ///
  /// - Parameter connection: A connection with no transaction open.
  /// - Throws: `.busy` when another writer does not finish in time.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    try connection.handle.begin("BEGIN IMMEDIATE")
    handle = connection.handle
  }

  /// Makes the changes durable.
  ///
  /// - Throws: What SQLite reports; the transaction has then been rolled back.
  public consuming func commit() throws(SQLiteError) {
    // After success `deinit` finds no transaction; after failure it rolls this one back.
    try handle.withoutProgressHandler { () throws(SQLiteError) in
      try handle.executeConstant("COMMIT")
    }
  }

  /// Gives the changes up; the same as letting the transaction go.
  public consuming func rollBack() {}

  deinit { handle.rollBack() }
}
