/// How one text became another, sentence by sentence.
public struct TextDiff: Sendable {
  /// A sentence, heading or line of a menu.
  public struct Sentence: Hashable, Sendable {
    /// Its words, white space in single blanks.
    public let words: [String]
    /// Where it stands in its text, in UTF-8 bytes.
    public let range: Range<Int>
    /// The line it begins in, from 1.
    public let line: Int
    /// Whether it is a claim.
    public let isClaim: Bool

    /// Its words.
    public var text: String { words.joined(separator: " ") }
  }

  /// A stretch of words within a sentence that changed.
  public enum Words: Hashable, Sendable {
    /// They are in both.
    case kept(String)
    /// They are in the old one alone.
    case went(String)
    /// They are in the new one alone.
    case came(String)
  }

  /// What became of sentences; places are those in `old` and `new`.
  public enum Step: Hashable, Sendable {
    /// They are the same.
    case kept(old: Range<Int>, new: Range<Int>)
    /// One became another.
    case changed(old: Int, new: Int, words: [Words])
    /// One is gone; `isMoved`: it stands elsewhere.
    case went(Int, isMoved: Bool)
    /// One is new; `isMoved`: it stood elsewhere.
    case came(Int, isMoved: Bool)
  }

  /// Sentences of the first text.
  public let old: [Sentence]
  /// Sentences of the second text.
  public let new: [Sentence]
  /// How the one became the other, in order.
  public private(set) var steps: [Step] = []

  /// Sentences less alike than this are not one that changed.
  private static let leastSimilarity = 0.5
  /// The most pairs of sentences that are held against each other, of one stretch and altogether.
  private static let maximumPairsOfStretch = 10_000
  private static let maximumPairs = 2_000_000

  private var pairsLeft = Self.maximumPairs

  /// Compares two texts.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sentences, with bounds on all that costs more: of
  ///   texts that have nothing in common, sentences are not paired.
  init(old: [Sentence], new: [Sentence]) {
    self.old = old
    self.new = new
    var numbers: [[String]: Int] = [:]
    func number(_ sentence: Sentence) -> Int {
      if let number = numbers[sentence.words] { return number }
      numbers[sentence.words] = numbers.count
      return numbers.count - 1
    }
    let (first, second) = (old.map(number), new.map(number))
    var (i, j) = (0, 0)
    for pair in SequenceMatch.pairs(first, second) {
      replace(i..<pair.old, by: j..<pair.new)
      keep(pair.old, pair.new)
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    replace(i..<old.count, by: j..<new.count)
    findMoves()
  }

  private mutating func keep(_ i: Int, _ j: Int) {
    if case .kept(let before, let after)? = steps.last {
      steps[steps.count - 1] = .kept(
        old: before.lowerBound..<(i + 1), new: after.lowerBound..<(j + 1))
    } else {
      steps.append(.kept(old: i..<(i + 1), new: j..<(j + 1)))
    }
  }

  /// Tells which sentences of a stretch became which of another.
  private mutating func replace(_ before: Range<Int>, by after: Range<Int>) {
    var (i, j) = (before.lowerBound, after.lowerBound)
    for pair in alike(before, after) {
      steps += (i..<pair.old).map { .went($0, isMoved: false) }
      steps += (j..<pair.new).map { .came($0, isMoved: false) }
      steps.append(
        .changed(
          old: pair.old, new: pair.new,
          words: Self.words(old[pair.old].words, new[pair.new].words)))
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    steps += (i..<before.upperBound).map { .went($0, isMoved: false) }
    steps += (j..<after.upperBound).map { .came($0, isMoved: false) }
  }

  /// Pairs of sentences that are alike, in order, so that they are as alike as can be altogether.
  private mutating func alike(
    _ before: Range<Int>, _ after: Range<Int>
  ) -> [(old: Int, new: Int)] {
    guard !before.isEmpty, !after.isEmpty,
      before.count <= Self.maximumPairsOfStretch / after.count,
      before.count * after.count <= pairsLeft
    else { return [] }
    pairsLeft -= before.count * after.count
    let first = before.map { Bag(old[$0].words) }
    let second = after.map { Bag(new[$0].words) }
    let width = after.count + 1
    var gains = [Double](repeating: 0, count: (before.count + 1) * width)
    var likeness = [Double](repeating: 0, count: before.count * width)
    for i in stride(from: before.count - 1, through: 0, by: -1) {
      for j in stride(from: after.count - 1, through: 0, by: -1) {
        let similarity = first[i].similarity(to: second[j])
        likeness[i * width + j] = similarity
        let paired =
          similarity >= Self.leastSimilarity ? similarity + gains[(i + 1) * width + j + 1] : 0
        gains[i * width + j] = max(paired, gains[(i + 1) * width + j], gains[i * width + j + 1])
      }
    }
    var pairs: [(old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < before.count, j < after.count {
      let gain = gains[i * width + j]
      if gain == gains[(i + 1) * width + j] {
        i += 1
      } else if gain == gains[i * width + j + 1] {
        j += 1
      } else {
        pairs.append((before.lowerBound + i, after.lowerBound + j))
        (i, j) = (i + 1, j + 1)
      }
    }
    return pairs
  }

  /// What changed within a sentence, in stretches.
  static func words(_ old: [String], _ new: [String]) -> [Words] {
    var numbers: [String: Int] = [:]
    func number(_ word: String) -> Int {
      if let number = numbers[word] { return number }
      numbers[word] = numbers.count
      return numbers.count - 1
    }
    var words: [Words] = []
    func text(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
    var (i, j) = (0, 0)
    var kept: Range<Int>?
    func change(_ before: Range<Int>, _ after: Range<Int>) {
      guard !before.isEmpty || !after.isEmpty else { return }
      if let range = kept { words.append(.kept(text(old[range]))) }
      kept = nil
      if !before.isEmpty { words.append(.went(text(old[before]))) }
      if !after.isEmpty { words.append(.came(text(new[after]))) }
    }
    for pair in SequenceMatch.pairs(old.map(number), new.map(number)) {
      change(i..<pair.old, j..<pair.new)
      kept = (kept?.lowerBound ?? pair.old)..<(pair.old + 1)
      (i, j) = (pair.old + 1, pair.new + 1)
    }
    change(i..<old.count, j..<new.count)
    if let range = kept { words.append(.kept(text(old[range]))) }
    return words
  }

  /// Marks what is gone in one place and new in another.
  private mutating func findMoves() {
    var gone: [[String]: [Int]] = [:]
    for (index, step) in steps.enumerated() {
      if case .went(let place, _) = step { gone[old[place].words, default: []].append(index) }
    }
    for (index, step) in steps.enumerated() {
      guard case .came(let place, _) = step,
        let source = gone[new[place].words]?.popLast(), case .went(let former, _) = steps[source]
      else { continue }
      steps[index] = .came(place, isMoved: true)
      steps[source] = .went(former, isMoved: true)
    }
  }
}

/// The words of a sentence without their order, in lower case.
private struct Bag {
  private var counts: [String: Int] = [:]
  private let count: Int

  init(_ words: [String]) {
    for word in words { counts[word.lowercased(), default: 0] += 1 }
    count = words.count
  }

  /// Twice the words in common over the words of both, 0…1.
  func similarity(to other: Bag) -> Double {
    guard count + other.count > 0 else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(count + other.count)
  }
}
