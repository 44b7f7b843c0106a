/// One ASCII byte of an identifier as a text may write it: itself, `%2F`, `&lt;`, `\_`, a typographic
/// hyphen; or a character that nobody sees, which stands for none.
struct WrittenByte {
  /// The byte meant; 0 for a character that is not seen.
  let byte: UInt8
  /// Bytes that it takes up in the text.
  let count: Int
}

extension IdentifierBytes {
  /// What is written at `offset`; nil at the end, at white space, and at characters beyond ASCII that
  /// stand for none in it.
  func writtenByte(at offset: Int) -> WrittenByte? {
    guard offset < end else { return nil }
    let byte = text[offset]
    switch byte {
    case UInt8(ascii: "%"): return percentEscape(at: offset) ?? WrittenByte(byte: byte, count: 1)
    case UInt8(ascii: "&"): return entity(at: offset) ?? WrittenByte(byte: byte, count: 1)
    case UInt8(ascii: "\\"):
      // TeX and Markdown write "\_", JSON "\/".
      let next = self.byte(at: offset + 1)
      let isEscaped = next > 0x20 && next < 0x7F && !isWordByte(next) && next != byte
      return WrittenByte(byte: isEscaped ? next : byte, count: isEscaped ? 2 : 1)
    case 0x21...0x7E: return WrittenByte(byte: byte, count: 1)
    case 0xC2 where self.byte(at: offset + 1) == 0xAD: return WrittenByte(byte: 0, count: 2)
    case 0xE2, 0xEF: return typographic(at: offset)
    default: return nil
    }
  }

  /// `%2F`; `%252F` too, since proxies escape what is escaped.
  private func percentEscape(at offset: Int) -> WrittenByte? {
    guard let value = hexadecimal(at: offset + 1) else { return nil }
    if value == UInt8(ascii: "%"), let inner = hexadecimal(at: offset + 3) {
      return inner > 0x20 && inner < 0x7F ? WrittenByte(byte: inner, count: 5) : nil
    }
    return value > 0x20 && value < 0x7F ? WrittenByte(byte: value, count: 3) : nil
  }

  private func hexadecimal(at offset: Int) -> UInt8? {
    guard let high = digit(at: offset), let low = digit(at: offset + 1) else { return nil }
    return high << 4 | low
  }

  private func digit(at offset: Int) -> UInt8? {
    switch lower(byte(at: offset)) {
    case let digit where digit &- 0x30 < 10: digit - 0x30
    case let letter where letter &- 0x61 < 6: letter - 0x57
    default: nil
    }
  }

  /// `&lt;`, `&gt;`, `&#60;`, `&#x3C;`.
  private func entity(at offset: Int) -> WrittenByte? {
    if stands("&lt;", at: offset) { return WrittenByte(byte: UInt8(ascii: "<"), count: 4) }
    if stands("&gt;", at: offset) { return WrittenByte(byte: UInt8(ascii: ">"), count: 4) }
    guard byte(at: offset + 1) == UInt8(ascii: "#") else { return nil }
    let isHexadecimal = byte(at: offset + 2) | 0x20 == UInt8(ascii: "x")
    let first = offset + (isHexadecimal ? 3 : 2)
    var value = 0
    var next = first
    while next - first < 4, let digit = digit(at: next), isHexadecimal || digit < 10 {
      value = value * (isHexadecimal ? 16 : 10) + Int(digit)
      next += 1
    }
    guard next > first, byte(at: next) == UInt8(ascii: ";"), 0x21...0x7E ~= value else {
      return nil
    }
    return WrittenByte(byte: UInt8(value), count: next + 1 - offset)
  }

  /// Hyphens of typesetting, and the marks for a line break that nobody sees.
  private func typographic(at offset: Int) -> WrittenByte? {
    switch (byte(at: offset), byte(at: offset + 1), byte(at: offset + 2)) {
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): WrittenByte(byte: UInt8(ascii: "-"), count: 3)
    case (0xE2, 0x80, 0x92), (0xE2, 0x80, 0x93), (0xE2, 0x88, 0x92):
      // A dash joins two numbers as well.
      isWord(at: offset + 3) && !stands("10.", at: offset + 3)
        ? WrittenByte(byte: UInt8(ascii: "-"), count: 3) : nil
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): WrittenByte(byte: 0, count: 3)
    default: nil
    }
  }
}
