internal import Glibc
public import KnowledgeStore

/// Makes a copy of a knowledge base that can be relied on, while others go on writing it.
///
/// The copy is made under another name in the folder that it is for, checked, synced and only then given
/// its name; until then nothing that is there is touched.
public struct Backup {
  /// Where to.
  public enum Destination: Hashable, Sendable {
    /// This file.
    case file(String, isReplacing: Bool)
    /// A file of its own in this folder, named by the time; of earlier ones the newest are kept, so that
    /// there are `keptCount` in all; nil: all.
    case folder(String, keptCount: Int?)
  }

  /// What is being done.
  public enum Step: Hashable, Sendable {
    /// Pages are copied.
    case copying(DatabaseCopy.Progress)
    /// The copy is checked.
    case checking(HealthCheck)
  }

  /// What was done.
  public struct Summary: Hashable, Sendable {
    /// The backup.
    public let path: String
    /// Its size in bytes.
    public let byteCount: Int64
    /// What is in it, in words.
    public let contents: String
    /// Earlier backups that went.
    public let removed: [String]
    /// Faults that it has, where it was kept all the same.
    public let faults: [String]
  }

  private let source: String
  private let destination: Destination
  private let command: String
  /// Whether the copy of a damaged file is kept too.
  private let keepsFaults: Bool

  /// Prepares to back up the file at `source`.
  public init(
    of source: String, to destination: Destination, command: String, keepsFaults: Bool = false
  ) {
    self.source = source
    self.destination = destination
    self.command = command
    self.keepsFaults = keepsFaults
  }

  /// Makes the backup.
  ///
  /// - Parameters:
  ///   - seconds: Now, in Unix seconds; the name of a backup in a folder comes from it.
  ///   - stop: Asked while pages are copied and between checks.
  ///   - progress: Told what is being done.
  /// - Returns: What was done.
  /// - Throws: `OperationRefusal`, or `StoreError`; then there is no new backup, and none is gone.
  public func run(
    seconds: Int64, stop: StopRequest = .never, progress: (Step) -> Void
  ) throws -> Summary {
    let file = try HealthFile(path: source)
    let series = BackupSeries(of: source)
    let path = try place(in: series, seconds: seconds)
    if case .folder(let folder, _) = destination { series.removeAbandoned(in: folder) }
    // Of a link, the file that it leads to is replaced, not the link.
    let target = OutputPlace(path).target
    try refuseWithoutRoom(target, file)
    let copy: DatabaseCopy
    do {
      copy = try DatabaseCopy(
        of: file.connection, at: source, for: target, command: command
      ) {
        progress(.copying($0))
        return stop.isMade
      }
    } catch {
      throw stop.isMade ? OperationRefusal.stopped : error
    }
    let check = try Verification(ofFileAt: copy.path) { progress(.checking($0)) }
    if stop.isMade { throw OperationRefusal.stopped }
    let faults = check.faults.map { "\($0.check.rawValue): \($0.found)" }
    guard faults.isEmpty || keepsFaults else {
      throw OperationRefusal.damaged(path: source, faults: faults)
    }
    try copy.put(at: target)
    return Summary(
      path: path, byteCount: Self.byteCount(path), contents: check.contents ?? "not countable",
      removed: faults.isEmpty ? series.prune(destination, keeping: path) : [], faults: faults)
  }

  private func place(in series: BackupSeries, seconds: Int64) throws -> String {
    switch destination {
    case .file(let path, let isReplacing):
      let place = OutputPlace(path)
      guard place.kind != .folder else { throw OperationRefusal.folder(path: path) }
      guard !Self.isSame(path, source) else { throw OperationRefusal.isItself(path: path) }
      guard place.kind == .free || place.kind == .file else {
        throw OperationRefusal.noFile(path: path)
      }
      guard place.kind == .free || isReplacing, !place.isBesideDatabase else {
        throw OperationRefusal.exists(path: path)
      }
      // A log beside it is of a file that somebody works with.
      guard unsafe access(place.target + "-wal", F_OK) != 0 else {
        throw OperationRefusal.exists(path: path)
      }
      return path
    case .folder(let folder, _):
      guard Self.isFolder(folder) else { throw OperationRefusal.noFolder(path: folder) }
      return series.newPath(in: folder, seconds: seconds)
    }
  }

  private func refuseWithoutRoom(_ path: String, _ file: borrowing HealthFile) throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard let left = FileSize.room(at: folder) else { return }
    let needed = try file.size().byteCount
    guard left < needed else { return }
    throw OperationRefusal.noRoom(
      path: folder, needed: FileSize.words(needed), left: FileSize.words(left))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe stat(one, &first) == 0, unsafe stat(other, &second) == 0 else { return false }
    return first.st_ino == second.st_ino && first.st_dev == second.st_dev
  }

  private static func byteCount(_ path: String) -> Int64 {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int64(status.st_size) : 0
  }
}
