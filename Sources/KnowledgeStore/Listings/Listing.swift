public import Knowledge
public import SQLite

/// A query whose rows are printed: its SQL, its arguments, how many rows, and where to go on.
public struct Listing: Sendable {
  /// One column of the result.
  public struct Column: Hashable, Sendable {
    /// The column's name.
    public let name: String
    /// Whether its text is JSON.
    public let isJSON: Bool
  }

  /// What came after the rows that were given out.
  public struct End: Hashable, Sendable {
    /// Number of rows given out.
    public let rowCount: Int
    /// Whether there are more.
    public let isTruncated: Bool
    /// The `id` to go on after; nil when there is no more, or rows have no `id`.
    public let next: Int64?
  }

  /// Columns that hold JSON, wherever they appear.
  private static let jsonColumnNames: Set<String> = [
    "authors", "tags", "conditions", "missing", "terms", "codes", "numbers", "agreement",
    "reasons", "errors", "arguments", "include", "exclude", "statements", "citations", "clue",
    "tagged", "quantities", "claims_by_status", "claims_by_condition", "last_run",
    "claims_by_attribution", "content",
  ]

  /// A single query.
  let sql: String
  let arguments: [Value]
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
    try statement.bindAll(arguments)
    let columns = (0..<statement.columnCount).map { index in
      let name = statement.columnName(at: index)
      return Column(name: name, isJSON: Self.jsonColumnNames.contains(name))
    }
    // Nothing is given out before the first step has shown that the query runs.
    var hasRow = try statement.step()
    try begin(columns)
    let idIndex = columns.firstIndex { $0.name == "id" }
    var rowCount = 0
    var lastID: Int64?
    while hasRow {
      if let limit, rowCount == limit {
        return End(rowCount: rowCount, isTruncated: true, next: lastID)
      }
      let cells = columns.enumerated().map { index, column in
        Cell(statement.value(at: index), isJSON: column.isJSON)
      }
      if let idIndex, case .integer(let id) = cells[idIndex] { lastID = id }
      try row(cells)
      rowCount += 1
      hasRow = try statement.step()
    }
    return End(rowCount: rowCount, isTruncated: false, next: nil)
  }
}

extension Cell {
  /// A value of SQLite's, JSON or not.
  package init(_ value: Value, isJSON: Bool) {
    switch value {
    case .null: self = .null
    case .integer(let integer): self = .integer(integer)
    case .real(let real): self = .real(real)
    case .text(let text): self = isJSON ? .json(text) : .text(text)
    case .blob(let bytes): self = .blob(bytes)
    }
  }
}
