import Foundation
import SQLite
import TestSupport

/// A full-text table of made-up texts, and the ranking of its rows by the formula itself.
struct RankedTable: ~Copyable {
  let connection: Connection
  private var generator: SeededGenerator
  private var texts: [Int64: [String]] = [:]

  static let columns = [
    FullTextRanker.Column(weight: 2, lengthNormalization: 0.75),
    FullTextRanker.Column(weight: 1, lengthNormalization: 0.4),
  ]
  static let saturation = 1.2

  /// Words whose frequencies fall as those of a language do.
  static let words = (0..<400).map { "w\($0)x" }

  init(seed: UInt64, path: String = ":memory:") throws {
    let connection = try Connection(path: path, mode: .create)
    try connection.installSearchFunctions()
    try connection.execute(
      """
      CREATE VIRTUAL TABLE t USING fts5(
        a, b, content = '', tokenize = 'porter unicode61 remove_diacritics 2');
      CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, t, instance);
      """)
    self.connection = connection
    generator = SeededGenerator(seed: seed)
  }

  /// A word, the first of them most often.
  mutating func word() -> String {
    let depth = Double.random(in: 0..<1, using: &generator)
    return Self.words[Int(pow(Double(Self.words.count), depth)) - 1]
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func text(_ range: ClosedRange<Int>) -> String {
    (0..<number(in: range)).map { _ in word() }.joined(separator: " ")
  }

  /// Adds rows, each transaction's as a segment of its own.
  mutating func add(_ rows: ClosedRange<Int64>) throws {
    let transaction = try Transaction(on: connection)
    for row in rows {
      let columns = [text(0...6), text(1...60)]
      try connection.run(
        "INSERT INTO t (rowid, a, b) VALUES (?1, ?2, ?3)", .integer(row), .text(columns[0]),
        .text(columns[1]))
      texts[row] = columns
    }
    try transaction.commit()
  }

  /// Removes or replaces some of the rows.
  mutating func edit(_ count: Int) throws {
    let transaction = try Transaction(on: connection)
    for row in texts.keys.sorted().shuffled(using: &generator).prefix(count) {
      let columns = texts[row] ?? []
      try connection.run(
        "INSERT INTO t (t, rowid, a, b) VALUES ('delete', ?1, ?2, ?3)", .integer(row),
        .text(columns[0]), .text(columns[1]))
      texts[row] = nil
      guard Bool.random(using: &generator) else { continue }
      texts[row] = [columns[0], text(1...60)]
      try connection.run(
        "INSERT INTO t (rowid, a, b) VALUES (?1, ?2, ?3)", .integer(row), .text(columns[0]),
        .text(texts[row]?[1] ?? ""))
    }
    try transaction.commit()
  }

  /// Every row with at least one of `tokens`, best first, as the formula says.
  func ranking(of tokens: [String]) throws -> [RankedRow] {
    let rowCount = Double(texts.count)
    let lengths = texts.mapValues { $0.map { Double($0.split(separator: " ").count) } }
    let averages = (0..<2).map { column in
      lengths.values.map { $0[column] }.reduce(0, +) / rowCount
    }
    var scores: [Int64: (score: Double, matched: Int)] = [:]
    for token in tokens {
      let counts = try counts(of: token)
      let with = Double(counts.count)
      let idf = log(1 + (rowCount - with + 0.5) / (with + 0.5))
      for (row, count) in counts {
        var hits = 0.0
        for (place, column) in Self.columns.enumerated() {
          let length = lengths[row]?[place] ?? 0
          let b = column.lengthNormalization
          let norm: Double = 1 - b + b * length / averages[place]
          hits += column.weight * count[place] / norm
        }
        scores[row, default: (0, 0)].score += idf * Double(Float(hits / (Self.saturation + hits)))
        scores[row, default: (0, 0)].matched += 1
      }
    }
    return scores.map { RankedRow(row: $0.key, score: $0.value.score, matched: $0.value.matched) }
      .sorted { ($1.score, $0.row) < ($0.score, $1.row) }
  }

  /// How often `token` stands in each column of the rows that have it, as FTS5 itself tells.
  private func counts(of token: String) throws -> [Int64: [Double]] {
    let select = try connection.prepare(
      "SELECT doc, sum(col = 'a'), sum(col = 'b') FROM temp.words WHERE term = ?1 GROUP BY doc")
    try select.bindAll([.text(token)])
    var counts: [Int64: [Double]] = [:]
    while try select.step() {
      counts[select.int64(at: 0)] = [Double(select.int(at: 1)), Double(select.int(at: 2))]
    }
    return counts
  }

  func ranker() throws -> FullTextRanker {
    try FullTextRanker(
      table: "t", columns: Self.columns, saturation: Self.saturation, on: connection)
  }
}
