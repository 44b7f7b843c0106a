/// What kind of scalar starts at a byte, as far as splitting and folding care.
enum Scalar {
  /// Whether an upper-case letter starts at `index`: Latin, Greek or Cyrillic.
  static func isUpper(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard index + 1 < end else { return false }
    let next = bytes[index + 1]
    switch byte {
    case 0xC3: return next >= 0x80 && next <= 0x9E && next != 0x97
    case 0xCE: return next >= 0x91 && next <= 0xA9
    case 0xD0: return next >= 0x80 && next <= 0xAF
    default: return false
    }
  }

  /// Whether a lower-case letter starts at `index`: ASCII, or any other letter that is not upper.
  static func isLower(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x61 && byte <= 0x7A }
    return isLetter(bytes, at: index, before: end) && !isUpper(bytes, at: index, before: end)
  }

  /// Whether `byte` is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether `byte` is an ASCII letter.
  @inline(__always)
  static func isASCIILetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  /// Whether a letter or digit starts at `index`; outside ASCII everything but the blocks of
  /// punctuation, symbols and pictographs counts.
  static func isLetter(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return isASCIILetter(byte) || isDigit(byte) }
    let next = index + 1 < end ? bytes[index + 1] : 0
    switch byte {
    case 0x80..<0xC2: return false
    case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA
    case 0xE2: return next >= 0xB0 && next < 0xB8
    case 0xE3: return next > 0x80
    case 0xEF: return next < 0xB8
    case 0xF0: return next != 0x9F
    default: return true
    }
  }

  /// Number of bytes of the scalar whose first byte is `byte`.
  @inline(__always)
  static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }
}
