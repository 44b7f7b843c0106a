/// A bullet, number or letter in front of a list item.
struct Enumerator: Hashable {
  /// What stands after the number: nothing (a bullet), `.`, `)` or `.)`.
  enum Style: Hashable {
    case bullet
    case point
    case parenthesis
    case both
  }

  let style: Style
  /// 1 for `1`, 1 for `a`; 0 for a bullet.
  let ordinal: Int
  let isLetter: Bool
  /// Just past its last byte.
  let end: Int

  /// The enumerator at `start`, which a space or letter follows; nil where none stands.
  init?(_ bytes: [UInt8], at start: Int, before end: Int) {
    let width = Enumerator.bulletWidth(bytes, at: start, before: end)
    if width > 0 {
      self.init(style: .bullet, ordinal: 0, isLetter: false, end: start + width)
      return
    }
    var index = start
    var ordinal = 0
    while index < end, index - start < 3, Scalar.isDigit(bytes[index]) {
      ordinal = ordinal * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    let isLetter = index == start && index < end && bytes[index] >= 0x61 && bytes[index] <= 0x7A
    if isLetter {
      ordinal = Int(bytes[index] - 0x60)
      index += 1
    }
    guard index > start, index < end else { return nil }
    var style: Style
    switch bytes[index] {
    case 0x2E: style = .point
    case 0x29: style = .parenthesis
    default: return nil
    }
    index += 1
    if style == .point, index < end, bytes[index] == 0x29 {
      style = .both
      index += 1
    }
    guard index < end, WhiteSpace.length(bytes, at: index, before: end) > 0 else { return nil }
    self.init(style: style, ordinal: ordinal, isLetter: isLetter, end: index)
  }

  private init(style: Style, ordinal: Int, isLetter: Bool, end: Int) {
    self.style = style
    self.ordinal = ordinal
    self.isLetter = isLetter
    self.end = end
  }

  /// Whether `other` is the next item of the same list.
  func isFollowed(by other: Enumerator) -> Bool {
    style != .bullet && other.style == style && other.isLetter == isLetter
      && other.ordinal == ordinal + 1
  }

  /// Number of bytes of the bullet character at `index`; 0 where none stands.
  static func bulletWidth(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    if bytes[index] == 0x2A || bytes[index] == 0x2D || bytes[index] == 0x2B {
      return index + 1 < end && bytes[index + 1] == 0x20 ? 1 : 0
    }
    return roundBulletWidth(bytes, at: index, before: end)
  }

  /// The same for characters that are bullets wherever they stand: • ⁃ ‣ ● ○ ▪ ■ ◦ ✓ ✔ ✅ ✗ ✘ ❌ ➤ ·.
  static func roundBulletWidth(_ bytes: [UInt8], at index: Int, before end: Int) -> Int {
    if bytes[index] == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xB7 ? 2 : 0 }
    guard bytes[index] == 0xE2, index + 2 < end else { return 0 }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0x8F), (0x97, 0x8B), (0x96, 0xAA),
      (0x96, 0xA0), (0x97, 0xA6), (0x9C, 0x93), (0x9C, 0x94), (0x9C, 0x97), (0x9C, 0x98),
      (0x9C, 0x85), (0x9D, 0x8C), (0x9E, 0xA4):
      return 3
    default: return 0
    }
  }
}
