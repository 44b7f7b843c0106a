import Knowledge

/// Makes the errors of decoding, with offsets that hold in the file.
struct DecodingFailure {
  /// Name of the reader that asks.
  let format: String
  /// Bytes of the file that were dropped at the start: its byte order mark.
  let skippedByteCount: Int

  /// An error about the byte at `offset` after the byte order mark.
  func error(at offset: Int, hint: String = "", reason: (String) -> String) -> ReadError {
    let offset = offset + skippedByteCount
    return ReadError(
      format: format, reason: reason("byte \(grouped(offset))"), hint: hint, byteOffset: offset)
  }

  /// An error for `bytes` that are UTF-8 but for some `damage`.
  func damaged(_ damage: UTF8Damage, in bytes: [UInt8]) -> ReadError {
    let byte = hexadecimal(UInt32(bytes[damage.firstOffset]), digits: 2)
    let hint =
      damage.hasByteUndefinedInWindows1252
      ? "Save the file again as UTF-8; --encoding names another encoding."
      : "If the file was written on an old Windows system, pass --encoding windows-1252;"
        + " otherwise save it again as UTF-8."
    return error(at: damage.firstOffset, hint: hint) {
      "is damaged UTF-8: \($0) (\(byte)) starts no character"
    }
  }

  /// Throws when text `bytes` hold a NUL or so many control characters that they are no text.
  func checkControls(in bytes: [UInt8]) throws(ReadError) {
    var controls = 0
    for offset in bytes.indices where bytes[offset] < 0x20 {
      switch bytes[offset] {
      case 0x09...0x0D: break
      case 0x1B: break  // Begins terminal sequences, which captured text has.
      case 0:
        throw error(at: offset, hint: "Only text can be read.") { "is not text: \($0) is NUL" }
      default: controls += 1
      }
    }
    guard controls > 3, controls > bytes.count / 50 else { return }
    throw ReadError(
      format: format,
      reason: "is a binary file: \(grouped(controls)) of its bytes are control characters",
      hint: "Only text can be read.")
  }
}

/// `number` with commas between thousands.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
    result.append(digit)
  }
  return result
}

/// `value` as `0x…` with at least `digits` upper-case digits.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let plain = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: max(0, digits - plain.count)) + plain
}
