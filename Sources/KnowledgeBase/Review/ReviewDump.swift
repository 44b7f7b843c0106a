internal import Knowledge
public import KnowledgeStore
internal import SQLite

/// The text that decisions are kept in outside of a file: to back up, to compare, to merge.
///
/// The first line is `#kb-review 1`; each other one is a JSON object whose member `type` tells what it
/// is, its members in order of name. The parts come in order of their types, the lines of a part in
/// the order of what they are about, so that the same decisions give the same bytes.
public enum ReviewDump {
  /// What the first line begins with.
  static let mark = "#kb-review"
  /// Version of the format.
  public static let version = 1

  /// Writes every decision of the file, as it stands at one moment.
  ///
  /// - Parameters:
  ///   - store: The file.
  ///   - write: Takes line after line, each with its end.
  /// - Returns: The number of decisions.
  /// - Throws: `StoreError`, or what `write` throws.
  public static func write(
    from store: borrowing Store, to write: (String) throws -> Void
  ) throws -> Int {
    do {
      let snapshot = try ReadTransaction(on: store.connection)
      var count = 0
      try write("\(mark) \(version)\n")
      for part in DumpPart.all {
        try part.forEachLine(on: store.connection) { line in
          count += 1
          try write(line + "\n")
        }
      }
      snapshot.end()
      return count
    } catch let error as SQLiteError {
      throw StoreError(error, path: store.path, doing: "writing a dump")
    }
  }
}

/// One kind of decision in a dump: how its lines are made, and how they are taken back.
///
/// A further kind is one more case, in order of the words.
enum DumpPart: String, CaseIterable {
  case citationDecision = "citation-decision"
  case grade
  case noticeMute = "notice-mute"
  case review

  /// The parts, in order of their types.
  static var all: [DumpPart] { allCases.sorted { $0.rawValue < $1.rawValue } }

  /// Gives out the lines of this kind, in order.
  func forEachLine(
    on connection: borrowing Connection, _ body: (String) throws -> Void
  ) throws {
    switch self {
    case .citationDecision:
      try CitationDecisionTable.forEach(on: connection) { try body($0.line) }
    case .grade: try GradeTable.forEach(on: connection) { try body($0.line) }
    case .noticeMute: try MuteDecisionTable.forEach(on: connection) { try body($0.line) }
    case .review: try ReviewTable.forEach(on: connection) { try body($0.line) }
    }
  }
}
