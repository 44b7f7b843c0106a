internal import Knowledge
internal import KnowledgeStore
internal import Readers
internal import SQLite

/// What a library, or an archive, holds by now, where something of it is stored: looked through before
/// anything of it is written, so that nothing takes the place of what follows.
struct InputPreview {
  /// What stands in each library, by its path.
  var libraries: [String: LibraryContents] = [:]
  /// Whether all of it could be read.
  var isWhole = true
  /// Of each file of an archive a number for its path, and one for its content.
  private var members: [Int: Int] = [:]
  /// Known libraries that are in the archive under another name, by numbers of their contents.
  private var moved: [Int: [Int64]] = [:]

  /// Notes a file of an archive.
  mutating func meet(_ path: String, _ digest: ContentDigest) {
    members[path.hashValue] = digest.hashValue
  }

  /// A known file that has the content of the one at `path` and stood at another, where there is one.
  mutating func claim(at path: String) -> Int64? {
    guard let content = members[path.hashValue] else { return nil }
    return moved[content]?.popLast()
  }

  /// Pairs the known files of an archive with what it holds.
  ///
  /// - Parameter stored: The known ones that are not in it just so.
  /// - Returns: Those that are in it under other names, and those whose names they took.
  fileprivate mutating func pair(
    _ stored: [SourceInputs.Input]
  ) -> (moved: [SourceInputs.Input], displaced: [SourceInputs.Input]) {
    var coming: [Int: Int] = [:]
    for content in members.values { coming[content, default: 0] += 1 }
    var (moved, left) = ([SourceInputs.Input](), [SourceInputs.Input]())
    for input in stored {
      let content = input.digest.hashValue
      guard let count = coming[content], count > 0 else {
        left.append(input)
        continue
      }
      coming[content] = count - 1
      moved.append(input)
      self.moved[content, default: []].append(input.id)
    }
    let displaced = left.filter { input in
      members[input.path.hashValue].map { self.moved[$0] != nil } ?? false
    }
    return (moved, displaced)
  }

  /// Whether a known file is in the archive as it was; it is spoken for then.
  fileprivate mutating func claimStanding(_ input: SourceInputs.Input) -> Bool {
    guard members[input.path.hashValue] == input.digest.hashValue else { return false }
    members[input.path.hashValue] = nil
    return true
  }
}

extension Intake {
  /// Looks through a file that libraries, or files of an archive, are stored of; nil for any other, and
  /// for standard input.
  ///
  /// Once a stop is asked for, it is not whole, and nothing may be written by it.
  ///
  /// - Complexity: Reads the whole file, as taking it in does.
  func preview(of input: PendingInput) async throws(SQLiteError) -> InputPreview? {
    guard let path = input.file?.path, try entries.hasLibrary(at: path),
      let feed = try? InputFeed(input, choices: preparation.choices)
    else { return nil }
    var preview = InputPreview()
    while !stop.isMade, let step = await feed.next() {
      switch step {
      case .whole(let file):
        guard let path = file.path, case .member(_, _, let bytes) = file.content else { continue }
        preview.meet(path, ContentDigest(sha256Of: bytes))
      case .libraryBegins(let library):
        guard let path = library.path else { continue }
        let (contents, digest) = await look(through: library, in: feed)
        preview.libraries[path] = contents
        if let digest { preview.meet(path, digest) }
      case .failed, .article, .fault, .libraryEnds: continue
      }
    }
    preview.isWhole = await feed.isWhole
    return preview
  }

  private func look(
    through library: InputWalk.LibraryInput, in feed: InputFeed
  ) async -> (contents: LibraryContents, digest: ContentDigest?) {
    var contents = LibraryContents()
    while !stop.isMade {
      let batch = await feed.entries(of: library, limit: Self.libraryLimit)
      for entry in batch.entries { contents.meet(entry.name, entry.digest) }
      if !batch.failures.isEmpty { contents.isWhole = false }
      guard batch.isLast else { continue }
      if batch.end == nil { contents.isWhole = false }
      return (contents, batch.end?.digest)
    }
    contents.isWhole = false
    return (contents, nil)
  }

  /// Looks through the file at hand, before the first of it is written that is not as it was; once.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - open: The library that is being read, which stays where it is.
  ///   - connection: The one that this intake was made on.
  /// - Throws: `SQLiteError`.
  mutating func lookThrough(
    _ input: PendingInput, except open: String? = nil, on connection: borrowing Connection
  ) async throws(SQLiteError) {
    guard !isLookedThrough else { return }
    isLookedThrough = true
    preview = try await preview(of: input)
    guard let path = input.file?.path else { return }
    try putMovedMembersAside(ofArchive: path, except: open, on: connection)
  }

  /// Whether nothing is stored of a library in an archive, under its name.
  func isNew(_ library: InputWalk.LibraryInput) throws(SQLiteError) -> Bool {
    guard let path = library.path, path != library.file?.path else { return false }
    return try inputs.entry(atPath: path)?.recordCount ?? 0 == 0
  }

  /// Whether a file of an archive is stored just so.
  func isStored(_ file: PendingInput) -> Bool {
    guard case .member(_, _, let bytes) = file.content else { return true }
    return file.stored?.digest == ContentDigest(sha256Of: bytes)
  }

  /// Puts aside the known files of an archive that are in it under other names, so that what comes under
  /// theirs is not taken for them; they are found by their contents.
  mutating func putMovedMembersAside(
    ofArchive path: String, except open: String?, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard var preview, preview.isWhole, !stop.isMade else { return }
    var loose: [SourceInputs.Input] = []
    try SourceInputs.forEach(at: path, on: connection) { member in
      let isStanding = preview.claimStanding(member)
      if member.path != path, member.path != open, !isStanding { loose.append(member) }
    }
    let (moved, displaced) = preview.pair(loose)
    self.preview = preview
    guard !moved.isEmpty else { return }
    let transaction = try begin(on: connection)
    for input in moved + displaced { try places.putAside(input.id, from: input.path) }
    try Self.commit(transaction)
    awaited.formUnion(moved.map(\.id))
  }

  /// Moves a library of an archive that was known under another name, before it is read.
  mutating func moveMember(
    _ library: InputWalk.LibraryInput, on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard let path = library.path, let id = preview?.claim(at: path) else { return }
    let transaction = try begin(on: connection)
    try places.move(
      id, to: path, byteCount: nil, modifiedAtNanoseconds: nil, sourceID: preparation.source?.id)
    run.summary.moved += 1
    awaited.remove(id)
    try Self.commit(transaction)
  }
}
