/// Cuts texts by bytes.
enum SearchText {
  /// The bytes `range` of `text`, which begin and end between two characters.
  static func slice(_ text: String, _ range: Range<Int>) -> String {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(decoding: bytes[start..<bytes.index(start, offsetBy: range.count)], as: UTF8.self)
  }

  /// The beginning of `text`, of at most so many bytes, cut between two scalars.
  static func prefix(of text: String, byteCount: Int) -> String {
    guard text.utf8.count > byteCount else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: byteCount)
    while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 {
      end = text.utf8.index(before: end)
    }
    return String(text[..<end])
  }
}
