/// A read transaction: all statements until its end see the database as it was at its start.
public struct ReadTransaction: ~Copyable {
  private let handle: DatabaseHandle

  /// Takes the snapshot.
  ///
  /// - Parameter connection: A connection with no transaction open.
  /// - Throws: What SQLite reports.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    // BEGIN alone takes no snapshot: the first read does.
    try connection.handle.begin("BEGIN; SELECT count(*) FROM sqlite_schema")
    handle = connection.handle
  }

  /// Lets the snapshot go; the same as letting the value go.
  public consuming func end() {}

  deinit { handle.rollBack() }
}
