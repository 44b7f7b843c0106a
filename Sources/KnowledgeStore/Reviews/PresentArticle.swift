internal import Knowledge

/// The statements of an article as it is now, made ready for being held against many reviews.
struct PresentArticle {
  let statements: [PresentStatement]
  /// Of each statement.
  let bags: [WordBag]
  /// The claims with the same words, by those words.
  private let claimsByWords: [[String]: [Int]]
  private let placesByUID: [String: Int]

  init(_ statements: [PresentStatement]) {
    self.statements = statements
    bags = statements.map { WordBag($0.text) }
    var claimsByWords: [[String]: [Int]] = [:]
    var placesByUID: [String: Int] = [:]
    for (place, statement) in statements.enumerated() {
      guard let uid = statement.uid else { continue }
      placesByUID[uid] = place
      claimsByWords[ClaimWording(statement.text).words, default: []].append(place)
    }
    self.claimsByWords = claimsByWords
    self.placesByUID = placesByUID
  }

  /// The claim with this uid.
  func claim(_ uid: String) -> PresentStatement? { placesByUID[uid].map { statements[$0] } }

  /// The claims that say the same in the same words.
  func claims(wordedAs wording: ClaimWording) -> [PresentStatement] {
    guard !wording.words.isEmpty else { return [] }
    return (claimsByWords[wording.words] ?? []).map { statements[$0] }
  }

  /// The statement whose words are most like `text`, or two that follow one another, where a sentence
  /// was parted.
  ///
  /// - Returns: nil where none is as like as `least`.
  func nearest(
    to text: String, least: Double
  ) -> (statement: PresentStatement, similarity: Double)? {
    let words = WordBag(text)
    var best: (place: Int, isPair: Bool, similarity: Double)?
    var similarityBefore = 0.0
    for place in statements.indices {
      let similarity = words.similarity(to: bags[place])
      if similarity >= least, similarity > best?.similarity ?? 0 {
        best = (place, false, similarity)
      }
      // Each of two halves has something of it, and both together have more.
      if place > 0, min(similarity, similarityBefore) > 0.2 {
        let both = words.similarity(to: bags[place - 1].joined(with: bags[place]))
        if both >= least, both > (best?.similarity ?? 0) + 0.05 { best = (place - 1, true, both) }
      }
      similarityBefore = similarity
    }
    if best == nil, let place = placeOfMost(of: words) {
      best = (place, false, words.similarity(to: bags[place]))
    }
    return best.map { best in
      (best.isPair ? pair(at: best.place, like: words) : statements[best.place], best.similarity)
    }
  }

  /// The shortest statement that has nearly all of some words: a sentence that was joined to another.
  private func placeOfMost(of words: WordBag) -> Int? {
    guard words.count >= Self.leastWordsJoined else { return nil }
    return statements.indices
      .filter { words.share(in: bags[$0]) >= Self.leastShareJoined }
      .min { bags[$0].count < bags[$1].count }
  }

  /// How much of a sentence must be in a longer one to be taken for joined to it, and how long it is.
  private static let leastShareJoined = 0.8
  private static let leastWordsJoined = 4

  /// Two statements as one, under the uid of the one that is more like `words`.
  private func pair(at place: Int, like words: WordBag) -> PresentStatement {
    let (first, second) = (statements[place], statements[place + 1])
    let isFirst = words.similarity(to: bags[place]) >= words.similarity(to: bags[place + 1])
    let uid = isFirst ? first.uid ?? second.uid : second.uid ?? first.uid
    return PresentStatement(
      uid: uid, text: first.text + " " + second.text,
      conditions: Array(Set(first.conditions + second.conditions)),
      context: Array(Set(first.context + second.context)),
      isNegated: first.isNegated || second.isNegated)
  }

  /// The statement that stands between what stood around the judged words.
  ///
  /// - Parameters:
  ///   - prefix: What stood before them, and `suffix` behind them.
  ///   - suffix: See `prefix`.
  /// - Returns: nil where the text around is not the same, or too short to tell.
  func statement(between prefix: String, and suffix: String) -> PresentStatement? {
    let (before, after) = (ClaimUID.normalized(prefix), ClaimUID.normalized(suffix))
    guard before.count + after.count >= Self.leastSurroundings else { return nil }
    let places = statements.indices.filter { place in
      let former = statements[max(0, place - 2)..<place].map(\.text).joined(separator: " ")
      let latter = statements[(place + 1)..<min(statements.count, place + 3)]
        .map(\.text).joined(separator: " ")
      return (before.isEmpty ? place == 0 : ClaimUID.normalized(former).hasSuffix(before))
        && (after.isEmpty
          ? place == statements.count - 1 : ClaimUID.normalized(latter).hasPrefix(after))
    }
    return places.count == 1 ? statements[places[0]] : nil
  }

  /// Code points around a place by which it is known again.
  private static let leastSurroundings = 16
}

/// The words of a text without their order, each as often as it comes.
struct WordBag {
  private var counts: [String: Int] = [:]
  private(set) var count = 0

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for word in words { counts[String(word), default: 0] += 1 }
    count = words.count
  }

  /// The words of both.
  func joined(with other: WordBag) -> WordBag {
    var both = self
    both.counts.merge(other.counts, uniquingKeysWith: +)
    both.count += other.count
    return both
  }

  /// Twice the words in common over the words of both, 0…1.
  ///
  /// - Note: L. R. Dice, "Measures of the amount of ecologic association between species", Ecology 26
  ///   (1945), doi:10.2307/1932409.
  func similarity(to other: WordBag) -> Double {
    count + other.count == 0 ? 0 : 2 * Double(shared(with: other)) / Double(count + other.count)
  }

  /// How much of it is in another, 0…1.
  func share(in other: WordBag) -> Double {
    count == 0 ? 0 : Double(shared(with: other)) / Double(count)
  }

  private func shared(with other: WordBag) -> Int {
    counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
  }
}
