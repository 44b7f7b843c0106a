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
      ? name : nil
  }

  /// Whether words `range` hold a word that journals are called by.
  static func isJournal(_ words: ArraySlice<Token>) -> Bool {
    words.contains { journalWords.contains($0.key) }
  }

  private static func isDate(_ word: Token) -> Bool { WordClass.month.contains(word.key) }

  private static let leading = WordSet("in by the online journal prestigious medical a respected")
  private static let journalWords = WordSet(
    """
    journal lancet jama nature science bmj nejm plos psychiatry medicine neurology pain neuroscience
    psychology neuropsychopharmacology anesthesiology anaesthesia frontiers annals archives reviews
    review psychopharmacology cell proceedings therapeutics pharmacology trauma depression addiction
    headache cochrane bulletin reports letters cureus molecular biological clinical
    """)
}
