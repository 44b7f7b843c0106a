/// Pairs of brackets that belong together.
enum Brackets {
  /// No sentence break is looked for inside brackets up to this many bytes apart.
  static let maximumByteCount = 600

  /// The outermost pairs in `range`, as open and close positions, in order; one pass.
  static func pairs(in bytes: [UInt8], range: Range<Int>) -> [(open: Int, close: Int)] {
    var stack: [Int] = []
    var pairs: [(open: Int, close: Int)] = []
    var next = range.lowerBound
    while next < range.upperBound {
      if next + 8 <= range.upperBound, !EightBytes(bytes, at: next).mayHoldBracket {
        next += 8
        continue
      }
      let index = next
      let byte = bytes[index]
      next += 1
      switch byte {
      case 0x28, 0x5B: stack.append(index)
      case 0x29, 0x5D:
        guard let open = stack.popLast(), matches(bytes[open], byte),
          index - open <= maximumByteCount
        else { continue }
        while let last = pairs.last, last.open > open { pairs.removeLast() }
        pairs.append((open, index))
      default: continue
      }
    }
    return pairs
  }

  /// Whether the square brackets at `range` hold an index's note behind a title: `[see comments]`.
  static func isEditorsNote(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard bytes[range.lowerBound] == 0x5B, range.count <= 80 else { return false }
    let note = words(in: bytes, range: range)
    guard let first = note.first, first.form.isDisjoint(with: .capitalised) else { return false }
    if first.key == WordKey("see") || first.key == WordKey("published") {
      return note.dropFirst().contains { notes.contains($0.key) }
    }
    return note.count <= 3 && notes.contains(first.key)
  }

  private static let notes = WordSet(
    """
    comment comments editorial letter review news abstract erratum corrected retracted commentary
    correction conference
    """)
  private static func matches(_ open: UInt8, _ close: UInt8) -> Bool {
    close == (open == 0x28 ? 0x29 : 0x5D)
  }
}
