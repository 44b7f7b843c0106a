internal import SQLite

/// Adds to the words of a query the short or long forms that its best hits explain.
struct AbbreviationExpansion {
  let tokenizer: FullTextTokenizer

  /// Only short forms that so many texts explain in the same way are taken.
  static let leastTextCount = 2

  /// Adds to `clauses` what `texts` explain of them.
  func expand(_ clauses: inout QueryClauses, from texts: [String]) throws(SQLiteError) {
    var counts: [[String]: Int] = [:]
    var shown: [[String]: Abbreviation] = [:]
    for text in texts {
      for abbreviation in Set(Abbreviation.all(in: text)) {
        let short = try tokenizer.tokens(in: abbreviation.shortForm).map(\.text)
        let long = try tokenizer.tokens(in: abbreviation.longForm).map(\.text)
        guard short.count == 1, long.count > 1 else { continue }
        counts[short + long, default: 0] += 1
        shown[short + long] = abbreviation
      }
    }
    for (tokens, count) in counts.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
    where count >= Self.leastTextCount {
      guard let abbreviation = shown[tokens] else { continue }
      expand(&clauses, by: abbreviation, short: tokens[0], long: Array(tokens.dropFirst()))
    }
  }

  private func expand(
    _ clauses: inout QueryClauses, by abbreviation: Abbreviation, short: String, long: [String]
  ) {
    let sequence = clauses.sequence.map(\.token)
    let hasLong = sequence.indices.contains { sequence[$0...].starts(with: long) }
    for index in clauses.words.indices where !clauses.words[index].isPrefix {
      let token = clauses.words[index].token
      if token == short, !hasLong {
        let phrase = "\"\(abbreviation.longForm.replacing("\"", with: " "))\""
        clauses.add(.expression(phrase), shown: abbreviation.longForm, at: index)
      } else if hasLong, long.contains(token), !sequence.contains(short) {
        clauses.add(.token(short), shown: abbreviation.shortForm, at: index)
      }
    }
  }
}
