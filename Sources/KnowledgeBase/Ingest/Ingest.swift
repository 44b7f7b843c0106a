internal import Knowledge
public import KnowledgeStore
internal import Readers
internal import SQLite
internal import TextAnalysis

/// Takes articles into a knowledge base.
///
/// Reading and analysis run beside the single writer: while one batch is written, the next is
/// prepared on all cores. Order and ids depend on the inputs alone. A batch is one transaction.
public struct Ingest {
  private let request: IngestRequest
  private let choices: ReadingChoices
  private var finder: FileFinder

  /// Prepares an ingest; reads nothing yet.
  ///
  /// - Parameter request: What to take in.
  /// - Throws: `IngestError` when a format or encoding is unknown.
  public init(_ request: IngestRequest) throws(IngestError) {
    self.request = request
    choices = try ReadingChoices(request)
    finder = FileFinder(paths: request.paths.filter { $0 != "-" })
  }

  /// Takes everything in.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - arguments: What the run's row in the ledger shows as its arguments.
  ///   - stop: Asked between batches; once it is made, the batch at hand is finished and the rest left
  ///     for another run.
  ///   - progress: Told after every batch.
  /// - Returns: What was done; inputs that could not be read are in `failures`.
  /// - Throws: `StoreError`; batches finished before stay, the failing one leaves no trace.
  public mutating func run(
    into store: borrowing Store, arguments: [String], stop: StopRequest = .never,
    progress: (IngestProgress) -> Void
  ) async throws(StoreError) -> RunSummary {
    // The knowledge base may lie in a folder that is taken in.
    for ending in ["", "-wal", "-shm", "-lock"] { finder.leaveOut(store.path + ending) }
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      if !request.isDryRun { try vocabulary.keep(on: store.connection) }
      var run = try WriteRun(
        command: "ingest", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: vocabulary.version),
        isDryRun: request.isDryRun, on: store.connection)
      do throws(SQLiteError) {
        try await takeInOrTry(
          &run, vocabulary: vocabulary, stop: stop, on: store.connection, progress: progress)
        if !request.isDryRun, !run.summary.isStopped {
          try ClaimGrouping.run(on: store.connection, stop: stop)
          _ = try CitationResolution.resolve(
            .news, for: &run, stop: stop, on: store.connection
          ) { _ in }
          if stop.isMade { run.summary.isStopped = true }
        }
        return try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "writing articles")
    }
  }

  /// A dry run does what any run does, in one transaction that is then given up: only so does it count as
  /// merged what an earlier batch would have added.
  private mutating func takeInOrTry(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    guard run.isDryRun else {
      if try !RecordKeys.areUpToDate(on: connection) {
        let transaction = try Transaction(on: connection)
        try RecordKeys.bringUpToDate(on: connection)
        try transaction.commit()
      }
      return try await takeIn(
        &run, vocabulary: vocabulary, stop: stop, on: connection, progress: progress)
    }
    let transaction = try Transaction(on: connection)
    try RecordKeys.bringUpToDate(on: connection)
    try await takeIn(
      &run, vocabulary: vocabulary, stop: stop, on: connection, progress: progress)
    transaction.rollBack()
  }

  private mutating func takeIn(
    _ run: inout WriteRun, vocabulary: FileVocabulary, stop: StopRequest,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    var inputs = try InputTable(on: connection)
    let preparation = Preparation(
      choices: choices, vocabulary: vocabulary, versions: run.versions)
    var intake = try Intake(preparation: preparation, run: run, stop: stop, on: connection)
    var ready: [PreparedInput] = []
    if request.paths.contains("-") {
      ready.append(.walk(PendingInput(name: "standard input", content: .standardInput)))
    }
    while true {
      let batch = try nextBatch(&inputs, &intake.run.summary)
      async let following = Batch.results(of: batch, stop: stop, preparation.prepared)
      do throws(SQLiteError) {
        try await intake.take(ready, on: connection, progress: progress)
      } catch {
        run = intake.run
        throw error
      }
      ready = await following
      if batch.isEmpty { break }
      if stop.isMade {
        intake.run.summary.isStopped = true
        break
      }
    }
    run = intake.run
  }

  private mutating func nextBatch(
    _ inputs: inout InputTable, _ summary: inout RunSummary
  ) throws(SQLiteError) -> [PendingInput] {
    var batch: [PendingInput] = []
    var byteCount = 0
    let limit = BatchLimit()
    while batch.count < limit.count, byteCount < limit.byteCount, let step = finder.next() {
      switch step {
      case .unreadable(let path):
        summary.failures.append(path.failure)
      case .file(let file):
        byteCount += file.byteCount
        batch.append(
          PendingInput(
            name: file.path, content: .file(file), stored: try inputs.entry(atPath: file.path)))
      }
    }
    return batch
  }
}

/// Why an ingest could not begin.
public enum IngestError: Error, Hashable, Sendable {
  /// No reader of that name.
  case unknownFormat(String, known: [String])
  /// No encoding of that name.
  case unknownEncoding(String, known: [String])
  /// Columns that are not said as `meaning=column`.
  case badColumns(String, known: [String])
}
