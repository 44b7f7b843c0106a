internal import Glibc
public import SQLite

/// Looks for files that articles were read from and that are gone.
public enum InputPaths {
  private static let namedCount = 3

  /// Counts them and names the first; files inside archives go by their archive.
  ///
  /// - Parameters:
  ///   - isArchive: Whether the file at a path is an archive.
  ///   - connection: The file.
  /// - Returns: The finding.
  /// - Throws: `SQLiteError`.
  /// - Complexity: One stat(2) a file.
  public static func finding(
    isArchive: (String) -> Bool, on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let select = try connection.prepare(
      """
      SELECT i.path FROM input AS i
      WHERE i.path IS NOT NULL AND EXISTS (
        SELECT 1 FROM record AS r WHERE r.input_id = i.id AND r.gone_at IS NULL)
      ORDER BY i.path
      """)
    var (count, missing): (Int, [String]) = (0, [])
    var missingCount = 0
    var archive: (path: String, isArchive: Bool)?
    // The files of an archive follow each other.
    func isOpened(_ path: String) -> Bool {
      if let archive, archive.path == path { return archive.isArchive }
      let found = isArchive(path)
      archive = (path, found)
      return found
    }
    while try select.step() {
      count += 1
      let path = select.text(at: 0)
      guard !isThere(path, isArchive: isOpened) else { continue }
      missingCount += 1
      if missing.count < namedCount { missing.append(path) }
    }
    guard missingCount > 0 else {
      return HealthFinding(.missingFiles, .ok, "All \(count) files are where they were.")
    }
    let more = missingCount > missing.count ? ", …" : ""
    return HealthFinding(
      .missingFiles, .warning,
      "\(missingCount) of \(count) files are gone: \(missing.joined(separator: ", "))\(more). "
        + "Their articles stay.")
  }

  /// Whether the file, or an archive that it is in, is there.
  ///
  /// - Parameters:
  ///   - path: Absolute.
  ///   - isArchive: Whether the file at a path above it is an archive: else it has nothing below it.
  /// - Returns: Whether one is there.
  public static func isThere(_ path: String, isArchive: (String) -> Bool) -> Bool {
    let whole = path
    var path = path[...]
    while !path.isEmpty {
      var status = stat()
      if unsafe stat(String(path), &status) == 0 {
        // A folder above a missing file is no archive.
        return status.st_mode & S_IFMT == S_IFREG
          && (path.endIndex == whole.endIndex || isArchive(String(path)))
      }
      guard errno == ENOTDIR || errno == ENOENT, let slash = path.lastIndex(of: "/") else {
        return false
      }
      path = path[..<slash]
    }
    return false
  }
}
