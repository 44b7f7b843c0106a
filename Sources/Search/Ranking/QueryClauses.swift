internal import SQLite

/// The words of a query as its ranking counts them.
struct QueryClauses {
  /// One word of the index that is asked for.
  struct Word {
    /// As the index has it.
    let token: String
    /// As typed.
    let typed: String
    /// Whether it stands for all words that begin with it.
    let isPrefix: Bool
    /// How often the query has it.
    var count = 1
    /// Other ways to write it.
    var variants: [RankingRequest.Variant] = []
    /// Those, as they are shown.
    var shownVariants: [String] = []
    /// The words of those variants that are phrases, as the index has them.
    var phrases: [[String]] = []

    /// The words of the index, or FTS5 expressions, that count as this word.
    var clause: RankingRequest.Clause {
      let own: RankingRequest.Variant = isPrefix ? .expression("\"\(token)\"*") : .token(token)
      return RankingRequest.Clause([own] + variants, weight: weight)
    }

    /// Takes the variants of `other` too, each once.
    mutating func take(from other: Word) {
      for (variant, shown) in zip(other.variants, other.shownVariants)
      where !variants.contains(variant) {
        variants.append(variant)
        shownVariants.append(shown)
      }
      phrases += other.phrases.filter { !phrases.contains($0) }
    }

    /// What a word counts that the query repeats: k3 of BM25 is 8 (Robertson and Walker, 1999).
    var weight: Double { 9 * Double(count) / (8 + Double(count)) }
  }

  /// A word of the index in its place.
  struct Piece {
    let typed: String
    let token: String
    /// Whether it stands in one typed word with the one before, as behind a hyphen.
    let isJoined: Bool
  }

  /// The words, each once, in order of their first place.
  var words: [Word] = []
  /// Every word as typed and as the index has it, in order, those that say nothing included.
  private(set) var sequence: [Piece] = []

  /// Cuts the words of a query as the index does.
  ///
  /// Words that say nothing are left out where there are others.
  init(_ query: SearchQuery, tokenizer: FullTextTokenizer) throws(SQLiteError) {
    try self.init(query.words, repetitions: query.repetitions, tokenizer: tokenizer)
  }

  /// Cuts `words`, which stand side by side.
  ///
  /// `repetitions` tells how often the query has words that it has more than once.
  init(
    _ words: [QueryWord], repetitions: [String: Int], tokenizer: FullTextTokenizer
  ) throws(SQLiteError) {
    var places: [String: Int] = [:]
    for word in words {
      for (index, token) in try tokenizer.tokens(in: word.text).enumerated() {
        sequence.append(
          Piece(
            typed: SearchText.slice(word.text, token.range), token: token.text,
            isJoined: index > 0))
      }
    }
    let telling = words.filter { $0.isPrefix || !StopWords.contains($0.text) }
    for word in telling.isEmpty ? words : telling {
      let tokens = try tokenizer.tokens(in: word.text)
      let count = repetitions[word.text.lowercased()] ?? 1
      for (index, token) in tokens.enumerated() {
        let isPrefix = word.isPrefix && index == tokens.count - 1
        let key = token.text + (isPrefix ? "*" : "")
        if let place = places[key] {
          self.words[place].count += count
          continue
        }
        places[key] = self.words.count
        let typed = SearchText.slice(word.text, token.range)
        self.words.append(Word(token: token.text, typed: typed, isPrefix: isPrefix, count: count))
      }
    }
  }

  /// Counts `variant` as the word at `index` too, once.
  mutating func add(_ variant: RankingRequest.Variant, shown: String, at index: Int) {
    guard !words[index].variants.contains(variant) else { return }
    words[index].variants.append(variant)
    words[index].shownVariants.append(shown)
  }

  /// Words of the index that are marked in hits.
  var marked: Set<String> {
    Set(
      words.filter { !$0.isPrefix }.map(\.token)
        + words.flatMap(\.variants).compactMap {
          if case .token(let token) = $0 { token } else { nil }
        })
  }

  /// Words of the index that are marked where they stand together.
  var markedPhrases: [[String]] { words.flatMap(\.phrases) }

  /// Beginnings of such words.
  var markedPrefixes: [String] { words.filter(\.isPrefix).map(\.token) }

  /// What the ranker is asked.
  var clauses: [RankingRequest.Clause] { words.map(\.clause) }
}
