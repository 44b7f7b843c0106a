internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Writes what ingest prepared, and takes in libraries and archives on the way, in order.
struct Intake: ~Copyable {
  /// The run that it writes for.
  var run: WriteRun
  let preparation: Preparation
  private var writer: ArticleWriter
  private let integrity: IntegrityWriter
  private let inputs: InputTable
  private let places: InputPlaces
  private let entries: EntryTable
  private let hiding: ArticleHiding
  /// Files that are gone, by what was found before anything was read.
  private var vanished: Set<Int64> = []
  /// Known files that become the source's.
  private var adopted: [Int64] = []
  /// Records of the library at hand that are among its entries, where that is of interest.
  private var met: Set<Int64> = []
  /// Records that their library has no longer, and inputs that their archive has no longer.
  private var unmet = Unmet()
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
    let places = try InputPlaces(on: connection)
    let entries = try EntryTable(on: connection)
    let hiding = try ArticleHiding(on: connection)
    self.preparation = preparation
    self.run = run
    self.stop = stop
    self.writer = writer
    self.integrity = integrity
    self.inputs = inputs
    self.places = places
    self.entries = entries
    self.hiding = hiding
  }

  /// What files hold no longer that are there.
  struct Unmet {
    var records: [Int64] = []
    var inputs: [SourceInputs.Input] = []
  }

  /// Takes it that the files of these inputs are gone: what stands elsewhere with their content, or under
  /// the keys of their articles, has come in their place.
  mutating func vanish(_ inputs: Set<Int64>) {
    vanished = inputs
    writer.vanished = inputs
  }

  /// Notes that a known file is of the source that is taken in, where it was of none.
  mutating func meet(_ stored: InputTable.Entry) {
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
    // Nothing moves the revision of the file before there is something to write.
    var stamp: Stamp?
    for (article, input) in articles {
      if let known = try moved(input) {
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

  /// Makes the known files that were of no source the source's.
  private mutating func adopt(on connection: borrowing Connection) throws(SQLiteError) {
    guard !adopted.isEmpty, let source = preparation.source else { return }
    let transaction = try begin(on: connection)
    for id in adopted { try places.adopt(id, sourceID: source.id) }
    adopted = []
    try Self.commit(transaction)
  }

  /// Finds the file that `input` was under another path, where that is gone, and moves it.
  ///
  /// - Returns: What is stored of it, where nothing of that is to be written anew; else nil.
  private mutating func moved(_ input: InputRecord) throws(SQLiteError) -> InputTable.Entry? {
    guard let path = input.path, try inputs.entry(atPath: path) == nil else { return nil }
    for candidate in try places.candidates(byteCount: input.byteCount)
    where candidate.digest == input.digest && isVanished(candidate) {
      try places.move(
        candidate.id, to: path, modifiedAtNanoseconds: input.modifiedAtNanoseconds,
        sourceID: preparation.source?.id)
      run.summary.moved += 1
      vanished.remove(candidate.id)
      writer.vanished = vanished
      let pending = PendingInput(
        name: path, content: .standardInput, stored: try inputs.entry(atPath: path))
      return preparation.isUpToDate(pending) ? pending.stored : nil
    }
    return nil
  }

  private func isVanished(_ candidate: InputPlaces.Candidate) -> Bool {
    vanished.contains(candidate.id) || !InputPaths.isThere(candidate.path)
  }

  /// The same for a library, before anything of it is read but its bytes.
  private mutating func movedLibrary(_ input: PendingInput) throws(SQLiteError) -> InputRecord? {
    guard let file = input.file, input.stored == nil else { return nil }
    var isMoved = false
    for candidate in try places.candidates(byteCount: file.byteCount) where isVanished(candidate) {
      isMoved = true
    }
    guard isMoved, let reader = try? ByteReader(path: file.path),
      let prefix = try? reader.prefix(ReadingChoices.prefixByteCount),
      let digest = try? FileBytes.digest(
        of: reader, isCompressed: preparation.choices.isArchive(prefix, path: file.path))
    else { return nil }
    return InputRecord(
      path: file.path, digest: digest, byteCount: file.byteCount,
      modifiedAtNanoseconds: file.tellingTime(now: WallClock.nanoseconds))
  }

  /// Hides what is gone for good: files that nothing came in the place of, and what files and archives
  /// have no longer.
  ///
  /// - Returns: The number of records that are still to be hidden, where it was not done: `limit` is the
  ///   most that may be.
  mutating func hideVanished(
    _ inputs: [SourceInputs.Input], limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let gone = inputs.filter { vanished.contains($0.id) } + unmet.inputs
    let recordCount = gone.reduce(unmet.records.count) { $0 + $1.recordCount }
    guard recordCount > 0, recordCount <= limit else { return recordCount }
    let transaction = try begin(on: connection)
    let stamp = try run.stamp(on: connection)
    for input in gone { run.count(try hiding.inputIsGone(input.id, stamp: stamp)) }
    for record in unmet.records { run.count(try hiding.recordIsGone(record, stamp: stamp)) }
    try Self.commit(transaction)
    return 0
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
    var input = input
    if let place = try movedLibrary(input) {
      if let known = try moveAlone(place, on: connection) {
        run.summary.unchanged += known.recordCount
        return
      }
      input.stored = try inputs.entry(atPath: input.name)
    }
    let feed: InputFeed
    do throws(UnreadablePath) {
      feed = try InputFeed(input, choices: preparation.choices)
    } catch {
      run.summary.failures.append(error.failure)
      return
    }
    var files: [PendingInput] = []
    var byteCount = 0
    var members = MemberNames()
    let failureCount = run.summary.failures.count
    while let step = await feed.next() {
      switch step {
      case .whole(var file):
        members.meet(file.path)
        file.stored = try stored(of: file)
        if case .member(_, _, let bytes) = file.content { byteCount += bytes.count }
        files.append(file)
      case .libraryBegins(let library):
        members.meet(library.path)
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
    if let source = preparation.source, let file = input.file,
      run.summary.failures.count == failureCount
    {
      try SourceInputs.forEach(
        ofSource: source.id, below: file.path, on: connection
      ) { (member) throws(SQLiteError) in
        if !members.has(member.path) { unmet.inputs.append(member) }
      }
    }
  }

  /// Moves a library that nothing else is known of, in a transaction of its own.
  private mutating func moveAlone(
    _ place: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> InputTable.Entry? {
    let transaction = try begin(on: connection)
    let known = try moved(place)
    try Self.commit(transaction)
    return known
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
      modifiedAtNanoseconds: library.file?.tellingTime(now: WallClock.nanoseconds),
      format: preparation.choices.givenFormat(of: asked)?.rawValue,
      encoding: preparation.choices.encoding(of: asked)?.rawValue,
      columns: preparation.choices.columns(of: asked)?.text, sourceID: preparation.source?.id)
    var batch = await feed.entries(of: library, limit: limit)
    var entryCount = 0
    var faultCount = 0
    met = []
    var ready: [ArticleRecord] = []
    while true {
      entryCount += batch.count
      run.summary.failures += batch.failures
      faultCount += batch.failures.count
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
      if let file = asked.file, preparation.isBeingWritten(file) {
        // What was read is kept, and all of it is read again.
        run.summary.deferred += 1
        return try write(ready, of: input, end: nil, on: connection)
      }
      if entryCount == 0, end != nil {
        run.summary.failures.append(
          UnreadablePath(
            path: library.name, cause: .badData,
            reason: "is read as \(library.format.rawValue) and holds no entries"
          ).failure)
        return
      }
      // A compressed file is known by its own size, a member of an archive by that of what it holds.
      let byteCount = library.path == library.file?.path ? library.file?.byteCount : nil
      try write(ready, of: input, end: end, byteCount: byteCount, on: connection)
      if end != nil, faultCount == 0 { try noteUnmet(ofLibrary: library, on: connection) }
      return
    }
  }

  /// Notes which records of a library that was read to its end were not among its entries.
  private mutating func noteUnmet(
    ofLibrary library: InputWalk.LibraryInput, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard preparation.source != nil, let path = library.path,
      let stored = try inputs.entry(atPath: path)
    else { return }
    unmet.records += try SourceInputs.records(ofInput: stored.id, notAmong: met, on: connection)
    met = []
  }

  /// The entries that are not in the file just so, derived by the current versions.
  private mutating func wanted(
    _ entries: [LibraryRecord], ofInput path: String?
  ) throws(SQLiteError) -> [LibraryRecord] {
    var wanted: [LibraryRecord] = []
    for entry in entries {
      let current = try self.entries.currentRecord(
        entry.digest, named: entry.name, inInputAt: path, versions: run.versions)
      guard let current else {
        wanted.append(entry)
        continue
      }
      run.summary.unchanged += 1
      if preparation.source != nil { met.insert(current) }
    }
    return wanted
  }

  private mutating func write(
    _ records: [ArticleRecord], of input: InputRecord, end: InputWalk.LibraryEnd?,
    byteCount: Int? = nil, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !records.isEmpty || end != nil else { return }
    let transaction = try begin(on: connection)
    let inputID = try writer.beginLibrary(input, on: connection)
    if !records.isEmpty {
      let stamp = try run.stamp(on: connection)
      for record in records {
        let outcome = try writer.write(
          record, inInput: inputID, at: input.path, stamp: stamp, on: connection)
        run.count(outcome)
        if preparation.source != nil { met.insert(outcome.recordID) }
      }
      run.count(try integrity.settle(stamp, on: connection))
    }
    if let end {
      try writer.endLibrary(
        inputID,
        as: InputRecord(
          path: input.path, digest: end.digest, byteCount: byteCount ?? end.byteCount,
          modifiedAtNanoseconds: input.modifiedAtNanoseconds, format: input.format,
          encoding: input.encoding, columns: input.columns, sourceID: input.sourceID))
    }
    try Self.commit(transaction)
  }
}
