internal import CSQLite

/// What a connection may do with its file.
public enum OpenMode: Hashable, Sendable {
  /// Read, write, and make the file if there is none.
  case create
  /// Read and write a file that exists.
  case readWrite
  /// Read a file that exists; nothing can write it through this connection.
  case readOnly
}

extension DatabaseHandle {
  static func open(path: String, mode: OpenMode) throws(SQLiteError) -> DatabaseHandle {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw SQLiteError(code: .cantOpen, message: "not a file name: \"\(path)\"")
    }
    // A system library may take names that begin with "file:" for URIs.
    let plain = path.hasPrefix("file:") ? "./" + path : path
    switch mode {
    case .create:
      return try open(plain, flags: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, path: path)
    case .readWrite:
      return try open(plain, flags: SQLITE_OPEN_READWRITE, path: path)
    case .readOnly:
      return try openReadOnly(plain, path: path)
    }
  }

  /// Opens for reading, also a write-ahead-log file whose `-shm` is gone.
  ///
  /// SQLite makes the missing `-shm` itself as long as the folder may be written. Where it may
  /// not, the file is read as immutable, provided that no `-wal` holds pages it would miss.
  private static func openReadOnly(
    _ name: String, path: String
  ) throws(SQLiteError) -> DatabaseHandle {
    do {
      return try open(name, flags: SQLITE_OPEN_READONLY, path: path)
    } catch  where error.code == .readOnlyRollback {
      throw SQLiteError(
        code: error.code,
        message: "\(path) holds an unfinished change: open it for writing once to undo that")
    } catch {
      let lacksSharedMemory =
        error.code == .readOnlyDirectory || error.code == .readOnlyCannotInitialize
        || .cantOpen ~= error.code
      guard lacksSharedMemory, unsafe kb_sqlite_file_size(name) > 0 else { throw error }
      guard unsafe kb_sqlite_file_size(name + "-wal") <= 0 else {
        throw SQLiteError(
          code: error.code,
          message: "\(path) has a write-ahead log that cannot be read here: "
            + "make its folder writable, or copy it together with its -wal file")
      }
      return try open(
        immutableURI(name), flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, path: path)
    }
  }

  private static func open(
    _ name: String, flags: Int32, path: String
  ) throws(SQLiteError) -> DatabaseHandle {
    var raw: OpaquePointer?
    let all = flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(name, &raw, all, nil)
    guard let raw = unsafe raw else {
      throw SQLiteError(code: .outOfMemory, message: "out of memory")
    }
    let handle = unsafe DatabaseHandle(owning: raw)
    do {
      try handle.check(code)
      try handle.configure(readOnly: flags & SQLITE_OPEN_READONLY != 0)
    } catch {
      throw SQLiteError(code: error.code, message: "\(path): \(error.message)")
    }
    return handle
  }

  private func configure(readOnly: Bool) throws(SQLiteError) {
    unsafe _ = sqlite3_busy_timeout(raw, 5_000)
    for (option, value) in [
      (SQLITE_DBCONFIG_DEFENSIVE, 1), (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
    ] {
      try check(unsafe kb_sqlite_set_flag(raw, option, Int32(value)))
    }
    try executeConstant(
      "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA cell_size_check=ON")
    if readOnly { try executeConstant("PRAGMA query_only=ON") }
    // SQLite opens lazily; reading the header finds a foreign or unreadable file now.
    try executeConstant("PRAGMA schema_version")
  }

  /// The URI of `name` that promises SQLite that nobody writes it.
  static func immutableURI(_ name: String) -> String {
    var uri = name.hasPrefix("/") ? "file://" : "file:"
    for scalar in name.unicodeScalars {
      switch scalar {
      case "%": uri += "%25"
      case "?": uri += "%3f"
      case "#": uri += "%23"
      default: uri.unicodeScalars.append(scalar)
      }
    }
    return uri + "?immutable=1"
  }
}
