internal import Knowledge
internal import KnowledgeStore
internal import SQLite

/// One kind of line in a dump.
public enum DumpPart: String, CaseIterable, Sendable {
  /// Which record a citation means.
  case citationDecision = "citation-decision"
  /// What users did to the vocabulary of conditions.
  case conditionEdit = "condition-edit"
  /// How certain evidence is.
  case grade
  /// Which records describe the same paper.
  case identityDecision = "identity-decision"
  /// What files are read as.
  case input
  /// Whose notices are known.
  case noticeMute = "notice-mute"
  /// Verdicts on claims.
  case review
  /// Searches under a name.
  case savedSearch = "saved-search"
  /// Places that are read again and again.
  case source

  /// The parts, in order of their types.
  public static var all: [DumpPart] { allCases.sorted { $0.rawValue < $1.rawValue } }

  /// Those of `kb review dump`.
  static let ofReviews: Set<DumpPart> = [.citationDecision, .grade, .noticeMute, .review]

  /// Its table, for a part whose lines are rows as they are.
  var table: HumanTable? { HumanTable.of(type: rawValue) }

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
    case .conditionEdit, .identityDecision, .input, .savedSearch, .source:
      try table?.forEachLine(on: connection, body)
    }
  }
}
