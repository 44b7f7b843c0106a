/// Lines in quotation marks, as testimonials are set.
///
/// Only lines of at most twelve sentences are looked at, so that a book on one line costs no more
/// than others.
enum Quotation {
  private static let maximumSentenceCount = 12

  /// Whether the line of the draft at `index` is one quotation from its start to its end.
  static func fillsLine(at index: Int, of article: ArticleContext) -> Bool {
    guard let drafts = line(around: index, of: article), opens(drafts, of: article) else {
      return false
    }
    let range =
      article.drafts[drafts.lowerBound].range
      .lowerBound..<article.drafts[drafts.upperBound - 1].range.upperBound
    let bytes = article.bytes[range]
    return closes(range, in: article.bytes) && bytes.count { $0 == 0x22 } <= 2
      && !isInterrupted(bytes)
  }

  /// Whether the line of the draft at `index` starts with a quotation mark.
  static func opensLine(at index: Int, of article: ArticleContext) -> Bool {
    line(around: index, of: article).map { opens($0, of: article) } ?? false
  }

  /// Whether the line below that of the draft at `index` is as short as a name.
  static func isSigned(at index: Int, of article: ArticleContext) -> Bool {
    guard let drafts = line(around: index, of: article),
      drafts.upperBound < article.drafts.count
    else { return false }
    let next = article.drafts[drafts.upperBound]
    return next.isWholeLine && (1...8).contains(next.words.count) && next.ending == .open
      && next.words[0].form.contains(.capitalised) && FiniteVerb.firstIndex(in: next.words) == nil
  }

  /// Whether `range` ends with a quotation mark.
  static func closes(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let tail = bytes[range].suffix(3)
    return tail.last == 0x22 || tail.elementsEqual([0xE2, 0x80, 0x9D])
  }

  private static func opens(_ drafts: Range<Int>, of article: ArticleContext) -> Bool {
    let bytes = article.bytes[article.drafts[drafts.lowerBound].range]
    return bytes.first == 0x22 || marks.contains { bytes.starts(with: $0) }
  }

  /// The drafts of the line of the draft at `index`; nil for long ones.
  private static func line(around index: Int, of article: ArticleContext) -> Range<Int>? {
    let drafts = article.drafts
    let line = drafts[index].line
    var start = index
    while start > 0, drafts[start - 1].line == line {
      start -= 1
      if index - start > maximumSentenceCount { return nil }
    }
    var end = index + 1
    while end < drafts.count, drafts[end].line == line {
      end += 1
      if end - start > maximumSentenceCount { return nil }
    }
    return start..<end
  }

  /// Whether a closing mark stands before the end, as where the speaker is named in between.
  private static func isInterrupted(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index + 5 < bytes.endIndex {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x9D { return true }
      index += 1
    }
    return false
  }

  /// Typographic opening marks: “ „ «.
  private static let marks: [[UInt8]] = [
    [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9E], [0xC2, 0xAB],
  ]
}
