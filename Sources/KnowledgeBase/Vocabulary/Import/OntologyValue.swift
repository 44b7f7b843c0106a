/// Takes values of OBO lines apart: escapes, quotes, trailing modifiers and comments.
enum OntologyValue {
  private static let backslash = UInt8(ascii: "\\")
  private static let space = UInt8(ascii: " ")

  /// `bytes` without blanks at both ends.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let start = bytes.drop(while: isBlank)
    guard let last = start.lastIndex(where: { !isBlank($0) }) else { return [] }
    return start[...last]
  }

  /// An unquoted value up to a modifier or comment, its escapes resolved.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        plain.append(unescaped(byte))
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else if byte == UInt8(ascii: "!") || byte == UInt8(ascii: "{"),
        plain.last ?? space == space
      {
        break
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: trimmed(plain[...]), as: UTF8.self)
  }

  /// The first word of an unquoted value.
  static func word(_ bytes: ArraySlice<UInt8>) -> String {
    String(text(bytes).prefix { $0 != " " && $0 != "\t" })
  }

  /// The text in quotes that a value begins with, and what follows it; nil where there is none.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> (text: String, rest: ArraySlice<UInt8>)? {
    guard bytes.first == UInt8(ascii: "\"") else { return nil }
    var plain: [UInt8] = []
    var isEscaped = false
    for (place, byte) in zip(bytes.indices, bytes).dropFirst() {
      if isEscaped {
        plain.append(unescaped(byte))
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        return (String(decoding: trimmed(plain[...]), as: UTF8.self), bytes[(place + 1)...])
      } else {
        plain.append(byte)
      }
    }
    return nil
  }

  /// What a byte after a backslash stands for; every kind of white space is a space here.
  private static func unescaped(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "W"): space
    default: byte
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == UInt8(ascii: "\t") }
}
