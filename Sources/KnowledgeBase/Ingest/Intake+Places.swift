internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

extension Intake {
  /// Makes the known files that were of no source the source's.
  mutating func adopt(on connection: borrowing Connection) throws(SQLiteError) {
    guard !adopted.isEmpty, let source = preparation.source else { return }
    let transaction = try begin(on: connection)
    for id in adopted { try places.adopt(id, sourceID: source.id) }
    adopted = []
    try Self.commit(transaction)
  }

  /// Takes it that what is in an archive is there, which is still being written.
  mutating func keep(
    whatIsIn path: String, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard preparation.source != nil else { return }
    try SourceInputs.forEach(at: path, on: connection) { vanished.remove($0.id) }
    writer.vanished = vanished
  }

  /// Finds the file that `input` was under another path, where that is not there any more, and moves it.
  ///
  /// - Returns: What is stored of it, where nothing of that is to be written anew; else nil.
  mutating func moved(
    _ input: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> InputTable.Entry? {
    guard let path = input.path, try inputs.entry(atPath: path)?.recordCount ?? 0 == 0 else {
      return nil
    }
    let candidates = try places.files(with: input.digest)
    // What is back where it was comes in nobody's place.
    guard !candidates.contains(where: { $0.path == path }) else { return nil }
    for candidate in candidates where isVanished(candidate) {
      guard try !SourceInputs.areThere(at: path, on: connection) else { return nil }
      try places.move(
        candidate.id, to: path, byteCount: input.byteCount,
        modifiedAtNanoseconds: input.modifiedAtNanoseconds,
        sourceID: preparation.source?.id)
      run.summary.moved += 1
      try SourceInputs.forEachKnown(at: path, on: connection) { here in
        vanished.remove(here.id)
        awaited.remove(here.id)
      }
      writer.vanished = vanished
      // What was gone comes back only by reading it.
      guard try places.goneArticles(of: candidate.id, on: connection).isEmpty else { return nil }
      // Another name may tell another format.
      if NameEnding(path) != NameEnding(InputPlaces.pathBeforeAside(candidate.path)) { return nil }
      let pending = PendingInput(
        name: path, content: .standardInput, stored: try inputs.entry(atPath: path))
      return preparation.isUpToDate(pending) ? pending.stored : nil
    }
    return nil
  }

  /// Whether a known file is not where it was: nothing is there, or something else.
  private func isVanished(_ candidate: SourceInputs.Input) -> Bool {
    vanished.contains(candidate.id) || awaited.contains(candidate.id)
      || FileMoves.isElsewhere(candidate, choices: preparation.choices)
  }

  /// The same for a library or an archive, before anything of it is read but its bytes: what it may be
  /// known as.
  func movedLibrary(_ input: PendingInput) throws(SQLiteError) -> [InputRecord] {
    guard let file = input.file, input.stored?.recordCount ?? 0 == 0 else { return [] }
    var isMoved = false
    for candidate in try places.files(byteCount: file.byteCount) where !isMoved {
      isMoved = isVanished(candidate)
    }
    guard isMoved else { return [] }
    return FileMoves.digests(of: file.path, choices: preparation.choices).map { digest in
      InputRecord(
        path: file.path, digest: digest, byteCount: file.byteCount,
        modifiedAtNanoseconds: file.tellingTime(now: WallClock.nanoseconds))
    }
  }

  /// Moves a library or an archive that nothing else is known of, in a transaction of its own.
  mutating func moveAlone(
    _ places: [InputRecord], on connection: borrowing Connection
  ) throws(SQLiteError) -> InputTable.Entry? {
    let transaction = try begin(on: connection)
    var known: InputTable.Entry?
    for place in places where known == nil { known = try moved(place, on: connection) }
    try Self.commit(transaction)
    return known
  }
}
