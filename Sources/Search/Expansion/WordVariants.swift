internal import SQLite

/// Other ways to write the words of a query, by the word of the index.
struct WordVariants {
  private var words: [String: QueryClauses.Word] = [:]

  /// Takes the variants of words that stand side by side.
  mutating func take(_ run: QueryClauses) {
    for word in run.words where !word.isPrefix && !word.variants.isEmpty {
      if words[word.token] == nil { words[word.token] = word }
      words[word.token]?.take(from: word)
    }
  }

  /// Gives the words of `clauses` their variants.
  func add(to clauses: inout QueryClauses) {
    for index in clauses.words.indices where !clauses.words[index].isPrefix {
      guard let word = words[clauses.words[index].token] else { continue }
      clauses.words[index].take(from: word)
    }
  }

  /// The other spellings of each word in `query` that has neither quotes nor a star, by the word as
  /// it stands there: those that count for all of its parts.
  ///
  /// Those of `clauses` go before: a first pass may have added some.
  func spellings(
    of query: SearchQuery, clauses: QueryClauses, tokenizer: FullTextTokenizer
  ) throws(SQLiteError) -> [String: [String]] {
    var known: [String: [String]] = words.mapValues(\.shownVariants)
    for word in clauses.words where !word.isPrefix { known[word.token] = word.shownVariants }
    var spellings: [String: [String]] = [:]
    for term in (query.root?.leaves ?? []).flatMap(\.node.terms)
    where term.isBareWord && spellings[term.text] == nil {
      let lists = try tokenizer.tokens(in: term.text).map { known[$0.text] ?? [] }
      guard let first = lists.first else { continue }
      let shared = first.filter { way in lists.allSatisfy { $0.contains(way) } }
      if !shared.isEmpty { spellings[term.text] = shared }
    }
    return spellings
  }
}
