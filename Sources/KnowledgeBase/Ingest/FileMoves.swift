internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// Which known files stand at other paths now, by their contents; found before anything is written.
///
/// A known file has moved where its content is at another path, and its own path has another or nothing. A
/// file whose content is nowhere gives way to one that moved to its path: it gets the path that was left
/// at the other end, where a file is, and is gone else. An archive moves as a whole, with its files.
struct FileMoves {
  /// A file that is elsewhere now.
  struct Move {
    let input: SourceInputs.Input
    /// Its path now; nil: it gave way, and is gone.
    let path: String?
    /// Size in bytes now, and when it was modified, in Unix nanoseconds, where that tells something.
    var place: Touch?
    /// The archive that it was in, where another came in the place of that.
    var archive: String?
    /// The source that has it there; nil: none that is known.
    let sourceID: Int64?
    /// Whether its content is what it was.
    let isEqual: Bool
  }

  /// Size in bytes, and time of a file.
  struct Touch {
    let byteCount: Int
    /// In Unix nanoseconds; nil where it tells nothing yet.
    let modifiedAtNanoseconds: Int64?
  }

  /// Files to look among, and the source that has them.
  struct Place {
    let finder: FileFinder
    var sourceID: Int64?

    /// What files are looked for by: their content, and the name that they have kept.
    fileprivate struct Key: Hashable {
      let digest: ContentDigest
      let name: Substring?
    }
  }

  /// All of them; none where nothing moved.
  private(set) var moves: [Move] = []
  /// Files with another time that hold what they held, by their numbers.
  private(set) var touched: [Int64: Touch] = [:]
  private var moved: Set<Int64> = []
  private var movedArchives: Set<String> = []

  /// A file that is not what is stored at its path.
  private struct Arrival {
    let path: String
    let place: Touch
    let sourceID: Int64?
    /// Of its bytes, as they are and unpacked.
    let digests: [ContentDigest]
  }

  /// Looks for `loose` files, which are gone from their paths or have another size or time there, among
  /// those of `places`; and for what is stored of other places where its content came into these.
  ///
  /// Once a stop is asked for, none has moved, and nothing may be written by that.
  ///
  /// - Complexity: A walk over the files where anything is loose, and a reading of those that are as large as
  ///   one that is.
  init(
    of loose: [SourceInputs.Input], in places: [Place], trustsTimes: Bool,
    choices: ReadingChoices, stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let known = loose.filter { $0.digest.bytes.contains { $0 != 0 } }
    guard !known.isEmpty else { return }
    let (arrivals, displaced) = try Self.arrivals(
      of: known, in: places, trustsTimes: trustsTimes, choices: choices, stop: stop, on: connection)
    guard !arrivals.isEmpty, !stop.isMade else { return }
    let all = known + displaced
    let strangers = try Self.strangers(arrivals, beside: all, choices: choices, on: connection)
    pair(all + strangers, with: arrivals)
    try makeRoom(on: connection)
  }

  /// Whether a file has moved or given way, or is in an archive that has moved.
  func hasMoved(_ input: SourceInputs.Input) -> Bool {
    moved.contains(input.id) || isInMovedArchive(input.path)
  }

  /// Whether a file holds what it held, and has another time.
  func isTouched(_ input: SourceInputs.Input) -> Bool { touched[input.id] != nil }

  private func isInMovedArchive(_ path: String) -> Bool {
    guard !movedArchives.isEmpty else { return false }
    var above = path[...]
    while let slash = above.lastIndex(of: "/") {
      above = above[..<slash]
      if movedArchives.contains(String(above)) { return true }
    }
    return false
  }

  private static func name(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }
}

// MARK: - Finding

extension FileMoves {
  /// The files that are as large as one that is loose, or stand where one was, and are not what is stored at
  /// their paths; and what is stored there of another source, or of none.
  private static func arrivals(
    of loose: [SourceInputs.Input], in places: [Place], trustsTimes: Bool,
    choices: ReadingChoices, stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> (arrivals: [Arrival], displaced: [SourceInputs.Input]) {
    let inputs = try InputTable(on: connection)
    let files = try InputPlaces(on: connection)
    let sizes = Set(loose.map(\.byteCount))
    let (paths, ids) = (Set(loose.map(\.path)), Set(loose.map(\.id)))
    var (arrivals, displaced, met) = ([Arrival](), [SourceInputs.Input](), Set<String>())
    for place in places {
      var finder = place.finder
      while !stop.isMade, let step = finder.next() {
        guard case .file(let file) = step else { continue }
        if !sizes.contains(file.byteCount) {
          guard paths.contains(file.path),
            try !files.files(byteCount: file.byteCount).isEmpty
          else { continue }
        }
        let stored = try inputs.entry(atPath: file.path)
        if let stored, stored.recordCount > 0, trustsTimes || !ids.contains(stored.id),
          stored.looksLike(
            byteCount: file.byteCount, modifiedAtNanoseconds: file.modifiedAtNanoseconds)
        {
          continue
        }
        let digests = Self.digests(of: file.path, choices: choices)
        guard !digests.isEmpty, met.insert(file.path).inserted else { continue }
        // It is back where it was.
        if stored == nil, try files.isKnown(file.path, as: digests, besides: ids) { continue }
        if let stored, stored.recordCount > 0, !ids.contains(stored.id),
          let input = try SourceInputs.input(stored.id, on: connection)
        {
          displaced.append(input)
        }
        arrivals.append(
          Arrival(
            path: file.path,
            place: Touch(
              byteCount: file.byteCount,
              modifiedAtNanoseconds: file.tellingTime(now: WallClock.nanoseconds)),
            sourceID: place.sourceID, digests: digests))
      }
    }
    return (arrivals, displaced)
  }

  /// What is stored of other places, and is there no longer, with the content of an arrival.
  private static func strangers(
    _ arrivals: [Arrival], beside loose: [SourceInputs.Input], choices: ReadingChoices,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [SourceInputs.Input] {
    let files = try InputPlaces(on: connection)
    let ids = Set(loose.map(\.id))
    var known = Set(loose.map(\.digest))
    var found: [SourceInputs.Input] = []
    for digest in arrivals.flatMap(\.digests) where known.insert(digest).inserted {
      for candidate in try files.files(with: digest)
      where !ids.contains(candidate.id) && isElsewhere(candidate, choices: choices) {
        if let input = try SourceInputs.input(candidate.id, on: connection) { found.append(input) }
      }
    }
    return found
  }

  /// Whether a known file is not at its path any more: nothing is there, or another content; or it was gone
  /// from its archive before.
  static func isElsewhere(_ input: SourceInputs.Input, choices: ReadingChoices) -> Bool {
    do throws(UnreadablePath) {
      let status = try FileStatus(ofPath: input.path)
      guard status.kind == .file else { return true }
      guard !status.looksLike(input) else { return false }
      let digests = digests(of: input.path, choices: choices)
      return !digests.isEmpty && !digests.contains(input.digest)
    } catch {
      return error.cause == .missing && (input.recordCount == 0 || !StoredFile.isThere(input.path))
    }
  }

  /// The digest of a file's bytes, and where they are compressed that of what they unpack to; none where it
  /// cannot be read.
  static func digests(of path: String, choices: ReadingChoices) -> [ContentDigest] {
    guard let reader = try? ByteReader(path: path),
      let prefix = try? reader.prefix(ReadingChoices.prefixByteCount)
    else { return [] }
    var digests: [ContentDigest] = []
    if choices.isArchive(prefix, path: path),
      let unpacked = try? FileBytes.unpackedDigest(of: reader)
    {
      digests.append(unpacked)
    }
    if let whole = try? ByteReader(path: path), let digest = try? FileBytes.digest(of: whole) {
      digests.append(digest)
    }
    return digests
  }
}

// MARK: - Pairing

extension FileMoves {
  private mutating func pair(_ loose: [SourceInputs.Input], with found: [Arrival]) {
    // What was only touched stands where it stood.
    var standing: [String: Int] = [:]
    for (index, arrival) in found.enumerated() { standing[arrival.path] = index }
    var gone: [SourceInputs.Input] = []
    for input in loose {
      if let index = standing[input.path], found[index].digests.contains(input.digest) {
        touched[input.id] = found[index].place
      } else {
        gone.append(input)
      }
    }
    let stays = Set(loose.map(\.path)).subtracting(gone.map(\.path))
    let origins = takePlaces(of: found.filter { !stays.contains($0.path) }, by: gone)
    giveWay(gone, origins: origins, source: { standing[$0].flatMap { found[$0].sourceID } })
  }

  /// Finds for those that are gone where they are now.
  ///
  /// - Returns: For each path that one came to, who that was.
  private mutating func takePlaces(
    of found: [Arrival], by gone: [SourceInputs.Input]
  ) -> [String: SourceInputs.Input] {
    var isTaken = [Bool](repeating: false, count: found.count)
    // The first of each comes off at the end.
    var places: [Place.Key: [Int]] = [:]
    for (index, arrival) in found.enumerated().reversed() {
      for digest in arrival.digests {
        places[Place.Key(digest: digest, name: nil), default: []].append(index)
        places[Place.Key(digest: digest, name: Self.name(arrival.path)), default: []].append(index)
      }
    }
    let owners = Dictionary(gone.map { ($0.path, $0.sourceID) }) { one, _ in one }
    var origins: [String: SourceInputs.Input] = [:]
    // Archives go before what is in them, and those that have kept their names before others.
    for (isArchive, keepsName) in [(true, true), (true, false), (false, true), (false, false)] {
      for input in gone where input.isArchive == isArchive && !hasMoved(input) {
        let key = Place.Key(digest: input.digest, name: keepsName ? Self.name(input.path) : nil)
        while let last = places[key]?.last, isTaken[last] { places[key]?.removeLast() }
        guard let index = places[key]?.popLast() else { continue }
        isTaken[index] = true
        let arrival = found[index]
        origins[arrival.path] = input
        note(
          Move(
            input: input, path: arrival.path, place: arrival.place,
            sourceID: (owners[arrival.path] ?? nil) ?? arrival.sourceID, isEqual: true))
      }
    }
    return origins
  }

  /// Lets those that are nowhere give way to what came to their paths.
  private mutating func giveWay(
    _ gone: [SourceInputs.Input], origins: [String: SourceInputs.Input],
    source: (String) -> Int64?
  ) {
    // What was gone before makes way when it is moved over.
    for input in gone where input.recordCount > 0 && origins[input.path] != nil {
      guard !hasMoved(input) else { continue }
      var (end, owner) = (input.path, input.sourceID)
      while let origin = origins[end] { (end, owner) = (origin.path, origin.sourceID) }
      let isFile = (try? FileStatus(ofPath: end))?.kind == .file
      note(
        Move(
          input: input, path: isFile ? end : nil, sourceID: source(end) ?? owner,
          isEqual: false))
    }
  }

  /// Lets what is stored of the files of an archive give way to an archive that came to its path, where it
  /// was not known as a whole.
  private mutating func makeRoom(on connection: borrowing Connection) throws(SQLiteError) {
    let gone = Set(moves.lazy.filter(\.input.isArchive).map(\.input.path))
    for move in moves where move.isEqual && move.input.isArchive {
      guard let path = move.path, !gone.contains(path) else { continue }
      try SourceInputs.forEach(at: path, on: connection) { member in
        guard member.path != path, !hasMoved(member) else { return }
        note(Move(input: member, path: nil, archive: path, sourceID: nil, isEqual: false))
      }
    }
  }

  private mutating func note(_ move: Move) {
    moves.append(move)
    moved.insert(move.input.id)
    if move.input.isArchive, move.isEqual { movedArchives.insert(move.input.path) }
  }
}

extension Intake {
  /// Looks which files of paths that are of no source have moved, and writes that down; once a run, and not
  /// before something is met that is new or changed.
  mutating func applyMoves(
    trustsTimes: Bool, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard let finder = unsurveyed.take() else { return }
    var known = KnownFiles(trustsTimes: trustsTimes)
    for root in finder.roots {
      try SourceInputs.forEachKnown(at: root, on: connection) { known.meet($0) }
    }
    try apply(
      FileMoves(
        of: known.loose, in: [FileMoves.Place(finder: finder)], trustsTimes: trustsTimes,
        choices: preparation.choices, stop: stop, on: connection), on: connection)
  }

  /// Writes down where files are that moved, all at once, and the times of those that were touched.
  mutating func apply(
    _ moves: FileMoves, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !moves.moves.isEmpty || !moves.touched.isEmpty else { return }
    let transaction = try begin(on: connection)
    for (id, place) in moves.touched {
      try places.touch(
        id, byteCount: place.byteCount, modifiedAtNanoseconds: place.modifiedAtNanoseconds)
    }
    for move in moves.moves {
      try places.putAside(move.input.id, from: move.input.path, outOf: move.archive)
    }
    for move in moves.moves {
      guard let path = move.path else { continue }
      try places.move(
        move.input.id, to: path, byteCount: move.place?.byteCount,
        modifiedAtNanoseconds: move.place?.modifiedAtNanoseconds, sourceID: move.sourceID)
      guard move.isEqual else { continue }
      run.summary.moved += 1
      let gone = try places.goneArticles(of: move.input.id, on: connection)
      if move.input.recordCount == 0 { writer.returning.formUnion(gone) }
      // What of an archive was gone comes back only by reading it.
      if move.input.isArchive && !gone.isEmpty
        || NameEnding(path) != NameEnding(InputPlaces.pathBeforeAside(move.input.path))
      {
        try places.forgetDigest(move.input.id)
      }
    }
    try Self.commit(transaction)
  }
}
