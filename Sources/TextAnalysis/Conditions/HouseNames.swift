import Knowledge

/// Names of journals, institutions and programmes with a condition's name inside, which is no mention
/// of the condition: "Journal of Affective Disorders", "the mood disorders program".
enum HouseNames {
  /// Whether the words at `range` of `text` are part of such a name.
  static func contains(_ range: ByteRange, in text: [UInt8]) -> Bool {
    let isCapital = Scalar.isUpper(text, at: range.byteStart, before: range.byteEnd)
    let next = word(in: text, after: range.byteEnd)
    if !next.isEmpty {
      let key = WordKey(folded(text[next]))
      if programmes.contains(key) { return true }
      if isCapital, houses.contains(key),
        Scalar.isUpper(text, at: next.lowerBound, before: next.upperBound)
      {
        return true
      }
    }
    return isCapital && followsHouse(range.byteStart, in: text)
  }

  /// Whether "Journal of", "Institute of" or the like stands before `start`, capitalised words and
  /// "and" between left aside.
  private static func followsHouse(_ start: Int, in text: [UInt8]) -> Bool {
    var end = start
    for _ in 0..<4 {
      let range = word(in: text, before: end)
      guard !range.isEmpty else { return false }
      let key = WordKey(folded(text[range]))
      if links.contains(key) {
        let house = word(in: text, before: range.lowerBound)
        return !house.isEmpty && houses.contains(WordKey(folded(text[house])))
          && Scalar.isUpper(text, at: house.lowerBound, before: house.upperBound)
      }
      let isJoint = key == WordKey("and")
      guard isJoint || Scalar.isUpper(text, at: range.lowerBound, before: range.upperBound) else {
        return false
      }
      end = range.lowerBound
    }
    return false
  }

  /// The word of letters behind one space at `end`; empty without one.
  private static func word(in text: [UInt8], after end: Int) -> Range<Int> {
    guard end + 1 < text.count, text[end] == 0x20 else { return end..<end }
    var last = end + 1
    while last < text.count, Scalar.isASCIILetter(text[last]) { last += 1 }
    return end + 1..<last
  }

  /// The word of letters before one space in front of `start`; empty without one.
  private static func word(in text: [UInt8], before start: Int) -> Range<Int> {
    guard start > 1, text[start - 1] == 0x20 else { return start..<start }
    var first = start - 1
    while first > 0, Scalar.isASCIILetter(text[first - 1]) { first -= 1 }
    return first..<start - 1
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
  }

  private static let links = WordSet("of for on")
  private static let programmes = WordSet("program programme")
  private static let houses = WordSet(
    """
    journal bulletin society association foundation institute institution center centre clinic clinics
    program programme unit network alliance trust council college department division action research
    hospital registry consortium charity archives
    """)
}
