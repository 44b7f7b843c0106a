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

  /// Finds the file that `input` was under another path, where that is gone, and moves it.
  ///
  /// - Returns: What is stored of it, where nothing of that is to be written anew; else nil.
  mutating func moved(_ input: InputRecord) throws(SQLiteError) -> InputTable.Entry? {
    guard let path = input.path, try inputs.entry(atPath: path)?.recordCount ?? 0 == 0 else {
      return nil
    }
    for candidate in try places.files(with: input.digest) where isVanished(candidate) {
      try places.move(
        candidate.id, to: path, modifiedAtNanoseconds: input.modifiedAtNanoseconds,
        sourceID: preparation.source?.id)
      run.summary.moved += 1
      vanished.remove(candidate.id)
      awaited.remove(candidate.id)
      writer.vanished = vanished
      // Another name may tell another format.
      if NameEnding(path) != NameEnding(InputPlaces.pathBeforeAside(candidate.path)) { return nil }
      let pending = PendingInput(
        name: path, content: .standardInput, stored: try inputs.entry(atPath: path))
      return preparation.isUpToDate(pending) ? pending.stored : nil
    }
    return nil
  }

  private func isVanished(_ candidate: InputPlaces.Candidate) -> Bool {
    vanished.contains(candidate.id) || awaited.contains(candidate.id)
      || !StoredFile.isThere(candidate.path)
  }

  /// The same for a library, before anything of it is read but its bytes.
  mutating func movedLibrary(_ input: PendingInput) throws(SQLiteError) -> InputRecord? {
    guard let file = input.file, input.stored?.recordCount ?? 0 == 0 else { return nil }
    var isMoved = false
    for candidate in try places.files(byteCount: file.byteCount) where isVanished(candidate) {
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

  /// Moves a library that nothing else is known of, in a transaction of its own.
  mutating func moveAlone(
    _ place: InputRecord, on connection: borrowing Connection
  ) throws(SQLiteError) -> InputTable.Entry? {
    let transaction = try begin(on: connection)
    let known = try moved(place)
    try Self.commit(transaction)
    return known
  }
}
