public import SQLite

/// Holds a file against the rules that SQLite itself can check.
public enum IntegrityProbe {
  /// Faults that are told; a damaged file may have millions.
  private static let toldCount = 100

  /// Reads every page and holds every index against its table.
  ///
  /// - Complexity: Reads the whole file.
  public static func integrity(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let faults = try faults(on: connection)
    guard let first = faults.first else {
      return HealthFinding(.integrity, .ok, "Every page and every index is sound.")
    }
    let more = faults.count > 1 ? " (and \(count(faults)) more)" : ""
    let isMendable = areOfIndexes(faults)
    return HealthFinding(
      .integrity, .error, "\(oneLine(first))\(more).",
      next: isMendable ? "kb doctor --check integrity --fix" : "kb restore BACKUP")
  }

  /// Makes all indexes anew where only indexes are at fault.
  ///
  /// - Returns: Whether it did.
  /// - Throws: `SQLiteError`, for one where the rows break a rule that an index is to keep.
  public static func mend(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    let faults = try faults(on: connection)
    guard !faults.isEmpty, areOfIndexes(faults) else { return false }
    try connection.execute("REINDEX")
    return true
  }

  /// Looks for rows that point at nothing.
  public static func foreignKeys(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let select = try connection.prepare(
      "SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2"
    )
    var parts: [String] = []
    while try select.step() {
      parts.append("\(select.int(at: 2)) of \(select.text(at: 0)) without \(select.text(at: 1))")
    }
    guard !parts.isEmpty else {
      return HealthFinding(.foreignKeys, .ok, "Every row finds what it points at.")
    }
    return HealthFinding(
      .foreignKeys, .error, "Rows point at what is not there: \(parts.joined(separator: ", ")).",
      next: "kb restore BACKUP")
  }

  private static func faults(on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    let check = try connection.prepare("PRAGMA integrity_check(\(toldCount))")
    var lines: [String] = []
    do throws(SQLiteError) {
      while try check.step() { lines.append(check.text(at: 0)) }
    } catch {
      // Some damage ends the check itself.
      guard case .corrupt = error.code else { throw error }
      lines.append(error.message)
    }
    return lines == ["ok"] ? [] : lines
  }

  private static func areOfIndexes(_ faults: [String]) -> Bool {
    faults.allSatisfy { line in
      line.hasPrefix("wrong # of entries in index ")
        || (line.hasPrefix("row ") && line.contains(" missing from index "))
    }
  }

  private static func count(_ faults: [String]) -> String {
    faults.count >= toldCount ? "at least \(faults.count - 1)" : String(faults.count - 1)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
