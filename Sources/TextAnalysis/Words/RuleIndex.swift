/// Many rules' phrases, found together in one pass over a statement's words.
struct RuleIndex: Sendable {
  /// Where a rule's phrase stands.
  struct Match: Sendable {
    /// Position of the rule in the list that the index was made from.
    let rule: Int
    /// The words, by index.
    let words: Range<Int>
  }

  /// A phrase that may start with a certain word.
  private struct Candidate: Sendable {
    let rule: Int32
    /// The step of the program to go on with.
    let step: Int32
    /// How many words are behind: the first, unless the phrase may leave it out.
    let offset: Int32
  }

  private let candidates: [Candidate]
  /// The candidates of each first word.
  private let firstWords: KeyTable<Range<Int32>>
  private let program: PhraseProgram

  /// Compiles the phrases of each rule: one a line, or between semicolons.
  init(_ phrasesByRule: [String]) {
    var program = PhraseProgram()
    var keys: [WordKey] = []
    var entries: [WordKey: [Candidate]] = [:]
    for (rule, phrases) in phrasesByRule.enumerated() {
      for pattern in phrases.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
        let phrase = Phrase(pattern)
        let start = program.add(phrase)
        let offset: Int32 = phrase.isFirstOptional ? 0 : 1
        let candidate = Candidate(rule: Int32(rule), step: start + offset, offset: offset)
        for key in phrase.firstKeys {
          if entries[key] == nil { keys.append(key) }
          entries[key, default: []].append(candidate)
        }
      }
    }
    var candidates: [Candidate] = []
    let ranges = keys.map { key in
      let start = Int32(candidates.count)
      candidates += entries[key] ?? []
      return (key.hash, start..<Int32(candidates.count))
    }
    self.candidates = candidates
    self.program = program
    firstWords = KeyTable(ranges, empty: 0..<0)
  }

  /// Every match in `words`, in order of its first word.
  func matches(in words: [Token]) -> [Match] {
    var matches: [Match] = []
    for start in words.indices { append(&matches, in: words, startingAt: start) }
    return matches
  }

  /// Every match that starts at word `start`, if there is such a word.
  func matches(in words: [Token], startingAt start: Int) -> [Match] {
    var matches: [Match] = []
    if start < words.count { append(&matches, in: words, startingAt: start) }
    return matches
  }

  @inline(__always)
  private func append(_ matches: inout [Match], in words: [Token], startingAt start: Int) {
    guard let range = firstWords[words[start].key.hash] else { return }
    for index in range {
      let candidate = candidates[Int(index)]
      let next = start + Int(candidate.offset)
      guard program.mayGoOn(from: candidate.step, in: words, at: next) else { continue }
      let end = program.end(of: candidate.step, in: words, from: next)
      if end > start { matches.append(Match(rule: Int(candidate.rule), words: start..<end)) }
    }
  }
}
