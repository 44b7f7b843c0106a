/// Lines of a block as a reader sees them: hard-wrapped lines joined, other line breaks kept.
enum Lines {
  /// The lines in `range` without white space at their ends; blank ones are left out.
  static func lines(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    let raw = rawLines(in: bytes, range: range)
    guard raw.count > 1 else { return raw }
    let widest = raw.reduce(0) { max($0, $1.count) }
    var lines: [Range<Int>] = []
    for line in raw {
      if let last = lines.last,
        isWrapped(bytes, raw: line, joined: last, widest: widest, lineCount: raw.count)
      {
        lines[lines.count - 1] = last.lowerBound..<line.upperBound
      } else {
        lines.append(line)
      }
    }
    return lines
  }

  private static func rawLines(in bytes: [UInt8], range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var next = range.lowerBound
    while next < range.upperBound {
      if next + 8 <= range.upperBound, !EightBytes(bytes, at: next).hasControl {
        next += 8
        continue
      }
      let index = next
      next += 1
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else { continue }
      let line = WhiteSpace.trimmed(bytes, start..<index)
      if !line.isEmpty { lines.append(line) }
      start = index + 1
    }
    let line = WhiteSpace.trimmed(bytes, start..<range.upperBound)
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Whether the break before `raw` was made to keep lines short: the text runs on in a small letter,
  /// or its first word would not have fitted on the line before.
  private static func isWrapped(
    _ bytes: [UInt8], raw: Range<Int>, joined: Range<Int>, widest: Int, lineCount: Int
  ) -> Bool {
    let start = raw.lowerBound
    let end = raw.upperBound
    guard Enumerator(bytes, at: start, before: end) == nil else { return false }
    let last = bytes[joined.upperBound - 1]
    let isClosed = last == 0x2E || last == 0x21 || last == 0x3F || last == 0x3A
    let before = lastLineLength(bytes, joined)
    if Scalar.isLower(bytes, at: start, before: end), !isClosed {
      let finish = bytes[end - 1]
      return before >= 40 || finish == 0x2E || finish == 0x21 || finish == 0x3F
    }
    guard widest >= 40, widest <= 110, before >= 30, lineCount >= 3 || (before >= 50 && !isClosed),
      !isClosed || lineCount >= 4
    else { return false }
    var word = start
    while word < end, bytes[word] > 0x20 { word += 1 }
    return before + 1 + (word - start) > widest
  }

  /// Length of the last hard-wrapped line within `joined`.
  private static func lastLineLength(_ bytes: [UInt8], _ joined: Range<Int>) -> Int {
    var index = joined.upperBound
    while index > joined.lowerBound, joined.upperBound - index < 200, bytes[index - 1] != 0x0A {
      index -= 1
    }
    return joined.upperBound - index
  }
}
