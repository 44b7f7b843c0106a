import Foundation
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Entries of libraries that state no identifier: they are what they are, wherever they stand.

private struct Row: Equatable {
  var title: String
  var abstract: String
  var author = ""
  var year = ""

  static func editorial(_ letter: String) -> Row {
    Row(
      title: "Editorial", abstract: "Prazosin of \(letter) reduced nightmares in adults with PTSD.")
  }
}

/// A source of one table.
private struct Place {
  let folder: TemporaryDirectory
  var source = Source(name: "s", path: "")

  init() throws {
    folder = try TemporaryDirectory()
    source.path = folder.file("in")
    source.floorPercent = 0
  }

  func night(_ rows: [Row], into store: borrowing Store) async throws -> RunSummary {
    if try store.sources().isEmpty { try store.keep(source) }
    let lines = rows.map { "\($0.title),\($0.abstract),\($0.author),\($0.year)" }
    try folder.write(
      "title,abstract,authors,year\n" + lines.joined(separator: "\n") + "\n", to: "in/a.csv")
    let source = try #require(try store.source(named: "s"))
    return try await ingest([], into: store) { $0.sources = [source] }
  }
}

/// Number and text of each article that is shown.
private func texts(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT id, text FROM articles ORDER BY id")
}

@Test func rowTakenOutOfTheMiddleLeavesTheOthersAlone() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  let rows = ["Alpha", "Beta", "Gamma", "Delta"].map {
    Row(title: "Sleep in \($0)", abstract: "Prazosin in \($0) reduced nightmares in adults.")
  }
  _ = try await place.night(rows, into: store)
  let before = try texts(store)
  #expect(before.count == 4)
  let run = try await place.night([rows[0], rows[2], rows[3]], into: store)
  #expect("\(run.added) \(run.changed) \(run.unchanged) \(run.removed)" == "0 0 3 1")
  #expect(try texts(store) == [before[0], before[2], before[3]])
  // It comes back as it was, and a row before it moves nothing either.
  let new = Row(title: "Sleep in Epsilon", abstract: "Aspirin lowers the risk of stroke.")
  _ = try await place.night([new] + rows.reversed(), into: store)
  #expect(try texts(store).prefix(4) == before[...])
  #expect(try store.connection.faults() == [])
}

@Test func rowsOfOneTitleFollowTheirContent() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  let (a, b, c, d) = (
    Row.editorial("A"), Row.editorial("B"), Row.editorial("C"), Row.editorial("D")
  )
  _ = try await place.night([a, b, c], into: store)
  let before = try texts(store)
  #expect(before.count == 3)
  var run = try await place.night([d, a, b, c], into: store)
  #expect("\(run.added) \(run.changed) \(run.unchanged)" == "1 0 3")
  #expect(try texts(store).prefix(3) == before[...])
  run = try await place.night([a, c], into: store)
  #expect("\(run.changed) \(run.unchanged) \(run.removed)" == "0 2 2")
  #expect(try texts(store) == [before[0], before[2]])
  // What has no equal is paired by place; what is gone is not brought back for a title that many have.
  var changed = c
  changed.abstract += " Headaches were common."
  run = try await place.night([a, changed], into: store)
  #expect("\(run.added) \(run.changed) \(run.unchanged)" == "0 1 1")
  #expect(
    try store.connection.texts("SELECT id FROM articles WHERE text LIKE '%Headaches%'") == ["3"])
  #expect(try await place.night([a, changed], into: store).unchanged == 2)
  #expect(try store.connection.faults() == [])
}

@Test func sameTitleOfAnotherAuthorIsAnotherPaper() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  var (a, b) = (Row.editorial("A"), Row.editorial("B"))
  (a.author, b.author) = ("Ada Byron", "Bo Neil")
  _ = try await place.night([a], into: store)
  let run = try await place.night([b], into: store)
  #expect("\(run.added) \(run.changed) \(run.removed)" == "1 0 1")
}

@Test func entriesThatOlderVersionsNamedByPlaceAreNamedByWhatTheyAre() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  let rows = ["A", "B", "C"].map(Row.editorial)
  _ = try await place.night(rows, into: store)
  let before = try texts(store)
  try store.connection.run("UPDATE record SET name = '#' || id")
  try store.connection.run(
    """
    INSERT INTO identity_decision (input_path, record_name, article_key, is_same, made_at)
    SELECT path, '#3', 'x:y', 0, 5 FROM input
    """)
  _ = try await place.night([rows[2], rows[0]], into: store)
  #expect(try texts(store) == [before[0], before[2]])
  #expect(
    try store.connection.rows(of: "SELECT id, name FROM record ORDER BY id")
      == ["1|name:editorial", "2|name:editorial#2", "3|name:editorial#3"])
  #expect(
    try store.connection.rows(
      of: "SELECT record_name, article_key, made_at FROM identity_decision ORDER BY id")
      == ["#3|x:y|5", "name:editorial#3|x:y|5"])
  let run = try await place.night([rows[0]], into: store)
  #expect("\(run.unchanged) \(run.removed)" == "1 1")
}

@Test func citationKeyThatIsGivenToAnotherPaperFusesNothing() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  try store.keep(place.source)
  let source = try #require(try store.source(named: "s"))
  func entry(_ key: String, _ title: String, _ author: String) -> String {
    """
    @article{\(key), title = {\(title)}, author = {\(author)}, year = {2020},
      abstract = {\(title) was studied in adults with PTSD.}}

    """
  }
  let p = ("Prazosin for nightmares in war veterans", "Byron, Ada")
  let q = ("Ketamine infusions against stubborn depression", "Neil, Bo")
  try place.folder.write(entry("a", p.0, p.1), to: "in/a.bib")
  _ = try await ingest([], into: store) { $0.sources = [source] }
  // The key is another paper's now, and the paper stands under another key, before or after it.
  for text in [
    entry("c", p.0, p.1) + entry("a", q.0, q.1), entry("a", p.0, p.1) + entry("c", q.0, q.1),
  ] {
    try place.folder.write(text, to: "in/a.bib")
    _ = try await ingest([], into: store) { $0.sources = [source] }
    #expect(
      try store.connection.texts("SELECT title FROM articles ORDER BY id") == [p.0, q.0])
    #expect(
      try store.connection.texts("SELECT DISTINCT article_id FROM record WHERE csl LIKE '%Byron%'")
        == ["1"])
  }
  #expect(try store.connection.faults() == [])
}

@Test func entryUnderAnotherNameIsTheSameWhereItsOldNameIsGone() async throws {
  let place = try Place()
  let store = try Store(writing: ":memory:")
  try store.keep(place.source)
  let source = try #require(try store.source(named: "s"))
  func night(_ key: String, _ share: Int) async throws -> RunSummary {
    try place.folder.write(
      """
      @article{\(key), title = {Prazosin for nightmares}, doi = {10.1000/p},
        abstract = {Prazosin reduced nightmares in \(share) % of adults with PTSD.}}
      """, to: "in/a.bib")
    return try await ingest([], into: store) { $0.sources = [source] }
  }
  _ = try await night("Ada2019", 50)
  let run = try await night("Ada2020", 60)
  #expect("\(run.added) \(run.merged) \(run.changed) \(run.removed)" == "0 0 1 0")
  #expect(
    try texts(store) == ["1|Prazosin reduced nightmares in 60 % of adults with PTSD."])
  #expect(try store.connection.texts("SELECT name FROM record") == ["key:Ada2020"])
}

/// Rows come, go and change places at will: none ever takes another's article.
@Test(arguments: [1, 2, 3])
func articlesFollowTheirRowsThroughAnyNights(seed: UInt64) async throws {
  var generator = SeededGenerator(seed: seed)
  let place = try Place()
  let store = try Store(writing: ":memory:")
  let all = (0..<24).map { number in
    var row = Row.editorial("town \(number)")
    if number > 11 { row.title = "Editorial \(number / 4)" }
    return row
  }
  var rows = all
  var firstSeen: [String: String] = [:]
  for night in 0..<8 {
    // Where one goes and another of its title comes in the same night, nobody can tell.
    rows =
      night % 2 == 0
      ? rows.filter { _ in Bool.random(using: &generator) }
      : all.filter { rows.contains($0) || Bool.random(using: &generator) }
    rows.shuffle(using: &generator)
    let run = try await place.night(rows, into: store)
    #expect(run.changed + run.added + run.unchanged == rows.count, "seed \(seed)")
    for line in try texts(store) {
      let parts = line.split(separator: "|").map(String.init)
      #expect(firstSeen[parts[1], default: parts[0]] == parts[0], "seed \(seed)")
      firstSeen[parts[1]] = parts[0]
    }
    #expect(try texts(store).count == rows.count, "seed \(seed)")
  }
  #expect(try store.connection.faults() == [])
}
