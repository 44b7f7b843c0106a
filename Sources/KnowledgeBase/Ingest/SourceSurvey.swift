internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// What became of the files that a source had, before anything of it is read into the file.
struct SourceSurvey {
  /// Files that are there no longer, or are not of the source any more.
  private(set) var vanished: [SourceInputs.Input] = []
  /// Files with another size or time than when they were read.
  private(set) var changed: [SourceInputs.Input] = []
  /// Records that the source has.
  private(set) var recordCount = 0

  /// Looks at every file of `source`.
  ///
  /// A file that cannot be looked at, and one below what cannot, counts as there.
  init(
    _ source: Source, at place: SourcePlace, on connection: borrowing Connection
  ) throws(SQLiteError) {
    var (vanished, changed, recordCount) = ([SourceInputs.Input](), [SourceInputs.Input](), 0)
    var archive: (path: String, isArchive: Bool)?
    // The files of an archive follow each other.
    func isThere(_ path: String) -> Bool {
      InputPaths.isThere(path) { above in
        if let archive, archive.path == above { return archive.isArchive }
        let found = StoredFile.isArchive(above)
        archive = (above, found)
        return found
      }
    }
    try SourceInputs.forEach(ofSource: source.id, on: connection) { input in
      recordCount += input.recordCount
      do throws(UnreadablePath) {
        let status = try FileStatus(ofPath: input.path)
        // What is no file any longer is not waited for.
        if status.kind != .file || !place.has(input.path) {
          vanished.append(input)
        } else if status.byteCount != input.byteCount
          || status.modifiedAtNanoseconds != input.modifiedAtNanoseconds
        {
          changed.append(input)
        }
      } catch {
        let isGone = error.cause == .missing && !isThere(input.path)
        if isGone || !place.has(input.path) { vanished.append(input) }
      }
    }
    self.vanished = vanished
    self.changed = changed
    self.recordCount = recordCount
  }

  /// Takes it that files have moved: those are where they should be, and what gave way to one is changed, or
  /// gone.
  mutating func take(_ moves: FileMoves) {
    changed.removeAll { moves.touched.contains($0.id) }
    let moved = Set(moves.moves.map(\.input.id))
    vanished.removeAll { moved.contains($0.id) }
    changed.removeAll { moved.contains($0.id) }
    for move in moves.moves where !move.isEqual {
      if let path = move.path {
        changed.append(move.input.at(path))
      } else {
        vanished.append(move.input)
      }
    }
  }

  /// Why nothing of the source is to be taken in: too little would be left of what it had.
  func refusal(
    of source: Source, with preparation: Preparation, on connection: borrowing Connection
  ) throws(SQLiteError) -> RunSummary.Failure? {
    guard !changed.isEmpty else { return nil }
    let left = recordCount - (try lossCount(with: preparation, on: connection))
    guard SourceFloor.isBroken(left: left, of: recordCount, for: source) else { return nil }
    return SourceFloor.refusal(of: source, left: left, of: recordCount)
  }

  /// Number of records that the changed files have no longer, or with less than half of their text.
  ///
  /// Reads what changed. What cannot be read keeps what it had, and is no loss.
  func lossCount(
    with preparation: Preparation, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    var lossCount = 0
    for input in changed {
      guard let now = Self.weight(of: input, with: preparation) else { continue }
      lossCount += max(0, input.recordCount - now.documentCount)
      let before = try SourceInputs.textByteCount(ofInput: input.id, on: connection)
      if now.textByteCount * 2 < before { lossCount += min(input.recordCount, now.documentCount) }
    }
    return lossCount
  }

  private struct Weight {
    var documentCount = 0
    var textByteCount = 0

    mutating func add(_ document: Document) {
      documentCount += 1
      textByteCount += document.text.utf8.count
    }
  }

  /// What a file holds now; nil where it cannot be read, or holds what it held.
  private static func weight(
    of input: SourceInputs.Input, with preparation: Preparation
  ) -> Weight? {
    guard let status = try? FileStatus(ofPath: input.path) else { return nil }
    let file = FoundFile(
      path: input.path, relativePath: "", byteCount: status.byteCount,
      modifiedAtNanoseconds: status.modifiedAtNanoseconds)
    let pending = PendingInput(name: input.path, content: .file(file))
    guard let walk = try? InputWalk(pending, choices: preparation.choices, isDigesting: false)
    else { return nil }
    var weight = Weight()
    while let step = walk.next() {
      switch step {
      case .article(let document): weight.add(document)
      case .whole(let whole):
        guard case .member(_, _, let bytes) = whole.content,
          ContentDigest(sha256Of: bytes) != input.digest,
          let document = try? preparation.document(of: whole, bytes: bytes)
        else { return nil }
        weight.add(document)
      case .failed: return nil
      case .libraryBegins, .libraryEnds, .fault: break
      }
    }
    return weight
  }
}
