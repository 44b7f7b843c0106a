internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Writes what ingest prepared, and takes in libraries and archives on the way, in order.
struct Intake: ~Copyable {
  /// The run that it writes for.
  var run: WriteRun
  let preparation: Preparation
  var writer: ArticleWriter
  let integrity: IntegrityWriter
  let inputs: InputTable
  let places: InputPlaces
  let entries: EntryTable
  /// Files that are gone, by what was found before anything was read.
  var vanished: Set<Int64> = []
  /// Known files of an archive that are in it under other names, until those are read; what comes under
  /// theirs does not take their place.
  var awaited: Set<Int64> = []
  /// Finds the files of paths that are of no source, until it was looked which of them have moved.
  var unsurveyed: FileFinder?
  /// Known files that become the source's.
  var adopted: [Int64] = []
  /// Which records are the entries of the library at hand.
  var pairing = EntryPairing()
  /// What the file at hand holds, where something of it is not as it was.
  var preview: InputPreview?
  /// Whether the file at hand was looked through, or did not have to be.
  var isLookedThrough = false
  /// Records that their library has no longer, and inputs that their archive has no longer.
  var unmet = Unmet()
  /// Row ids of the conditions by slug, once they were read: none is ever another's.
  private var conditionIDs: [String: Int64]?
  let stop: StopRequest
  private var told = IngestProgress()
  private let limit = BatchLimit()
  /// Three batches are held at once: what their entries become takes several times their bytes.
  static let libraryLimit = BatchLimit(count: 512, byteCount: 2 << 20)

  /// Prepares to write into the file behind `connection`.
  init(
    preparation: Preparation, run: WriteRun, stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let writer = try ArticleWriter(on: connection, versions: run.versions)
    let integrity = try IntegrityWriter(on: connection)
    let inputs = try InputTable(on: connection)
    let places = try InputPlaces(on: connection)
    let entries = try EntryTable(on: connection)
    self.preparation = preparation
    self.run = run
    self.stop = stop
    self.writer = writer
    self.integrity = integrity
    self.inputs = inputs
    self.places = places
    self.entries = entries
  }

  /// What files hold no longer that are there.
  struct Unmet {
    var records: [Int64] = []
    var inputs: [SourceInputs.Input] = []
    /// What the libraries are now that have records no longer: not put down before those are hidden.
    var ends: [Int64: InputRecord] = [:]
    /// The same of the archives that have files no longer.
    var archives: [InputRecord] = []

    var count: Int { records.count + inputs.count }
  }

  /// Takes it that the files of these inputs are gone: what stands elsewhere with their content, or under
  /// the keys of their articles, has come in their place.
  mutating func vanish(_ inputs: Set<Int64>) {
    vanished = inputs
    writer.vanished = inputs
  }

  /// Notes that a known file is of the source that is taken in, where it was of none.
  mutating func meet(_ stored: InputTable.Entry) {
    vanished.remove(stored.id)
    if stored.sourceID == nil, preparation.source != nil { adopted.append(stored.id) }
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
      case .unfinished: run.summary.deferred += 1
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
    try adopt(on: connection)
    told.inputCount += batch.count
    tell(progress)
  }

  /// Whether somebody wants it to end; then the run says so.
  mutating func isToStop() -> Bool {
    if stop.isMade { run.summary.isStopped = true }
    return run.summary.isStopped
  }

  mutating func tell(_ progress: (IngestProgress) -> Void) {
    told.writtenCount = run.summary.added + run.summary.changed + run.summary.merged
    told.failureCount = run.summary.failures.count
    progress(told)
  }

  private mutating func write(
    _ articles: [(ArticleRecord, InputRecord)], on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !articles.isEmpty else { return }
    let transaction = try begin(on: connection)
    // Nothing moves the revision of the file before there is something to write.
    var stamp: Stamp?
    for (article, input) in articles {
      if let known = try moved(input, on: connection) {
        run.summary.unchanged += known.recordCount
        continue
      }
      let now = if let stamp { stamp } else { try run.stamp(on: connection) }
      stamp = now
      run.count(try writer.write(article, from: input, stamp: now, on: connection))
    }
    if let stamp { run.count(try integrity.settle(stamp, on: connection)) }
    try Self.commit(transaction)
  }

  /// Begins a batch: its transaction, or nil in a dry run, which is one as a whole.
  mutating func begin(
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

  static func commit(_ transaction: consuming Transaction?) throws(SQLiteError) {
    if let transaction { try transaction.commit() }
  }

  /// Takes in a library, or what an archive holds.
  private mutating func walk(
    _ input: PendingInput, on connection: borrowing Connection,
    progress: (IngestProgress) -> Void
  ) async throws(SQLiteError) {
    var input = input
    let former = try movedLibrary(input)
    if !former.isEmpty {
      if let known = try moveAlone(former, on: connection) {
        run.summary.unchanged += known.recordCount
        return
      }
      input.stored = try inputs.entry(atPath: input.name)
    }
    (preview, isLookedThrough) = (nil, false)
    let feed: InputFeed
    do throws(UnreadablePath) {
      feed = try InputFeed(input, choices: preparation.choices)
    } catch {
      run.summary.failures.append(error.failure)
      return
    }
    if let path = input.file?.path {
      let transaction = try begin(on: connection)
      try places.open(archiveAt: path, on: connection)
      try Self.commit(transaction)
    }
    var files: [PendingInput] = []
    var byteCount = 0
    var members = MemberNames()
    let failureCount = run.summary.failures.count
    let unmetCount = unmet.count
    while let step = await feed.next() {
      switch step {
      case .whole(var file):
        members.meet(file.path)
        if file.path == input.file?.path { file.packed = input.file }
        file.stored = try stored(of: file)
        if !isLookedThrough, !isStored(file) {
          try await lookThrough(input, on: connection)
          if isToStop() { return }
          file.stored = try stored(of: file)
        }
        if case .member(_, _, let bytes) = file.content { byteCount += bytes.count }
        files.append(file)
      case .libraryBegins(let library):
        members.meet(library.path)
        try await takeFiles(&files, on: connection)
        if try isNew(library) {
          try await lookThrough(input, on: connection)
          if isToStop() { return }
          try moveMember(library, on: connection)
        }
        try await take(library, from: feed, asked: input, on: connection, progress: progress)
        if run.summary.isStopped { return }
      case .failed(let failure):
        members.meet(failure.path)
        run.summary.failures.append(failure)
      case .article, .fault, .libraryEnds: preconditionFailure("an entry outside its library")
      }
      guard files.count >= limit.count || byteCount >= limit.byteCount else { continue }
      try await takeFiles(&files, on: connection)
      byteCount = 0
      tell(progress)
      if isToStop() { return }
    }
    try await takeFiles(&files, on: connection)
    guard let file = input.file, await feed.isWhole else { return }
    let isArchive = !members.isEmpty && !members.has(file.path)
    var isWhole = isArchive && run.summary.failures.count == failureCount
    try SourceInputs.forEach(at: file.path, on: connection) { (member) throws(SQLiteError) in
      guard member.path != file.path, !members.has(member.path) else { return }
      if let source = preparation.source, member.sourceID == source.id {
        unmet.inputs.append(member)
      } else {
        isWhole = false
      }
    }
    guard isArchive, let archive = archive(at: file, as: input, isWhole: isWhole) else { return }
    // A run that is cut off, or hides nothing, finds again what the archive has no longer.
    if isWhole, unmet.count > unmetCount { return unmet.archives.append(archive) }
    let transaction = try begin(on: connection)
    if isWhole {
      try places.put(archive: archive, on: connection)
    } else {
      try places.note(archive: archive, on: connection)
    }
    try Self.commit(transaction)
  }

  /// An archive that was read, nil where it has changed meanwhile.
  ///
  /// Where all its files are taken in, it is known by its digest, and is not opened again.
  private func archive(
    at file: FoundFile, as input: PendingInput, isWhole: Bool
  ) -> InputRecord? {
    var digest = ContentDigest.unknown
    if isWhole {
      guard let reader = try? ByteReader(path: file.path),
        let whole = try? FileBytes.digest(of: reader)
      else { return nil }
      digest = whole
    }
    guard !preparation.isBeingWritten(file) else { return nil }
    let choices = preparation.choices
    return InputRecord(
      path: file.path, digest: digest, byteCount: file.byteCount,
      modifiedAtNanoseconds: file.tellingTime(now: WallClock.nanoseconds),
      format: choices.givenFormat(of: input)?.rawValue,
      encoding: choices.encoding(of: input)?.rawValue, columns: choices.columns(of: input)?.text,
      sourceID: preparation.source?.id, isArchive: true)
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
      case .walk, .unfinished: preconditionFailure("a library that was not seen as one")
      }
    }
    files = []
    try write(articles, on: connection)
  }
}
