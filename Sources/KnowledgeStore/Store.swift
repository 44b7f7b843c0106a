internal import Glibc
public import SQLite

/// An open knowledge base file.
///
/// A writer has write-ahead logging and the current schema; a reader changes nothing.
public struct Store: ~Copyable {
  /// The connection, for the queries of Search and for reading.
  public let connection: Connection
  /// The file's path, as given.
  public let path: String
  /// The right to write the file, where it was asked for; others get it when this store is gone.
  private let lock: WriterLock?

  /// Opens the file at `path` for writing, making it when there is none.
  ///
  /// An older file is copied aside (`<path>.v<version>.<time>-<random>`) and then upgraded in one
  /// transaction.
  ///
  /// - Parameters:
  ///   - path: The file; its folder must exist.
  ///   - request: The lock to hold meanwhile; nil: only what SQLite itself locks.
  /// - Throws: `StoreError.notAKnowledgeBase`, `.newerSchema`, `.locked` or `.sqlite`.
  public init(
    writing path: String, lockedBy request: WriterLock.Request? = nil
  ) throws(StoreError) {
    try self.init(writing: path, lockedBy: request, schema: .current)
  }

  package init(
    writing path: String, lockedBy request: WriterLock.Request? = nil, schema: Schema
  ) throws(StoreError) {
    if let reason = Self.refusal(of: path) { throw .cannotOpen(path: path, reason: reason) }
    let lock: WriterLock? =
      if let request { try WriterLock(ofDatabase: path, request) } else { nil }
    let connection = try Self.open(path, mode: .create)
    if let request, request.waitSeconds > Self.patienceSeconds {
      connection.setBusyTimeout(milliseconds: request.waitSeconds * 1000)
    }
    try Self.check(connection, path: path, schema: schema)
    try Self.copyAside(
      connection, path: path, schema: schema,
      waitSeconds: request?.waitSeconds ?? Self.patienceSeconds)
    do {
      try connection.enableWriteAheadLog()
      _ = try schema.bringUpToDate(connection)
    } catch {
      throw StoreError(error, path: path, doing: "bringing its schema up to date")
    }
    try Self.check(connection, path: path, schema: schema)
    self.path = path
    self.lock = lock
    self.connection = connection
  }

  /// Seconds that a connection waits for SQLite's own locks, and a command for others to write, unless
  /// told otherwise.
  public static let patienceSeconds = 5

  /// Opens the file at `path` for reading only.
  ///
  /// - Parameter path: An existing knowledge base.
  /// - Throws: `StoreError.missing`, `.folder`, `.empty`, `.notAKnowledgeBase`, `.newerSchema`, `.olderSchema`,
  ///   `.otherViews`, or what SQLite reports.
  public init(reading path: String) throws(StoreError) {
    try self.init(reading: path, schema: .current)
  }

  package init(reading path: String, schema: Schema) throws(StoreError) {
    guard unsafe access(path, F_OK) == 0 else { throw .missing(path: path) }
    guard !Self.isFolder(path) else { throw .folder(path: path) }
    let connection = try Self.open(path, mode: .readOnly)
    let version = try Self.check(connection, path: path, schema: schema)
    guard version > 0 else { throw .empty(path: path) }
    guard version == schema.version else {
      throw .olderSchema(path: path, found: version, supported: schema.version)
    }
    guard try Self.hasViews(connection, path: path, schema: schema) else {
      throw .otherViews(path: path)
    }
    self.path = path
    lock = nil
    self.connection = connection
  }

  private static func open(_ path: String, mode: OpenMode) throws(StoreError) -> Connection {
    if let reason = refusal(of: path) { throw .cannotOpen(path: path, reason: reason) }
    do {
      return try Connection(path: path, mode: mode)
    } catch {
      throw StoreError(error, path: path, doing: "opening the file")
    }
  }

  /// Why there can be no file at `path`, where SQLite would not say; nil when there can.
  private static func refusal(of path: String) -> String? {
    guard path != ":memory:" else { return nil }
    if unsafe access(path, F_OK) == 0 { return isFolder(path) ? "it is a folder" : nil }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let isWritable = unsafe access(folder, W_OK | X_OK) == 0
    return errno == EACCES && !isWritable ? "its folder may not be written" : nil
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Refuses foreign and newer files; answers the file's version, 0 for an empty one.
  @discardableResult
  private static func check(
    _ connection: borrowing Connection, path: String, schema: Schema
  ) throws(StoreError) -> Int {
    let state: Schema.FileState
    do {
      state = try Schema.state(of: connection)
    } catch {
      throw StoreError(error, path: path, doing: "reading its header")
    }
    switch state {
    case .empty: return 0
    case .foreign, .ours(version: 0): throw .notAKnowledgeBase(path: path)
    case .ours(let version) where version > schema.version:
      throw .newerSchema(path: path, found: version, supported: schema.version)
    case .ours(let version): return version
    }
  }

  private static func hasViews(
    _ connection: borrowing Connection, path: String, schema: Schema
  ) throws(StoreError) -> Bool {
    do {
      return try schema.holdsRepeatable(connection)
    } catch {
      throw StoreError(error, path: path, doing: "reading its settings")
    }
  }

  /// Keeps a copy of a file that is about to be upgraded; it has its name only once it is whole.
  private static func copyAside(
    _ connection: borrowing Connection, path: String, schema: Schema, waitSeconds: Int
  ) throws(StoreError) {
    let version = try check(connection, path: path, schema: schema)
    guard version > 0, version < schema.version else { return }
    let copy = try DatabaseCopy(
      of: connection, at: path, for: "\(path).v\(version)", command: "kb upgrade",
      waitSeconds: waitSeconds
    ) { _ in false }
    // Two processes that upgrade at once must not meet in one name.
    let random = String(UInt32.random(in: 0...UInt32.max), radix: 16)
    try copy.put(at: "\(path).v\(version).\(time(nil))-\(random)")
  }
}
