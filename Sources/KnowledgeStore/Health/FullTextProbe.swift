internal import Glibc
public import SQLite

/// Holds the full-text indexes against the texts.
public enum FullTextProbe {
  /// The indexes, by the texts that each is of.
  static let indexes = [("article_fts", "article_content"), ("claim_fts", "claim_content")]

  /// Word by word; no page of the file changes.
  ///
  /// FTS5 asks for the right to write in order to check, so nobody else can write meanwhile.
  ///
  /// - Parameter path: The file. One that may not be written is only checked for missing rows.
  /// - Returns: What was found.
  /// - Throws: `SQLiteError`; `.busy` while somebody writes.
  /// - Complexity: Reads both indexes and all texts.
  public static func finding(ofFileAt path: String) throws(SQLiteError) -> HealthFinding {
    guard isWritable(path) else {
      return try rowFinding(on: Connection(path: path, mode: .readOnly))
    }
    let connection = try Connection(path: path, mode: .readWrite)
    var faults: [String] = []
    for (index, content) in indexes where try !isSound(index, on: connection) {
      faults.append(try words(index, content, on: connection))
    }
    guard faults.isEmpty else { return finding(faults) }
    return HealthFinding(.fullText, .ok, "Both indexes hold just the words of the texts.")
  }

  private static func isWritable(_ path: String) -> Bool {
    let real = LockFile.resolved(path)
    let folder = real.lastIndex(of: "/").map { String(real[...$0]) } ?? "."
    return unsafe access(real, W_OK) == 0 && access(folder, W_OK | X_OK) == 0
  }

  /// By rows alone, for a file that may not be written.
  private static func rowFinding(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    var faults: [String] = []
    for (index, content) in indexes {
      let (missing, extra) = try rowCounts(index, content, on: connection)
      if missing + extra > 0 { faults.append(try words(index, content, on: connection)) }
    }
    guard faults.isEmpty else { return finding(faults) }
    return HealthFinding(
      .fullText, .skipped,
      "Both indexes have a row for every text; word by word they can be checked only where the file "
        + "may be written.")
  }

  private static func finding(_ faults: [String]) -> HealthFinding {
    HealthFinding(
      .fullText, .error, "Out of step: \(faults.joined(separator: "; ")).",
      next: "kb doctor --check full-text --fix")
  }

  private static func isSound(
    _ index: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    do throws(SQLiteError) {
      let transaction = try Transaction(on: connection)
      try connection.run("INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      transaction.rollBack()
      return true
    } catch {
      guard case .corrupt = error.code else { throw error }
      return false
    }
  }

  private static func words(
    _ index: String, _ content: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> String {
    let (missing, extra) = try rowCounts(index, content, on: connection)
    switch (missing, extra) {
    case (0, 0): return "\(index) has other words than the texts"
    case (_, 0): return "\(index) lacks \(missing) of the texts"
    case (0, _): return "\(index) has \(extra) too many"
    default: return "\(index) lacks \(missing) of the texts and has \(extra) too many"
    }
  }

  private static func rowCounts(
    _ index: String, _ content: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> (missing: Int64, extra: Int64) {
    let missing = try connection.integer(
      "SELECT count(*) FROM \(content) WHERE id NOT IN (SELECT id FROM \(index)_docsize)")
    let extra = try connection.integer(
      "SELECT count(*) FROM \(index)_docsize WHERE id NOT IN (SELECT id FROM \(content))")
    return (missing, extra)
  }

  /// Builds the indexes that are out of step anew from the texts.
  ///
  /// - Returns: Their names.
  /// - Throws: `SQLiteError`; the index is then as it was.
  public static func mend(on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    var mended: [String] = []
    for (index, _) in indexes where try !isSound(index, on: connection) {
      let transaction = try Transaction(on: connection)
      try connection.run("INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
      try transaction.commit()
      mended.append(index)
    }
    return mended
  }
}
