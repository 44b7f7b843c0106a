internal import Glibc
public import SQLite

/// A copy of a knowledge base in the making: a file of its own beside the place it is for, which goes
/// away unless it is put there.
///
/// It is of one moment, while others go on writing. Its name is always the same for one place, so what
/// a copy left behind that was killed is overwritten by the next; one at a time may make it.
public struct DatabaseCopy: ~Copyable {
  /// Where it is for now.
  public let path: String
  private let lock: WriterLock

  /// How far a copy has come.
  public struct Progress: Hashable, Sendable {
    /// Pages to copy still.
    public let remainingPages: Int
    /// Pages in all.
    public let totalPages: Int
  }

  /// Copies the file behind `connection`.
  ///
  /// - Parameters:
  ///   - connection: On the file, with no transaction open.
  ///   - source: The file's path, for its permissions.
  ///   - destination: What the copy is to be called in the end; nothing is done there yet.
  ///   - command: Who makes it, for others who would.
  ///   - waitSeconds: How long to wait for another who makes one for the same place.
  ///   - isToStop: Asked after every MiB or so; true ends it with `.interrupt`.
  /// - Throws: `StoreError`; then there is no copy.
  public init(
    of connection: borrowing Connection, at source: String, for destination: String,
    command: String, waitSeconds: Int = 0, isToStop: (Progress) -> Bool
  ) throws(StoreError) {
    let path = Self.temporaryPath(for: destination)
    let lock = try Self.lock(
      path, for: destination,
      WriterLock.Request(.run, command: command, waitSeconds: waitSeconds))
    Self.remove(path)
    try Self.makeFile(path, like: source)
    do throws(SQLiteError) {
      try Self.copy(connection, to: path, isToStop: isToStop)
    } catch {
      Self.remove(path)
      throw StoreError(error, path: destination, doing: "copying \(source)")
    }
    self.path = path
    self.lock = lock
  }

  deinit { Self.remove(path) }

  /// Removes what a copy for `destination` left behind that was killed; one that is being made stays.
  public static func removeAbandoned(for destination: String) {
    let path = temporaryPath(for: destination)
    let request = WriterLock.Request(.run, command: "kb backup", waitSeconds: 0)
    guard let lock = try? WriterLock(ofDatabase: path, request) else { return }
    remove(path)
    withExtendedLifetime(lock) {}
  }

  /// The place that the file called `name`, of a copy in the making or of its lock, is for; nil for others.
  public static func destination(ofTemporary name: String) -> String? {
    for ending in ["", "-lock", "-journal"].map({ ".partial" + $0 })
    where name.hasPrefix(".") && name.hasSuffix(ending) {
      return String(name.dropFirst().dropLast(ending.count))
    }
    return nil
  }

  /// Failures name what was asked for, not the file that nobody knows of.
  private static func lock(
    _ path: String, for destination: String, _ request: WriterLock.Request
  ) throws(StoreError) -> WriterLock {
    do throws(StoreError) {
      return try WriterLock(ofDatabase: path, request)
    } catch {
      switch error {
      case .locked(_, let holder): throw .locked(path: destination, by: holder)
      case .readOnly(_, let reason): throw .readOnly(path: destination, reason: reason)
      case .diskFull(_, let action): throw .diskFull(path: destination, doing: action)
      default: throw error
      }
    }
  }

  private static func temporaryPath(for destination: String) -> String {
    let slash = destination.lastIndex(of: "/")
    let folder = slash.map { String(destination[...$0]) } ?? ""
    let name = slash.map { destination[destination.index(after: $0)...] } ?? destination[...]
    return "\(folder).\(name).partial"
  }

  private static func remove(_ path: String) {
    for ending in ["", "-journal", "-wal", "-shm"] { unsafe _ = unlink(path + ending) }
  }

  /// Makes an empty file that is no more open to others than the one copied.
  private static func makeFile(_ path: String, like source: String) throws(StoreError) {
    var status = stat()
    let mode = unsafe stat(source, &status) == 0 ? status.st_mode & 0o666 : 0o600
    let file = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard file >= 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw errno == ENOSPC
        ? .diskFull(path: path, doing: "making it") : .cannotOpen(path: path, reason: reason)
    }
    close(file)
  }

  private static func copy(
    _ connection: borrowing Connection, to path: String, isToStop: (Progress) -> Bool
  ) throws(SQLiteError) {
    // One moment: without this, every write by somebody else would make the copy start over.
    let snapshot = try ReadTransaction(on: connection)
    do {
      let target = try Connection(path: path, mode: .readWrite)
      // What is not finished is thrown away, and the end is synced.
      try target.execute("PRAGMA synchronous=OFF")
      try connection.backup(to: target, pagesPerStep: 256) { remaining, total in
        isToStop(Progress(remainingPages: remaining, totalPages: total))
      }
      // A copy is one file, and can be read where nothing may be written.
      _ = try target.firstValue("PRAGMA journal_mode=DELETE")
    }
    snapshot.end()
  }

  /// Puts the copy in its place, over what is there, for good even if the power goes.
  ///
  /// - Throws: `StoreError`; then it is gone, and what was there is as it was.
  public consuming func put(at destination: String) throws(StoreError) {
    try FileSync.sync(path)
    guard unsafe rename(path, destination) == 0 else {
      let reason = unsafe String(cString: strerror(errno))
      throw .inputOutput(path: destination, reason: reason, doing: "putting it in its place")
    }
    try FileSync.syncFolder(of: destination)
  }
}
