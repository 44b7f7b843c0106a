internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// What became of the files that a source had, before anything of it is read into the file.
struct SourceSurvey {
  private let sourceID: Int64
  private var files: KnownFiles

  /// Files that are there no longer, or are not of the source any more.
  var vanished: [SourceInputs.Input] { files.vanished }
  /// Records that the source has.
  var recordCount: Int { files.recordCount }
  /// Files that may have come to another path.
  var loose: [SourceInputs.Input] { files.loose }

  /// Looks at every file of `source`; where times are not trusted, each may be another than it was.
  init(
    _ source: Source, at place: SourcePlace, trustsTimes: Bool,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    var files = KnownFiles(trustsTimes: trustsTimes)
    try SourceInputs.forEachKnown(ofSource: source.id, on: connection) { input in
      files.meet(input, isWanted: place.has(input.path))
    }
    sourceID = source.id
    self.files = files
  }

  /// Takes it that files have moved: those are where they should be, and what gave way to one is changed, or
  /// gone.
  mutating func take(_ moves: FileMoves, on connection: borrowing Connection) throws(SQLiteError) {
    files.vanished.removeAll { moves.hasMoved($0) }
    files.changed.removeAll { moves.hasMoved($0) || moves.isTouched($0) }
    for move in moves.moves where !move.isEqual && move.input.sourceID == sourceID {
      if let path = move.path {
        if !move.input.isArchive { files.changed.append(move.input.at(path)) }
      } else if move.input.isArchive {
        try SourceInputs.forEach(
          ofSource: sourceID, below: move.input.path, on: connection
        ) { files.vanished.append($0) }
      } else if move.input.recordCount > 0 {
        files.vanished.append(move.input)
      }
    }
  }

  /// Why nothing of the source is to be taken in: too little would be left of what it had.
  func refusal(
    of source: Source, with preparation: Preparation, on connection: borrowing Connection
  ) throws(SQLiteError) -> RunSummary.Failure? {
    guard !files.changed.isEmpty else { return nil }
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
    for input in files.changed {
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
