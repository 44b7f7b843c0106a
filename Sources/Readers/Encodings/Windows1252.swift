import Knowledge

/// Turns Windows-1252 `bytes` into UTF-8.
///
/// - Parameters:
///   - bytes: One byte a character.
///   - failure: Makes the errors.
/// - Returns: The same characters as UTF-8.
/// - Throws: `ReadError` at a byte without meaning.
/// - Note: Table: https://encoding.spec.whatwg.org/index-windows-1252.txt, without its C1 controls.
func utf8(
  fromWindows1252 bytes: [UInt8], _ failure: DecodingFailure
) throws(ReadError) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + bytes.count / 16)
  for (offset, byte) in bytes.enumerated() {
    if byte < 0x80 {
      result.append(byte)
      continue
    }
    let value = byte < 0xA0 ? punctuation[Int(byte) - 0x80] : UInt16(byte)
    if value == 0 {
      let shown = hexadecimal(UInt32(byte), digits: 2)
      throw failure.error(at: offset, hint: "Name another encoding with --encoding.") {
        "is not Windows-1252: \($0) (\(shown)) has no meaning there"
      }
    }
    if value >= 0x800 { result.append(UInt8(0xE0 | value >> 12)) }
    result.append(value >= 0x800 ? UInt8(0x80 | (value >> 6) & 0x3F) : UInt8(0xC0 | value >> 6))
    result.append(UInt8(0x80 | value & 0x3F))
  }
  return result
}

extension Unicode.Scalar {
  /// The character that a byte of Windows-1252 stands for; U+FFFD for one without meaning.
  init(windows1252 byte: UInt8) {
    let value = 0x80..<0xA0 ~= byte ? punctuation[Int(byte) - 0x80] : UInt16(byte)
    self = value == 0 && byte != 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Whether Windows-1252 gives `byte` no meaning.
func isUndefinedInWindows1252(_ byte: UInt8) -> Bool {
  0x80..<0xA0 ~= byte && punctuation[Int(byte) - 0x80] == 0
}

/// The code point that Windows-1252 gives `byte`, which is in 0x80..<0xA0; nil for none.
func windows1252Character(_ byte: UInt8) -> UInt16? {
  let value = punctuation[Int(byte) - 0x80]
  return value == 0 ? nil : value
}

/// Code points of the bytes 0x80…0x9F; 0 for those without meaning.
private let punctuation: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]
