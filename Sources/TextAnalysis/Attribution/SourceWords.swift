import Knowledge

/// Words that belong to the mention of a source.
enum SourceWords {
  /// Whether words `range` hold a verb that starts a clause of its own, `have` left aside.
  static func hasOwnClause(_ words: [Token], _ range: Range<Int>) -> Bool {
    range.contains { index in
      let key = words[index].key
      return blocking.contains(key) || (FiniteVerb.isAuxiliary(key) && !perfect.contains(key))
    }
  }

  /// `index` moved left over adjectives such as "several recent clinical".
  static func start(of index: Int, in words: [Token]) -> Int {
    var start = index
    while start > 0, index - start < 6,
      !words[start].form.contains(.afterBreak) || words[start].range.isEmpty,
      modifiers.contains(words[start - 1].key) || WordClass.design.contains(words[start - 1].key)
    {
      start -= 1
    }
    return start
  }

  /// The run of capitalised words from `index` on, small linking words inside it taken along.
  static func name(from index: Int, in words: [Token], mayStartAfterBreak: Bool = false) -> Range<
    Int
  >? {
    guard index < words.count, words[index].form.contains(.capitalised),
      mayStartAfterBreak || !words[index].form.contains(.afterBreak)
    else { return nil }
    var end = index + 1
    var last = end
    while end < words.count, !words[end].form.contains(.afterBreak), end - index < 12 {
      if words[end].form.contains(.capitalised) {
        last = end + 1
      } else if !linking.contains(words[end].key) {
        break
      }
      end += 1
    }
    return index..<last
  }

  /// A person's name from `index` on: words in capitals with particles such as "van" inside.
  static func person(from index: Int, in words: [Token]) -> Range<Int>? {
    guard index < words.count, words[index].form.contains(.capitalised) else { return nil }
    var end = index + 1
    var last = end
    while end < words.count, end - index < 5, isInName(words[end]) {
      if words[end].form.contains(.capitalised) { last = end + 1 }
      end += 1
    }
    return index..<last
  }

  private static func isInName(_ word: Token) -> Bool {
    if ReferenceList.particles.contains(word.key) { return word.form.isDisjoint(with: .afterBreak) }
    return word.form.contains(.capitalised) && word.form.isDisjoint(with: .afterBreak)
  }

  /// The end of "of Harrow University" behind the person at `name`; the end of `name` without it.
  static func pastHouse(of name: Range<Int>, in words: [Token]) -> Int {
    let next = name.upperBound
    guard next + 1 < words.count, houses.contains(words[next].key) else { return next }
    let start = words[next + 1].key == WordKey("the") ? next + 2 : next + 1
    return SourceWords.name(from: start, in: words)?.upperBound ?? next
  }

  private static let houses = WordSet("of at from")
  static let modifiers = WordSet(
    """
    several many some most recent numerous multiple various early emerging growing clinical
    scientific new preliminary other exciting promising few more additional current existing
    available ongoing modern medical leading mental health the these those top certain countless
    dozens hundreds of decades peer-reviewed published past previous prior much both human rigorous
    all extensive substantial mounting compelling strong limited older field neuroscience
    psychiatric pain sleep nutrition academic independent small-scale large-scale
    """)
  private static let perfect = WordSet("has have had")
  private static let blocking = WordSet(
    """
    who whom whose which that to if because while whereas although but needed required into
    """)
  private static let linking = WordSet("of the and for in & on at de la")
}
