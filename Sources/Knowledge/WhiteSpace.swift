/// What counts as white space in an article's text, everywhere.
///
/// The characters of Unicode's `White_Space` property: tab, LF, VT, FF, CR, space, U+0085, U+00A0,
/// U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F, U+3000. Zero-width characters (U+200B,
/// U+FEFF) are not white space.
public enum WhiteSpace {
  /// Length in bytes of the white-space character that starts at `offset`; 0 where there is none.
  public static func byteCount(at offset: Int, in bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2:
      guard offset + 1 < bytes.count else { return 0 }
      return bytes[offset + 1] == 0x85 || bytes[offset + 1] == 0xA0 ? 2 : 0
    case 0xE1, 0xE2, 0xE3:
      guard offset + 2 < bytes.count else { return 0 }
      return isWide(bytes[offset], bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Length in bytes of the white-space character that ends just before `offset`; 0 where there is
  /// none.
  public static func byteCount(before offset: Int, in bytes: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    switch bytes[offset - 1] {
    case 0x20, 0x09...0x0D: return 1
    case 0x80...0xBF:
      if offset >= 2, bytes[offset - 2] == 0xC2 { return byteCount(at: offset - 2, in: bytes) }
      guard offset >= 3 else { return 0 }
      return isWide(bytes[offset - 3], bytes[offset - 2], bytes[offset - 1]) ? 3 : 0
    default: return 0
    }
  }

  /// Narrows `range` until it starts and ends on a character that is not white space; empty for
  /// blank text.
  public static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let count = byteCount(at: start, in: bytes)
      if count == 0 { break }
      start = min(start + count, end)
    }
    while start < end {
      let count = byteCount(before: end, in: bytes)
      if count == 0 { break }
      end = max(end - count, start)
    }
    return start..<end
  }

  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }
}
