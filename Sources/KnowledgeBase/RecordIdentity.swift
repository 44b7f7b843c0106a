public import KnowledgeStore
internal import SQLite

/// What a person decides about records: which are the same paper, and which are not.
///
/// Decisions are kept and hold when the files are read anew.
public struct RecordIdentity {
  /// A decision.
  public enum Decision: Hashable, Sendable {
    /// The record is an article of its own.
    case split
    /// The record is the article with this id.
    case join(article: Int64)
    /// The record is not the article with this id, and is none of it.
    case apart(article: Int64)
  }

  /// Why a decision cannot be carried out.
  public enum Refusal: Error, Hashable, Sendable {
    case noRecord(Int64)
    case noArticle(Int64)
    /// There is nothing to split the record from.
    case isAlone(record: Int64, article: Int64)
    /// It is a record of that article already.
    case isThere(record: Int64, article: Int64)
  }

  /// What was done.
  public struct Outcome: Hashable, Sendable {
    /// The article that the record was of.
    public let formerArticleID: Int64
    /// The article that it is of now.
    public let articleID: Int64
  }

  /// Carries a decision out and derives what follows from it, as a run of its own.
  ///
  /// - Parameters:
  ///   - decision: What is decided.
  ///   - recordID: Of which record.
  ///   - note: Why, in the editor's words.
  ///   - editor: Who decides, where known.
  ///   - store: The file, opened for writing.
  /// - Returns: What was done.
  /// - Throws: `Refusal`, or `StoreError`; nothing was then changed.
  public static func decide(
    _ decision: Decision, record recordID: Int64, note: String?, editor: String?,
    in store: borrowing Store
  ) async throws -> Outcome {
    let record = try checked(decision, recordID, in: store)
    var outcome = Outcome(formerArticleID: record.articleID, articleID: record.articleID)
    try await write(decision.arguments(record: recordID), in: store) {
      (stamp, connection) throws(SQLiteError) in
      outcome = try move(
        decision, recordID, record, Words(note: note, editor: editor), stamp, on: connection)
      return [outcome.formerArticleID, outcome.articleID]
    }
    return outcome
  }

  /// Carries out what was decided before both the record and the article were there; a run of its own
  /// where there is anything to do.
  ///
  /// - Returns: Number of articles that this changed.
  /// - Throws: `StoreError`.
  public static func carryOut(in store: borrowing Store) async throws -> Int {
    do throws(SQLiteError) {
      guard try IdentityDecisions.areOpen(on: store.connection) else { return 0 }
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for decisions on records")
    }
    var count = 0
    try await write(["carry-out"], in: store) { (stamp, connection) throws(SQLiteError) in
      let touched = try IdentityDecisions.carryOut(stamp: stamp, on: connection)
      count = touched.count
      return touched
    }
    return count
  }

  /// The same within a run.
  ///
  /// - Returns: Ids of the articles that are to be derived again.
  static func carryOut(
    for run: inout WriteRun, on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    guard try IdentityDecisions.areOpen(on: connection) else { return [] }
    let transaction = try Transaction(on: connection)
    let stamp = try run.stamp(on: connection)
    let before = try claimCount(on: connection)
    let touched = try IdentityDecisions.carryOut(stamp: stamp, on: connection)
    run.summary.claimsRemoved += before - (try claimCount(on: connection))
    run.count(try IntegrityWriter(on: connection).settle(stamp, on: connection))
    try transaction.commit()
    return touched
  }

  /// Moves records in a run, and derives the articles that `work` names.
  private static func write(
    _ arguments: [String], in store: borrowing Store,
    _ work: (Stamp, borrowing Connection) throws(SQLiteError) -> Set<Int64>
  ) async throws(StoreError) {
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      try vocabulary.keep(on: store.connection)
      var run = try WriteRun(
        command: "record", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: vocabulary.version), isDryRun: false,
        on: store.connection)
      do throws(SQLiteError) {
        let transaction = try Transaction(on: store.connection)
        let stamp = try run.stamp(on: store.connection)
        let before = try claimCount(on: store.connection)
        let touched = try work(stamp, store.connection)
        run.summary.claimsRemoved += before - (try claimCount(on: store.connection))
        run.count(
          try IntegrityWriter(on: store.connection).settle(stamp, on: store.connection))
        try transaction.commit()
        try await Reanalysis.derive(
          touched.count > 1 ? touched : [], for: &run, vocabulary: vocabulary, stop: .never,
          on: store.connection)
        try run.conclude(stop: .never, on: store.connection)
        _ = try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "moving a record")
    }
  }

  /// Number of claims; those of texts that were moved are to be derived again.
  private static func claimCount(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let count = try connection.firstValue("SELECT count(*) FROM statement WHERE kind = 'claim'")
    guard case .integer(let claims)? = count else { return 0 }
    return Int(claims)
  }

  /// Whether a decision can be carried out.
  private static func checked(
    _ decision: Decision, _ recordID: Int64, in store: borrowing Store
  ) throws -> RecordMover.Found {
    let record: RecordMover.Found?
    do {
      record = try RecordMover.record(recordID, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for a record")
    }
    guard let record else { throw Refusal.noRecord(recordID) }
    switch decision {
    case .apart(let other) where other != record.articleID:
      guard try store.articleKey(other) != nil else { throw Refusal.noArticle(other) }
    case .split, .apart:
      guard record.recordCount > 1 else {
        throw Refusal.isAlone(record: recordID, article: record.articleID)
      }
    case .join(let target):
      guard try store.articleKey(target) != nil else { throw Refusal.noArticle(target) }
      guard target != record.articleID else {
        throw Refusal.isThere(record: recordID, article: target)
      }
    }
    return record
  }

  /// What an editor says besides the decision.
  private struct Words {
    let note: String?
    let editor: String?
  }

  private static func move(
    _ decision: Decision, _ recordID: Int64, _ record: RecordMover.Found, _ words: Words,
    _ stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) -> Outcome {
    func note(_ isSame: Bool, article: Int64) throws(SQLiteError) {
      try RecordMover.decide(
        isSame, record, asArticle: article, note: words.note, editor: words.editor,
        seconds: stamp.seconds, on: connection)
    }
    var article = record.articleID
    switch decision {
    // Not of the article that it is of: on its own.
    case .split: fallthrough
    case .apart(record.articleID):
      try note(false, article: record.articleID)
      article = try RecordMover.split(recordID, record, stamp: stamp, on: connection)
    case .apart(let other): try note(false, article: other)
    case .join(let target):
      try note(true, article: target)
      try RecordMover.join(recordID, record, to: target, stamp: stamp, on: connection)
      article = target
    }
    return Outcome(formerArticleID: record.articleID, articleID: article)
  }
}

extension RecordIdentity.Decision {
  /// What the ledger shows of it.
  fileprivate func arguments(record: Int64) -> [String] {
    switch self {
    case .split: ["split", String(record)]
    case .join(let article): ["join", String(record), String(article)]
    case .apart(let article): ["apart", String(record), String(article)]
    }
  }
}
