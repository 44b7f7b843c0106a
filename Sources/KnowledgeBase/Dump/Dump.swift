public import KnowledgeStore
internal import SQLite

/// The text that everything human of a file is kept in outside of it: to back up, to compare, to merge.
///
/// The first line is `#kb-dump 1`; each other one is a JSON object whose member `type` tells what it
/// is, its members in order of name. The parts come in order of their types, the lines of a part in
/// the order of what they are about, those of a history as they apply, so that the same content gives
/// the same bytes.
public enum Dump {
  /// What the first line begins with.
  static let mark = "#kb-dump"
  /// Version of the format.
  public static let version = 1

  /// Writes parts of the file, as they stand at one moment.
  ///
  /// - Parameters:
  ///   - parts: Which ones; they come in order whatever theirs is.
  ///   - store: The file.
  ///   - write: Takes line after line, each with its end.
  /// - Returns: The number of lines of each part.
  /// - Throws: `StoreError`, or what `write` throws.
  public static func write(
    _ parts: Set<DumpPart>, from store: borrowing Store, to write: (String) throws -> Void
  ) throws -> [DumpPart: Int] {
    try Self.write(parts, under: "\(mark) \(version)", from: store, to: write)
  }

  static func write(
    _ parts: Set<DumpPart>, under head: String, from store: borrowing Store,
    to write: (String) throws -> Void
  ) throws -> [DumpPart: Int] {
    do {
      let snapshot = try ReadTransaction(on: store.connection)
      var counts: [DumpPart: Int] = [:]
      try write(head + "\n")
      for part in DumpPart.all where parts.contains(part) {
        try part.forEachLine(on: store.connection) { line in
          counts[part, default: 0] += 1
          try write(line + "\n")
        }
      }
      snapshot.end()
      return counts
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "writing a dump")
    }
  }
}
