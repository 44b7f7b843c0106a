/// Lines of a page that are several short pieces side by side: `Home   About   Blog`, `Privacy · Imprint`.
enum MenuLine {
  /// Whether `line` is pieces of at most five words, set apart by wide gaps, bars, arrows or middle dots,
  /// and no sentence; linear in its length.
  static func isMenu(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 400, line.count > 3, bytes[line.upperBound - 1] != 0x2E,
      Enumerator(bytes, at: line.lowerBound, before: line.upperBound) == nil
    else { return false }
    var pieces = 0
    var words = 0
    var isInWord = false
    var index = line.lowerBound
    while index < line.upperBound {
      let gap = gapEnd(bytes, index, line.upperBound)
      if gap > index {
        if words > 0 { pieces += 1 }
        words = 0
        isInWord = false
        index = gap
      } else if bytes[index] <= 0x20 {
        isInWord = false
        index += 1
      } else {
        if !isInWord { words += 1 }
        if words > 5 { return false }
        isInWord = true
        index += Scalar.width(bytes[index])
      }
    }
    return (words > 0 ? pieces + 1 : pieces) >= 2
  }

  /// Just past the gap between two pieces at `index`; `index` where none stands.
  private static func gapEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    var position = index
    var spaces = 0
    var marks = 0
    while position < end {
      let space = WhiteSpace.length(bytes, at: position, before: end)
      let mark = space > 0 ? 0 : markWidth(bytes, position, end)
      if space == 0, mark == 0 { break }
      if space > 0 { spaces += bytes[position] == 0x09 ? 2 : 1 }
      if mark > 0 { marks += 1 }
      position += space + mark
    }
    let isWide = spaces >= 2 && marks == 0
    return isWide || (marks > 0 && spaces > 1) ? position : index
  }

  /// Width of `>`, `/`, `|`, `·`, `•`, `›`, `»` at `index`; 0 for anything else.
  private static func markWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    switch bytes[index] {
    case 0x7C, 0x3E, 0x2F: return 1
    case 0xC2 where index + 1 < end:
      return bytes[index + 1] == 0xB7 || bytes[index + 1] == 0xBB ? 2 : 0
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0xA2 || bytes[index + 2] == 0xBA ? 3 : 0
    default: return 0
    }
  }
}
