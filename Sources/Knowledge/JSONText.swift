/// JSON (RFC 8259) written by hand where a value must keep its order and cost little.
public enum JSONText {
  /// `string` as a JSON string, quotes included; control characters escaped, all else UTF-8.
  public static func quoted(_ string: String) -> String {
    var out = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..."\u{1f}", "\u{7f}"..."\u{9f}":
        let hexadecimal = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// `strings` as a JSON array of strings.
  public static func array(_ strings: [String]) -> String {
    "[" + strings.map(quoted).joined(separator: ",") + "]"
  }

  /// `members`, whose values are JSON already, as a JSON object in that order.
  public static func object(_ members: [(name: String, json: String)]) -> String {
    "{" + members.map { quoted($0.name) + ":" + $0.json }.joined(separator: ",") + "}"
  }
}
