internal import Glibc
internal import SQLite

/// Chooses the sentence of an article that speaks most to a claim.
///
/// A sentence counts for the rarity of the words that it shares with the claim, over the square root
/// of how many words it has, so that long sentences do not always win; a number in common counts like
/// a rare word, and a condition in common like half of one.
struct SentenceChooser {
  let words: QueryClauses
  /// How rare each word of the claim is.
  let rarities: [String: Double]
  let tokenizer: FullTextTokenizer
  let conditions: Set<String>

  /// A sentence with what speaks for it.
  struct Choice {
    var statementID: Int64
    var text: String
    var worth: Double
    var numbers: [String]
    var conditions: [String]
  }

  init(
    words: QueryClauses, conditions: Set<String>, ranker: FullTextRanker,
    tokenizer: FullTextTokenizer
  ) throws(SQLiteError) {
    self.words = words
    self.conditions = conditions
    self.tokenizer = tokenizer
    var rarities: [String: Double] = [:]
    let rowCount = Double(ranker.rowCount)
    for word in words.words {
      let count = Double(try ranker.estimatedRowCount(ofToken: word.token))
      rarities[word.token] = log(1 + (max(rowCount - count, 0) + 0.5) / (count + 0.5))
    }
    self.rarities = rarities
  }

  private var rarest: Double { rarities.values.max() ?? 1 }

  /// The best sentence of the article; nil where none shares a word.
  func choice(
    ofArticle id: Int64, _ sentences: borrowing SQLite.Statement
  ) throws(SQLiteError) -> Choice? {
    sentences.reset()
    try sentences.bind(.integer(id), at: 1)
    var best: Choice?
    while try sentences.step() {
      let text = sentences.text(at: 1)
      let slugs = sentences.text(at: 2).split(separator: ",").map(String.init)
      guard let choice = try choice(sentences.int64(at: 0), text, slugs),
        choice.worth > best?.worth ?? 0
      else { continue }
      best = choice
    }
    return best
  }

  private func choice(
    _ id: Int64, _ text: String, _ slugs: [String]
  ) throws(SQLiteError) -> Choice? {
    let tokens = try tokenizer.tokens(in: text)
    let found = Set(tokens.map(\.text))
    var shared = 0.0
    for word in words.words where isThere(word, in: found) { shared += rarities[word.token] ?? 0 }
    guard shared > 0 else { return nil }
    var numbers: [String] = []
    for token in tokens where Self.isNumber(token.text) && rarities[token.text] != nil {
      let shown = SearchText.slice(text, token.range)
      if !numbers.contains(shown) { numbers.append(shown) }
    }
    let common = slugs.filter(conditions.contains)
    shared += rarest * (Double(numbers.count) + Double(common.count) / 2)
    return Choice(
      statementID: id, text: text, worth: shared / Double(tokens.count + 4).squareRoot(),
      numbers: numbers, conditions: common)
  }

  /// Whether a sentence with the words `found` has the word, or another way to write it.
  private func isThere(_ word: QueryClauses.Word, in found: Set<String>) -> Bool {
    if found.contains(word.token) { return true }
    for case .token(let token) in word.variants where found.contains(token) { return true }
    return word.phrases.contains { found.isSuperset(of: $0) }
  }

  private static func isNumber(_ token: String) -> Bool {
    token.utf8.allSatisfy { (48...57).contains($0) }
  }
}
