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

    /// What a word counts that the query repeats: k3 of BM25 is 8 (Robertson and Walker, 1999).
    var weight: Double { 9 * Double(count) / (8 + Double(count)) }
  }

  /// The words, each once, in order of their first place.
  var words: [Word] = []
  /// Every word as typed and as the index has it, in order, those that say nothing included.
  private(set) var sequence: [(typed: String, token: String)] = []

  /// Cuts the words of a query as the index does.
  ///
  /// Words that say nothing are left out where there are others.
  init(_ query: SearchQuery, tokenizer: FullTextTokenizer) throws(SQLiteError) {
    var places: [String: Int] = [:]
    let words = query.words
    for word in words {
      for token in try tokenizer.tokens(in: word.text) {
        sequence.append((SearchText.slice(word.text, token.range), token.text))
      }
    }
    let telling = words.filter { $0.isPrefix || !StopWords.contains($0.text) }
    for word in telling.isEmpty ? words : telling {
      let tokens = try tokenizer.tokens(in: word.text)
      let count = query.repetitions[word.text.lowercased()] ?? 1
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
