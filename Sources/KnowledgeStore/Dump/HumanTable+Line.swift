internal import Knowledge
public import SQLite

extension HumanTable {
  /// Gives out its rows as lines: JSON objects, members by name, those without a value left out.
  ///
  /// - Throws: `SQLiteError`, or what `body` throws.
  public func forEachLine(
    on connection: borrowing Connection, _ body: (String) throws -> Void
  ) throws {
    let select = try connection.prepare(
      "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(table) "
        + "WHERE \(filter) ORDER BY \(order)")
    while try select.step() { try body(line(of: row(in: select))) }
  }

  /// The values of a row of all columns, JSON as it is written here.
  func row(in row: borrowing SQLite.Statement) -> [Value] {
    columns.enumerated().map { index, column in
      let value = row.value(at: index)
      guard column.isJSON, case .text(let text) = value else { return value }
      return .text((try? JSONValue(parsing: text.utf8))?.json ?? text)
    }
  }

  /// The line of a row.
  func line(of values: [Value]) -> String {
    var members = [(name: "type", json: JSONText.quoted(type))]
    for (column, value) in zip(columns, values) {
      if let json = column.json(of: value) { members.append((column.name, json)) }
    }
    return JSONText.object(members.sorted { $0.name < $1.name })
  }

  /// The values of a line, in the order of `columns`.
  ///
  /// - Throws: `DecisionLineFault` for a member that is missing, strange or makes no sense.
  func values(of line: JSONValue) throws(DecisionLineFault) -> [Value] {
    var names: Set<String> = []
    for member in line.members {
      guard names.insert(member.name).inserted else {
        throw DecisionLineFault("has '\(member.name)' twice")
      }
      guard member.name == "type" || columns.contains(where: { $0.name == member.name }) else {
        throw DecisionLineFault("has '\(member.name)', which this kb does not know of a \(type)")
      }
    }
    var values: [Value] = []
    for column in columns { values.append(try column.value(of: line[column.name])) }
    return values
  }
}

extension HumanTable.Column {
  /// Whether its values are JSON.
  var isJSON: Bool {
    switch meaning {
    case .texts, .object: true
    case .text, .word, .integer, .truth: false
    }
  }

  /// A value as JSON; nil for none.
  func json(of value: Value) -> String? {
    switch value {
    case .text(let text):
      switch meaning {
      case .texts, .object: text
      default: JSONText.quoted(text)
      }
    case .integer(let integer):
      if case .truth = meaning { integer == 1 ? "true" : "false" } else { String(integer) }
    case .null, .real, .blob: nil
    }
  }

  /// What a member means.
  func value(of member: JSONValue?) throws(DecisionLineFault) -> Value {
    guard let member, member != .null else {
      guard isOptional else { throw DecisionLineFault("has no \(name)") }
      return .null
    }
    switch (meaning, member) {
    case (.text(let length), .string(let text)):
      return .text(try plain(text, atMost: length))
    case (.word(let words), .string(let word)) where words.contains(word): return .text(word)
    case (.word, _):
      throw DecisionLineFault("has a \(name) that there is not")
    case (.integer(let range), .number(let digits)):
      guard let integer = Int64(digits), range.contains(integer) else {
        throw DecisionLineFault("has a \(name) out of bounds")
      }
      return .integer(integer)
    case (.truth, .boolean(let value)): return .integer(value ? 1 : 0)
    case (.texts, .array(let elements)):
      for element in elements {
        guard case .string(let text) = element else {
          throw DecisionLineFault("has a \(name) that is no list of texts")
        }
        _ = try plain(text, atMost: 10_000)
      }
      return .text(member.json)
    case (.object, .object): return .text(member.json)
    default: throw DecisionLineFault("has a \(name) of another kind")
    }
  }

  private func plain(_ text: String, atMost length: Int) throws(DecisionLineFault) -> String {
    guard text.unicodeScalars.count <= length else {
      throw DecisionLineFault("has a \(name) of over \(length) characters")
    }
    // JSON brings an escaped NUL as U+FFFD.
    guard !text.utf8.contains(0) else { throw DecisionLineFault("has a \(name) with a NUL") }
    guard isEmptyAllowed || !text.isEmpty else { throw DecisionLineFault("has an empty \(name)") }
    return text
  }

  /// Whether nothing is a value: a search for nothing, a file that is one record, notes.
  private var isEmptyAllowed: Bool {
    isOptional || ["query", "record_name", "include", "exclude"].contains(name)
  }
}
