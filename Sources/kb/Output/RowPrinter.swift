import Knowledge

/// Prints rows as they come.
protocol RowPrinter {
  /// Prints one row, one cell a column of the query.
  mutating func row(_ cells: [Cell])
  /// Prints what comes after the last row.
  mutating func end(next: Cell?, isTruncated: Bool)
  /// The same, with members of its own for the object of JSON; other formats leave them out.
  mutating func end(next: Cell?, isTruncated: Bool, members: [(name: String, json: String)])
}

extension RowPrinter {
  mutating func end(next: Cell?, isTruncated: Bool, members: [(name: String, json: String)]) {
    end(next: next, isTruncated: isTruncated)
  }
}

extension Cell {
  /// The cell as text without quotes; empty for nothing.
  var plain: String {
    switch self {
    case .null: ""
    case .integer(let integer): String(integer)
    case .boolean(let isTrue): isTrue ? "1" : "0"
    case .real(let real): Cell.short(real)
    case .text(let text), .json(let text): text
    case .blob(let bytes): "x'" + Cell.hexadecimal(bytes) + "'"
    }
  }

  /// The cell for people: JSON arrays of plain strings as a list with commas.
  var readable: String {
    guard case .json(let json) = self, json.hasPrefix("["), !json.contains("{"),
      !json.contains("\\")
    else { return plain }
    return json.dropFirst().dropLast().split(separator: "\",\"").map {
      $0.split(separator: "\"", omittingEmptySubsequences: true).joined()
    }.joined(separator: ", ")
  }

  /// The cell as JSON.
  var json: String {
    switch self {
    case .null: "null"
    case .integer(let integer): String(integer)
    case .boolean(let isTrue): String(isTrue)
    case .real(let real): real.isFinite ? Cell.short(real) : "null"
    case .text(let text): JSONText.quoted(text)
    case .json(let json): json
    case .blob: JSONText.quoted(plain)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// A number in the shortest form that reads back the same, whole ones with one decimal.
  private static func short(_ real: Double) -> String { "\(real)" }
}
