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
    /// Place among all phrases.
    let order: Int32
    /// The step of the program to go on with.
    let step: Int32
    /// How many words are behind: the first, unless the phrase may leave it out.
    let offset: Int32
  }

  /// What may start with a certain word.
  private struct Start: Sendable {
    /// Candidates whose second word may be many things, by index.
    let candidates: Range<Int32>
    /// Whether there are others, which their first two words together lead to.
    let hasPairs: Bool
  }

  /// Phrases with more pairs of first words are looked for by their first word alone.
  private static let maximumPairCount = 400

  private let candidates: [Candidate]
  private let starts: KeyTable<Start>
  /// Candidates of each pair of first words, by index.
  private let pairs: KeyTable<Range<Int32>>
  private let program: PhraseProgram

  /// Compiles the phrases of each rule: one a line, or between semicolons.
  init(_ phrasesByRule: [String]) {
    var program = PhraseProgram()
    var order: Int32 = 0
    var single = CandidateLists<Candidate>()
    var paired = CandidateLists<Candidate>()
    var pairStarts: Set<UInt64> = []
    for (rule, phrases) in phrasesByRule.enumerated() {
      for pattern in Array(phrases.utf8).split(whereSeparator: { $0 == 0x0A || $0 == 0x3B }) {
        let phrase = Phrase(pattern)
        let offset: Int32 = phrase.isFirstOptional ? 0 : 1
        let candidate = Candidate(
          rule: Int32(rule), order: order, step: program.add(phrase) + offset, offset: offset)
        order += 1
        let seconds = phrase.secondKeys
        let count = phrase.firstKeys.count * seconds.count
        if count == 0 || count > RuleIndex.maximumPairCount {
          for key in phrase.firstKeys { single.append(candidate, at: key.hash) }
        } else {
          pairStarts.formUnion(phrase.firstKeys.map(\.hash))
          for key in phrase.firstKeys {
            for second in seconds { paired.append(candidate, at: key.paired(with: second)) }
          }
        }
      }
    }
    var candidates: [Candidate] = []
    for hash in pairStarts { single.open(hash) }
    starts = KeyTable(
      single.ranges(in: &candidates).map { hash, range in
        (hash, Start(candidates: range, hasPairs: pairStarts.contains(hash)))
      }, empty: Start(candidates: 0..<0, hasPairs: false))
    pairs = KeyTable(paired.ranges(in: &candidates), empty: 0..<0)
    self.candidates = candidates
    self.program = program
  }

  /// Every match in `words`, in order of its first word.
  func matches(in words: [Token]) -> [Match] {
    var matches: [Match] = []
    matches.reserveCapacity(words.count)
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
    guard let found = starts[words[start].key.hash] else { return }
    var single = found.candidates
    if found.hasPairs, start + 1 < words.count,
      var paired = pairs[words[start].key.paired(with: words[start + 1].key)]
    {
      while let next = paired.first {
        while let other = single.first,
          candidates[Int(other)].order < candidates[Int(next)].order
        {
          append(&matches, candidates[Int(other)], in: words, startingAt: start)
          single = other + 1..<single.upperBound
        }
        append(&matches, candidates[Int(next)], in: words, startingAt: start)
        paired = next + 1..<paired.upperBound
      }
    }
    for index in single {
      append(&matches, candidates[Int(index)], in: words, startingAt: start)
    }
  }

  @inline(__always)
  private func append(
    _ matches: inout [Match], _ candidate: Candidate, in words: [Token], startingAt start: Int
  ) {
    let next = start + Int(candidate.offset)
    guard program.mayGoOn(from: candidate.step, in: words, at: next) else { return }
    let end = program.end(of: candidate.step, in: words, from: next)
    if end > start { matches.append(Match(rule: Int(candidate.rule), words: start..<end)) }
  }
}

/// Lists by hash while an index is made.
private struct CandidateLists<Candidate> {
  private var hashes: [UInt64] = []
  private var lists: [UInt64: [Candidate]] = [:]

  /// Makes sure that there is a list at `hash`.
  mutating func open(_ hash: UInt64) {
    guard lists[hash] == nil else { return }
    hashes.append(hash)
    lists[hash] = []
  }

  mutating func append(_ candidate: Candidate, at hash: UInt64) {
    open(hash)
    lists[hash]?.append(candidate)
  }

  /// Puts all lists behind `candidates` and says where each of them is.
  func ranges(in candidates: inout [Candidate]) -> [(key: UInt64, value: Range<Int32>)] {
    hashes.map { hash in
      let start = Int32(candidates.count)
      candidates += lists[hash] ?? []
      return (hash, start..<Int32(candidates.count))
    }
  }
}
