internal import SQLite

/// Corrects words of a query that the index hardly has, by the index's own words.
///
/// Peter Norvig, How to Write a Spelling Corrector (https://norvig.com/spell-correct.html): of the
/// known words one edit away the most frequent, else the most frequent of those two edits away.
/// Words are compared as they are written, and looked up by their stems.
struct SpellingCorrection {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer
  let scope: SearchRequest.Scope

  /// A word is corrected that is in no row, or when another is in so many times as many.
  static let contrast = 50
  /// Letters of words that are corrected at all, at one edit and at two.
  static let letterCounts = (one: 4, two: 6, most: 32)
  /// The walk over the vocabulary ends after this time.
  static let timeLimit = Duration.milliseconds(150)
  /// Stems whose words are looked at.
  static let stemCount = 12
  /// Letters that stemming may take from a word.
  static let cutLetterCount = 5

  /// A stem that may be meant.
  private struct Candidate {
    let stem: String
    let rowCount: Int
  }

  /// What was probably meant by `word`; nil where it is known, or nothing is near.
  func correction(
    of word: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> String? {
    let word = word.lowercased()
    let letters = Array(word.utf8)
    guard (Self.letterCounts.one...Self.letterCounts.most).contains(letters.count),
      word.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }), !StopWords.contains(word)
    else { return nil }
    let tokens = try tokenizer.tokens(in: word)
    guard tokens.count == 1 else { return nil }
    let rowCount = try ranker.estimatedRowCount(ofToken: tokens[0].text)
    let least = max(1, rowCount * Self.contrast)
    let near = try oneEditAway(from: word, than: tokens[0].text, least: least)
    if let found = try written(near, as: letters, limit: 1, on: connection) { return found }
    guard rowCount == 0, letters.count >= Self.letterCounts.two else { return nil }
    let far = try twoEditsAway(from: letters, beginning: tokens[0].text, on: connection)
    return try written(far, as: letters, limit: 2, on: connection)
  }

  /// The nearest word of `candidates` that a row really has, of equals the most frequent.
  private func written(
    _ candidates: [Candidate], as letters: [UInt8], limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> String? {
    let sorted = candidates.sorted { ($1.rowCount, $0.stem) < ($0.rowCount, $1.stem) }
    let forms = SurfaceForms(ranker: ranker, tokenizer: tokenizer, scope: scope)
    var best: (word: String, distance: Int)?
    for candidate in sorted.prefix(Self.stemCount) {
      for word in try forms.words(of: candidate.stem, on: connection) {
        let other = Array(word.lowercased().utf8)
        guard let distance = EditDistance.between(other, letters, limit: limit),
          distance < best?.distance ?? .max
        else { continue }
        best = (word, distance)
      }
      if best?.distance == 1 { break }
    }
    return best?.word
  }

  private func oneEditAway(
    from word: String, than own: String, least: Int
  ) throws(SQLiteError) -> [Candidate] {
    var stems: Set<String> = []
    for spelling in Self.edits(of: word) {
      let tokens = try tokenizer.tokens(in: spelling)
      guard tokens.count == 1, tokens[0].text != own else { continue }
      stems.insert(tokens[0].text)
    }
    var found: [Candidate] = []
    for stem in stems {
      let count = try ranker.estimatedRowCount(ofToken: stem)
      if count >= least { found.append(Candidate(stem: stem, rowCount: count)) }
    }
    return found
  }

  /// Stems of the vocabulary that begin with the same two letters.
  private func twoEditsAway(
    from letters: [UInt8], beginning stem: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Candidate] {
    var stems: Set<String> = []
    let start = ContinuousClock.now
    var count = 0
    try FullTextVocabulary(table: SearchIndex.table(of: scope), on: connection)
      .forEachWord(startingWith: String(stem.prefix(2))) { other, _ in
        let isNear = EditDistance.isNear(
          Array(other.utf8), toBeginningOf: letters, cut: Self.cutLetterCount, limit: 2)
        if isNear { stems.insert(other) }
        count += 1
        return count % 256 != 0 || ContinuousClock.now - start < Self.timeLimit
      }
    var found: [Candidate] = []
    for stem in stems {
      let count = try ranker.estimatedRowCount(ofToken: stem)
      if count > 0 { found.append(Candidate(stem: stem, rowCount: count)) }
    }
    return found
  }

  /// All spellings that one insertion, deletion, replacement or exchange makes of `word`.
  static func edits(of word: String) -> Set<String> {
    let letters = Array(word)
    var found: Set<String> = []
    for place in 0...letters.count {
      let (before, after) = (letters[..<place], letters[place...])
      for letter in "abcdefghijklmnopqrstuvwxyz" {
        found.insert(String(before + [letter] + after))
        if !after.isEmpty { found.insert(String(before + [letter] + after.dropFirst())) }
      }
      if !after.isEmpty { found.insert(String(before + after.dropFirst())) }
      if after.count > 1 {
        let exchanged = [letters[place + 1], letters[place]]
        found.insert(String(before + exchanged + after.dropFirst(2)))
      }
    }
    found.remove(word)
    return found
  }
}

extension SearchQuery {
  /// The query with words exchanged, each by what `corrections` has for it.
  func corrected(by corrections: [String: String]) -> SearchQuery {
    func corrected(_ node: QueryNode) -> QueryNode {
      switch node {
      case .term(let term):
        corrections[term.text].flatMap { QueryTerm(word: $0, field: term.field) }
          .map { .term($0) } ?? node
      case .all(let members): .all(members.map(corrected))
      case .and(let members): .and(members.map(corrected))
      case .near, .filter, .not, .or: node
      }
    }
    return SearchQuery(root: root.map(corrected), notes: [], repetitions: repetitions)
  }
}
