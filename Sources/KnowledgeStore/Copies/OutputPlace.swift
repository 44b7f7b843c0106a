internal import Glibc

/// What stands where something is to be written, as it was when this was asked.
public struct OutputPlace: Hashable, Sendable {
  /// What kind of thing.
  public enum Kind: Hashable, Sendable {
    /// Nothing.
    case free
    /// A regular file, which another can take the place of.
    case file
    /// A pipe or a device of characters: what is written goes into it, and nothing takes its place.
    case stream
    /// A folder.
    case folder
    /// A disk, a socket or what nobody can look at: nothing can be written there.
    case other
  }

  /// As it was named.
  public let path: String
  /// The file that is meant: of a link, the one that it leads to in the end.
  public let target: String
  /// What is there.
  public let kind: Kind
  /// Read, write and execute bits of the regular file that is there; nil where there is none.
  public let mode: UInt32?

  /// Bytes of that file; 0 where there is none.
  public let byteCount: Int

  /// Looks at `path`.
  public init(_ path: String) {
    self.path = path
    var status = stat()
    let isLink = unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    guard unsafe stat(path, &status) == 0 else {
      // A link that leads to itself or into nowhere.
      kind = errno == ENOENT ? .free : .other
      target = isLink ? LockFile.resolved(path) : path
      mode = nil
      byteCount = 0
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFIFO, S_IFCHR: kind = .stream
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    // What a descriptor leads to (/dev/stdout) has a name only where it is a file.
    target = kind == .file && isLink ? LockFile.resolved(path) : path
    mode = kind == .file ? status.st_mode & 0o777 : nil
    byteCount = kind == .file ? Int(status.st_size) : 0
  }

  /// Whether the file that is there is a database of SQLite's.
  public var isDatabase: Bool { kind == .file && Self.isDatabase(target) }

  /// Whether the name is that of a log, an index or a lock beside such a database.
  public var isBesideDatabase: Bool {
    ["-wal", "-shm", "-journal", "-lock"].contains { ending in
      target.hasSuffix(ending) && Self.isDatabase(String(target.dropLast(ending.count)))
    }
  }

  /// The first `count` bytes of the regular file that is there; fewer where it is shorter, none where it
  /// cannot be read.
  public func start(_ count: Int) -> [UInt8] {
    kind == .file ? Self.start(of: target, count) : []
  }

  private static func isDatabase(_ path: String) -> Bool {
    start(of: path, 16) == Array("SQLite format 3\0".utf8)
  }

  private static func start(of path: String, _ count: Int) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let got = unsafe read(file, &bytes, count)
    return Array(bytes.prefix(max(0, got)))
  }
}
