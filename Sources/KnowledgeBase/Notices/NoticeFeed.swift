internal import Knowledge
internal import KnowledgeStore
internal import Readers

/// Reads files of notices a batch at a time, beside whoever writes what was read before.
///
/// Memory is that of a batch, whatever the size of the files: one that is compressed, or an archive
/// of several, is unpacked a piece at a time.
actor NoticeFeed {
  /// An entry with where it stands.
  struct Entry: Sendable {
    let notices: StatedNotices
    let format: NoticeFormat
    let file: String
    let line: Int
  }

  /// Entries that were read together.
  struct Batch: Sendable {
    var entries: [Entry] = []
    /// Files that could not be read, and entries of which nothing could be taken; the first ones.
    var failures: [RunSummary.Failure] = []
    /// All of these, those that are not told too.
    var failureCount = 0
    /// What could not be read of entries that were taken, as sentences; the first ones.
    var remarks: [String] = []
    /// All of these.
    var remarkCount = 0
    /// Whether nothing follows.
    var isLast = false
  }

  /// Entries of a batch.
  private static let batchCount = 16_384
  /// How many failures, and how many remarks, of a file are told; the others are counted.
  static let toldCount = 20
  /// How much of a file is looked at to tell its format.
  private static let prefixByteCount = 16_384

  private let name: String
  private let format: NoticeFormat?
  private let encoding: TextEncoding?
  private let root: ByteReader
  private var archive: Archive?
  private var isStarted = false
  private var open: OpenFile?
  private var toldFailureCount = 0
  private var toldRemarkCount = 0

  private struct OpenFile {
    let name: String
    let format: NoticeFormat
    var file: NoticeFile
    /// Bytes that were looked at and not read yet.
    var ahead: [UInt8]
    var entries: ArraySlice<NoticeEntry> = []
    var isOver = false
  }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: Its path; nil for standard input.
  ///   - format: What to read it as; nil to find out.
  ///   - encoding: What to decode it as; nil to find out.
  /// - Throws: `UnreadablePath` when it cannot be opened.
  init(path: String?, format: NoticeFormat?, encoding: TextEncoding?) throws(UnreadablePath) {
    name = path ?? "standard input"
    self.format = format
    self.encoding = encoding
    if let path, try FileStatus(ofPath: path).kind == .folder {
      throw UnreadablePath(path: path, reason: "is a folder; name the files in it")
    }
    do throws(ByteReader.ErrorNumber) {
      root = if let path { try ByteReader(path: path) } else { ByteReader() }
    } catch {
      throw UnreadablePath(path: name, errorNumber: error.code)
    }
  }

  /// The next entries.
  func next() -> Batch {
    var batch = Batch()
    while batch.entries.count < Self.batchCount {
      do throws(UnreadablePath) {
        guard try readOn(into: &batch) else {
          batch.isLast = true
          return batch
        }
      } catch {
        tell(error.failure, in: &batch)
      }
    }
    return batch
  }

  /// Takes an entry, or reads what makes some; false at the end.
  private func readOn(into batch: inout Batch) throws(UnreadablePath) -> Bool {
    guard let file = open?.name, let format = open?.format else { return try openNext() }
    switch open?.entries.popFirst() {
    case .stated(let notices, let line)?:
      batch.entries.append(Entry(notices: notices, format: format, file: file, line: line))
    case .fault(let fault)?:
      let clause = "has a fault: \(fault.sentence)"
      tell(UnreadablePath(path: file, cause: .badData, reason: clause).failure, in: &batch)
    case .remark(let remark)?:
      batch.remarkCount += 1
      toldRemarkCount += 1
      guard toldRemarkCount <= Self.toldCount else { break }
      batch.remarks.append("\(file): line \(remark.line): \(remark.reason).")
    case nil:
      if open?.isOver == true { open = nil } else { try readPiece() }
    }
    return true
  }

  private func readPiece() throws(UnreadablePath) {
    guard var file = open.take() else { return }
    do throws(ReadError) {
      let piece = file.ahead.isEmpty ? try nextBytes() : file.ahead
      file.ahead = []
      file.isOver = piece.isEmpty
      var entries: [NoticeEntry] = []
      try file.file.read(piece[...], isEnd: piece.isEmpty, into: &entries)
      file.entries = entries[...]
    } catch {
      throw UnreadablePath(path: file.name, error: error)
    }
    open = file
  }

  /// Opens the file itself, or the next one of an archive; false when there is none.
  private func openNext() throws(UnreadablePath) -> Bool {
    var name = name
    do throws(ReadError) {
      if !isStarted, try !startArchive() { return true }
      var prefix: [UInt8] = []
      do throws(ReadError) {
        guard let archive, let member = try archive.nextMember() else { return false }
        if let path = member.path { name += "/" + path }
        while prefix.count < Self.prefixByteCount {
          let more = try archive.next()
          guard !more.isEmpty else { break }
          prefix += more
        }
      } catch {
        archive = nil
        throw error
      }
      let start = Array(prefix.prefix(Self.prefixByteCount))
      open = try file(named: name, prefix: start, ahead: prefix)
      return true
    } catch {
      throw UnreadablePath(path: name, error: error)
    }
  }

  /// Opens the file: as an archive, or, where it is none, to be read.
  private func startArchive() throws(ReadError) -> Bool {
    isStarted = true
    let prefix = try bytes { () throws(ByteReader.ErrorNumber) in
      try root.prefix(Self.prefixByteCount)
    }
    guard Archive.isArchive(prefix: prefix) else {
      open = try file(named: name, prefix: prefix, ahead: [])
      return false
    }
    archive = try Archive(root)
    return true
  }

  private func file(
    named name: String, prefix: [UInt8], ahead: [UInt8]
  ) throws(ReadError) -> OpenFile {
    guard prefix.contains(where: { $0 > 0x20 }) else {
      throw ReadError(format: "notices", reason: "is empty")
    }
    guard let format = format ?? NoticeFormat.sniffed(prefix: prefix) else {
      let known = NoticeFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw ReadError(
        format: "notices", reason: "is no file of notices that kb knows",
        hint: "Name its format with --format (\(known)); "
          + "records of PubMed and Crossref can be taken in with kb ingest.")
    }
    return OpenFile(
      name: name, format: format, file: NoticeFile(format: format, encoding: encoding),
      ahead: ahead)
  }

  /// The next bytes of the open file; none at its end.
  private func nextBytes() throws(ReadError) -> [UInt8] {
    if let archive { return try archive.next() }
    return try bytes { () throws(ByteReader.ErrorNumber) in try root.next() }
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

  private func tell(_ failure: RunSummary.Failure, in batch: inout Batch) {
    batch.failureCount += 1
    toldFailureCount += 1
    if toldFailureCount <= Self.toldCount { batch.failures.append(failure) }
  }
}
