internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Which known files stand at other paths now, by their contents; found before anything is written.
///
/// A known file has moved where its content is at another path, and its own path has another or nothing. A
/// file whose content is nowhere gives way to one that moved to its path: it gets the path that was left
/// at the other end, where a file is, and is gone else.
struct FileMoves {
  /// A file that is elsewhere now.
  struct Move {
    let input: SourceInputs.Input
    /// Its path now; nil: it gave way, and is gone.
    let path: String?
    /// When it was modified, in Unix nanoseconds, where that tells something.
    var modifiedAtNanoseconds: Int64?
    /// Whether its content is what it was.
    let isEqual: Bool
  }

  /// All of them; none where nothing moved.
  private(set) var moves: [Move] = []
  /// Numbers of files with another time that hold what they held.
  private(set) var touched: Set<Int64> = []

  /// A file that is not what is stored at its path, and the digest of its bytes.
  private struct Arrival {
    let file: FoundFile
    let digest: ContentDigest
    var isTaken = false
  }

  /// Looks for `loose` files, which are gone from their paths or have another size or time there, among
  /// those of `finder`.
  ///
  /// - Complexity: A walk over the files where anything is loose, and a reading of those that are as large as
  ///   one that is.
  init(
    of loose: [SourceInputs.Input], in finder: consuming FileFinder, with preparation: Preparation,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    let loose = loose.filter { $0.digest.bytes.contains { $0 != 0 } }
    guard !loose.isEmpty else { return }
    let (arrivals, present) = try Self.arrivals(
      of: loose, in: finder, with: preparation, on: connection)
    guard !arrivals.isEmpty else { return }
    pair(loose, with: arrivals, present: present)
  }

  /// The files that are as large as one that is loose and not what is stored at their paths; and the paths of
  /// loose files where there is a file.
  private static func arrivals(
    of loose: [SourceInputs.Input], in finder: consuming FileFinder, with preparation: Preparation,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> (arrivals: [Arrival], present: Set<String>) {
    let inputs = try InputTable(on: connection)
    let sizes = Set(loose.map(\.byteCount))
    let (paths, ids) = (Set(loose.map(\.path)), Set(loose.map(\.id)))
    var (arrivals, present) = ([Arrival](), Set<String>())
    while let step = finder.next() {
      guard case .file(let file) = step else { continue }
      if paths.contains(file.path) { present.insert(file.path) }
      guard sizes.contains(file.byteCount) else { continue }
      // What is another's, of another source or place, is left to it.
      if let stored = try inputs.entry(atPath: file.path), stored.recordCount > 0,
        !ids.contains(stored.id)
          || stored.looksLike(
            byteCount: file.byteCount, modifiedAtNanoseconds: file.modifiedAtNanoseconds)
      {
        continue
      }
      if let digest = Self.digest(of: file, with: preparation.choices) {
        arrivals.append(Arrival(file: file, digest: digest))
      }
    }
    return (arrivals, present)
  }

  /// The digest of a file's bytes, unpacked where they are compressed; nil where it cannot be read.
  static func digest(of file: FoundFile, with choices: ReadingChoices) -> ContentDigest? {
    guard let reader = try? ByteReader(path: file.path),
      let prefix = try? reader.prefix(ReadingChoices.prefixByteCount)
    else { return nil }
    return try? FileBytes.digest(
      of: reader, isCompressed: choices.isArchive(prefix, path: file.path))
  }

  private mutating func pair(
    _ loose: [SourceInputs.Input], with found: [Arrival], present: Set<String>
  ) {
    var arrivals = found
    var byDigest: [ContentDigest: [Int]] = [:]
    for (index, arrival) in arrivals.enumerated() {
      byDigest[arrival.digest, default: []].append(index)
    }
    // What was only touched stands where it stood.
    let standing = Set(arrivals.map { [$0.file.path, $0.digest.hexadecimal] })
    let gone = loose.filter { !standing.contains([$0.path, $0.digest.hexadecimal]) }
    touched = Set(loose.map(\.id)).subtracting(gone.map(\.id))
    let stays = Set(loose.map(\.path)).subtracting(gone.map(\.path))
    var origins: [String: String] = [:]
    var moved: Set<Int64> = []
    // Those that have kept their names go first.
    for keepsName in [true, false] {
      for input in gone where !moved.contains(input.id) {
        let index = byDigest[input.digest]?.first { index in
          !arrivals[index].isTaken && !stays.contains(arrivals[index].file.path)
            && (!keepsName || Self.name(arrivals[index].file.path) == Self.name(input.path))
        }
        guard let index else { continue }
        arrivals[index].isTaken = true
        moved.insert(input.id)
        let file = arrivals[index].file
        origins[file.path] = input.path
        moves.append(
          Move(
            input: input, path: file.path,
            modifiedAtNanoseconds: file.tellingTime(now: WallClock.nanoseconds), isEqual: true))
      }
    }
    for input in gone where origins[input.path] != nil && !moved.contains(input.id) {
      var end = input.path
      while let origin = origins[end] { end = origin }
      moves.append(
        Move(input: input, path: present.contains(end) ? end : nil, isEqual: false))
    }
  }

  private static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}

extension FileMoves {
  /// The known files at and below `roots` that are gone, or have another size or time.
  ///
  /// What cannot be looked at is left alone, and so is what stands in an archive.
  static func loose(
    at roots: [String], on connection: borrowing Connection
  ) throws(SQLiteError) -> [SourceInputs.Input] {
    var loose: [SourceInputs.Input] = []
    for root in roots {
      try SourceInputs.forEach(at: root, on: connection) { input in
        do throws(UnreadablePath) {
          let status = try FileStatus(ofPath: input.path)
          if status.byteCount != input.byteCount
            || status.modifiedAtNanoseconds != input.modifiedAtNanoseconds
          {
            loose.append(input)
          }
        } catch {
          if error.cause == .missing, !StoredFile.isThere(input.path) { loose.append(input) }
        }
      }
    }
    return loose
  }
}

extension Intake {
  /// Looks which files of paths that are of no source have moved, and writes that down; once a run, and not
  /// before something is met that is new or changed.
  mutating func applyMoves(on connection: borrowing Connection) throws(SQLiteError) {
    guard let finder = unsurveyed.take() else { return }
    let loose = try FileMoves.loose(at: finder.roots, on: connection)
    try apply(
      FileMoves(of: loose, in: finder, with: preparation, on: connection), on: connection)
  }

  /// Writes down where files are that moved, all at once.
  mutating func apply(
    _ moves: FileMoves, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !moves.moves.isEmpty else { return }
    let transaction = try begin(on: connection)
    for move in moves.moves { try places.putAside(move.input.id, from: move.input.path) }
    for move in moves.moves {
      guard let path = move.path else { continue }
      try places.move(
        move.input.id, to: path, modifiedAtNanoseconds: move.modifiedAtNanoseconds,
        sourceID: preparation.source?.id)
      guard move.isEqual else { continue }
      run.summary.moved += 1
      if NameEnding(path) != NameEnding(move.input.path) { try places.forgetDigest(move.input.id) }
    }
    try Self.commit(transaction)
  }
}
