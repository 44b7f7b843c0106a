public import Knowledge
public import SQLite

/// Takes lines of a dump into their tables, inside a write transaction.
public struct HumanTableWriter {
  /// What became of a line.
  public enum Outcome: Hashable, Sendable {
    /// It is new.
    case added
    /// It was here.
    case present
    /// It took the place of what was here under its name.
    case replaced
    /// Something else is here under its name: a sentence.
    case conflict(String)
  }

  private let replaces: Bool
  /// How often each line of a history came in this dump.
  private var counts: [String: Int] = [:]

  /// Makes a writer that takes the place of what is here under the same name, or does not.
  public init(replaces: Bool) { self.replaces = replaces }

  /// Begins another dump in the same file.
  public mutating func beginDump() { counts = [:] }

  /// Takes a line.
  ///
  /// - Throws: `DecisionLineFault` for a line that cannot be taken, or `SQLiteError`.
  public mutating func take(
    _ line: JSONValue, into table: HumanTable, on connection: borrowing Connection
  ) throws -> Outcome {
    let values = try table.values(of: line)
    do {
      switch table.rule {
      case .history: return try append(values, to: table, on: connection)
      case .named(let names): return try put(values, names, into: table, on: connection)
      }
    } catch let error as SQLiteError where ResultCode.constraint ~= error.code {
      throw DecisionLineFault("does not fit into this file")
    }
  }

  private mutating func append(
    _ values: [Value], to table: HumanTable, on connection: borrowing Connection
  ) throws -> Outcome {
    let line = table.line(of: values)
    counts[line, default: 0] += 1
    let count = try count(of: values, in: table, on: connection)
    guard count < counts[line, default: 1] else { return .present }
    try insert(values, into: table, on: connection)
    return .added
  }

  /// How often a row is in a table.
  private func count(
    of values: [Value], in table: HumanTable, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    // JSON can be written in several ways; whether it is the same is seen when it was read.
    let plain = table.columns.filter { !$0.isJSON }.map(\.name)
    let select = try connection.prepare(
      "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.table) "
        + "WHERE \(Self.named(plain, in: table))")
    for (index, column) in table.columns.enumerated() where !column.isJSON {
      try select.bind(values[index], at: index + 1)
    }
    var count = 0
    while try select.step() {
      if table.row(in: select) == values { count += 1 }
    }
    return count
  }

  private func put(
    _ values: [Value], _ names: [String], into table: HumanTable,
    on connection: borrowing Connection
  ) throws -> Outcome {
    guard let row = try row(named: names, values, of: table, on: connection) else {
      try insert(values, into: table, on: connection)
      return .added
    }
    let differing = table.columns.indices.filter {
      !table.columns[$0].isIgnored && row[$0] != values[$0]
    }
    guard !differing.isEmpty else { return .present }
    // What nobody has said here is no contradiction.
    let isFurther = differing.allSatisfy { row[$0] == .null }
    guard replaces || isFurther else {
      return .conflict(Self.sentence(table, names, row, values, differing))
    }
    try update(values, names, of: table, on: connection)
    return isFurther ? .added : .replaced
  }

  private func row(
    named names: [String], _ values: [Value], of table: HumanTable,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [Value]? {
    let select = try connection.prepare(
      "SELECT \(table.columns.map(\.name).joined(separator: ", ")) FROM \(table.table) "
        + "WHERE \(Self.named(names, in: table))")
    for (index, column) in table.columns.enumerated() where names.contains(column.name) {
      try select.bind(values[index], at: index + 1)
    }
    return try select.step() ? table.row(in: select) : nil
  }

  /// Numbered as the columns are, so that all their values can be bound.
  private static func named(_ names: [String], in table: HumanTable) -> String {
    table.columns.enumerated().filter { names.contains($1.name) }
      .map { "\($1.name) IS ?\($0 + 1)" }.joined(separator: " AND ")
  }

  private func insert(
    _ values: [Value], into table: HumanTable, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let names = table.columns.map(\.name) + table.further.map(\.name)
    let given = values.indices.map { "?\($0 + 1)" } + table.further.map(\.inserted)
    let insert = try connection.prepare(
      "INSERT INTO \(table.table) (\(names.joined(separator: ", "))) "
        + "VALUES (\(given.joined(separator: ", ")))")
    try insert.run(values)
  }

  private func update(
    _ values: [Value], _ names: [String], of table: HumanTable,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    let changes =
      table.columns.enumerated().filter { !names.contains($1.name) }
      .map { "\($1.name) = ?\($0 + 1)" }
      + table.further.compactMap { column in column.updated.map { "\(column.name) = \($0)" } }
    let update = try connection.prepare(
      "UPDATE \(table.table) SET \(changes.joined(separator: ", ")) "
        + "WHERE \(Self.named(names, in: table))")
    try update.run(values)
  }

  private static func sentence(
    _ table: HumanTable, _ names: [String], _ row: [Value], _ values: [Value], _ differing: [Int]
  ) -> String {
    func shown(_ index: Int, _ value: Value) -> String {
      table.columns[index].json(of: value) ?? "none"
    }
    let name = table.columns.indices.filter { names.contains(table.columns[$0].name) }
      .map { shown($0, values[$0]) }.joined(separator: ", ")
    let parts = differing.map { index in
      "\(table.columns[index].name) \(shown(index, row[index])) here, "
        + "\(shown(index, values[index])) in the dump"
    }
    return "the \(table.type) \(name) is another one: \(parts.joined(separator: "; "))"
  }
}
