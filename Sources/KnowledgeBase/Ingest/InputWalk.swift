internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// Goes through what one file, or standard input, holds: an article, a library, or the files of an
/// archive, each of them again an article or a library.
///
/// Reads a piece at a time; one article that fills a file is the most that is held at once. Of a
/// library's faults the first thousand are told, the others counted: a damaged file may have millions.
final class InputWalk {
  /// What comes next.
  enum Step: Sendable {
    /// A file that holds one article, all its bytes read.
    case whole(PendingInput)
    /// A library; its entries follow, then its end.
    case libraryBegins(LibraryInput)
    case article(Document)
    case fault(EntryFault)
    /// The end of a library; nil when it could not be read to its end.
    case libraryEnds(LibraryEnd?)
    /// Something that cannot be read.
    case failed(RunSummary.Failure)
  }

  /// A file with many articles.
  struct LibraryInput: Sendable {
    /// What messages call it.
    let name: String
    /// Absolute path, that of an archive before that of its member; nil for standard input.
    let path: String?
    /// Path from the ingested folder's parent.
    let relativePath: String?
    /// The file that it is, or that the archive is that it stands in.
    let file: FoundFile?
    /// What it is read as.
    let format: DocumentFormat
  }

  /// A library that was read to its end.
  struct LibraryEnd: Sendable {
    /// Digest of its bytes, unpacked where they were compressed; of nothing where none was asked for.
    let digest: ContentDigest
    let byteCount: Int
  }

  /// Where bytes come from.
  private enum Source {
    case reader(ByteReader)
    case member(Archive)
  }

  private struct OpenLibrary {
    var library: Library
    var entries: ArraySlice<LibraryEntry> = []
    var digest = ContentDigest.Builder()
    var byteCount = 0
    var faultCount = 0
    var isOver = false
    var isBroken = false
    let source: Source
    let name: String
  }

  private static let maximumFaultCount = 1000
  private let input: PendingInput
  private let choices: ReadingChoices
  private let isDigesting: Bool
  private let root: ByteReader
  private var isStarted = false
  private var archive: Archive?
  /// Whether nothing that it holds was left unlooked at, as behind a cut.
  private(set) var isWhole = true
  private var library: OpenLibrary?
  /// Bytes of the current file that were looked at and not read yet.
  private var ahead: [UInt8] = []

  /// Prepares to go through `input`.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - choices: How to read it.
  ///   - isDigesting: Whether the ends of libraries state their digests, which cost as much as
  ///     reading them.
  /// - Throws: `UnreadablePath` when the file cannot be opened.
  init(
    _ input: PendingInput, choices: ReadingChoices, isDigesting: Bool
  ) throws(UnreadablePath) {
    self.input = input
    self.choices = choices
    self.isDigesting = isDigesting
    do throws(ByteReader.ErrorNumber) {
      root = if let file = input.file { try ByteReader(path: file.path) } else { ByteReader() }
    } catch {
      throw UnreadablePath(path: input.name, errorNumber: error.code)
    }
  }

  /// What comes next; nil at the end.
  func next() -> Step? {
    do throws(UnreadablePath) {
      if library != nil { return try nextInLibrary() }
      if !isStarted {
        isStarted = true
        if let step = try start() { return step }
      }
      while let archive {
        if let step = try nextMember(of: archive) { return step }
      }
      return nil
    } catch {
      return .failed(error.failure)
    }
  }

  /// Opens the file itself; nil when it is an archive.
  private func start() throws(UnreadablePath) -> Step? {
    do throws(ReadError) {
      let prefix = try look(at: .reader(root))
      if choices.isArchive(prefix, path: input.path) {
        archive = try Archive(root)
        return nil
      }
      return try open(.reader(root), prefix: prefix, as: input)
    } catch {
      isWhole = false
      throw UnreadablePath(path: input.name, error: error)
    }
  }

  /// Opens the next file of an archive; nil when it is left out, or there is none.
  private func nextMember(of archive: Archive) throws(UnreadablePath) -> Step? {
    ahead = []
    let member: Archive.Member?
    do throws(ReadError) {
      member = try archive.nextMember()
    } catch {
      self.archive = nil
      isWhole = false
      throw UnreadablePath(path: input.name, error: error)
    }
    guard let member else {
      self.archive = nil
      return nil
    }
    let name = member.path.map(Self.withoutFullStops)
    let pending = name.map { input.member($0) } ?? input
    do throws(ReadError) {
      if let name, try !isWanted(name) { return nil }
      let prefix = try look(at: .member(archive))
      guard !choices.isArchive(prefix, path: pending.path) else {
        throw ReadError(
          format: "archive", reason: "is an archive inside an archive, which kb does not open",
          hint: "Unpack it first.")
      }
      return try open(.member(archive), prefix: prefix, as: pending)
    } catch {
      throw UnreadablePath(path: pending.name, error: error)
    }
  }

  /// A path in an archive without the parts that lead nowhere: `tar cf x.tar .` begins every name with one.
  private static func withoutFullStops(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.contains(".") else { return path }
    return parts.filter { $0 != "." }.joined(separator: "/")
  }

  /// Whether a file of an archive may be an article: hidden ones and those that Macs add are not.
  private func isWanted(_ path: String) throws(ReadError) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !parts.contains("..") else {
      throw ReadError(
        format: "archive", reason: "has a name that leads out of its archive, and was left out")
    }
    return !parts.contains { $0.hasPrefix(".") || $0 == "__MACOSX" }
  }

  /// Reads on in a file whose first bytes are known: a library, or one article.
  private func open(
    _ source: Source, prefix: [UInt8], as input: PendingInput
  ) throws(ReadError) -> Step {
    let format = try choices.format(of: input, prefix: prefix)
    let library = Library(
      format: format, encoding: choices.encoding(of: input),
      maximumEntryByteCount: choices.maximumByteCount,
      columns: choices.columns(of: input)?.columns ?? [:])
    if let library {
      self.library = OpenLibrary(library: library, source: source, name: input.name)
      return .libraryBegins(
        LibraryInput(
          name: input.name, path: input.path, relativePath: input.relativePath,
          file: input.file, format: format))
    }
    var bytes: [UInt8] = []
    while true {
      let piece = try piece(of: source, name: input.name)
      if piece.isEmpty { return .whole(input.holding(bytes)) }
      bytes += piece
      guard bytes.count <= choices.maximumByteCount else {
        throw FileBytes.tooLarge(limit: choices.maximumByteCount)
      }
    }
  }

  private func nextInLibrary() throws(UnreadablePath) -> Step? {
    while true {
      switch library?.entries.popFirst() {
      case .article(let document)?: return .article(document)
      case .fault(let fault)?:
        library?.faultCount += 1
        if let count = library?.faultCount, count > Self.maximumFaultCount { continue }
        return .fault(fault)
      case nil: break
      }
      guard let isOver = library?.isOver else { return nil }
      if isOver, let fault = untoldFaults() { return .fault(fault) }
      guard !isOver else { return library.take().map { .libraryEnds(end(of: $0)) } }
      try readOn()
    }
  }

  /// Says once how many faults of the open library were not told; nil for none.
  private func untoldFaults() -> EntryFault? {
    guard let count = library?.faultCount, count > Self.maximumFaultCount else { return nil }
    library?.faultCount = 0
    let told = Self.maximumFaultCount
    return EntryFault(
      line: 0, column: 0, reason: "behind the \(told) faults told it has \(count - told) more")
  }

  private func end(of library: OpenLibrary) -> LibraryEnd? {
    library.isBroken
      ? nil : LibraryEnd(digest: library.digest.digest, byteCount: library.byteCount)
  }

  /// Reads the next piece of the open library.
  ///
  /// It is taken out of its place while it works: a second holder would have it copy, with every
  /// piece, what it holds of an entry that is not over.
  private func readOn() throws(UnreadablePath) {
    guard var open = library.take() else { return }
    var entries: [LibraryEntry] = []
    do throws(ReadError) {
      let piece = try piece(of: open.source, name: open.name)
      if isDigesting { open.digest.add(piece[...]) }
      open.byteCount += piece.count
      open.isOver = piece.isEmpty
      try open.library.read(piece[...], isEnd: piece.isEmpty, into: &entries)
    } catch {
      let reason = error.hint.isEmpty ? error.reason : error.reason + ". " + error.hint
      entries.append(.fault(EntryFault(line: 0, column: 0, reason: reason)))
      (open.isOver, open.isBroken) = (true, true)
    }
    open.entries = entries[...]
    library = open
  }

  /// The first bytes of a file; they are read again with the rest.
  private func look(at source: Source) throws(ReadError) -> [UInt8] {
    switch source {
    case .reader(let reader):
      return try bytes { () throws(ByteReader.ErrorNumber) in
        try reader.prefix(ReadingChoices.prefixByteCount)
      }
    case .member(let archive):
      while ahead.count < ReadingChoices.prefixByteCount {
        let more = try archive.next()
        guard !more.isEmpty else { break }
        ahead += more
      }
      return Array(ahead.prefix(ReadingChoices.prefixByteCount))
    }
  }

  /// The next bytes of a file; none at its end.
  private func piece(of source: Source, name: String) throws(ReadError) -> [UInt8] {
    switch source {
    case .reader(let reader):
      return try bytes { () throws(ByteReader.ErrorNumber) in try reader.next() }
    case .member(let archive):
      guard ahead.isEmpty else {
        defer { ahead = [] }
        return ahead
      }
      return try archive.next()
    }
  }

  private func bytes(
    _ read: () throws(ByteReader.ErrorNumber) -> [UInt8]
  ) throws(ReadError) -> [UInt8] {
    do throws(ByteReader.ErrorNumber) {
      return try read()
    } catch {
      throw ReadError(format: "file", reason: FileStatus.reason(error.code))
    }
  }
}
