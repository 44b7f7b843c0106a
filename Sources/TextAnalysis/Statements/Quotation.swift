/// Lines in quotation marks, as testimonials are set.
enum Quotation {
  /// Whether a closing mark stands before the end: “It went,” she said, “and stayed away.”
  private static func isInterrupted(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index + 2 < bytes.endIndex - 3 {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x9D { return true }
      index += 1
    }
    return false
  }

  /// Whether the line of the draft at `index` starts and ends with quotation marks.
  static func fillsLine(at index: Int, of article: ArticleContext) -> Bool {
    guard opensLine(at: index, of: article) else { return false }
    let bytes = article.bytes
    let line = article.drafts[index].line
    var last = index
    while last + 1 < article.drafts.count, article.drafts[last + 1].line == line { last += 1 }
    var first = index
    while first > 0, article.drafts[first - 1].line == line { first -= 1 }
    let whole = article.drafts[first].range.lowerBound..<article.drafts[last].range.upperBound
    return closes(article.drafts[last].range, in: bytes) && bytes[whole].count { $0 == 0x22 } <= 2
      && !isInterrupted(bytes[whole])
  }

  /// Whether the line of the draft at `index` starts with a quotation mark.
  static func opensLine(at index: Int, of article: ArticleContext) -> Bool {
    let line = article.drafts[index].line
    var first = index
    while first > 0, article.drafts[first - 1].line == line { first -= 1 }
    let bytes = article.bytes[article.drafts[first].range]
    return bytes.first == 0x22 || marks.contains { bytes.starts(with: $0) }
  }

  /// Whether the line below that of the draft at `index` is as short as a name.
  static func isSigned(at index: Int, of article: ArticleContext) -> Bool {
    let line = article.drafts[index].line
    guard
      let next = article.drafts[index...].first(where: { $0.line != line }), next.isWholeLine,
      (1...8).contains(next.words.count), next.ending == .open,
      next.words[0].form.contains(.capitalised)
    else { return false }
    return FiniteVerb.firstIndex(in: next.words) == nil
  }

  /// Whether `range` ends with a quotation mark.
  static func closes(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let tail = bytes[range].suffix(3)
    return tail.last == 0x22 || tail.elementsEqual([0xE2, 0x80, 0x9D])
  }

  /// Typographic opening marks: “ „ «.
  private static let marks: [[UInt8]] = [
    [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0xC2, 0xAB],
  ]
}
