import Foundation
import Glibc

/// What the terminal can do, and what must not reach it.
enum Terminal {
  /// Whether colour is wanted on standard output (no-color.org).
  static let hasColor: Bool = {
    let environment = ProcessInfo.processInfo.environment
    if let force = environment["FORCE_COLOR"] ?? environment["CLICOLOR_FORCE"], !force.isEmpty,
      force != "0"
    {
      return true
    }
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return Output.isTerminal && !isRefused && environment["TERM"] != "dumb"
  }()

  /// Columns of the terminal; 100 when there is none.
  static let width: Int = {
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return Int(size.ws_col)
  }()

  /// `text` with control characters and direction overrides made visible, white space in one line.
  ///
  /// Article text may carry escape sequences; none reaches the terminal through this.
  static func safe(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: out.append(" ")
      case 0x00...0x1F: out.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: out.append("\u{2421}")
      case _ where isInvisibleControl(scalar): out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// The beginning of `text`, for a sentence that names it: at most 80 bytes, with … where it was cut.
  static func short(_ text: String) -> String {
    guard text.utf8.count > shortByteCount else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: shortByteCount)
    while text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
    return text[..<end] + "…"
  }

  private static let shortByteCount = 80

  /// `text` made safe line by line; its line feeds stay.
  static func safeLines(_ text: String) -> String {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    return lines.map { safe(String(decoding: $0, as: UTF8.self)) }.joined(separator: "\n")
  }

  /// `json` with the controls that JSON lets stand raw (DEL, C1, direction overrides) as escapes.
  ///
  /// They can only stand in strings, so the value stays the same.
  static func safeJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isInvisibleControl) else { return json }
    var out = ""
    for scalar in json.unicodeScalars {
      if isInvisibleControl(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isInvisibleControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // DEL and C1, the marks, embeddings, overrides and isolates of UAX #9, line and paragraph
    // separators, and the tag characters, which hide whole words.
    case 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// `text` in bold, where colour is wanted.
  static func bold(_ text: String) -> String { hasColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  /// `text` dimmed, where colour is wanted.
  static func dim(_ text: String) -> String { hasColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}
