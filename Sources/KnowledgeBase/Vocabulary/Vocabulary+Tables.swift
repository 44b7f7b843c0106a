internal import Knowledge
internal import KnowledgeStore
internal import SQLite

/// The vocabulary of a file, and the tables that show it.
extension Vocabulary {
  /// The vocabulary of the file behind `connection`.
  static func current(on connection: borrowing Connection) throws(SQLiteError) -> Vocabulary {
    Vocabulary.shipped.replaying(try ConditionEditTable.edits(on: connection))
  }

  /// The vocabulary of the file, after bringing its tables up to that; in a dry run without.
  static func kept(
    on connection: borrowing Connection, isDryRun: Bool
  ) throws(SQLiteError) -> Vocabulary {
    guard !isDryRun else { return try current(on: connection) }
    let transaction = try Transaction(on: connection)
    let vocabulary = try current(on: connection)
    try vocabulary.store(on: connection)
    try transaction.commit()
    return vocabulary
  }

  /// Puts the vocabulary into the tables, inside a write transaction.
  func store(on connection: borrowing Connection) throws(SQLiteError) {
    try ConditionTable.store(
      conditions, addedByUsers: userSlugs, version: version, on: connection)
  }

  /// Row ids by slug, inside a write transaction.
  ///
  /// Another process may have edited the tables since; no row goes, so that ids are there still. A
  /// dry run fills its tables here, and takes them back with its transaction.
  func rowIDs(
    on connection: borrowing Connection, isDryRun: Bool
  ) throws(SQLiteError) -> [String: Int64] {
    if isDryRun { try store(on: connection) }
    return try ConditionTable.identifiers(on: connection)
  }
}
