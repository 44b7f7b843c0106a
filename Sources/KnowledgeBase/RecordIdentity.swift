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

  /// Carries a decision out and derives what follows from it.
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
    let outcome = try move(decision, recordID, note, editor, in: store)
    guard outcome.formerArticleID != outcome.articleID else { return outcome }
    var reanalysis = Reanalysis(
      .articles([outcome.formerArticleID, outcome.articleID]), isDryRun: false)
    _ = try await reanalysis.run(
      in: store, arguments: ["--record", String(recordID)], progress: { _ in })
    return outcome
  }

  private static func move(
    _ decision: Decision, _ recordID: Int64, _ note: String?, _ editor: String?,
    in store: borrowing Store
  ) throws -> Outcome {
    guard let record = try RecordMover.record(recordID, on: store.connection) else {
      throw Refusal.noRecord(recordID)
    }
    let transaction = try Transaction(on: store.connection)
    let stamp = Stamp(
      seconds: WriteRun.now, revision: try RunLedger.nextRevision(on: store.connection))
    let article: Int64
    // Not of the article that it is of: on its own.
    switch decision == .apart(article: record.articleID) ? .split : decision {
    case .split:
      guard record.recordCount > 1 else {
        throw Refusal.isAlone(record: recordID, article: record.articleID)
      }
      article = try RecordMover.split(recordID, record, stamp: stamp, on: store.connection)
      try RecordMover.decide(
        false, record, asArticle: record.articleKey, note: note, editor: editor,
        seconds: stamp.seconds, on: store.connection)
    case .join(let target):
      guard let key = try store.articleKey(target) else { throw Refusal.noArticle(target) }
      guard target != record.articleID else {
        throw Refusal.isThere(record: recordID, article: target)
      }
      try RecordMover.join(recordID, record, to: target, stamp: stamp, on: store.connection)
      article = target
      try RecordMover.decide(
        true, record, asArticle: key, note: note, editor: editor, seconds: stamp.seconds,
        on: store.connection)
    case .apart(let other):
      guard let key = try store.articleKey(other) else { throw Refusal.noArticle(other) }
      article = record.articleID
      try RecordMover.decide(
        false, record, asArticle: key, note: note, editor: editor, seconds: stamp.seconds,
        on: store.connection)
    }
    _ = try IntegrityWriter(on: store.connection).settle(stamp, on: store.connection)
    try transaction.commit()
    return Outcome(formerArticleID: record.articleID, articleID: article)
  }
}
