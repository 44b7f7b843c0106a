public import SQLite

/// Why a knowledge base file could not be opened, read or written.
public enum StoreError: Error, Hashable, Sendable {
  /// No file there.
  case missing(path: String)
  /// It holds something else: another program's database, or no database at all.
  case notAKnowledgeBase(path: String)
  /// A newer kb made it.
  case newerSchema(path: String, found: Int, supported: Int)
  /// An older kb made it, and it was opened for reading only.
  case olderSchema(path: String, found: Int, supported: Int)
  /// Another process holds the write lock.
  case locked(path: String)
  /// Anything else that SQLite reports.
  case sqlite(SQLiteError, doing: String)
}
