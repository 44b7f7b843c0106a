internal import Knowledge
public import KnowledgeStore
internal import SQLite
internal import TextAnalysis

/// Derives statements, tags and citations again from the stored texts; no source is read.
///
/// Analysis runs beside the single writer, as in `Ingest`. A batch is one transaction, and what it
/// wrote carries the current versions, so that a second run goes on where the first one stopped.
public struct Reanalysis {
  /// Which articles.
  public enum Scope: Hashable, Sendable {
    /// Those derived with another analysis or vocabulary than the current ones.
    case outdated
    /// Every one.
    case all
    /// Those with these ids.
    case articles([Int64])
  }

  /// How far a reanalysis has come.
  public struct Progress: Hashable, Sendable {
    /// Articles done.
    public internal(set) var articleCount = 0
    /// Articles to do.
    public internal(set) var totalCount = 0
  }

  private let scope: Scope
  private let isDryRun: Bool
  private let limit: BatchLimit
  /// The article looked at last.
  private var lastID: Int64 = 0

  /// Prepares a reanalysis.
  ///
  /// - Parameters:
  ///   - scope: Which articles.
  ///   - isDryRun: Whether everything is done but the writing.
  public init(_ scope: Scope, isDryRun: Bool) {
    self.init(scope, isDryRun: isDryRun, limit: BatchLimit())
  }

  init(_ scope: Scope, isDryRun: Bool, limit: BatchLimit) {
    self.scope = if case .articles(let ids) = scope { .articles(Set(ids).sorted()) } else { scope }
    self.isDryRun = isDryRun
    self.limit = limit
  }

  /// Analyses the articles again.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - arguments: What the run's row in the ledger shows as its arguments.
  ///   - stop: Asked between batches; once it is made, the rest is left for another run.
  ///   - progress: Told after every batch.
  /// - Returns: What was done; `unchanged` counts articles whose claims came out as they were.
  /// - Throws: `StoreError`; batches finished before stay, the failing one leaves no trace.
  public mutating func run(
    in store: borrowing Store, arguments: [String], stop: StopRequest = .never,
    progress: (Progress) -> Void
  ) async throws(StoreError) -> RunSummary {
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      if !isDryRun { try vocabulary.keep(on: store.connection) }
      var run = try WriteRun(
        command: "reanalyse", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: vocabulary.version), isDryRun: isDryRun,
        on: store.connection)
      do throws(SQLiteError) {
        try await derive(
          &run, vocabulary: vocabulary, stop: stop, on: store.connection, progress: progress)
        if !isDryRun, !run.summary.isStopped { try run.conclude(stop: stop, on: store.connection) }
        return try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "analysing articles again")
    }
  }

  /// Derives articles again within a run that changed them.
  static func derive(
    _ articles: Set<Int64>, for run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection
  ) async throws(SQLiteError) {
    guard !articles.isEmpty else { return }
    var reanalysis = Reanalysis(.articles(articles.sorted()), isDryRun: false)
    try await reanalysis.derive(
      &run, vocabulary: vocabulary, stop: stop, on: connection, progress: { _ in })
  }

  private mutating func derive(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection, progress: (Progress) -> Void
  ) async throws(SQLiteError) {
    var batch = try nextBatch(run.versions, on: connection)
    guard !batch.isEmpty else { return }
    let analyser = vocabulary.analyser
    var writer = try ArticleWriter(on: connection, versions: run.versions)
    var told = Progress()
    told.totalCount = try articleCount(run.versions, on: connection)
    var ready: [AnalysedText] = []
    while true {
      async let following = Batch.results(of: batch, stop: stop) { $0.analysed(by: analyser) }
      try write(ready, of: &run, with: &writer, vocabulary: vocabulary, on: connection)
      told.articleCount += ready.count
      progress(told)
      ready = await following
      if stop.isMade {
        run.summary.isStopped = true
        return
      }
      if ready.isEmpty { return }
      batch = try nextBatch(run.versions, on: connection)
    }
  }

  /// Reads the next texts, up to the limit.
  private mutating func nextBatch(
    _ versions: Versions, on connection: borrowing Connection
  ) throws(SQLiteError) -> [StoredText] {
    var batch: [StoredText] = []
    var byteCount = 0
    for id in try nextIDs(versions, on: connection) where byteCount < limit.byteCount {
      lastID = id
      guard let found = try StoredDocument.document(ofArticle: id, on: connection) else { continue }
      byteCount += found.document.text.utf8.count
      batch.append(StoredText(articleID: id, document: found.document))
    }
    return batch
  }

  private func nextIDs(
    _ versions: Versions, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    if case .articles(let ids) = scope {
      return Array(ids.drop { $0 <= lastID }.prefix(limit.count))
    }
    return try StoredDocument.articleIDs(
      after: lastID, notOf: scope == .outdated ? versions : nil, limit: limit.count,
      on: connection)
  }

  private func articleCount(
    _ versions: Versions, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    if case .articles(let ids) = scope { return ids.count }
    return try StoredDocument.articleCount(
      notOf: scope == .outdated ? versions : nil, on: connection)
  }

  private func write(
    _ batch: [AnalysedText], of run: inout WriteRun, with writer: inout ArticleWriter,
    vocabulary: FileVocabulary, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !batch.isEmpty else { return }
    let transaction = try Transaction(on: connection)
    try writer.begin(conditionIDs: vocabulary.rowIDs(on: connection, isDryRun: isDryRun))
    let stamp = try run.stamp(on: connection)
    for article in batch {
      let outcome = try writer.rewrite(
        article.statements, of: article.text, articleID: article.articleID, stamp: stamp,
        on: connection)
      if let outcome { run.count(outcome) }
    }
    if !isDryRun { try transaction.commit() }
  }
}

/// An article as it is stored, to be analysed.
private struct StoredText: Sendable {
  let articleID: Int64
  let document: Document

  func analysed(by analyser: Analyser) -> AnalysedText {
    AnalysedText(
      articleID: articleID, text: document.text,
      statements: analyser.analysis(of: document, givesReasons: false).statements)
  }
}

/// An article's text with what the analysis makes of it.
private struct AnalysedText: Sendable {
  let articleID: Int64
  let text: String
  let statements: [Knowledge.Statement]
}
