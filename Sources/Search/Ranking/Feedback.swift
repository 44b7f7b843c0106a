internal import Glibc
internal import SQLite

/// Adds the words that the best hits of a first pass have in common: pseudo-relevance feedback.
///
/// Rocchio's method (in Salton, The SMART Retrieval System, 1971) with weights of its own: the best
/// hits count by how near they come to the first, a word by its part in their scores. What it adds
/// lifts hits about the same matter, and never makes a hit of its own.
struct Feedback {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer

  /// Hits that are read.
  static let hitCount = 5
  /// How fast a hit's weight falls with its distance from the best score.
  static let steepness = 16.0
  /// Words whose frequency is looked up, and those that are added of them.
  static let candidateCount = 120
  static let wordCount = 30
  /// What is added counts so much of the whole.
  static let share = 0.35
  /// Hits that are ranked again by what is added: those that were best without it.
  static let liftedCount = 200
  /// A word in fewer articles says nothing of a matter, nor does one in more than this share.
  static let leastRowCount = 3
  static let greatestShare = 0.25

  /// Words for a second pass after `hits`, the best of a first one for `clauses`, with their texts.
  func clauses(
    after hits: [RankedRow], texts: [FeedbackText], of clauses: [RankingRequest.Clause]
  ) throws(SQLiteError) -> [RankingRequest.Clause] {
    guard let best = hits.first, best.score > 0 else { return [] }
    let weights = hits.prefix(Self.hitCount).map {
      exp(Self.steepness * ($0.score / best.score - 1))
    }
    let sum = weights.reduce(0, +)
    var values: [String: Double] = [:]
    for (text, weight) in zip(texts, weights) {
      for (token, part) in try parts(of: text) {
        values[token, default: 0] += weight / sum * part
      }
    }
    return try chosen(from: values, weight: clauses.reduce(0) { $0 + $1.weight })
  }

  /// Each word of an article with its part in a score, its rarity left out.
  private func parts(of text: FeedbackText) throws(SQLiteError) -> [String: Double] {
    let columns = SearchIndex.columns(of: .articles)
    let averages = ranker.averageLengths
    var hits: [String: Double] = [:]
    for (place, words) in [text.title, text.text].enumerated() {
      let tokens = try tokenizer.tokens(in: words)
      let b = columns[place].lengthNormalization
      let part = columns[place].weight / (1 - b + b * Double(tokens.count) / averages[place])
      for token in tokens where Self.isTelling(token.text) { hits[token.text, default: 0] += part }
    }
    return hits.mapValues { $0 / (SearchIndex.saturation + $0) }
  }

  /// Neither a word that says nothing nor a number.
  private static func isTelling(_ token: String) -> Bool {
    token.utf8.count > 1 && !StopWords.contains(token)
      && token.utf8.contains { $0 > UInt8(ascii: "9") }
  }

  private func chosen(
    from values: [String: Double], weight: Double
  ) throws(SQLiteError) -> [RankingRequest.Clause] {
    let ranked = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var words: [(token: String, count: Int, value: Double, worth: Double)] = []
    let rowCount = Double(ranker.rowCount)
    for (token, value) in ranked.prefix(Self.candidateCount) {
      let estimate = try ranker.estimatedRowCount(ofToken: token, isRough: true)
      let count = Double(estimate)
      guard estimate >= Self.leastRowCount, count <= rowCount * Self.greatestShare else { continue }
      let rarity = log(1 + (rowCount - count + 0.5) / (count + 0.5))
      words.append((token, estimate, value, value * rarity))
    }
    words.sort { ($1.worth, $0.token) < ($0.worth, $1.token) }
    words = Array(words.prefix(Self.wordCount))
    let sum = words.reduce(0) { $0 + $1.value }
    let scale = Self.share / (1 - Self.share) * weight / sum
    return words.map {
      RankingRequest.Clause(
        [.token($0.token)], weight: scale * $0.value, isExtra: true, rowCount: $0.count)
    }
  }
}

/// The beginning of an article that came up in a first pass.
struct FeedbackText {
  let title: String
  let text: String

  /// Only so many bytes at the beginning of a text are read.
  static let maximumByteCount = 1 << 16

  /// The texts of articles, in the order of `hits`; empty ones for those that have none.
  static func all(
    of hits: some Sequence<RankedRow>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [FeedbackText] {
    let select = try connection.prepare(
      """
      SELECT a.title, t.text FROM article AS a JOIN article_text AS t ON t.article_id = a.id
      WHERE a.id = ?1
      """)
    var texts: [FeedbackText] = []
    for hit in hits {
      select.reset()
      try select.bind(.integer(hit.row), at: 1)
      let isThere = try select.step()
      texts.append(
        FeedbackText(
          title: isThere ? select.text(at: 0) : "",
          text: isThere
            ? SearchText.prefix(of: select.text(at: 1), byteCount: maximumByteCount) : ""))
    }
    return texts
  }
}
