internal import Knowledge
internal import KnowledgeStore
internal import SQLite
internal import Synchronization
internal import TextAnalysis

/// The vocabulary of a file, put together when it is first asked for.
///
/// Its version is known at once. A run that finds nothing new never makes the conditions, nor the
/// automaton that finds them.
final class FileVocabulary: Sendable {
  /// `Vocabulary.version` of the whole.
  let version: Int

  private let edits: [ConditionEdit]
  private let made = Mutex<Vocabulary?>(nil)
  private let madeAnalyser = Mutex<Analyser?>(nil)

  /// Reads what users did to the vocabulary of the file behind `connection`.
  init(on connection: borrowing Connection) throws(SQLiteError) {
    edits = try ConditionEditTable.edits(on: connection)
    version = Vocabulary.version(editCount: edits.count)
  }

  /// The conditions.
  var vocabulary: Vocabulary {
    made.withLock { made in
      if let made { return made }
      let vocabulary = Vocabulary.shipped.replaying(edits)
      made = vocabulary
      return vocabulary
    }
  }

  /// The analyser that tags these conditions; others wait while the first to ask makes it.
  var analyser: Analyser {
    madeAnalyser.withLock { made in
      if let made { return made }
      let analyser =
        edits.isEmpty ? Analyser.shipped : Analyser(conditions: vocabulary.conditions)
      made = analyser
      return analyser
    }
  }

  /// Brings the tables that show the vocabulary up to it, if they are not, in a transaction.
  func keep(on connection: borrowing Connection) throws(SQLiteError) {
    guard try !ConditionTable.holds(version: version, on: connection) else { return }
    let transaction = try Transaction(on: connection)
    _ = try store(on: connection)
    try transaction.commit()
  }

  /// Brings the tables that show the vocabulary up to it, inside a write transaction.
  ///
  /// - Returns: Row ids by slug. Another process may have edited the tables since; no row goes, so
  ///   that the ids are there still.
  func store(on connection: borrowing Connection) throws(SQLiteError) -> [String: Int64] {
    if try !ConditionTable.holds(version: version, on: connection) {
      try vocabulary.store(on: connection)
    }
    return try ConditionTable.identifiers(on: connection)
  }
}
