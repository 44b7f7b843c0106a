/// Text as it stands in HTML and XML.
enum MarkupText {
  /// `text` as HTML shows it, fit for an attribute in double quotes too, white space in one line.
  ///
  /// Control characters, direction overrides and what XML has no place for are made visible, so that
  /// nothing in a text can change how another one is read.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy(isPlain) { return String(text) }
    return escapedScalars(Terminal.safe(String(text)))
  }

  /// `text` the same, line feeds kept.
  static func escapedLines(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ isPlain($0) || $0 == 0x0A }) { return String(text) }
    return escapedScalars(Terminal.safeLines(String(text)))
  }

  /// Whether a byte is ASCII that stands for itself.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    case 0x20..<0x7F: true
    default: false
    }
  }

  private static func escapedScalars(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      // Noncharacters: HTML forbids them, XML two of them.
      case _ where scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value):
        escaped.append("\u{FFFD}")
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The address where a link may lead: one of the web, without blanks; nil for any other.
  static func link(_ address: String?) -> String? {
    guard let address else { return nil }
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
      address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F })
    else { return nil }
    return escaped(address)
  }
}
