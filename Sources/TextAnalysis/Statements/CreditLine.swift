/// Who is named behind a quotation or a caption: `– Kim, Toowoomba`, `(Photo: A. Writer)`.
enum CreditLine {
  private static let maximumWordCount = 5

  /// Whether `range`, the last piece of its line, is nothing but that.
  static func isCredit(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count < 60 else { return false }
    let words = words(in: bytes, range: range)
    guard (1...maximumWordCount).contains(words.count), words[0].form.contains(.capitalised),
      !words[0].form.contains(.allCapitals)
    else {
      return false
    }
    if bytes[range.lowerBound] == 0x28 {
      return bytes[range.upperBound - 1] == 0x29
        && words[0].range.lowerBound == range.lowerBound + 1
    }
    return isDash(bytes, range) && words.allSatisfy { $0.form.contains(.capitalised) }
  }

  /// Whether `range` starts with a dash: –, — or -.
  private static func isDash(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if bytes[range.lowerBound] == 0x2D { return true }
    guard range.count > 3, bytes[range.lowerBound] == 0xE2, bytes[range.lowerBound + 1] == 0x80
    else { return false }
    return [0x93, 0x94].contains(bytes[range.lowerBound + 2])
  }
}
