internal import SQLite

/// Finds the words that a word of the index stands for: the index has stems, people read words.
struct SurfaceForms {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer
  let scope: SearchRequest.Scope

  /// Rows that are read for one stem, and bytes of each column of them.
  static let rowCount = 8
  static let maximumByteCount = 1 << 14

  /// The words that stand for `stem` in the rows that have it most, the commonest first.
  ///
  /// - Complexity: Linear in the number of rows with the stem, at worst.
  func words(of stem: String, on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    let request = RankingRequest([.init([.token(stem)])], limit: Self.rowCount)
    let rows = try ranker.hits(of: request).hits.map(\.row)
    return try words(in: rows, on: connection) { $0 == stem }.map(\.text)
  }

  /// The words of `rows` whose stems are wanted, each with the number of rows that have it.
  func words(
    in rows: [Int64], on connection: borrowing Connection, where isWanted: (String) -> Bool
  ) throws(SQLiteError) -> [(text: String, stem: String, rowCount: Int)] {
    let statement = try connection.prepare(
      scope == .claims
        ? "SELECT text, section, article_title FROM claim_fts WHERE rowid = ?1"
        : "SELECT title, text FROM article_fts WHERE rowid = ?1")
    var found: [String: Spellings] = [:]
    for row in rows {
      statement.reset()
      try statement.bind(.integer(row), at: 1)
      guard try statement.step() else { continue }
      for column in 0..<statement.columnCount {
        let text = SearchText.prefix(
          of: statement.text(at: column), byteCount: Self.maximumByteCount)
        for token in try tokenizer.tokens(in: text) where isWanted(token.text) {
          let word = SearchText.slice(text, token.range)
          found[word.lowercased(), default: Spellings(stem: token.text)].add(word, in: row)
        }
      }
    }
    return found.map { (text: $1.shown($0), stem: $1.stem, rowCount: $1.rows.count, all: $1.count) }
      .sorted { ($1.rowCount, $1.all, $0.text) < ($0.rowCount, $0.all, $1.text) }
      .map { ($0.text, $0.stem, $0.rowCount) }
  }

  /// How a word is written, in upper and lower case.
  private struct Spellings {
    let stem: String
    var counts: [String: Int] = [:]
    var rows: Set<Int64> = []
    var count = 0

    init(stem: String) { self.stem = stem }

    mutating func add(_ word: String, in row: Int64) {
      counts[word, default: 0] += 1
      rows.insert(row)
      count += 1
    }

    /// In lower case, unless it mostly has capitals that no beginning of a sentence explains.
    func shown(_ lower: String) -> String {
      let usual = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? lower
      return usual.dropFirst().contains(where: \.isUppercase) ? usual : lower
    }
  }
}
