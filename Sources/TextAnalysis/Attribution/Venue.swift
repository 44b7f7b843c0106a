/// Names of journals in running text.
enum Venue {
  /// The words of a journal's name after "in" or "by" at or after `index`; nil where none follows.
  static func name(in words: [Token], from index: Int, _ bytes: [UInt8]) -> Range<Int>? {
    var start = index
    while start < words.count, start < index + 5, leading.contains(words[start].key),
      !words[start].form.contains(.capitalised)
    { start += 1 }
    guard let name = SourceWords.name(from: start, in: words), !isDate(words[name.lowerBound])
    else {
      return nil
    }
    let isJournal = name.contains { journalWords.contains(words[$0].key) }
    return isJournal || name.count >= 2 || words[name.lowerBound].form.contains(.allCapitals)
      ? name.lowerBound..<endOfSubject(in: words, after: name) : nil
  }

  /// The end of a name that goes on in small letters, as the National Library of Medicine writes it:
  /// "Journal of traumatic stress".
  private static func endOfSubject(in words: [Token], after name: Range<Int>) -> Int {
    let of = name.upperBound
    guard words[of - 1].key == journal, of < words.count, linking.contains(words[of].key) else {
      return of
    }
    var end = of
    for index in of..<min(words.count, of + 6) {
      guard isOfSubject(words[index]) else { break }
      // A linking word belongs to the name with the word behind it alone.
      if !linking.contains(words[index].key) { end = index + 1 }
    }
    return end
  }

  private static func isOfSubject(_ word: Token) -> Bool {
    word.form.isDisjoint(with: [.number, .capitalised, .afterBreak])
      && ![WordClass.say, WordClass.said, WordClass.be, WordClass.have, WordClass.modal, ending]
        .contains { $0.contains(word.key) }
  }

  /// Whether words `range` hold a word that journals are called by.
  static func isJournal(_ words: ArraySlice<Token>) -> Bool {
    words.contains { journalWords.contains($0.key) }
  }

  private static func isDate(_ word: Token) -> Bool { WordClass.month.contains(word.key) }

  private static let journal = WordKey("journal")
  private static let linking = WordSet("of and")
  private static let ending = WordSet(
    "in on by at to for from with that which who this last as it he she they published reviewed")
  private static let leading = WordSet("in by the online journal prestigious medical a respected")
  private static let journalWords = WordSet(
    """
    journal lancet jama nature science bmj nejm plos psychiatry medicine neurology pain neuroscience
    psychology neuropsychopharmacology anesthesiology anaesthesia frontiers annals archives reviews
    review psychopharmacology cell proceedings therapeutics pharmacology trauma depression addiction
    headache cochrane bulletin reports letters cureus molecular biological clinical
    """)
}
