/// The stops that stand together: `.`, `?!`, `...`, `. . .`.
struct StopRun {
  private(set) var end: Int
  /// Whether it is one mark alone.
  private(set) var isSingle = true
  /// Whether it is an ellipsis of three points.
  private(set) var isEllipsis = false
  /// Whether it is a full stop with a spaced ellipsis after it that starts the next sentence.
  private(set) var isSentenceThenEllipsis = false

  init(bytes: [UInt8], start: Int, end limit: Int) {
    var index = start
    var points = 0
    var marks = 0
    var isSpaced = false
    while index < limit {
      if bytes[index] == 0x2E {
        points += 1
        index += 1
      } else if bytes[index] == 0x21 || bytes[index] == 0x3F {
        marks += 1
        index += 1
      } else if bytes[index] == 0xE2, index + 2 < limit, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xA6
      {
        points += 3
        index += 3
      } else if bytes[index] == 0x20, index + 1 < limit, bytes[index + 1] == 0x2E, marks == 0,
        index + 2 >= limit || !Scalar.isDigit(bytes[index + 2])
      {
        isSpaced = true
        index += 1
      } else {
        break
      }
    }
    end = index
    isSingle = points + marks == 1
    let startsAfterWord = start > 0 && bytes[start - 1] != 0x20
    isEllipsis = marks == 0 && points >= 2 && (points == 3 || !(points > 3))
    isSentenceThenEllipsis =
      isSpaced && points == 4 && startsAfterWord && index + 1 < limit && bytes[index] == 0x20
      && Scalar.isUpper(bytes, at: index + 1, before: limit)
  }
}
