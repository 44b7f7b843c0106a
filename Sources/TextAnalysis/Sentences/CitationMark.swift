/// Marks of numbered citations that stand after a full stop.
enum CitationMark {
  /// No mark is longer: forty numbers in brackets.
  static let maximumByteCount = 160

  /// Just past `[3]`, `[3, 4]` or `[3–5]` at `index`; nil for other brackets.
  static func bracketEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    var position = index + 1
    var digits = 0
    while position < end, position - index < maximumByteCount {
      switch bytes[position] {
      case 0x30...0x39: digits += 1
      case 0x20, 0x2C, 0x2D, 0x3B, 0xE2, 0x80, 0x93, 0x94: break
      case 0x5D: return digits > 0 ? position + 1 : nil
      default: return nil
      }
      position += 1
    }
    return nil
  }

  /// Just past a remark of an encyclopaedia's editors at `index`: `[citation needed]`.
  static func remarkEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    var position = index + 1
    while position < end, position - index < 40,
      bytes[position] == 0x20 || Scalar.isASCIILetter(bytes[position])
    {
      position += 1
    }
    let isRemark = position < end && bytes[position] == 0x5D && position > index + 3
    return isRemark && bytes[index + 1] & 0x20 != 0 ? position + 1 : nil
  }

  /// Number of bytes of the superscript digit at `index`; 0 where none stands.
  static func superscriptWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    if bytes[index] == 0xC2, index + 1 < end {
      return [0xB2, 0xB3, 0xB9].contains(bytes[index + 1]) ? 2 : 0
    }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x81 else { return 0 }
    return bytes[index + 2] >= 0xB0 && bytes[index + 2] <= 0xB9 ? 3 : 0
  }

  /// Just past bare citation numbers (`1`, `1,2`, `3-5`) at `index` that a capital or nothing follows.
  static func bareEnd(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    var position = index
    var run = 0
    while position < end, position - index < 16 {
      if Scalar.isDigit(bytes[position]) {
        run += 1
        if run > 3 { return nil }
      } else if run > 0, bytes[position] == 0x2C || bytes[position] == 0x2D {
        run = 0
      } else {
        break
      }
      position += 1
    }
    guard run > 0 else { return nil }
    let next = WhiteSpace.skipping(bytes, from: position, before: end)
    if next == end { return position }
    return next > position && Scalar.isUpper(bytes, at: next, before: end) ? position : nil
  }
}
