import Knowledge

/// A text and the identifiers that it holds.
struct IdentifierSample {
  let text: String
  /// As `kind:value`.
  let expected: Set<String>

  /// What `identifiers(in:range:)` finds, without addresses that lead to no source.
  var found: Set<String> {
    let bytes = Array(text.utf8)
    let mentions = identifiers(in: bytes, range: ByteRange(0..<bytes.count))
    return Set(
      mentions.filter { $0.kind != .url || $0.isSource }.map { "\($0.kind.rawValue):\($0.value)" })
  }

  /// The samples of a file: text, tab, identifiers with spaces between them.
  ///
  /// A number sign starts a remark. In the text `\n`, `\t`, `\\` and `\u{…}` are escapes.
  static func samples(in file: String) -> [IdentifierSample] {
    file.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      return IdentifierSample(
        text: plain(parts[0]),
        expected: Set(parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []))
    }
  }

  private static func plain(_ text: Substring) -> String {
    var result = ""
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let sign = rest.popFirst() else {
        result.unicodeScalars.append(scalar)
        continue
      }
      switch sign {
      case "n": result += "\n"
      case "t": result += "\t"
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 2)
        let value = UInt32(String(digits), radix: 16) ?? 0x3F
        result.unicodeScalars.append(Unicode.Scalar(value) ?? "?")
      default: result.unicodeScalars.append(sign)
      }
    }
    return result
  }
}
