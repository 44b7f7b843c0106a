/// A table of what people asked for or decided, as it travels in a dump: one line a row.
///
/// A further table is one more constant in `all`, a further column one more line in its table.
public struct HumanTable: Sendable {
  /// How rows that come stand to those that are here.
  enum Rule: Sendable {
    /// Rows are only ever added; the same row comes as often as it was written.
    case history
    /// There is one row of each name, which is in these columns.
    case named([String])
  }

  /// One column of the table, and member of its lines.
  struct Column: Sendable {
    /// What it holds.
    enum Meaning: Sendable {
      /// Text of at most so many code points.
      case text(atMost: Int)
      /// One of these words.
      case word([String])
      /// A whole number.
      case integer(ClosedRange<Int64>)
      /// 0 or 1; `false` or `true` in a line.
      case truth
      /// A JSON array of texts.
      case texts
      /// A JSON object.
      case object
    }

    let name: String
    let meaning: Meaning
    /// Whether a row may have none.
    var isOptional = false
    /// Whether rows that differ in it alone are the same.
    var isIgnored = false
  }

  /// What `type` says on its lines.
  public let type: String
  let table: String
  let rule: Rule
  let columns: [Column]
  /// The order of its lines; of a history, the order in which it applies.
  let order: String
  /// Which rows there are lines of.
  var filter = "1"
  /// SQL for columns that a row needs and no line has, when it is new, and when it changes.
  var further: [(name: String, inserted: String, updated: String?)] = []

  /// A Unix second of the years 1970 to 9999.
  private static let second = Column.Meaning.integer(0...253_402_300_799)
  private static let plain = Column.Meaning.text(atMost: 10_000)

  static let conditionEdits = HumanTable(
    type: "condition-edit", table: "condition_edit", rule: .history,
    columns: [
      Column(name: "content", meaning: .object),
      Column(name: "editor", meaning: plain, isOptional: true),
      Column(name: "made_at", meaning: second),
      Column(name: "operation", meaning: .word(ConditionEdit.Operation.allCases.map(\.rawValue))),
      Column(name: "slug", meaning: plain),
    ], order: "id")

  static let identityDecisions = HumanTable(
    type: "identity-decision", table: "identity_decision", rule: .history,
    columns: [
      Column(name: "article_key", meaning: plain),
      Column(name: "editor", meaning: plain, isOptional: true),
      Column(name: "input_path", meaning: plain, isOptional: true),
      Column(name: "is_same", meaning: .truth),
      Column(name: "made_at", meaning: second),
      Column(name: "note", meaning: .text(atMost: 1_000_000), isOptional: true),
      Column(name: "record_name", meaning: plain),
    ], order: "id")

  /// What somebody asked a file to be read as.
  ///
  /// What came through standard input has no name.
  static let inputs = HumanTable(
    type: "input", table: "input", rule: .named(["path"]),
    columns: [
      Column(name: "columns", meaning: plain, isOptional: true),
      Column(name: "encoding", meaning: plain, isOptional: true),
      Column(name: "format", meaning: plain, isOptional: true),
      Column(name: "path", meaning: plain),
    ], order: "path",
    filter: "path IS NOT NULL AND coalesce(format, encoding, columns) IS NOT NULL",
    // A digest that no file has: the next ingest reads it anew, as is asked for.
    further: [("digest", "zeroblob(32)", "zeroblob(32)"), ("byte_count", "0", nil)])

  static let savedSearches = HumanTable(
    type: "saved-search", table: "saved_search", rule: .named(["name"]),
    columns: [
      Column(name: "made_at", meaning: second, isIgnored: true),
      Column(name: "name", meaning: .text(atMost: 200)),
      Column(name: "options", meaning: .object),
      Column(name: "query", meaning: .text(atMost: 1_000_000)),
    ], order: "name")

  static let sources = HumanTable(
    type: "source", table: "source", rule: .named(["name"]),
    columns: [
      Column(name: "added_at", meaning: second, isIgnored: true),
      Column(name: "base_url", meaning: plain, isOptional: true),
      Column(name: "exclude", meaning: .texts),
      Column(name: "floor_percent", meaning: .integer(0...100)),
      Column(name: "format", meaning: plain, isOptional: true),
      Column(name: "include", meaning: .texts),
      Column(name: "name", meaning: plain),
      Column(name: "path", meaning: plain),
      Column(name: "stable_for_seconds", meaning: .integer(0...Int64.max)),
    ], order: "name")

  /// Every such table, in the order of their types.
  public static let all = [
    conditionEdits, identityDecisions, inputs, savedSearches, sources,
  ]

  /// The name of the table, for tests.
  package var tableName: String { table }
  /// The names of the columns in its lines, for tests.
  package var columnNames: [String] { columns.map(\.name) }

  /// The table whose lines are of `type`.
  public static func of(type: String) -> HumanTable? { all.first { $0.type == type } }
}
