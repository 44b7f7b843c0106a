import Knowledge

/// What stands before the words of a line.
enum LineMarker: Equatable {
  /// Nothing.
  case none
  /// A bullet, or a number or letter of a list.
  case bullet
  /// As many `>` as `level`, as in a mail that is answered.
  case quote(level: Int)

  /// Finds the marker of the line at `range`, and where the line's words start behind it.
  ///
  /// Finds `•`, `- `, `1. `, `12) `, `b) `, `(iv) `, `> `; leaves alone `-5 °C`, `2019. `, `A. Smith`,
  /// `1.5 mg`, `[3] `, `# ` and `>50 %`.
  static func found(
    in range: Range<Int>, of bytes: [UInt8]
  ) -> (marker: LineMarker, contentStart: Int) {
    if let (level, start) = quote(in: range, of: bytes) { return (.quote(level: level), start) }
    let length = bulletByteCount(in: range, of: bytes)
    guard length > 0 else { return (.none, range.lowerBound) }
    let start = range.lowerBound + length
    return (.bullet, WhiteSpace.trimmed(start..<range.upperBound, in: bytes).lowerBound)
  }

  private static func bulletByteCount(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    let first = bytes[range.lowerBound]
    if first == UInt8(ascii: "("), range.count > 2 { return numberByteCount(in: range, of: bytes) }
    if isDigit(first) || isLetter(first) {
      let number = numberByteCount(in: range, of: bytes)
      if number > 0 || first != UInt8(ascii: "o") { return number }
    }
    return symbolByteCount(in: range, of: bytes)
  }

  private static func quote(in range: Range<Int>, of bytes: [UInt8]) -> (Int, Int)? {
    var level = 0
    var offset = range.lowerBound
    var wordStart = offset
    while offset < range.upperBound, bytes[offset] == UInt8(ascii: ">") || bytes[offset] == 0x20 {
      if bytes[offset] == UInt8(ascii: ">") { level += 1 }
      offset += 1
      wordStart = offset
    }
    let isDigit = offset < range.upperBound && 0x30...0x39 ~= bytes[offset]
    let isTight = offset == range.lowerBound + 1
    return level == 0 || isDigit && isTight ? nil : (level, wordStart)
  }

  /// Length of a bullet; those that are also punctuation need white space behind them.
  private static func symbolByteCount(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    guard bytes[range.lowerBound] >= 0xC2 || "-*+o".utf8.contains(bytes[range.lowerBound]) else {
      return 0
    }
    let line = bytes[range]
    if let symbol = symbols.first(where: { line.starts(with: $0) }) { return symbol.count }
    guard let mark = punctuation.first(where: { line.starts(with: $0) }) else { return 0 }
    let end = range.lowerBound + mark.count
    if mark == [UInt8(ascii: "o")] { return end < bytes.count && bytes[end] == 0x09 ? 1 : 0 }
    return end == range.upperBound || WhiteSpace.byteCount(at: end, in: bytes) > 0 ? mark.count : 0
  }

  /// Length of `1.`, `1)`, `(1)`, `a)`, `(a)`, `(iv)` with white space behind it; 0 otherwise.
  private static func numberByteCount(in range: Range<Int>, of bytes: [UInt8]) -> Int {
    let head = bytes[range].prefix(6)
    let isOpened = head.first == UInt8(ascii: "(")
    let name = head.dropFirst(isOpened ? 1 : 0).prefix { isDigit($0) || isLetter($0) }
    guard 1...3 ~= name.count, name.endIndex < head.endIndex else { return 0 }
    let isNumber = name.allSatisfy { isDigit($0) }
    let isShort = name.count == 1 || isOpened && name.allSatisfy { isRomanDigit($0) }
    switch head[name.endIndex] {
    case UInt8(ascii: "."): guard isNumber, !isOpened else { return 0 }
    case UInt8(ascii: ")"): guard isNumber || isShort else { return 0 }
    default: return 0
    }
    let end = name.endIndex + 1
    return end == range.upperBound || WhiteSpace.byteCount(at: end, in: bytes) > 0
      ? end - range.lowerBound : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool { "ivxIVX".utf8.contains(byte) }

  private static let symbols = "• ‣ ⁃ ◦ ▪ ▫ ● ○ ■ □ ◆ ➢ ➤ ► ▶ ✓ ✔ ✅"
    .split(separator: " ").map { Array($0.utf8) }
  private static let punctuation = "- * + – · o".split(separator: " ").map { Array($0.utf8) }
}
