/// What stands before a noun that sources are called by: its article, description and preposition.
struct SourceLead {
  /// Its article or what stands for one.
  private(set) var determiner = FeaturePart.bare
  /// Where the phrase starts.
  private(set) var start: Int
  private(set) var hasName = false
  private(set) var hasYear = false
  private(set) var isDescribed = false
  /// A preposition before it, or what else there is.
  let before: FeaturePart

  /// Reads back from the noun at `index`.
  init(to index: Int, in words: [Token], _ classes: [SourceWordClass], _ bytes: [UInt8]) {
    start = index
    var isSame = false
    var place = index - 1
    while place >= 0, index - place <= 6, words[place + 1].form.isDisjoint(with: .afterBreak) {
      let word = words[place]
      if ReferenceForm.isYear(bytes[word.range]) {
        hasYear = true
      } else if word.form.contains(.possessive), !SourceLead.contractions.contains(word.key) {
        determiner = .owner
        start = place
        break
      } else if let known = SourceLead.determiner(word.key) {
        determiner = known
        start = place
        if place > 0, known.name == FeaturePart.the.name || known.name == FeaturePart.number.name,
          let first = SourceLead.determiner(words[place - 1].key)
        {
          determiner = first
          start = place - 1
        }
        break
      } else if word.key == SourceLead.same {
        isSame = true
      } else if !classes[place].isDisjoint(with: SourceLead.ends)
        || SourceLead.links.contains(word.key)
      {
        break
      } else {
        if place > 0, word.form.contains(.capitalised) { hasName = true }
        isDescribed = true
      }
      start = place
      place -= 1
    }
    if isSame { determiner = .same }
    before = SourceLead.before(start, in: words, classes)
  }

  private static func before(
    _ start: Int, in words: [Token], _ classes: [SourceWordClass]
  ) -> FeaturePart {
    guard start > 0 else { return .opening }
    if classes[start - 1].contains(.be) { return .thenBe }
    return prepositions.first { $0.word == words[start - 1].key } ?? .elsewhere
  }

  private static let prepositions = [
    "in", "from", "by", "of", "on", "for", "with", "per", "to", "at", "under", "across",
  ].map(FeaturePart.init)
  private static let same = WordKey("same")
  private static let ends: SourceWordClass = [
    .preposition, .be, .have, .modal, .say, .said, .published,
  ]
  private static let links = WordSet("and or but that which who if as than")
  private static let contractions = WordSet("it that he she there what who here")

  private static func determiner(_ key: WordKey) -> FeaturePart? {
    guard let place = determiners[key.hash] else { return nil }
    return families[place]
  }

  private static let families: [FeaturePart] = [
    .a, .the, .this, .these, .theirs, .ours, .no, .some, .number, .any, .other, .all,
  ]
  private static let determiners: KeyTable<Int> = {
    let lists = [
      "a an one another each", "the", "this that", "these those", "its their his her", "our my",
      "no",
      "some several many most few more numerous multiple various dozens hundreds much",
      "two three four five both", "any", "other", "all every",
    ]
    return KeyTable(
      lists.enumerated().flatMap { place, list in
        list.split(separator: " ").map { (WordKey($0).hash, place) }
      }, empty: 0)
  }()
}
