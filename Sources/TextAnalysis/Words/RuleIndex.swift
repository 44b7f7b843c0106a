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
    /// Where its steps start in the program.
    let start: Int32
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
        let candidate = Candidate(rule: Int32(rule), start: program.add(phrase))
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

  /// Whether any phrase stands in `words`.
  func hasMatch(in words: [Token]) -> Bool {
    words.indices.contains { start in
      guard let range = firstWords[words[start].key.hash] else { return false }
      return range.contains {
        program.end(of: candidates[Int($0)].start, in: words, from: start) > start
      }
    }
  }

  @inline(__always)
  private func append(_ matches: inout [Match], in words: [Token], startingAt start: Int) {
    guard let range = firstWords[words[start].key.hash] else { return }
    for index in range {
      let candidate = candidates[Int(index)]
      let end = program.end(of: candidate.start, in: words, from: start)
      if end > start { matches.append(Match(rule: Int(candidate.rule), words: start..<end)) }
    }
  }
}
