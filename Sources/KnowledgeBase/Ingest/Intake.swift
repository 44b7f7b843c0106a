internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Writes what ingest prepared, and takes in libraries and archives on the way, in order.
struct Intake: ~Copyable {
  /// The run that it writes for.
  var run: WriteRun
  private let preparation: Preparation
  private var writer: ArticleWriter
  private let integrity: IntegrityWriter
  private let inputs: InputTable
  private let entries: EntryTable
  /// Row ids of the conditions by slug, once they were read: none is ever another's.
  private var conditionIDs: [String: Int64]?
  private let stop: StopRequest
  private var told = IngestProgress()
  private let limit = BatchLimit()
  /// Three batches are held at once: what their entries become takes several times their bytes.
  private static let libraryLimit = BatchLimit(count: 512, byteCount: 2 << 20)

  /// Prepares to write into the file behind `connection`.
  init(
    preparation: Preparation, run: WriteRun, stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let writer = try ArticleWriter(on: connection, versions: run.versions)
    let integrity = try IntegrityWriter(on: connection)
    let inputs = try InputTable(on: connection)
    let entries = try EntryTable(on: connection)
    self.preparation = preparation
    self.run = run
    self.stop = stop
    self.writer = writer
    self.integrity = integrity
    self.inputs = inputs
    self.entries = entries
  }

  /// Writes a batch; one transaction, and one for each batch of a library in it.
  mutating func take(
    _ batch: [PreparedInput], on connection: borrowing Connection,
    progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    var articles: [(ArticleRecord, InputRecord)] = []
    for input in batch {
      switch input {
      case .unchanged(let recordCount): run.summary.unchanged += recordCount
      case .failed(let failure): run.summary.failures.append(failure)
      case .article(let article, let input): articles.append((article, input))
      case .walk(let input):
        try write(articles, on: connection)
        articles = []
        guard !isToStop() else { return }
        try await walk(input, on: connection, progress: progress)
      }
    }
    try write(articles, on: connection)
    told.inputCount += batch.count
    tell(progress)
  }

  /// Whether somebody wants it to end; then the run says so.
  private mutating func isToStop() -> Bool {
    if stop.isMade { run.summary.isStopped = true }
    return run.summary.isStopped
  }

  private mutating func tell(_ progress: (IngestProgress) -> Void) {
    told.writtenCount = run.summary.added + run.summary.changed + run.summary.merged
    told.failureCount = run.summary.failures.count
    progress(told)
  }

  private mutating func write(
    _ articles: [(ArticleRecord, InputRecord)], on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !articles.isEmpty else { return }
    let transaction = try begin(on: connection)
    let stamp = try run.stamp(on: connection)
    for (article, input) in articles {
      run.count(try writer.write(article, from: input, stamp: stamp, on: connection))
    }
    run.count(try integrity.settle(stamp, on: connection))
    try Self.commit(transaction)
  }

  /// Begins a batch: its transaction, or nil in a dry run, which is one as a whole.
  private mutating func begin(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Transaction? {
    var transaction: Transaction?
    if !run.isDryRun { transaction = try Transaction(on: connection) }
    let ids =
      if let conditionIDs { conditionIDs } else {
        try preparation.vocabulary.rowIDs(on: connection, isDryRun: run.isDryRun)
      }
    conditionIDs = ids
    try writer.begin(conditionIDs: ids)
    return transaction
  }

  private static func commit(_ transaction: consuming Transaction?) throws(SQLiteError) {
    if let transaction { try transaction.commit() }
  }

  /// Takes in a library, or what an archive holds.
  private mutating func walk(
    _ input: PendingInput, on connection: borrowing Connection,
    progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    let feed: InputFeed
    do throws(UnreadablePath) {
      feed = try InputFeed(input, choices: preparation.choices)
    } catch {
      run.summary.failures.append(error.failure)
      return
    }
    var files: [PendingInput] = []
    var byteCount = 0
    while let step = await feed.next() {
      switch step {
      case .whole(var file):
        file.stored = try stored(of: file)
        if case .member(_, _, let bytes) = file.content { byteCount += bytes.count }
        files.append(file)
      case .libraryBegins(let library):
        try await takeFiles(&files, on: connection)
        try await take(library, from: feed, asked: input, on: connection, progress: progress)
        if run.summary.isStopped { return }
      case .failed(let failure): run.summary.failures.append(failure)
      case .article, .fault, .libraryEnds: preconditionFailure("an entry outside its library")
      }
      guard files.count >= limit.count || byteCount >= limit.byteCount else { continue }
      try await takeFiles(&files, on: connection)
      byteCount = 0
      tell(progress)
      if isToStop() { return }
    }
    try await takeFiles(&files, on: connection)
  }

  /// What is stored of a file in an archive, or of what came through standard input.
  private func stored(of file: PendingInput) throws(SQLiteError) -> InputTable.Entry? {
    switch file.content {
    case .member(let path, _, _): try inputs.entry(atPath: path)
    case .bytes(let bytes): try inputs.entry(ofStandardInput: ContentDigest(sha256Of: bytes))
    case .file, .standardInput: nil
    }
  }

  private mutating func takeFiles(
    _ files: inout [PendingInput], on connection: borrowing Connection
  ) async throws(SQLiteError) {
    var articles: [(ArticleRecord, InputRecord)] = []
    for result in await Batch.results(of: files, preparation.prepared) {
      switch result {
      case .unchanged(let recordCount): run.summary.unchanged += recordCount
      case .failed(let failure): run.summary.failures.append(failure)
      case .article(let article, let input): articles.append((article, input))
      case .walk: preconditionFailure("a library that was not seen as one")
      }
    }
    files = []
    try write(articles, on: connection)
  }

  /// Takes in a library: while one batch of its entries is written, the next is analysed and the one
  /// after that read.
  private mutating func take(
    _ library: InputWalk.LibraryInput, from feed: InputFeed, asked: PendingInput,
    on connection: borrowing Connection, progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    let preparation = preparation
    let limit = Self.libraryLimit
    let input = InputRecord(
      path: library.path, digest: ContentDigest(sha256Of: []), byteCount: 0,
      modifiedAtNanoseconds: library.modifiedAtNanoseconds,
      format: preparation.choices.givenFormat(of: asked)?.rawValue,
      encoding: preparation.choices.encoding(of: asked)?.rawValue,
      columns: preparation.choices.columns(of: asked)?.text)
    var batch = await feed.entries(of: library, limit: limit)
    var entryCount = 0
    var ready: [ArticleRecord] = []
    while true {
      entryCount += batch.count
      run.summary.failures += batch.failures
      let wanted = try wanted(batch.entries, ofInput: library.path)
      let (isLast, end) = (batch.isLast, batch.end)
      async let following = isLast ? batch : feed.entries(of: library, limit: limit)
      async let analysed = Batch.results(of: wanted) { preparation.record(of: $0) }
      try write(ready, of: input, end: nil, on: connection)
      ready = await analysed
      batch = await following
      tell(progress)
      // Its digest is not put down, so that another run reads it again; what is in is known by then.
      if isToStop() { return try write(ready, of: input, end: nil, on: connection) }
      guard isLast else { continue }
      if entryCount == 0, end != nil {
        run.summary.failures.append(
          UnreadablePath(
            path: library.name, cause: .badData,
            reason: "is read as \(library.format.rawValue) and holds no entries"
          ).failure)
        return
      }
      return try write(ready, of: input, end: end, on: connection)
    }
  }

  /// The entries that are not in the file just so, derived by the current versions.
  private mutating func wanted(
    _ entries: [LibraryRecord], ofInput path: String?
  ) throws(SQLiteError) -> [LibraryRecord] {
    var wanted: [LibraryRecord] = []
    for entry in entries {
      let isCurrent = try self.entries.isCurrent(
        entry.digest, named: entry.name, inInputAt: path, versions: run.versions)
      if isCurrent { run.summary.unchanged += 1 } else { wanted.append(entry) }
    }
    return wanted
  }

  private mutating func write(
    _ records: [ArticleRecord], of input: InputRecord, end: InputWalk.LibraryEnd?,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !records.isEmpty || end != nil else { return }
    let transaction = try begin(on: connection)
    let inputID = try writer.beginLibrary(input, on: connection)
    if !records.isEmpty {
      let stamp = try run.stamp(on: connection)
      for record in records {
        run.count(
          try writer.write(
            record, inInput: inputID, at: input.path, stamp: stamp, on: connection))
      }
      run.count(try integrity.settle(stamp, on: connection))
    }
    if let end {
      try writer.endLibrary(
        inputID,
        as: InputRecord(
          path: input.path, digest: end.digest, byteCount: end.byteCount,
          modifiedAtNanoseconds: input.modifiedAtNanoseconds, format: input.format,
          encoding: input.encoding, columns: input.columns))
    }
    try Self.commit(transaction)
  }
}
