public import Knowledge
public import SQLite

/// A query whose rows are printed: its SQL, its arguments, how many rows, and where to go on.
public struct Listing: Sendable {
  /// One column of the result.
  public struct Column: Hashable, Sendable {
    /// The column's name.
    public let name: String
    /// How its values are meant.
    let meaning: Meaning

    /// What a value of SQLite's stands for, beyond its type.
    enum Meaning: Hashable, Sendable {
      case plain
      case json
      case boolean
    }
  }

  /// What came after the rows that were given out.
  public struct End: Hashable, Sendable {
    /// Number of rows given out.
    public let rowCount: Int
    /// Whether there are more.
    public let isTruncated: Bool
    /// The key to go on after; nil when there is no more, or rows have no key.
    public let next: Cell?
  }

  /// Columns that hold JSON, wherever they appear.
  private static let jsonColumnNames: Set<String> = [
    "authors", "tags", "conditions", "missing", "terms", "codes", "numbers", "agreement",
    "reasons", "errors", "arguments", "include", "exclude", "statements", "citations", "clue",
    "tagged", "quantities", "claims_by_status", "claims_by_condition", "last_run",
    "claims_by_attribution", "content", "csl", "options", "origins", "notices", "judged",
    "verdicts",
    "statuses", "status_changes", "integrity_changes",
  ]

  /// Columns that hold 0 or 1 and mean no or yes, wherever they appear.
  private static let booleanColumnNames: Set<String> = [
    "hedged", "negated", "has_text", "guarded", "gives_text", "is_shown", "is_muted", "adjudicated",
    "standing",
  ]

  /// A single query.
  let sql: String
  let arguments: [Value]
  /// The article whose text, as a blob, is the query's last argument.
  ///
  /// SQLite cuts a bound blob without copying it; out of a row, each cut reads the whole text again.
  var textOfArticle: Int64?
  /// The column that rows are in order of.
  var keyColumn = "id"
  /// The most rows given out; nil: all.
  let limit: Int?

  /// Runs the query and gives out its rows one by one; nothing is kept.
  ///
  /// - Parameters:
  ///   - connection: On a knowledge base.
  ///   - begin: Takes the columns, once, before any row.
  ///   - row: Takes each row, one cell a column.
  /// - Returns: How it ended.
  /// - Throws: `StoreError` of the query, or whatever `begin` and `row` throw.
  public func forEachRow(
    on connection: borrowing Connection, begin: ([Column]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws -> End {
    do {
      return try rows(on: connection, begin: begin, row: row)
    } catch let error as SQLiteError {
      throw StoreError(error, path: "the knowledge base", doing: "reading it")
    }
  }

  private func rows(
    on connection: borrowing Connection, begin: ([Column]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws -> End {
    let statement = try connection.prepare(sql)
    var arguments = arguments
    if let textOfArticle {
      arguments.append(try Self.text(ofArticle: textOfArticle, on: connection))
    }
    try statement.bindAll(arguments)
    let columns = (0..<statement.columnCount).map { index in
      let name = statement.columnName(at: index)
      return Column(name: name, meaning: Self.meaning(ofColumn: name))
    }
    // Nothing is given out before the first step has shown that the query runs.
    var hasRow = try statement.step()
    try begin(columns)
    let keyIndex = columns.firstIndex { $0.name == keyColumn }
    var rowCount = 0
    var lastKey: Cell?
    while hasRow {
      if let limit, rowCount == limit {
        return End(rowCount: rowCount, isTruncated: true, next: lastKey)
      }
      let cells = columns.enumerated().map { index, column in
        Cell(statement.value(at: index), meaning: column.meaning)
      }
      lastKey = keyIndex.map { cells[$0] }
      try row(cells)
      rowCount += 1
      hasRow = try statement.step()
    }
    return End(rowCount: rowCount, isTruncated: false, next: nil)
  }

  private static func meaning(ofColumn name: String) -> Column.Meaning {
    jsonColumnNames.contains(name) ? .json : booleanColumnNames.contains(name) ? .boolean : .plain
  }

  private static func text(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Value {
    let select = try connection.prepare("SELECT text FROM article_text WHERE article_id = ?1")
    try select.bind(id, at: 1)
    return try select.step() ? .blob(select.bytes(at: 0)) : .null
  }
}

extension Cell {
  /// A value of SQLite's as it is.
  package init(_ value: Value) { self.init(value, meaning: .plain) }

  /// A value of SQLite's in a column that may mean more than its type says.
  init(_ value: Value, meaning: Listing.Column.Meaning) {
    switch value {
    case .null: self = .null
    case .integer(let integer) where meaning == .boolean: self = .boolean(integer != 0)
    case .integer(let integer): self = .integer(integer)
    case .real(let real): self = .real(real)
    case .text(let text): self = meaning == .json ? .json(text) : .text(text)
    case .blob(let bytes): self = .blob(bytes)
    }
  }
}
