internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

extension Intake {
  /// Takes in a library: while one batch of its entries is written, the next is analysed and the one
  /// after that read.
  mutating func take(
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
    let stored = try beginPairing(library.path, on: connection)
    var ready: [Paired<ArticleRecord>] = []
    while true {
      entryCount += batch.count
      run.summary.failures += batch.failures
      faultCount += batch.failures.count
      let wanted = try wanted(batch.entries, inInput: stored)
      if !wanted.isEmpty, pairing.contents == nil {
        if !isLookedThrough {
          try await lookThrough(asked, except: library.path, on: connection)
          if isToStop() { return }
        }
        pairing.contents = library.path.flatMap { preview?.libraries[$0] }
      }
      let (isLast, end) = (batch.isLast, batch.end)
      async let following = isLast ? batch : feed.entries(of: library, limit: limit)
      async let analysed = Batch.results(of: wanted) { paired in
        Paired(entry: preparation.record(of: paired.entry), recordID: paired.recordID)
      }
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
      defer { pairing = EntryPairing() }
      return try write(
        ready, of: input, end: end, byteCount: byteCount, isWhole: faultCount == 0, on: connection)
    }
  }

  /// An entry, and the record that has its content, if any.
  struct Paired<Entry: Sendable>: Sendable {
    let entry: Entry
    let recordID: Int64?
  }

  /// Begins to pair the entries of the library at `path` with what is stored of it.
  ///
  /// - Returns: Its row; nil where nothing is.
  private mutating func beginPairing(
    _ path: String?, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64? {
    let stored = try entries.inputID(ofLibraryAt: path)
    if let stored, try PlacedEntries.areThere(inInput: stored, on: connection) {
      let transaction = try begin(on: connection)
      try PlacedEntries.nameAnew(inInput: stored, on: connection)
      try Self.commit(transaction)
    }
    pairing = try entries.pairing(inInput: stored, contents: nil)
    return stored
  }

  /// The entries that are not in the file just so, derived by the current versions.
  private mutating func wanted(
    _ entries: [LibraryRecord], inInput inputID: Int64?
  ) throws(SQLiteError) -> [Paired<LibraryRecord>] {
    guard let inputID else { return entries.map { Paired(entry: $0, recordID: nil) } }
    var wanted: [Paired<LibraryRecord>] = []
    for entry in entries {
      let claim = try self.entries.claim(
        entry.digest, named: entry.name, inInput: inputID, versions: run.versions, from: &pairing)
      if let claim, claim.isCurrent {
        run.summary.unchanged += 1
      } else {
        wanted.append(Paired(entry: entry, recordID: claim?.recordID))
      }
    }
    return wanted
  }

  private mutating func write(
    _ records: [Paired<ArticleRecord>], of input: InputRecord, end: InputWalk.LibraryEnd?,
    byteCount: Int? = nil, isWhole: Bool = false, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !records.isEmpty || end != nil else { return }
    let transaction = try begin(on: connection)
    let inputID = try writer.beginLibrary(input, on: connection)
    if !records.isEmpty {
      let stamp = try run.stamp(on: connection)
      for record in records {
        let outcome = try writer.write(
          record.entry, as: record.recordID, inInput: inputID, at: input.path, pairing: &pairing,
          stamp: stamp, on: connection)
        run.count(outcome)
      }
      run.count(try integrity.settle(stamp, on: connection))
    }
    if let end {
      let whole = InputRecord(
        path: input.path, digest: end.digest, byteCount: byteCount ?? end.byteCount,
        modifiedAtNanoseconds: input.modifiedAtNanoseconds, format: input.format,
        encoding: input.encoding, columns: input.columns, sourceID: input.sourceID)
      try self.end(inputID, as: whole, isWhole: isWhole, on: connection)
    }
    try Self.commit(transaction)
  }

  /// Puts down what a library is now, unless it has records no longer that are still to be hidden: then a run
  /// that is cut off, hides nothing, or is not its source's, leaves them to be found by the next.
  private mutating func end(
    _ inputID: Int64, as whole: InputRecord, isWhole: Bool, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let owner = try SourceInputs.input(inputID, on: connection)?.sourceID ?? preparation.source?.id
    guard isWhole, let owner else { return try writer.endLibrary(inputID, as: whole) }
    let gone = try SourceInputs.records(ofInput: inputID, notAmong: pairing.met, on: connection)
    guard !gone.isEmpty else { return try writer.endLibrary(inputID, as: whole) }
    guard owner == preparation.source?.id else { return }
    unmet.records += gone
    unmet.ends[inputID] = whole
  }
}
