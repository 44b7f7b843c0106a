/// What an entry of a list of references looks like.
enum ReferenceForm {
  /// Whether a year, a volume and an issue stand in `range` as journals write them: `2022;18(4):301`.
  static func hasVolume(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count > 12 else { return false }
    for index in range.lowerBound + 4..<range.upperBound - 3 where bytes[index] == 0x3B {
      guard bytes[index - 4..<index].allSatisfy({ Scalar.isDigit($0) }) else { continue }
      var end = index + 1
      while end < range.upperBound, Scalar.isDigit(bytes[end]) || bytes[end] == 0x20 { end += 1 }
      if end > index + 1, end < range.upperBound, bytes[end] == 0x28 || bytes[end] == 0x3A {
        return true
      }
    }
    return false
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
