internal import SQLite

/// Values as they are written in SQL.
enum SQLLiteral {
  static func text(_ value: Value) -> String {
    switch value {
    case .null: "NULL"
    case .integer(let integer): String(integer)
    case .real(let real): real.description
    case .text(let text): quoted(text)
    case .blob(let bytes):
      "x'" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
  }

  /// A quote inside is written twice; a NUL would end the statement, and becomes a space.
  static func quoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      quoted.unicodeScalars.append(scalar == "\0" ? " " : scalar)
      if scalar == "'" { quoted += "'" }
    }
    return quoted + "'"
  }
}
