internal import Glibc
internal import SQLite

/// Puts a copy in the place of a knowledge base that nobody has open.
///
/// There is no moment without a file, and none in which the log of the old one stands beside the new
/// one: SQLite would write it into the new one.
public struct DatabaseReplacement: ~Copyable {
  /// The file, every link to it followed.
  public let path: String
  private let waitSeconds: Int
  private let lock: WriterLock

  /// Sees to it that nobody writes the file at `path`, which need not be there; readers go on.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - request: For `.replacement`.
  /// - Throws: `StoreError.locked` while anybody writes.
  public init(of path: String, _ request: WriterLock.Request) throws(StoreError) {
    let path = LockFile.resolved(path)
    let lock = try WriterLock(ofDatabase: path, request)
    self.path = path
    self.lock = lock
    waitSeconds = max(request.waitSeconds, 1)
  }

  /// Whether there is a file to replace.
  public var isThere: Bool { unsafe access(path, F_OK) == 0 }

  /// The file for itself alone, with its log written into it; nil where it is too damaged for that.
  private static func held(_ path: String, seconds: Int) throws(StoreError) -> Connection? {
    do throws(SQLiteError) {
      let connection = try Connection(path: path, mode: .readWrite)
      connection.setBusyTimeout(milliseconds: seconds * 1000)
      // Leaving write-ahead logging needs every other connection to be gone, and deletes the log.
      guard try connection.firstValue("PRAGMA journal_mode=DELETE") == "delete" else {
        throw SQLiteError(code: .busy, message: "somebody has it open")
      }
      try connection.execute("BEGIN EXCLUSIVE")
      return connection
    } catch {
      switch error.code {
      case .corrupt, .notADatabase: return nil
      case .busy, .locked: throw .inUse(path: path)
      default: throw StoreError(error, path: path, doing: "taking hold of it")
      }
    }
  }

  /// Puts `copy` in the file's place.
  ///
  /// - Parameters:
  ///   - copy: The new file.
  ///   - kept: A name for the old one; nil: it goes.
  /// - Throws: `StoreError.inUse` while anybody, also a reader, has the old file open, or another one;
  ///   the old file is then still in its place.
  public consuming func put(
    _ copy: consuming DatabaseCopy, keepingOldAs kept: String?
  ) throws(StoreError) {
    let isThere = isThere
    // Kept open to the end: who comes meanwhile has to wait.
    let holder: Connection? = if isThere { try Self.held(path, seconds: waitSeconds) } else { nil }
    if isThere {
      if let kept { try Self.link(path, to: kept) }
      // Only a damaged file still has these.
      for ending in ["-wal", "-journal"] {
        if let kept {
          unsafe _ = rename(path + ending, kept + ending)
        } else {
          unsafe _ = unlink(path + ending)
        }
      }
      unsafe _ = unlink(path + "-shm")
    }
    try copy.put(at: path)
    if let holder { try? holder.execute("ROLLBACK") }
  }

  /// Gives the file a second name, or copies it where the file system has no such names.
  private static func link(_ path: String, to other: String) throws(StoreError) {
    if unsafe Glibc.link(path, other) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == EMLINK || errno == ENOSYS,
      copyBytes(path, to: other)
    else {
      throw .inputOutput(
        path: other, reason: unsafe String(cString: strerror(errno)), doing: "keeping the old file")
    }
    try FileSync.sync(other)
  }

  private static func copyBytes(_ path: String, to other: String) -> Bool {
    let source = unsafe open(path, O_RDONLY | O_CLOEXEC)
    let target = unsafe open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    defer {
      close(source)
      close(target)
    }
    guard source >= 0, target >= 0 else { return false }
    var status = stat()
    guard unsafe fstat(source, &status) == 0 else { return false }
    _ = fchmod(target, status.st_mode & 0o666)
    while true {
      let count = sendfile(target, source, nil, 1 << 30)
      if count == 0 { return true }
      if count < 0 { return false }
    }
  }
}
