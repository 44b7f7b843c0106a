import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Files and rows that come back, take part in longer chains, or were another's before.

/// A file that was gone is no older edition of one of the same name elsewhere.
@Test func hiddenArticleIsNotTakenOverByANamesake() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  let world = archives.world
  try world.folder.write(archives.text(1), to: "in/n/f.md")
  try world.folder.write(archives.text(2), to: "in/y.md")
  _ = try await world.night(store)
  try world.move("in/n/f.md", to: "aside.md")
  #expect(try await world.night(store).removed == 1)
  try world.folder.write(archives.text(5), to: "other/n/f.md")
  try await ingest([world.folder.file("other/n/f.md")], into: store)
  try world.move("aside.md", to: "in/n/g.md")
  _ = try await world.night(store)
  #expect(
    try store.connection.rows(of: "SELECT id, title FROM articles ORDER BY id")
      == ["1|Page 1", "2|Page 2", "3|Page 5"])
}

/// A chain of moves goes through files of a source that is not read in this run.
@Test func chainOfMovesThroughAnotherSourceKeepsAllArticles() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  let world = archives.world
  for (name, number) in [("sub/x", 1), ("sub/y", 2), ("p", 3), ("q", 4)] {
    try world.folder.write(archives.text(number), to: "in/\(name).md")
  }
  var inner = Source(name: "inner", path: world.folder.file("in/sub"))
  inner.floorPercent = 0
  try store.keep(inner)
  inner = try #require(try store.source(named: "inner"))
  let first = [inner]
  _ = try await ingest([], into: store) { $0.sources = first }
  _ = try await world.night(store)
  let before = try claimsAndUIDs(store)
  try world.move("in/p.md", to: "1")
  try world.move("in/sub/x.md", to: "2")
  try world.move("in/q.md", to: "3")
  try world.move("in/sub/y.md", to: "in/p.md")
  try world.move("1", to: "in/sub/x.md")
  try world.move("2", to: "in/q.md")
  try world.move("3", to: "in/sub/y.md")
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 0 changed, 4 unchanged, 0 hidden, 4 moved, 0 deferred, 0 failed")
  #expect(try claimsAndUIDs(store) == before)
  let whole = try store.connection.dump(without: ["run"])
  _ = try await ingest([], into: store) { $0.sources = first }
  _ = try await world.night(store)
  #expect(try store.connection.dump(without: ["run"]) == whole)
}

/// A row that is out of a library is found by its source, whoever reads the library first.
@Test func rowThatIsOutOfALibraryReadByItsPathIsHiddenByTheSource() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  let rows = (1...4).map { "Sleep in town \($0),Aspirin helped \($0) % of adults with pain.\n" }
  try archives.world.folder.write("title,abstract\n" + rows.joined(), to: "in/rows.csv")
  _ = try await archives.world.night(store)
  try archives.world.folder.write(
    "title,abstract\n" + rows.dropLast().joined(), to: "in/rows.csv")
  for _ in 1...2 {
    #expect(try await ingest([archives.world.source.path], into: store).unchanged == 3)
  }
  #expect(try await archives.world.night(store).removed == 1)
}

/// A page that is compressed by itself is a file like any other.
@Test func compressedPagesThatSwapNamesKeepTheirArticles() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  for number in 1...2 {
    try archives.world.folder.write(archives.text(number), to: "in/\(number).md")
    try archives.world.folder.run("gzip", "in/\(number).md")
  }
  _ = try await archives.world.night(store)
  let before = try claimsAndUIDs(store)
  try archives.swap("in/1.md.gz", "in/2.md.gz")
  let run = try await archives.world.night(store)
  #expect(news(run) == "0 added, 0 changed, 2 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try claimsAndUIDs(store) == before)
}

/// A row was out of a library before its folder became a source.
@Test func rowThatWasOutBeforeTheSourceCameIsHiddenByIt() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: try Store(writing: ":memory:"))
  try archives.pack([("1.md", 1)], rows: [1, 2, 3], as: "in/p.tar")
  try archives.world.folder.run("cp", "m/rows.csv", "in/rows.csv")
  try await ingest([archives.world.source.path], into: store)
  try archives.pack([("1.md", 1)], rows: [1, 2], as: "in/p.tar")
  try archives.world.folder.run("cp", "m/rows.csv", "in/rows.csv")
  try await ingest([archives.world.source.path], into: store)
  try archives.world.keep(in: store)
  let run = try await archives.world.night(store)
  #expect(run.removed > 0 && run.added + run.changed == 0, "\(news(run))")
  #expect(
    try store.connection.texts("SELECT DISTINCT title FROM articles ORDER BY title")
      == ["Page 1", "Sleep in town 1", "Sleep in town 2"])
}

/// A file of a glob's goes to a folder that is read by its path, and then to another source.
@Test func fileThatLeftAGlobIsNotHiddenByIt() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: try Store(writing: ":memory:"))
  let world = archives.world
  for number in 1...2 { try world.folder.write(archives.text(number), to: "glob/\(number).md") }
  try world.folder.write(archives.text(3), to: "other/3.md")
  var sources: [Source] = []
  for (name, path) in [("glob", "glob/*.md"), ("other", "other")] {
    var source = Source(name: name, path: world.folder.file(path))
    source.floorPercent = 0
    try store.keep(source)
    sources.append(try #require(try store.source(named: name)))
  }
  let all = sources
  _ = try await ingest([], into: store) { $0.sources = all }
  try world.move("glob/1.md", to: "other/1.md")
  #expect(try await ingest([world.folder.file("other")], into: store).moved == 1)
  let run = try await ingest([], into: store) { $0.sources = all }
  #expect(news(run) == "0 added, 0 changed, 3 unchanged, 0 hidden, 0 moved, 0 deferred, 0 failed")
  #expect(
    try store.connection.texts("SELECT source FROM articles ORDER BY id")
      == ["other", "glob", "other"])
}

/// What was decided on the record of a file that is gone is nothing that a newcomer to its path inherits.
@Test func decisionOnAGoneFileIsNotInheritedByWhatMovesThere() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  for number in 1...4 {
    try archives.world.folder.write(archives.text(number), to: "in/\(number).md")
  }
  _ = try await archives.world.night(store)
  _ = try await RecordIdentity.decide(
    .join(article: 2), record: 1, note: nil, editor: nil, in: store)
  try archives.world.remove("in/1.md")
  _ = try await archives.world.night(store)
  try archives.world.move("in/4.md", to: "in/1.md")
  _ = try await archives.world.night(store)
  let found = try shown(store, archives)
  #expect(found == ["2|Page 2|2.md", "3|Page 3|3.md", "4|Page 4|1.md"])
}

/// Of two pages that say the same, each comes back as itself.
@Test func oneOfTwoEqualPagesComesBackAsItself() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  for name in ["a", "b", "c"] {
    try archives.world.folder.write(archives.text(name == "c" ? 2 : 1), to: "in/\(name).md")
  }
  _ = try await archives.world.night(store)
  for name in ["a", "b"] { try archives.world.move("in/\(name).md", to: "\(name).md") }
  #expect(try await archives.world.night(store).removed == 2)
  try archives.world.move("b.md", to: "in/b.md")
  _ = try await archives.world.night(store)
  #expect(try shown(store, archives) == ["2|Page 1|b.md", "3|Page 2|c.md"])
}
