internal import Glibc
public import SQLite

/// How much room a file takes, in bytes.
public struct FileSize: Hashable, Sendable {
  /// All of its pages.
  public let byteCount: Int64
  /// Its free pages.
  public let freeByteCount: Int64
  /// Its write-ahead log.
  public let logByteCount: Int64

  /// Reads the size of the file behind `connection`, at `path`.
  public init(on connection: borrowing Connection, path: String) throws(SQLiteError) {
    let page = try connection.integer("PRAGMA page_size")
    byteCount = try connection.integer("PRAGMA page_count") * page
    freeByteCount = try connection.integer("PRAGMA freelist_count") * page
    var status = stat()
    logByteCount = unsafe stat(path + "-wal", &status) == 0 ? Int64(status.st_size) : 0
  }

  /// Reads the size of an open file.
  ///
  /// - Throws: `StoreError`.
  public init(of store: borrowing Store) throws(StoreError) {
    do throws(SQLiteError) {
      try self.init(on: store.connection, path: store.path)
    } catch {
      throw StoreError(error, path: store.path, doing: "measuring it")
    }
  }

  /// In words, without a full stop.
  public var sentence: String {
    "\(Self.words(byteCount)), \(Self.words(freeByteCount)) of them free, "
      + "log \(Self.words(logByteCount))"
  }

  /// Bytes that the file system of `path` has left for this user; nil where it does not tell.
  public static func room(at path: String) -> Int64? {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    return Int64(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
        by: UInt64(status.f_frsize)
      ).partialValue)
  }

  /// A number of bytes as people write it: `12.3 MiB`.
  public static func words(_ count: Int64) -> String {
    guard count >= 1024 else { return "\(count) B" }
    var (value, unit) = (Double(count) / 1024, 0)
    let units = ["KiB", "MiB", "GiB", "TiB"]
    while value >= 1024, unit < units.count - 1 { (value, unit) = (value / 1024, unit + 1) }
    return "\((value * 10).rounded() / 10) \(units[unit])"
  }
}
