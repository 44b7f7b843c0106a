/// Many rules' phrases, found together in one pass over a statement's words.
struct RuleIndex: Sendable {
  /// Where a rule's phrase stands.
  struct Match: Sendable {
    /// Position of the rule in the list that the index was made from.
    let rule: Int
    /// The words, by index.
    let words: Range<Int>
  }

  private let firstWords: WordSet
  private let entries: [WordKey: [(rule: Int, phrase: Phrase)]]

  /// Compiles the phrases of each rule: one a line, or between semicolons.
  init(_ phrasesByRule: [String]) {
    var entries: [WordKey: [(rule: Int, phrase: Phrase)]] = [:]
    for (rule, phrases) in phrasesByRule.enumerated() {
      for pattern in phrases.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
        let phrase = Phrase(pattern)
        for key in phrase.firstKeys { entries[key, default: []].append((rule, phrase)) }
      }
    }
    self.entries = entries
    firstWords = WordSet(keys: Set(entries.keys))
  }

  /// Every match in `words`, in order of its first word.
  func matches(in words: [Token]) -> [Match] {
    var matches: [Match] = []
    for start in words.indices {
      guard firstWords.contains(words[start].key), let candidates = entries[words[start].key]
      else { continue }
      for (rule, phrase) in candidates {
        guard let end = phrase.end(in: words, from: start), end > start else { continue }
        matches.append(Match(rule: rule, words: start..<end))
      }
    }
    return matches
  }
}
