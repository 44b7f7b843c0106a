internal import KnowledgeStore
internal import SQLite

/// A look at all files of a source, for the nights on which none of them changed.
enum SourceGlance {
  private static let stopInterval = 1024

  /// Whether a source is just as it was: each file that it had is there with its size and time, and no other.
  ///
  /// Then its records are counted as unchanged, and what was left out is noted; else nothing is.
  ///
  /// - Complexity: One walk over the files, until the first that is not as it was.
  static func isAsBefore(
    _ finder: consuming FileFinder, with preparation: Preparation, for run: inout WriteRun,
    stop: StopRequest, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    guard let source = preparation.source else { return false }
    // One for all look-ups; a dry run is in a transaction anyway.
    var reading: ReadTransaction? = run.isDryRun ? nil : try ReadTransaction(on: connection)
    defer { reading.take()?.end() }
    let inputs = try InputTable(on: connection)
    var (leftOut, fileCount, recordCount, ownCount) = ([String](), 0, 0, 0)
    while let step = finder.next() {
      fileCount += 1
      if fileCount % stopInterval == 0, stop.isMade { return false }
      switch step {
      case .unreadable: return false
      case .leftOut(let path): leftOut.append(path.failure.error)
      case .file(let file):
        let stored = try inputs.entry(atPath: file.path)
        if let empty = finder.emptiness(of: file, stored: stored) {
          leftOut.append(empty.failure.error)
          continue
        }
        let input = PendingInput(name: file.path, content: .file(file), stored: stored)
        guard let stored, preparation.looksUnchanged(input, file), let owner = stored.sourceID
        else {
          return false
        }
        recordCount += stored.recordCount
        if owner == source.id { ownCount += stored.recordCount }
      }
    }
    guard try SourceInputs.recordCount(ofSource: source.id, on: connection) == ownCount else {
      return false
    }
    run.summary.unchanged += recordCount
    run.summary.leftOut += leftOut
    return true
  }
}
