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
  private let format: Choice<DocumentFormat>
  private let encoding: Choice<TextEncoding>
  private var finder: FileFinder

  /// Prepares an ingest; reads nothing yet.
  ///
  /// - Parameter request: What to take in.
  /// - Throws: `IngestError` when a format or encoding is unknown.
  public init(_ request: IngestRequest) throws(IngestError) {
    self.request = request
    format = try Self.format(named: request.format)
    encoding = try Self.encoding(named: request.encoding)
    finder = FileFinder(paths: request.paths.filter { $0 != "-" })
  }

  /// Takes everything in.
  ///
  /// - Parameters:
  ///   - store: The file, opened for writing.
  ///   - arguments: What the run's row in the ledger shows as its arguments.
  ///   - progress: Told after every batch.
  /// - Returns: What was done; inputs that could not be read are in `failures`.
  /// - Throws: `StoreError`; batches finished before stay, the failing one leaves no trace.
  public mutating func run(
    into store: borrowing Store, arguments: [String], progress: (IngestProgress) -> Void
  ) async throws(StoreError) -> RunSummary {
    // The knowledge base may lie in a folder that is taken in.
    for ending in ["", "-wal", "-shm"] { finder.leaveOut(store.path + ending) }
    do throws(SQLiteError) {
      let vocabulary = try FileVocabulary(on: store.connection)
      if !request.isDryRun { try vocabulary.keep(on: store.connection) }
      var run = try WriteRun(
        command: "ingest", arguments: arguments,
        versions: ToolVersion.versions(vocabulary: vocabulary.version),
        isDryRun: request.isDryRun, on: store.connection)
      do throws(SQLiteError) {
        try await takeIn(&run, vocabulary: vocabulary, on: store.connection, progress: progress)
        return try run.finish(on: store.connection)
      } catch {
        run.fail(on: store.connection)
        throw error
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "writing articles")
    }
  }

  private mutating func takeIn(
    _ run: inout WriteRun, vocabulary: FileVocabulary, on connection: borrowing Connection,
    progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    var inputs = try InputTable(on: connection)
    var writer = try ArticleWriter(on: connection, versions: run.versions)
    let preparation = Preparation(
      format: format, encoding: encoding, maximumByteCount: request.maximumByteCount,
      vocabulary: vocabulary, versions: run.versions)
    var told = IngestProgress()
    let first = try standardInputBatch(&inputs, &run.summary)
    var ready = await Batch.results(of: first, preparation.prepared)
    while true {
      let batch = try nextBatch(&inputs, &run.summary)
      async let following = Batch.results(of: batch, preparation.prepared)
      try write(ready, of: &run, with: &writer, vocabulary: vocabulary, on: connection)
      told.inputCount += ready.count
      told.writtenCount = run.summary.added + run.summary.changed
      told.failureCount = run.summary.failures.count
      progress(told)
      ready = await following
      if batch.isEmpty { return }
    }
  }

  /// Reads standard input, if it is among the paths.
  private mutating func standardInputBatch(
    _ inputs: inout InputTable, _ summary: inout RunSummary
  ) throws(SQLiteError) -> [PendingInput] {
    guard request.paths.contains("-") else { return [] }
    let name = "standard input"
    let bytes: [UInt8]
    do throws(UnreadablePath) {
      bytes = try FileBytes.standardInput(path: name, limit: request.maximumByteCount)
    } catch {
      summary.failures.append(error.failure)
      return []
    }
    let stored = try inputs.entry(ofStandardInput: ContentDigest(sha256Of: bytes))
    return [PendingInput(name: name, content: .bytes(bytes), stored: stored)]
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

  private func write(
    _ batch: [PreparedInput], of run: inout WriteRun, with writer: inout ArticleWriter,
    vocabulary: FileVocabulary, on connection: borrowing Connection
  ) throws(SQLiteError) {
    var articles: [(ArticleRecord, InputRecord)] = []
    for input in batch {
      switch input {
      case .unchanged(let articleCount): run.summary.unchanged += articleCount
      case .failed(let failure): run.summary.failures.append(failure)
      case .article(let article, let input): articles.append((article, input))
      }
    }
    guard !articles.isEmpty else { return }
    let transaction = try Transaction(on: connection)
    writer.use(conditionIDs: try vocabulary.rowIDs(on: connection, isDryRun: run.isDryRun))
    let stamp = try run.stamp(on: connection)
    for (article, input) in articles {
      run.count(try writer.write(article, from: input, stamp: stamp, on: connection))
    }
    if !run.isDryRun { try transaction.commit() }
  }

  private static func format(named name: String?) throws(IngestError) -> Choice<DocumentFormat> {
    guard let name else { return .asBefore }
    guard name != Choice<DocumentFormat>.automaticName else { return .automatic }
    guard let format = DocumentFormat(name: name) else {
      throw .unknownFormat(name, known: DocumentFormat.allCases.map(\.rawValue))
    }
    return .given(format)
  }

  private static func encoding(named name: String?) throws(IngestError) -> Choice<TextEncoding> {
    guard let name else { return .asBefore }
    guard name != Choice<TextEncoding>.automaticName else { return .automatic }
    guard let encoding = TextEncoding(name: name) else {
      throw .unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
    }
    return .given(encoding)
  }
}

/// Why an ingest could not begin.
public enum IngestError: Error, Hashable, Sendable {
  /// No reader of that name.
  case unknownFormat(String, known: [String])
  /// No encoding of that name.
  case unknownEncoding(String, known: [String])
}
