import Foundation
import SQLite
import TestSupport
import Testing

/// Rankings of made-up tables held against the formula itself.
@Suite struct FullTextRankerTests {
  private static let seeds: [UInt64] = [1, 2, 3, 5, 8]

  private func table(_ seed: UInt64) throws -> RankedTable {
    var table = try RankedTable(seed: seed)
    try table.add(1...900)
    try table.add(2_000...2_300)
    try table.edit(150)
    try table.add(70_000...70_400)
    try table.edit(80)
    return table
  }

  private func expect(
    _ found: [RankedRow], toBe expected: [RankedRow], _ comment: Comment,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(found.map(\.row) == expected.map(\.row), comment, sourceLocation: sourceLocation)
    #expect(
      found.map(\.matched) == expected.map(\.matched), comment, sourceLocation: sourceLocation)
    for (one, other) in zip(found, expected) {
      #expect(
        abs(one.score - other.score) < 1e-9, comment, sourceLocation: sourceLocation)
    }
  }

  /// A query's words, most of them common, without repetitions.
  private func words(_ table: inout RankedTable) -> [String] {
    var words: [String] = []
    for _ in 0..<table.number(in: 1...7) {
      let word = table.word()
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  @Test(arguments: seeds)
  func equalsTheFormula(seed: UInt64) throws {
    var table = try table(seed)
    let ranker = try table.ranker()
    for _ in 0..<60 {
      let words = words(&table)
      let comment: Comment = "seed \(seed), words \(words)"
      let all = try table.ranking(of: words)
      var request = RankingRequest(words.map { .init([.token($0)]) }, limit: 10)
      expect(try ranker.hits(of: request).hits, toBe: Array(all.prefix(10)), comment)

      request.wantsTotal = true
      let (hits, total) = try ranker.hits(of: request)
      expect(hits, toBe: Array(all.prefix(10)), comment)
      #expect(total == all.count, comment)

      request.leastMatched = words.count
      let whole = all.filter { $0.matched == words.count }
      let (wholeHits, wholeTotal) = try ranker.hits(of: request)
      expect(wholeHits, toBe: Array(whole.prefix(10)), comment)
      #expect(wholeTotal == whole.count, comment)
    }
  }

  @Test(arguments: seeds)
  func narrowsAndGoesOn(seed: UInt64) throws {
    var table = try table(seed)
    let ranker = try table.ranker()
    for _ in 0..<30 {
      let words = words(&table)
      let comment: Comment = "seed \(seed), words \(words)"
      let all = try table.ranking(of: words)
      let plain = RankingRequest(words.map { .init([.token($0)]) }, limit: 7)

      // Rows that are asked about, and the same rows given.
      let divisor = Int64(table.number(in: 2...9))
      let expected = all.filter { $0.row % divisor == 0 }
      var request = plain
      request.accepts = { $0 % divisor == 0 }
      expect(try ranker.hits(of: request).hits, toBe: Array(expected.prefix(7)), comment)
      request = plain
      request.rows = (1...71_000).filter { $0 % divisor == 0 }
      expect(try ranker.hits(of: request).hits, toBe: Array(expected.prefix(7)), comment)
      request.rows = []
      #expect(try ranker.hits(of: request).hits.isEmpty, comment)

      // Rows left out.
      request = plain
      request.excluded = all.prefix(3).map(\.row).sorted()
      expect(try ranker.hits(of: request).hits, toBe: Array(all.dropFirst(3).prefix(7)), comment)

      // Page after page gives the whole list.
      request = plain
      var pages: [RankedRow] = []
      while let page = Optional(try ranker.hits(of: request).hits), let last = page.last {
        pages += page
        request.after = .init(score: last.score, row: last.row)
        if pages.count > 200 { break }
      }
      expect(pages, toBe: Array(all.prefix(pages.count)), comment)
      #expect(pages.count == all.count || pages.count > 200, comment)
    }
  }

  /// Extra words lift the hits that are best without them, and no others, however they are asked for.
  @Test(arguments: seeds)
  func liftsTheBest(seed: UInt64) throws {
    var table = try table(seed)
    let ranker = try table.ranker()
    for _ in 0..<30 {
      let words = words(&table)
      let extra = table.word()
      let comment: Comment = "seed \(seed), words \(words), extra \(extra)"
      let all = try table.ranking(of: words)
      let added = Dictionary(
        uniqueKeysWithValues: try table.ranking(of: [extra]).map { ($0.row, $0.score / 2) })
      let count = table.number(in: 0...12)
      let lifted = all.prefix(count).map {
        RankedRow(row: $0.row, score: $0.score + (added[$0.row] ?? 0), matched: $0.matched)
      }
      let expected = (lifted + all.dropFirst(count)).sorted {
        ($1.score, $0.row) < ($0.score, $1.row)
      }
      var request = RankingRequest(words.map { .init([.token($0)]) }, limit: 10)
      request.clauses.append(.init([.token(extra)], weight: 0.5, isExtra: true))
      request.liftedCount = count
      expect(try ranker.hits(of: request).hits, toBe: Array(expected.prefix(10)), comment)
      request.wantsTotal = true
      expect(try ranker.hits(of: request).hits, toBe: Array(expected.prefix(10)), comment)
      request.rows = all.map(\.row).sorted()
      expect(try ranker.hits(of: request).hits, toBe: Array(expected.prefix(10)), comment)
    }
  }

  /// Variants count as one word; an expression of FTS5 counts like a word.
  @Test func countsVariantsTogether() throws {
    let table = try RankedTable(seed: 1)
    for (row, text) in ["tumour tumor", "tumor cell", "cell", "big cell tumor"].enumerated() {
      try table.connection.run(
        "INSERT INTO t (rowid, a, b) VALUES (?1, '', ?2)", .integer(Int64(row)), .text(text))
    }
    let ranker = try table.ranker()
    let either = RankingRequest.Clause([.token("tumour"), .token("tumor")])
    let hits = try ranker.hits(of: RankingRequest([either], limit: 9)).hits
    #expect(hits.map(\.row) == [0, 1, 3])
    #expect(try ranker.part(of: either, in: 0).counts == [0, 2])
    #expect(try ranker.part(of: either, in: 3).rowsWith == 3)
    #expect(try ranker.part(of: either, in: 3).lengths == [0, 3])
    #expect(try ranker.part(of: either, in: 2).counts == [0, 0])

    let phrase = RankingRequest.Clause([.expression("\"cell tumor\"")])
    #expect(try ranker.hits(of: RankingRequest([phrase], limit: 9)).hits.map(\.row) == [3])
    let prefix = RankingRequest.Clause([.expression("\"tum\"*")])
    #expect(try ranker.hits(of: RankingRequest([prefix], limit: 9)).hits.count == 3)
    let wrong = RankingRequest.Clause([.expression("AND (")])
    #expect(throws: SQLiteError.self) { try ranker.hits(of: RankingRequest([wrong], limit: 9)) }
  }

  @Test func seesWhatChanged() throws {
    var table = try RankedTable(seed: 4)
    let ranker = try table.ranker()
    let request = RankingRequest([.init([.token("w0x")]), .init([.token("w3x")])], limit: 20)
    #expect(try ranker.hits(of: request).hits.isEmpty)
    for step in 0..<6 {
      try table.add(Int64(step * 100 + 1)...Int64(step * 100 + 80))
      try table.edit(20)
      let all = try table.ranking(of: ["w0x", "w3x"])
      expect(try ranker.hits(of: request).hits, toBe: Array(all.prefix(20)), "step \(step)")
    }
  }

  @Test func stopsWhenLate() throws {
    let table = try table(1)
    var request = RankingRequest([.init([.token("w0x")]), .init([.token("w1x")])], limit: 5)
    request.isLate = { true }
    let ranker = try table.ranker()
    #expect { try ranker.hits(of: request) } throws: { ($0 as? SQLiteError)?.code == .interrupt }
  }

  /// A row that cannot be judged ends the search with what was thrown.
  @Test func handsOnTheErrorOfAFilter() throws {
    let table = try table(1)
    var request = RankingRequest([.init([.token("w0x")])], limit: 5)
    request.accepts = { (_: Int64) throws(SQLiteError) in
      throw SQLiteError(code: .full, message: "as the test wants")
    }
    let ranker = try table.ranker()
    #expect { try ranker.hits(of: request) } throws: { ($0 as? SQLiteError)?.code == .full }
  }

  @Test func refusesOtherTables() throws {
    let table = try RankedTable(seed: 1)
    try table.connection.execute(
      """
      CREATE TABLE plain (a, b);
      CREATE VIRTUAL TABLE small USING fts5(a, b, detail = column);
      CREATE VIRTUAL TABLE wide USING fts5(a, b, c, d, e);
      """)
    for name in ["plain", "small", "wide", "missing"] {
      #expect(throws: SQLiteError.self) {
        try FullTextRanker(
          table: name, columns: RankedTable.columns, saturation: 1, on: table.connection)
      }
    }
  }

  /// A file whose bytes were changed is refused, or ranked somehow; nothing worse.
  @Test(arguments: seeds)
  func survivesDamagedFiles(seed: UInt64) throws {
    let folder = try TemporaryDirectory()
    let path = folder.path + "/t.sqlite"
    do {
      var table = try RankedTable(seed: seed, path: path)
      try table.add(1...400)
      try table.edit(40)
    }
    let original = try Data(contentsOf: URL(fileURLWithPath: path))
    var generator = SeededGenerator(seed: seed)
    var searched = 0
    for round in 0..<60 {
      var damaged = original
      for _ in 0..<20 {
        let place = Int.random(in: 4_096..<damaged.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      let copy = folder.path + "/\(round).sqlite"
      try damaged.write(to: URL(fileURLWithPath: copy))
      guard let connection = try? Connection(path: copy, mode: .readOnly),
        (try? connection.installSearchFunctions()) != nil,
        let ranker = try? FullTextRanker(
          table: "t", columns: RankedTable.columns, saturation: 1.2, on: connection)
      else { continue }
      for words in [["w0x"], ["w1x", "w2x"], ["w0x", "w5x", "w40x"]] {
        let request = RankingRequest(words.map { .init([.token($0)]) }, limit: 10)
        searched += (try? ranker.hits(of: request)) == nil ? 0 : 1
      }
    }
    #expect(searched > 0, "seed \(seed): no damaged file was searched at all")
  }
}
