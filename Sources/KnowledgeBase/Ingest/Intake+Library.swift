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
