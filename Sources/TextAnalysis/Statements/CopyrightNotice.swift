/// Lines about the rights in a page, which are one statement however many sentences they have.
enum CopyrightNotice {
  /// Whether `line` is short and begins with a copyright sign, `(c)` or "Copyright" before a year or
  /// another sign.
  static func opens(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard (4...240).contains(line.count) else { return false }
    let head = bytes[line].prefix(24).map { $0 | 0x20 }
    if head.starts(with: [0xE2, 0xA9]) { return true }
    guard head.starts(with: "(c)".utf8) || head.starts(with: "copyright".utf8) else { return false }
    return head.contains { Scalar.isDigit($0) } || head.dropFirst(3).contains(0xA9)
      || head.dropFirst(3).prefix(9).contains(UInt8(ascii: "("))
  }
}
