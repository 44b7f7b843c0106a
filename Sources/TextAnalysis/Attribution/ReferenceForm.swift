/// What an entry of a list of references looks like.
enum ReferenceForm {
  /// Whether a year, a volume and an issue stand in `range` as journals write them: `2022;18(4):301`,
  /// not in brackets in the middle of a sentence.
  static func hasVolume(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let volume = volume(bytes, range) else { return false }
    return bracket(around: volume, bytes, range) == nil
  }

  /// The bracket in `range` that gives a year, a volume and pages: `(BMJ 2019; 365: l2147)`.
  static func bracketedVolume(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    volume(bytes, range).flatMap { bracket(around: $0, bytes, range) }
  }

  /// Where the mark between a year and a volume stands.
  private static func volume(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count > 12 else { return nil }
    for index in range.lowerBound + 4..<range.upperBound - 3 where bytes[index] == 0x3B {
      guard bytes[index - 4..<index].allSatisfy({ Scalar.isDigit($0) }) else { continue }
      var end = index + 1
      while end < range.upperBound, Scalar.isDigit(bytes[end]) || bytes[end] == 0x20 { end += 1 }
      if end > index + 1, end < range.upperBound, bytes[end] == 0x28 || bytes[end] == 0x3A {
        return index
      }
    }
    return nil
  }

  /// The round bracket that `index` stands in, of 100 bytes at most on either side.
  private static func bracket(
    around index: Int, _ bytes: [UInt8], _ range: Range<Int>
  ) -> Range<Int>? {
    var start = index
    while start > range.lowerBound, index - start < 100, bytes[start] != 0x28 {
      start -= 1
      if bytes[start] == 0x29 { return nil }
    }
    guard bytes[start] == 0x28,
      let end = bytes[index..<min(range.upperBound, index + 100)].firstIndex(of: 0x29)
    else { return nil }
    return start..<end + 1
  }

  /// Whether a line is written like an entry: authors with initials, a year, volume and pages or a DOI.
  static func isEntry(_ draft: Draft, _ bytes: [UInt8]) -> Bool {
    guard draft.isWholeLine || draft.enumerator != nil, draft.words.count >= 6,
      draft.words.count <= 90
    else { return false }
    var signs = 0
    if draft.words.contains(where: { isYear(bytes[$0.range]) }) { signs += 1 }
    if hasVolumeAndPages(bytes[draft.range]) { signs += 1 }
    if draft.words.contains(where: { marks.contains($0.key) }) { signs += 1 }
    if initials(draft.words) >= 2 { signs += 1 }
    return signs >= 3
  }

  /// Whether a line in a list of references may be an entry: it has a number, a mark such as "doi",
  /// initials, or a place in a numbered list.
  static func mayBeEntry(_ draft: Draft, _ bytes: [UInt8]) -> Bool {
    draft.enumerator != nil || initials(draft.words) >= 2
      || draft.words.contains { $0.form.contains(.digits) || marks.contains($0.key) }
  }

  /// Whether `word` is a year of print.
  static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count == 4, word.allSatisfy({ Scalar.isDigit($0) }), let first = word.first else {
      return false
    }
    let second = word[word.startIndex + 1]
    return (first == 0x31 && (second == 0x38 || second == 0x39))
      || (first == 0x32 && second == 0x30)
  }

  /// The year of print that `word` is, with or without a letter: `2018`, `2018a`.
  static func year(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count == 4 || (word.count == 5 && word.last.map { $0 >= 0x61 } ?? false),
      isYear(word.prefix(4))
    else { return nil }
    return Int(String(decoding: word.prefix(4), as: UTF8.self))
  }

  /// Capitals of one or two letters, such as initials of authors.
  private static func initials(_ words: [Token]) -> Int {
    words.prefix(30).count { $0.form.contains(.capitalised) && $0.range.count <= 2 }
  }

  /// Whether `;12(3):45` or `12:345-67` occurs.
  private static func hasVolumeAndPages(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    while index + 2 < bytes.endIndex {
      let isColon = bytes[index + 1] == 0x3A
      if isColon, Scalar.isDigit(bytes[index]) || bytes[index] == 0x29,
        Scalar.isDigit(bytes[index + 2])
      {
        return true
      }
      index += 1
    }
    return false
  }

  private static let marks = WordSet("doi pmid pmcid et vol pp https http")
}
