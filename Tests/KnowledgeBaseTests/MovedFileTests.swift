import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Files that come to another source, archives that move as a whole, files that come back elsewhere.

/// Two folders, each of them a source, for a night after another.
private struct TwoSources {
  let world: SourceWorld
  var sources: [Source]

  init(in store: borrowing Store, order: [String] = ["a", "b"]) throws {
    world = try SourceWorld()
    var sources: [Source] = []
    for name in order {
      try world.folder.write("", to: "\(name)/.keep")
      var source = Source(name: name, path: world.folder.file(name))
      source.floorPercent = 0
      try store.keep(source)
      sources.append(try #require(try store.source(named: name)))
    }
    self.sources = sources
  }

  func night(_ store: borrowing Store) async throws -> RunSummary {
    try await ingest([], into: store) { $0.sources = sources }
  }

  func page(_ number: Int, to path: String) throws {
    // Of one size and time they could not be told from each other.
    let text = world.page(number) + String(repeating: " Rest helped most.", count: number)
    try world.folder.write(text, to: path)
  }

  /// Writes pages of the same numbers into both folders; those of the second say something else.
  func fill(_ numbers: ClosedRange<Int>) throws {
    for number in numbers {
      try page(number, to: "a/\(number).md")
      try page(number + 4, to: "b/\(number).md")
    }
  }

  func swap(_ one: String, _ other: String) throws {
    try world.move(one, to: "aside")
    try world.move(other, to: one)
    try world.move("aside", to: other)
  }

  /// Packs pages and a table whose rows have no names, as a tar archive.
  func pack(_ numbers: ClosedRange<Int>, as archive: String) throws {
    try? FileManager.default.removeItem(atPath: world.folder.file("m"))
    for number in numbers { try page(number, to: "m/\(number - numbers.lowerBound).md") }
    let rows = numbers.map { "Sleep in town \($0),Aspirin helped \($0) % of adults with pain.\n" }
    try world.folder.write("title,abstract\n" + rows.joined(), to: "m/rows.csv")
    try world.folder.run("tar", "cf", archive, "m")
  }
}

/// Number, title and source of each article that is shown, and where its file is below the folder.
private func articles(_ store: borrowing Store, _ sources: TwoSources) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT id, title, source, substr(source_path, \(sources.world.folder.path.utf8.count + 2))
      FROM articles ORDER BY id
      """)
}

private func claims(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT uid, article_id, text FROM claims ORDER BY uid")
}

@Test(arguments: [["a", "b"], ["b", "a"]])
func filesThatSwapSourcesKeepTheirArticles(order: [String]) async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store, order: order)
  try both.fill(1...3)
  _ = try await both.night(store)
  let before = try claims(store)
  let titles = try store.connection.rows(of: "SELECT id, title FROM articles ORDER BY id")
  // One changes places with one of the other source; one comes to where another was, which is gone.
  try both.swap("a/1.md", "b/1.md")
  try both.world.remove("b/2.md")
  try both.world.move("a/2.md", to: "b/2.md")
  let run = try await both.night(store)
  #expect(news(run) == "0 added, 0 changed, 5 unchanged, 1 hidden, 3 moved, 0 deferred, 0 failed")
  let gone = try #require(titles.firstIndex { $0.hasSuffix("|Page 6") })
  #expect(
    try store.connection.rows(of: "SELECT id, title FROM articles ORDER BY id")
      == titles.enumerated().filter { $0.offset != gone }.map(\.element))
  #expect(Set(try claims(store)).isSubset(of: before))
  #expect(
    Set(try articles(store, both).map { $0.split(separator: "|", maxSplits: 1)[1] }) == [
      "Page 1|b|b/1.md", "Page 5|a|a/1.md", "Page 2|b|b/2.md", "Page 3|a|a/3.md", "Page 7|b|b/3.md",
    ])
  let whole = try store.connection.dump(without: ["run"])
  #expect(
    news(try await both.night(store)).hasPrefix(
      "0 added, 0 changed, 5 unchanged, 0 hidden, 0 moved"))
  #expect(try store.connection.dump(without: ["run"]) == whole)
  #expect(try store.connection.faults() == [])
}

/// Folders that are read by one command each: the second is not known to have changed when the first is read.
@Test func filesThatSwapFoldersKeepTheirArticlesFromCommandToCommand() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  try both.fill(1...2)
  let folders = ["a", "b"].map(both.world.folder.file)
  for folder in folders { try await ingest([folder], into: store) }
  let before = try claims(store)
  try both.swap("a/1.md", "b/1.md")
  for folder in folders {
    let run = try await ingest([folder], into: store)
    #expect(run.added == 0 && run.changed == 0, "\(news(run))")
  }
  #expect(try claims(store) == before)
  let found = try articles(store, both)
  #expect(
    found == [
      "1|Page 1|NULL|b/1.md", "2|Page 2|NULL|a/2.md", "3|Page 5|NULL|a/1.md",
      "4|Page 6|NULL|b/2.md",
    ])
}

/// Nothing of a source is replaced that would lose too much, but where its texts are is noted.
@Test func whatLeftASourceThatIsRefusedIsWhereItIs() async throws {
  let store = try Store(writing: ":memory:")
  var both = try TwoSources(in: store)
  try both.fill(1...4)
  _ = try await both.night(store)
  let before = try claims(store)
  both.sources[0].floorPercent = 80
  try both.swap("a/1.md", "b/1.md")
  for number in 2...4 { try both.world.folder.write("Please log in.\n", to: "a/\(number).md") }
  let run = try await both.night(store)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(try claims(store) == before)
  let found = try articles(store, both)
  #expect(
    found == [
      "1|Page 1|b|b/1.md", "2|Page 2|a|a/2.md", "3|Page 3|a|a/3.md", "4|Page 4|a|a/4.md",
      "5|Page 5|a|a/1.md", "6|Page 6|b|b/2.md", "7|Page 7|b|b/3.md", "8|Page 8|b|b/4.md",
    ])
}

@Test(arguments: [true, false])
func archivesThatSwapNamesKeepTheirArticles(isSource: Bool) async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  func read() async throws -> RunSummary {
    guard !isSource else { return try await both.night(store) }
    return try await ingest(["a", "b"].map(both.world.folder.file), into: store)
  }
  try both.pack(1...3, as: "a/x.tar")
  try both.pack(5...7, as: "a/y.tar")
  try both.pack(11...13, as: "b/z.tar")
  _ = try await read()
  let before = try claims(store)
  // An archive that is as it was is not opened again.
  #expect(
    news(try await read())
      == "0 added, 0 changed, 18 unchanged, 0 hidden, 0 moved, 0 deferred, 0 failed")
  try both.swap("a/x.tar", "a/y.tar")
  try both.swap("a/y.tar", "b/z.tar")
  #expect(
    news(try await read())
      == "0 added, 0 changed, 18 unchanged, 0 hidden, 3 moved, 0 deferred, 0 failed")
  #expect(try claims(store) == before)
  let places = """
    SELECT title, substr(source_path, \(both.world.folder.path.utf8.count + 2)) FROM articles
    WHERE title LIKE 'Page %' ORDER BY CAST(substr(title, 6) AS INTEGER)
    """
  let found = try store.connection.rows(of: places)
  #expect(
    found == [
      "Page 1|b/z.tar/m/0.md", "Page 2|b/z.tar/m/1.md", "Page 3|b/z.tar/m/2.md",
      "Page 5|a/x.tar/m/0.md", "Page 6|a/x.tar/m/1.md", "Page 7|a/x.tar/m/2.md",
      "Page 11|a/y.tar/m/0.md", "Page 12|a/y.tar/m/1.md", "Page 13|a/y.tar/m/2.md",
    ])
  let whole = try store.connection.dump(without: ["run"])
  _ = try await read()
  #expect(try store.connection.dump(without: ["run"]) == whole)
  // One takes the other's place, which is gone then.
  try both.world.remove("a/x.tar")
  try both.world.move("a/y.tar", to: "a/x.tar")
  let run = try await read()
  #expect(run.moved == 1 && run.added == 0 && run.changed == 0 && run.removed == (isSource ? 6 : 0))
  #expect(Set(try claims(store)).isSubset(of: before))
  #expect(try store.connection.faults() == [])
}

/// An archive that was gone comes back under another name, with its table.
@Test func archiveThatComesBackElsewhereBringsItsArticlesBack() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  try both.pack(1...3, as: "a/x.tar")
  try both.page(9, to: "a/9.md")
  _ = try await both.night(store)
  let before = try store.connection.rows(of: "SELECT id, key, title FROM articles ORDER BY id")
  try both.world.move("a/x.tar", to: "x.tar")
  #expect(try await both.night(store).removed == 6)
  try both.world.move("x.tar", to: "b/y.tar")
  #expect(try await both.night(store).added == 0)
  #expect(
    try store.connection.rows(of: "SELECT id, key, title FROM articles ORDER BY id") == before)
  #expect(
    try store.connection.texts("SELECT DISTINCT source FROM articles ORDER BY 1") == ["a", "b"])
}

/// What is out of an archive that was read by itself is found gone by its source, though the archive is as it was.
@Test func whatIsOutOfAnArchiveIsHiddenByItsSource() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  try both.pack(1...3, as: "a/x.tar")
  _ = try await both.night(store)
  try both.pack(1...2, as: "a/x.tar")
  _ = try await ingest([both.world.folder.file("a")], into: store)
  let run = try await both.night(store)
  #expect(run.removed == 2, "\(news(run))")
}

/// A file that was gone comes back under another name, and in the same night another under its own.
@Test func fileThatComesBackElsewhereIsNotTakenForWhatStandsAtItsPath() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  for number in 1...3 { try both.page(number, to: "a/\(number).md") }
  _ = try await both.night(store)
  try both.world.move("a/1.md", to: "1.md")
  _ = try await both.night(store)
  try both.world.move("1.md", to: "a/9.md")
  try both.page(7, to: "a/1.md")
  _ = try await both.night(store)
  let found = try articles(store, both)
  #expect(
    found == [
      "1|Page 1|a|a/9.md", "2|Page 2|a|a/2.md", "3|Page 3|a|a/3.md", "4|Page 7|a|a/1.md",
    ])
}

/// Only its time is another: that is put down, so that it is not read again every night.
@Test func timeOfATouchedFileIsPutDown() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  try both.page(1, to: "a/1.md")
  try both.pack(1...2, as: "a/x.tar")
  _ = try await both.night(store)
  let before = try store.connection.dump(without: ["run", "input"])
  for name in ["a/1.md", "a/x.tar"] {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: both.world.folder.file(name))
  }
  #expect(try await both.night(store).unchanged == 5)
  #expect(
    try store.connection.number("SELECT count(*) FROM input WHERE modified_at = 1000000000000000")
      == 2)
  #expect(try store.connection.dump(without: ["run", "input"]) == before)
}

/// Links to nothing are noted, and a known file behind one is gone.
@Test func linkThatLeadsNowhereFailsNoNight() async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  for number in 1...3 { try both.page(number, to: "a/\(number).md") }
  try FileManager.default.createSymbolicLink(
    atPath: both.world.folder.file("a/link.md"),
    withDestinationPath: both.world.folder.file("nowhere"))
  for _ in 1...2 {
    let run = try await both.night(store)
    #expect(run.failures == [])
    #expect(run.leftOut == ["\(both.world.folder.file("a/link.md")) is a link that leads nowhere."])
  }
}

/// Where nothing else tells them from each other, contents do, if somebody has them read.
@Test(arguments: [true, false])
func filesOfOneSizeAndTimeThatSwapNamesAreToldByContent(isSource: Bool) async throws {
  let store = try Store(writing: ":memory:")
  let both = try TwoSources(in: store)
  for number in 1...3 {
    try both.world.folder.write(both.world.page(number), to: "a/\(number).md")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
      ofItemAtPath: both.world.folder.file("a/\(number).md"))
  }
  func read(isChecked: Bool) async throws -> RunSummary {
    try await ingest(isSource ? [] : [both.world.folder.file("a")], into: store) {
      if isSource { $0.sources = both.sources }
      $0.readsUnchanged = isChecked
    }
  }
  _ = try await read(isChecked: false)
  let before = try claims(store)
  try both.swap("a/1.md", "a/2.md")
  #expect(news(try await read(isChecked: false)).contains("3 unchanged, 0 hidden, 0 moved"))
  #expect(news(try await read(isChecked: true)).contains("3 unchanged, 0 hidden, 2 moved"))
  #expect(try claims(store) == before)
  let whole = try store.connection.dump(without: ["run"])
  #expect(news(try await read(isChecked: true)).contains("3 unchanged, 0 hidden, 0 moved"))
  #expect(try store.connection.dump(without: ["run"]) == whole)
}
