internal import Glibc
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
  /// Number of inputs after which a batch is closed.
  private static let maximumBatchCount = 256
  /// Number of bytes after which it is closed, too.
  private static let maximumBatchByteCount = 8 << 20

  private let request: IngestRequest
  private let preparation: Preparation
  private var finder: FileFinder
  private var summary = RunSummary()
  private var revision: Int64?

  /// Prepares an ingest; reads standard input when asked to, and nothing else yet.
  ///
  /// - Parameter request: What to take in.
  /// - Throws: `IngestError` when a format or encoding is unknown, or a path does not exist.
  public init(_ request: IngestRequest) throws(IngestError) {
    self.request = request
    preparation = Preparation(
      format: try Self.format(named: request.format),
      encoding: try Self.encoding(named: request.encoding),
      maximumByteCount: request.maximumByteCount,
      analyser: Analyser(conditions: ShippedConditions.all), versions: ToolVersion.versions)
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
    let clock = ContinuousClock()
    let start = clock.now
    do {
      try begin(store.connection, arguments: arguments)
      // The knowledge base may lie in a folder that is taken in.
      for ending in ["", "-wal", "-shm"] { finder.leaveOut(store.path + ending) }
      try await takeIn(store.connection, progress: progress)
      summary.seconds = start.duration(to: clock.now) / .seconds(1)
      if !request.isDryRun {
        try RunLedger.finish(summary, seconds: Self.now, on: store.connection)
      }
    } catch {
      throw StoreError(error, path: store.path, doing: "writing articles")
    }
    return summary
  }

  private mutating func begin(
    _ connection: borrowing Connection, arguments: [String]
  ) throws(SQLiteError) {
    guard !request.isDryRun else { return }
    summary.id = try RunLedger.begin(
      command: "ingest", arguments: arguments, versions: preparation.versions, seconds: Self.now,
      on: connection)
  }

  private mutating func takeIn(
    _ connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    var inputs = try InputTable(on: connection)
    var writer = try ArticleWriter(on: connection, versions: preparation.versions)
    if !request.isDryRun {
      let transaction = try Transaction(on: connection)
      writer.use(conditionIDs: try conditionIDs(on: connection))
      try transaction.commit()
    }
    var told = IngestProgress()
    var ready = await Self.prepared(try standardInputBatch(&inputs), by: preparation)
    while true {
      let batch = try nextBatch(&inputs)
      let preparation = preparation
      async let following = Self.prepared(batch, by: preparation)
      try write(ready, with: &writer, on: connection)
      told.inputCount += ready.count
      told.writtenCount = summary.added + summary.changed
      told.failureCount = summary.failures.count
      progress(told)
      ready = await following
      if batch.isEmpty { return }
    }
  }

  /// Reads standard input, if it is among the paths.
  private mutating func standardInputBatch(
    _ inputs: inout InputTable
  ) throws(SQLiteError) -> [PendingInput] {
    guard request.paths.contains("-") else { return [] }
    let name = "standard input"
    let bytes: [UInt8]
    do throws(UnreadablePath) {
      bytes = try FileBytes.standardInput(path: name, limit: request.maximumByteCount)
    } catch {
      summary.failures.append(
        RunSummary.Failure(path: name, error: "\(error.path) \(error.reason)."))
      return []
    }
    let stored = try inputs.entry(ofStandardInput: ContentDigest(sha256Of: bytes))
    return [PendingInput(name: name, content: .bytes(bytes), stored: stored)]
  }

  private mutating func nextBatch(
    _ inputs: inout InputTable
  ) throws(SQLiteError) -> [PendingInput] {
    var batch: [PendingInput] = []
    var byteCount = 0
    while batch.count < Self.maximumBatchCount, byteCount < Self.maximumBatchByteCount,
      let step = finder.next()
    {
      switch step {
      case .unreadable(let path):
        summary.failures.append(
          RunSummary.Failure(path: path.path, error: "\(path.path) \(path.reason)."))
      case .file(let file):
        byteCount += file.byteCount
        batch.append(
          PendingInput(
            name: file.path, content: .file(file), stored: try inputs.entry(atPath: file.path)))
      }
    }
    return batch
  }

  /// Prepares a batch on all cores, keeping its order.
  private static func prepared(
    _ batch: [PendingInput], by preparation: Preparation
  ) async -> [PreparedInput] {
    await withTaskGroup(of: (Int, PreparedInput).self) { group in
      for (index, input) in batch.enumerated() {
        group.addTask { (index, preparation.prepared(input)) }
      }
      var results: [PreparedInput?] = Array(repeating: nil, count: batch.count)
      for await (index, result) in group { results[index] = result }
      return results.compactMap { $0 }
    }
  }

  private mutating func write(
    _ batch: [PreparedInput], with writer: inout ArticleWriter, on connection: borrowing Connection
  ) throws(SQLiteError) {
    var articles: [(ArticleRecord, InputRecord)] = []
    for input in batch {
      switch input {
      case .unchanged(let articleCount): summary.unchanged += articleCount
      case .failed(let failure): summary.failures.append(failure)
      case .article(let article, let input): articles.append((article, input))
      }
    }
    guard !articles.isEmpty else { return }
    let transaction = try Transaction(on: connection)
    // A dry run's vocabulary goes with each batch.
    if request.isDryRun { writer.use(conditionIDs: try conditionIDs(on: connection)) }
    let stamp = Stamp(seconds: Self.now, revision: try currentRevision(connection))
    for (article, input) in articles {
      let outcome = try writer.write(article, from: input, stamp: stamp, on: connection)
      if outcome.change == .added { summary.added += 1 } else { summary.changed += 1 }
      summary.claimsAdded += outcome.claimsAdded
      summary.claimsRemoved += outcome.claimsRemoved
    }
    if !request.isDryRun { try transaction.commit() }
  }

  /// The revision of this run, taken when it first writes.
  private mutating func currentRevision(
    _ connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    if let revision { return revision }
    let next = try RunLedger.nextRevision(on: connection)
    revision = next
    return next
  }

  private func conditionIDs(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int64] {
    try ConditionTable.store(
      ShippedConditions.all, version: ShippedConditions.version, on: connection)
  }

  private static var now: Int64 { Int64(time(nil)) }

  private static func format(named name: String?) throws(IngestError) -> DocumentFormat? {
    guard let name else { return nil }
    guard let format = DocumentFormat(rawValue: name) else {
      throw .unknownFormat(name, known: DocumentFormat.allCases.map(\.rawValue))
    }
    return format
  }

  private static func encoding(named name: String?) throws(IngestError) -> TextEncoding? {
    guard let name else { return nil }
    guard let encoding = TextEncoding(rawValue: name.lowercased()) else {
      throw .unknownEncoding(name, known: TextEncoding.allCases.map(\.rawValue))
    }
    return encoding
  }
}

/// Why an ingest could not begin.
public enum IngestError: Error, Hashable, Sendable {
  /// No reader of that name.
  case unknownFormat(String, known: [String])
  /// No encoding of that name.
  case unknownEncoding(String, known: [String])
}
