/// The lasting name of a claim, derived from content alone, so that a rebuilt file has the same.
public enum ClaimUID {
  /// Number of base-32 digits: 80 bits, so that among a billion claims two share a name with a
  /// chance below one in two million.
  public static let length = 16

  /// The uid of the `occurrence`th claim (from 0) with these words in the article with this key.
  ///
  /// White space is folded to single spaces and letters to lower case before digesting, so that
  /// re-wrapping a text renames nothing; numbers, negation and punctuation count.
  public static func uid(articleKey: String, text: String, occurrence: Int) -> String {
    let content = articleKey + "\u{0}" + normalized(text) + "\u{0}" + String(occurrence)
    return base32(ContentDigest(sha256Of: Array(content.utf8)).bytes.prefix(10))
  }

  /// `text` in lower case with each run of white space as one space, none at the ends.
  public static func normalized(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
