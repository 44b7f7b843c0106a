internal import Glibc
internal import Knowledge
internal import KnowledgeStore

/// A file that ingest came across.
struct FoundFile: Sendable {
  /// Absolute path.
  let path: String
  /// Path from the ingested folder's parent, for the article's key; the bare name of a lone file.
  let relativePath: String
  /// Size in bytes.
  let byteCount: Int
  /// Modification time in Unix nanoseconds.
  let modifiedAtNanoseconds: Int64

  /// A relative path without the name of the folder that was begun with; a lone file's own name.
  static func pathInRoot(_ relativePath: String) -> String {
    guard let slash = relativePath.firstIndex(of: "/") else { return relativePath }
    return String(relativePath[relativePath.index(after: slash)...])
  }

  /// The modification time, where another content would have a later one.
  ///
  /// That is not so while the clock of the file system may still show the same time. It counts in
  /// hundredths of a second at worst, or, where times come without fractions, in two seconds (FAT).
  ///
  /// - Parameter now: When the file was found, in Unix nanoseconds.
  /// - Returns: The time in Unix nanoseconds; nil where it tells nothing yet.
  func tellingTime(now: Int64) -> Int64? {
    let tick: Int64 = modifiedAtNanoseconds % 1_000_000_000 == 0 ? 2_000_000_000 : 50_000_000
    return abs(now - modifiedAtNanoseconds) < tick ? nil : modifiedAtNanoseconds
  }

  /// Whether it was changed less than so many seconds ago, or will have been by its own time.
  func isFresh(seconds: Int, now: Int64) -> Bool {
    abs(now - modifiedAtNanoseconds) < Int64(seconds) * 1_000_000_000
  }
}

/// Something under an ingested path that cannot be read, and why, as a clause.
struct UnreadablePath: Error, Hashable {
  let path: String
  let cause: RunSummary.Failure.Cause
  let reason: String
  /// Whether it is nothing that an article could be in: no failure where it is met in a folder.
  var isNoFile = false

  init(
    path: String, cause: RunSummary.Failure.Cause = .unreadable, reason: String,
    isNoFile: Bool = false
  ) {
    self.path = path
    self.cause = cause
    self.reason = reason
    self.isNoFile = isNoFile
  }

  /// The refusal of the system with this error number.
  init(path: String, errorNumber: Int32) {
    self.path = path
    reason = FileStatus.reason(errorNumber)
    isNoFile = errorNumber == ELOOP
    switch errorNumber {
    case ENOENT, ENOTDIR: cause = .missing
    case EACCES, EPERM: cause = .forbidden
    default: cause = .unreadable
    }
  }

  /// The refusal of a reader.
  init(path: String, error: ReadError) {
    self.path = path
    cause = error.format == "file" ? .unreadable : .badData
    reason = error.hint.isEmpty ? error.reason : error.reason + ". " + error.hint
  }

  /// The failure of a run over this path.
  var failure: RunSummary.Failure {
    RunSummary.Failure(
      path: path, cause: cause, error: "\(path) \(reason)" + (reason.hasSuffix(".") ? "" : "."))
  }
}

/// The time of day.
enum WallClock {
  /// Now, in Unix nanoseconds.
  static var nanoseconds: Int64 {
    var now = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }
}

/// What `stat` says of a path.
struct FileStatus {
  enum Kind { case folder, file, other }

  let kind: Kind
  let device: UInt64
  let inode: UInt64
  let byteCount: Int
  let modifiedAtNanoseconds: Int64

  /// Looks at `path`, through links.
  init(ofPath path: String) throws(UnreadablePath) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw UnreadablePath(path: path, errorNumber: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: kind = .folder
    case S_IFREG: kind = .file
    default: kind = .other
    }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    byteCount = Int(status.st_size)
    modifiedAtNanoseconds =
      Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
  }

  /// Whether there is a link at `path`, wherever it leads.
  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What an error number of the system means for a person.
  static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "does not exist"
    case EACCES, EPERM: "may not be read: permission denied"
    case ELOOP: "is a link that leads in a circle"
    case ENOTDIR: "does not exist: part of the path is not a folder"
    case ENAMETOOLONG: "has a name too long for the file system"
    case EIO: "cannot be read: the device reports an error"
    default: unsafe "cannot be read: " + String(cString: strerror(code)).lowercased()
    }
  }
}
