import Knowledge

extension KindRule {
  /// A line in square brackets, or with a time in front.
  static let bracketLine = KindRule(
    "bracket-line", "It is a line in square brackets, or one that starts with a time of play.",
    of: .wholeLines
  ) { context in
    let bytes = context.bytes[context.range]
    if bytes.first == 0x5B, bytes.last == 0x5D, context.words.count <= 20 { return .form }
    guard context.words.count <= 14, !context.layout.isProse else { return nil }
    return startsWithTime(bytes) ? .form : nil
  }

  /// Whether `bytes` start like `03:15 ` or `1:03:15 `.
  private static func startsWithTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let clock = bytes.prefix { Scalar.isDigit($0) || $0 == 0x3A }
    guard (4...8).contains(clock.count), clock.contains(0x3A),
      let last = clock.lastIndex(of: 0x3A), clock.endIndex - last == 3, bytes.count > clock.count
    else { return false }
    return bytes[clock.endIndex] == 0x20 || bytes[clock.endIndex] == 0x09
  }
}
