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
    try vocabulary.store(on: connection)
    try transaction.commit()
  }

  /// Row ids by slug, inside a write transaction.
  ///
  /// Another process may have edited the vocabulary since; its tables are left alone, and as no row
  /// goes, the ids are there still. A dry run fills its tables here, and takes them back with its
  /// transaction.
  func rowIDs(
    on connection: borrowing Connection, isDryRun: Bool
  ) throws(SQLiteError) -> [String: Int64] {
    if isDryRun, try !ConditionTable.holds(version: version, on: connection) {
      try vocabulary.store(on: connection)
    }
    return try ConditionTable.identifiers(on: connection)
  }
}
