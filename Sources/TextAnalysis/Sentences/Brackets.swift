/// Pairs of brackets that belong together.
enum Brackets {
  /// No sentence break is looked for inside brackets up to this many bytes apart.
  static let maximumByteCount = 600

  /// The outermost pairs in `range`, as open and close positions, in order; one pass.
  static func pairs(in bytes: [UInt8], range: Range<Int>) -> [(open: Int, close: Int)] {
    var stack: [Int] = []
    var pairs: [(open: Int, close: Int)] = []
    for index in range {
      switch bytes[index] {
      case 0x28, 0x5B: stack.append(index)
      case 0x29, 0x5D:
        guard let open = stack.popLast(), matches(bytes[open], bytes[index]),
          index - open <= maximumByteCount
        else { continue }
        while let last = pairs.last, last.open > open { pairs.removeLast() }
        pairs.append((open, index))
      default: continue
      }
    }
    return pairs
  }

  private static func matches(_ open: UInt8, _ close: UInt8) -> Bool {
    close == (open == 0x28 ? 0x29 : 0x5D)
  }
}
