/// Unicode `White_Space` over UTF-8 bytes.
enum WhiteSpace {
  /// Number of bytes of the white-space scalar that starts at `index`; 0 where none does.
  @inline(__always)
  static func length(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    let byte = bytes[index]
    if byte <= 0x20 { return byte == 0x20 || (byte >= 9 && byte <= 13) ? 1 : 0 }
    return byte < 0xC2 ? 0 : longLength(bytes, at: index, before: end)
  }

  private static func longLength(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    switch bytes[index] {
    case 0xC2 where index + 1 < end:
      return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE1 where index + 2 < end:
      return bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
    case 0xE2 where index + 2 < end:
      let last = bytes[index + 2]
      if bytes[index + 1] == 0x81 { return last == 0x9F ? 3 : 0 }
      guard bytes[index + 1] == 0x80 else { return 0 }
      return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    case 0xE3 where index + 2 < end:
      return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// The first index from `index` on that starts no white space, at most `end`.
  static func skipping(_ bytes: [UInt8], from index: Int, before end: Int) -> Int {
    var index = index
    while index < end {
      let count = length(bytes, at: index, before: end)
      if count == 0 { return index }
      index += count
    }
    return end
  }

  /// `range` without white space at its ends.
  static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = skipping(bytes, from: range.lowerBound, before: range.upperBound)
    var end = range.upperBound
    while end > start {
      guard
        let count = (1...3).first(where: { width in
          end - width >= start && length(bytes, at: end - width, before: end) == width
        })
      else { break }
      end -= count
    }
    return start..<end
  }
}
