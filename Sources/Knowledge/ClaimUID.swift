/// The lasting name of a claim, derived from content alone, so that a rebuilt file has the same.
public enum ClaimUID {
  /// Number of base-32 digits: 80 bits, so that among a billion claims two share a name with a
  /// chance below one in two million.
  public static let length = 16

  /// The uid of the `occurrence`th claim (from 0) with these words in the article with this key.
  ///
  /// - Parameters:
  ///   - articleKey: The article's lasting name.
  ///   - words: The claim's words, `normalized`.
  ///   - occurrence: How many claims of the article with the same words stand before it.
  /// - Returns: `length` base-32 digits.
  public static func uid(articleKey: String, words: String, occurrence: Int) -> String {
    let content = articleKey + "\u{0}" + words + "\u{0}" + String(occurrence)
    return base32(ContentDigest(sha256Of: Array(content.utf8)).bytes.prefix(10))
  }

  /// Whether `text` is spelled like a uid.
  public static func isUID(_ text: String) -> Bool {
    text.utf8.count == length
      && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x32...0x37).contains($0) }
  }

  /// `text` in lower case with each run of white space as one space, none at the ends.
  ///
  /// So that re-wrapping a text renames nothing; numbers, negation and punctuation count.
  public static func normalized(_ text: String) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count)
    var isGap = false
    for scalar in text.lowercased().unicodeScalars {
      guard !isWhiteSpace(scalar) else {
        isGap = !words.isEmpty
        continue
      }
      if isGap { words.append(0x20) }
      isGap = false
      if scalar.value < 0x80 {
        words.append(UInt8(scalar.value))
      } else {
        words.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Unicode's `White_Space`; the table is asked for rare scalars only.
  private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    case 0x85, 0xA0: true
    case 0x1680...: scalar.properties.isWhitespace
    default: false
    }
  }

  /// Lower-case base 32 (RFC 4648, section 6) of `bytes`, without padding.
  private static func base32(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var out: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBitCount = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      pendingBitCount += 8
      while pendingBitCount >= 5 {
        pendingBitCount -= 5
        out.append(digits[Int(pending >> UInt32(pendingBitCount) & 31)])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
