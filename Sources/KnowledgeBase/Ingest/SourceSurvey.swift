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
    files.displaced.removeAll { moves.hasMoved($0) || moves.isTouched($0) }
    let gone = Set(vanished.map(\.id))
    for move in moves.moves where !move.isEqual && move.input.sourceID == sourceID {
      if let path = move.path {
        if !move.input.isArchive { files.changed.append(move.input.at(path)) }
      } else if move.input.isArchive {
        try SourceInputs.forEach(
          ofSource: sourceID, below: move.input.path, on: connection
        ) { if !gone.contains($0.id) { files.vanished.append($0) } }
      } else if move.input.recordCount > 0 {
        files.vanished.append(move.input)
      }
    }
  }

  /// Why nothing of the source is to be taken in: too little would be left of what it had.
  ///
  /// Where nothing came in the place of what was, what is gone is only not hidden.
  func refusal(
    of source: Source, with preparation: Preparation, on connection: borrowing Connection
  ) throws(SQLiteError) -> RunSummary.Failure? {
    let lossCount = try lossCount(with: preparation, on: connection)
    guard lossCount > 0 else { return nil }
    let left = recordCount - lossCount - vanished.reduce(0) { $0 + $1.recordCount }
    guard SourceFloor.isBroken(left: left, of: recordCount, for: source) else { return nil }
    return SourceFloor.refusal(of: source, left: left, of: recordCount)
  }

  /// Number of records that the changed files, and those of changed archives, have no longer, or with less
  /// than half of their text.
  ///
  /// Reads what changed. What cannot be read keeps what it had, and is no loss.
  func lossCount(
    with preparation: Preparation, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    var lossCount = 0
    for input in files.changed {
      lossCount += try Self.loss(of: [input], at: input.path, with: preparation, on: connection)
    }
    let gone = Set(vanished.map(\.id))
    for archive in files.displaced where archive.isArchive {
      var members: [SourceInputs.Input] = []
      try SourceInputs.forEach(
        ofSource: sourceID, below: archive.path, on: connection
      ) { if !gone.contains($0.id) { members.append($0) } }
      lossCount += try Self.loss(of: members, at: archive.path, with: preparation, on: connection)
    }
    return lossCount
  }

  /// The loss among known files that are the one at `path`, or in it.
  private static func loss(
    of inputs: [SourceInputs.Input], at path: String, with preparation: Preparation,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    guard !inputs.isEmpty, let contents = FileContents(at: path, inputs, with: preparation) else {
      return 0
    }
    var loss = 0
    for input in inputs {
      guard let now = contents.weight(of: input.path) else { continue }
      loss += max(0, input.recordCount - now.documentCount)
      let before = try SourceInputs.textByteCount(ofInput: input.id, on: connection)
      if now.textByteCount * 2 < before { loss += min(input.recordCount, now.documentCount) }
    }
    return loss
  }
}
