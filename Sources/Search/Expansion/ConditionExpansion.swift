internal import SQLite

/// Adds the other names of the conditions that a query names, and those of narrower conditions.
///
/// A name counts where the words stand for which it was added, as if they stood there themselves.
/// Each word of a name of several words gets only names that do not have that word, so that nothing
/// counts twice.
struct ConditionExpansion {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer
  let readings: IndexReadings

  /// The most names that are added for one mention.
  static let nameCount = 24
  /// Names of several words are looked for, the commonest first, until their rarest words stand in so
  /// many rows together: more would take longer than the rest of a search.
  static let readRowCount = 100_000
  /// Longer names, in words, are left out.
  static let maximumWordCount = 8

  /// A name as the index has it.
  private struct Spelling {
    let text: String
    let tokens: [String]
    let rowCount: Int

    var variant: RankingRequest.Variant {
      tokens.count == 1 ? .token(tokens[0]) : .expression("\"\(text)\"")
    }
  }

  /// Gives the words that name a condition that condition's other names as variants.
  ///
  /// - Parameters:
  ///   - words: What is looked for.
  ///   - typed: The words as typed, in order, those that say nothing included.
  ///   - connection: The ranker's.
  /// - Throws: `SQLiteError`.
  func expand(
    _ words: inout [QueryClauses.Word], typed: [String], on connection: borrowing Connection
  ) throws(SQLiteError) {
    var pieces: [(text: String, token: String)] = []
    for word in typed {
      for token in try tokenizer.tokens(in: word) {
        pieces.append((SearchText.slice(word, token.range), token.text))
      }
    }
    let names = try ConditionNames(on: connection)
    let mentions = try names.mentions(in: pieces.map(\.text)) { name throws(SQLiteError) in
      try isAmbiguous(name.text, on: connection)
    }
    for mention in mentions {
      let tokens = Set(pieces[mention.words].map(\.token))
      let spellings = try spellings(of: mention.conditions, apartFrom: tokens, on: connection)
      for index in words.indices
      where !words[index].isPrefix && tokens.contains(words[index].token) {
        add(spellings, to: &words[index])
      }
    }
  }

  private func add(_ spellings: [Spelling], to word: inout QueryClauses.Word) {
    let own = Set(
      [word.token]
        + word.variants.compactMap { if case .token(let token) = $0 { token } else { nil } })
    let others = spellings.filter { own.isDisjoint(with: $0.tokens) }
    for spelling in others where !word.variants.contains(spelling.variant) {
      if spelling.tokens.count > 1 { word.phrases.append(spelling.tokens) }
      // Where a part of a name is added too, that part counts already.
      guard !others.contains(where: { Self.isPart($0.tokens, of: spelling.tokens) }) else {
        continue
      }
      word.variants.append(spelling.variant)
      word.shownVariants.append(spelling.text)
    }
  }

  private static func isPart(_ part: [String], of whole: [String]) -> Bool {
    guard part.count < whole.count else { return false }
    return (0...whole.count - part.count).contains {
      whole[$0..<$0 + part.count].elementsEqual(part)
    }
  }

  /// The commonest names in the index that lack one of `typed` at least.
  private func spellings(
    of conditions: Set<Int64>, apartFrom typed: Set<String>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Spelling] {
    var seen: Set<[String]> = []
    var rowCounts: [String: Int] = [:]
    var found: [Spelling] = []
    for name in try ConditionNames.names(of: conditions, on: connection) {
      for text in Self.ways(toWrite: name.text) {
        let tokens = try tokenizer.tokens(in: text).map(\.text)
        guard (1...Self.maximumWordCount).contains(tokens.count), !typed.isSubset(of: tokens),
          seen.insert(tokens).inserted, isTelling(name, text: text, tokens: tokens)
        else { continue }
        let count = try leastRowCount(of: tokens, known: &rowCounts)
        guard count > 0 else { continue }
        if name.isAbbreviation, try isAmbiguous(text, on: connection) { continue }
        found.append(Spelling(text: text, tokens: tokens, rowCount: count))
      }
    }
    found.sort { ($1.rowCount, $0.tokens.count) < ($0.rowCount, $1.tokens.count) }
    return try inIndex(found)
  }

  /// The first of `spellings` that stand in a row, the words of each together.
  private func inIndex(_ spellings: [Spelling]) throws(SQLiteError) -> [Spelling] {
    var found: [Spelling] = []
    var read = 0
    for spelling in spellings where found.count < Self.nameCount {
      if spelling.tokens.count > 1 {
        guard read <= Self.readRowCount else { continue }
        read += spelling.rowCount
        guard try ranker.rowCount(ofExpression: "\"\(spelling.text)\"") > 0 else { continue }
      }
      found.append(spelling)
    }
    return found
  }

  /// Whether a name says what is meant wherever it stands: no word that says nothing, no letter, and
  /// no guarded abbreviation that could be a word or that the index holds for the same as one.
  private func isTelling(_ name: ConditionNames.Name, text: String, tokens: [String]) -> Bool {
    guard tokens.count == 1 else { return true }
    if text.count < 2 || StopWords.contains(text) { return false }
    return !name.isGuarded
      || ConditionNames.hasNoVowel(text) && tokens[0] == text.lowercased()
  }

  /// Whether the index has an abbreviation for the same as an English word.
  ///
  /// One without a vowel is none; but the index may take it for another word's stem.
  private func isAmbiguous(
    _ abbreviation: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    let tokens = try tokenizer.tokens(in: abbreviation).map(\.text)
    if ConditionNames.hasNoVowel(abbreviation), tokens == [abbreviation.lowercased()] {
      return false
    }
    return try readings.isWord(abbreviation, on: connection)
  }

  /// A hyphen stands for a space or for nothing; no quote of an expression remains.
  private static func ways(toWrite name: String) -> [String] {
    let plain = name.split(separator: "\"").joined(separator: " ")
    guard plain.contains("-") else { return [plain] }
    return [plain, plain.split(separator: "-").joined()]
  }

  /// At most so many rows have all of `tokens`.
  private func leastRowCount(
    of tokens: [String], known: inout [String: Int]
  ) throws(SQLiteError) -> Int {
    var least = Int.max
    for token in tokens where least > 0 {
      var count = known[token]
      if count == nil { count = try ranker.estimatedRowCount(ofToken: token) }
      known[token] = count
      least = min(least, count ?? 0)
    }
    return least
  }
}
