import Knowledge

/// The names in front of "et al." or "and colleagues", without the words that lead up to them.
///
/// "A 2014 trial by «Feder» et al.", "«van der Kolk» and colleagues", "In Boston, «Feder, Parides» and
/// colleagues"; "a nurse and colleagues" names nobody.
struct LeadingNames {
  let words: [Token]
  let bytes: [UInt8]

  /// The names that end before the word at `index`; nil where no name stands there.
  func names(before index: Int) -> Range<Int>? {
    var start = index
    while start > 0, index - start < 12, isPart(start - 1, of: start..<index) {
      start -= 1
    }
    start = withoutPlace(start..<index)
    while start < index, !isName(start), !Self.isParticle(words[start]) { start += 1 }
    return (start..<index).contains(where: isName) ? start..<index : nil
  }

  /// Whether the word at `index` goes on a list of names to its right.
  private func isPart(_ index: Int, of names: Range<Int>) -> Bool {
    let between = bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
    guard between.allSatisfy({ [0x20, 0x2C, 0x2E].contains($0) }) else { return false }
    // "Interestingly, Feder and colleagues".
    if between.contains(0x2C), Self.adverbEndings.contains(where: text(index).hasSuffix) {
      return false
    }
    if isName(index) { return true }
    guard !names.isEmpty, words[names.lowerBound].form.isDisjoint(with: .afterBreak) else {
      return false
    }
    return Self.isParticle(words[index]) || Self.joining.contains(words[index].key)
  }

  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    return word.form.contains(.capitalised) && !Self.leads.contains(word.key)
      && !Self.places.contains(word.key)
      && !WordClass.month.contains(word.key) && !WordClass.study.contains(word.key)
  }

  /// The start of `names` behind "in Boston,".
  private func withoutPlace(_ names: Range<Int>) -> Int {
    guard names.lowerBound > 0, Self.places.contains(words[names.lowerBound - 1].key) else {
      return names.lowerBound
    }
    return names.dropFirst().first { words[$0].form.contains(.afterBreak) } ?? names.lowerBound
  }

  private func text(_ index: Int) -> String {
    String(decoding: bytes[words[index].range], as: UTF8.self)
  }

  private static func isParticle(_ word: Token) -> Bool {
    ReferenceList.particles.contains(word.key) && word.key != the
  }

  private static let the = WordKey("the")
  private static let joining = WordSet("and &")
  private static let places = WordSet(
    "in at from of near among for with during after before to on across within")
  /// Of adverbs, and of no name: McNally, Kelly and Daly are names.
  private static let adverbEndings = [
    "ionally", "ically", "inally", "rally", "ually", "ially", "ntly", "ingly", "edly", "ously",
    "tely", "vely", "bly", "rily", "arly",
  ]
  /// Words that begin sentences, and titles of persons.
  private static let leads = WordSet(
    """
    a after although an and another according as at because before both but by dr during earlier even
    finally first for from furthermore here however if in indeed instead last later latest like
    more moreover mr mrs ms new next notably of on one once only our prof professor recent recently
    second similarly since so still that the their then these this those though thus to today two
    unlike until we when where whereas while with yet
    """)
}
