/// Marks other than letters that tell what a line is.
enum KindMark {
  /// Their names, as features carry them; a set of them is a bit mask in this order.
  static let all = [
    "bar", "dot", "copyright", "at", "money", "percent", "slash", "arrow", "bracket", "quote",
    "dash", "semicolon", "comma", "ellipsis", "hash", "exclamation", "question", "picture",
    "address", "year", "clock", "number", "square", "star", "inner-stop", "colon",
  ]

  /// Those in `range` of `bytes`.
  static func marks(in bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    var marks: UInt32 = 0
    for index in range {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x20: continue
      case 0x30...0x39: marks |= digitMarks(in: bytes, range, at: index)
      case 0x80...0xFF: marks |= wideMarks(in: bytes, range, at: index)
      default: marks |= plainMarks(in: bytes, range, at: index)
      }
    }
    return marks
  }

  private static func plainMarks(in bytes: [UInt8], _ range: Range<Int>, at index: Int) -> UInt32 {
    let byte = bytes[index]
    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
    switch byte {
    case 0x7C: return bit(0)
    case 0x40: return bit(3)
    case 0x24: return bit(4)
    case 0x25: return bit(5)
    case 0x2F: return next == 0x2F ? bit(18) : bit(6)
    case 0x3E, 0x3C: return bit(7)
    case 0x28: return bit(8)
    case 0x22: return bit(9)
    case 0x3B: return bit(11)
    case 0x2C: return bit(12)
    case 0x23: return bit(14)
    case 0x21: return bit(15)
    case 0x3F: return bit(16)
    case 0x3A: return bit(25)
    case 0x5B: return bit(22)
    case 0x2A: return bit(23)
    case 0x2E where next == 0x2E: return bit(13)
    case 0x2E where Scalar.isASCIILetter(next): return bit(18)
    case 0x2E where next == 0x20: return bit(24)
    case 0x2D where next == 0x20 || next == 0x2D: return bit(10)
    default: return 0
    }
  }

  private static func digitMarks(in bytes: [UInt8], _ range: Range<Int>, at index: Int) -> UInt32 {
    let isFirst = index == range.lowerBound || !Scalar.isDigit(bytes[index - 1])
    guard isFirst else { return 0 }
    var end = index
    while end < range.upperBound, Scalar.isDigit(bytes[end]) { end += 1 }
    var marks = bit(21)
    if end - index == 4, bytes[index] == 0x32 || bytes[index] == 0x31,
      bytes[index + 1] == 0x30
        || bytes[index + 1] == 0x39
    {
      marks |= bit(19)
    }
    if end < range.upperBound, bytes[end] == 0x3A { marks |= bit(20) }
    return marks
  }

  private static func wideMarks(in bytes: [UInt8], _ range: Range<Int>, at index: Int) -> UInt32 {
    let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
    let third = index + 2 < range.upperBound ? bytes[index + 2] : 0
    switch (bytes[index], next, third) {
    case (0xC2, 0xB7, _), (0xE2, 0x80, 0xA2): return bit(1)
    case (0xC2, 0xA9, _), (0xC2, 0xAE, _): return bit(2)
    case (0xC2, 0xA3, _), (0xE2, 0x82, _): return bit(4)
    case (0xC2, 0xBB, _), (0xE2, 0x86, _), (0xE2, 0x9E, _), (0xE2, 0x96, _): return bit(7)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x98): return bit(9)
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): return bit(10)
    case (0xE2, 0x80, 0xA6): return bit(13)
    case (0xE2, 0x98, _), (0xE2, 0x9C, _): return bit(23)
    case (0xF0, 0x9F, _): return bit(17)
    default: return 0
    }
  }

  private static func bit(_ place: Int) -> UInt32 { 1 << UInt32(place) }
}
