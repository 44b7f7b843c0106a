import Knowledge

/// Turns UTF-16 `bytes` into UTF-8.
///
/// - Parameters:
///   - bytes: Two-byte units, without byte order mark.
///   - isBigEndian: Whether the high byte of a unit comes first.
///   - failure: Makes the errors.
/// - Returns: The same characters as UTF-8.
/// - Throws: `ReadError` at half a unit, half a surrogate pair and U+0000.
func utf8(
  fromUTF16 bytes: [UInt8], isBigEndian: Bool, _ failure: DecodingFailure
) throws(ReadError) -> [UInt8] {
  guard bytes.count.isMultiple(of: 2) else {
    throw failure.error(at: bytes.count - 1, hint: "The file may have been cut short.") {
      "is damaged UTF-16: \($0) is half a character"
    }
  }
  let high = isBigEndian ? 0 : 1
  func unit(at offset: Int) -> UInt32 {
    UInt32(bytes[offset + high]) << 8 | UInt32(bytes[offset + 1 - high])
  }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var offset = 0
  while offset < bytes.count {
    let first = unit(at: offset)
    var value = first
    var length = 2
    if first & 0xFC00 == 0xD800, offset + 2 < bytes.count {
      let second = unit(at: offset + 2)
      if second & 0xFC00 == 0xDC00 {
        value = 0x1_0000 + ((first & 0x3FF) << 10 | (second & 0x3FF))
        length = 4
      }
    }
    if value == 0 { throw failure.error(at: offset) { "is not text: \($0) starts a NUL" } }
    guard let scalar = Unicode.Scalar(value) else {
      throw failure.error(at: offset, hint: "The file may have been cut short.") {
        "is damaged UTF-16: \($0) (\(hexadecimal(first, digits: 4))) starts half a character"
      }
    }
    result.append(contentsOf: scalar.utf8)
    offset += length
  }
  return result
}
