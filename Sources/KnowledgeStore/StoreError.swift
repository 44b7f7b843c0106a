package import SQLite

/// Why a knowledge base file could not be opened, read or written.
public enum StoreError: Error, Hashable, Sendable {
  /// No file there.
  case missing(path: String)
  /// A folder where a file was to be read.
  case folder(path: String)
  /// A file without any content, opened for reading.
  case empty(path: String)
  /// It holds something else: another program's database, or no database at all.
  case notAKnowledgeBase(path: String)
  /// A newer kb made it.
  case newerSchema(path: String, found: Int, supported: Int)
  /// An older kb made it, and it was opened for reading only.
  case olderSchema(path: String, found: Int, supported: Int)
  /// Its views came from another build of the same schema, and it was opened for reading only.
  case otherViews(path: String)
  /// Another process writes it; `by` is who, where that is known.
  case locked(path: String, by: LockHolder?)
  /// It is to be replaced, and somebody has it open, be it to read.
  case inUse(path: String)
  /// There is no room left; nothing of the unfinished batch was kept.
  case diskFull(path: String, doing: String)
  /// It cannot be opened or made.
  case cannotOpen(path: String, reason: String)
  /// It, or its folder, may not be written.
  case readOnly(path: String, reason: String)
  /// The device failed.
  case inputOutput(path: String, reason: String, doing: String)
  /// Its content is damaged.
  case damaged(path: String, reason: String, doing: String)
  /// Anything else that SQLite reports.
  case other(path: String, reason: String, doing: String)
}

extension StoreError {
  /// Gives SQLite's failures their own sentence.
  package init(_ error: SQLiteError, path: String, doing action: String) {
    switch error.code {
    case .notADatabase: self = .notAKnowledgeBase(path: path)
    case .busy, .locked:
      self = .locked(path: path, by: WriterLock.holder(ofDatabase: path))
    case .full: self = .diskFull(path: path, doing: action)
    case .cantOpen: self = .cannotOpen(path: path, reason: error.message)
    case .readOnly, .auth: self = .readOnly(path: path, reason: error.message)
    case .ioError: self = .inputOutput(path: path, reason: error.message, doing: action)
    case .corrupt: self = .damaged(path: path, reason: error.message, doing: action)
    default: self = .other(path: path, reason: error.message, doing: action)
    }
  }
}
