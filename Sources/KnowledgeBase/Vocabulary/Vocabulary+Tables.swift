internal import Knowledge
internal import KnowledgeStore
internal import SQLite

/// The vocabulary of a file, and the tables that show it.
extension Vocabulary {
  /// The vocabulary of the file behind `connection`.
  static func current(on connection: borrowing Connection) throws(SQLiteError) -> Vocabulary {
    Vocabulary.shipped.replaying(try ConditionEditTable.edits(on: connection))
  }

  /// Puts the vocabulary into the tables, inside a write transaction.
  func store(on connection: borrowing Connection) throws(SQLiteError) {
    try ConditionTable.store(
      conditions, addedByUsers: userSlugs, version: version, on: connection)
  }
}
