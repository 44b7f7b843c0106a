import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Archives of which something changed, and something else moved.

private struct Archives {
  var world: SourceWorld

  init(in store: borrowing Store, floorPercent: Int = 0) throws {
    world = try SourceWorld()
    world.source.floorPercent = floorPercent
    try world.folder.write("", to: "in/.keep")
    try world.keep(in: store)
  }

  /// Packs pages, and the rows of a table, as a tar archive.
  func pack(_ pages: [(String, Int)], rows: [Int] = [], as archive: String) throws {
    try? FileManager.default.removeItem(atPath: world.folder.file("m"))
    for (name, number) in pages { try world.folder.write(text(number), to: "m/\(name)") }
    if !rows.isEmpty {
      let lines = rows.map { "Sleep in town \($0),Aspirin helped \($0) % of adults with pain.\n" }
      try world.folder.write("title,abstract\n" + lines.joined(), to: "m/rows.csv")
    }
    try world.folder.run("tar", "--sort=name", "-cf", archive, "-C", "m", ".")
  }

  func text(_ number: Int) -> String {
    world.page(number) + String(repeating: " Rest helped most.", count: number)
  }

  func swap(_ one: String, _ other: String) throws {
    try world.move(one, to: "aside")
    try world.move(other, to: one)
    try world.move("aside", to: other)
  }
}

/// What is shown: the number and title of each article, and its file.
private func shown(_ store: borrowing Store, _ archives: Archives) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT id, title, substr(source_path, \(archives.world.source.path.utf8.count + 2))
      FROM articles ORDER BY id
      """)
}

private func claims(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT uid, article_id, text FROM claims ORDER BY uid")
}

/// A new edition takes an archive's place for a night; the old one comes back under another name.
@Test func editionsOfAnArchiveAreToldFromEachOther() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1), ("2.md", 2)], rows: [1, 2], as: "in/p.tar")
  _ = try await archives.world.night(store)
  let before = try claims(store)
  try archives.world.move("in/p.tar", to: "old.tar")
  try archives.pack([("3.md", 3), ("4.md", 4)], as: "in/p.tar")
  _ = try await archives.world.night(store)
  let whole = try store.connection.dump(without: ["run"])
  _ = try await archives.world.night(store)
  #expect(try store.connection.dump(without: ["run"]) == whole)
  try archives.world.move("old.tar", to: "in/old.tar")
  _ = try await archives.world.night(store)
  let found = try shown(store, archives).filter { $0.contains("Page") }
  #expect(
    found == [
      "1|Page 1|old.tar/1.md", "2|Page 2|old.tar/2.md", "5|Page 3|p.tar/3.md",
      "6|Page 4|p.tar/4.md",
    ])
  #expect(Set(before).isSubset(of: try claims(store)))
  #expect(try store.connection.faults() == [])
}

/// The first file of an archive is no digest of it.
@Test func archiveIsNotTakenForItsFirstFile() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1), ("2.md", 2), ("3.md", 3)], as: "in/p.tar")
  _ = try await archives.world.night(store)
  try archives.world.remove("in/p.tar")
  try archives.pack([("1.md", 1), ("2.md", 7), ("3.md", 3)], as: "in/q.tar")
  _ = try await archives.world.night(store)
  let found = try shown(store, archives)
  #expect(
    found == ["1|Page 1|q.tar/1.md", "3|Page 3|q.tar/3.md", "4|Page 7|q.tar/2.md"])
  #expect(
    try store.connection.number(
      "SELECT count(*) FROM input AS i JOIN record AS r ON r.input_id = i.id WHERE i.is_archive")
      == 0)
}

/// One of its files cannot be read, so that it is not known as a whole; another comes to its place.
@Test func archiveThatComesToThePlaceOfABrokenOneMakesRoom() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1)], as: "nested.tar")
  try archives.pack([("1.md", 1)], as: "in/p.tar")
  try archives.world.folder.run("gzip", "-k", "nested.tar")
  try archives.world.folder.run("cp", "nested.tar.gz", "m/bad.md")
  try archives.world.folder.run("tar", "--sort=name", "-cf", "in/p.tar", "-C", "m", ".")
  try archives.pack([("1.md", 2)], as: "in/q.tar")
  #expect(try await archives.world.night(store).failures.count == 1)
  try archives.world.remove("in/p.tar")
  try archives.world.move("in/q.tar", to: "in/p.tar")
  let run = try await archives.world.night(store)
  #expect(run.removed == 1 && run.moved == 1 && run.failures == [], "\(news(run))")
  #expect(try shown(store, archives).map { $0.dropFirst(2) } == ["Page 2|p.tar/1.md"])
  #expect(try store.connection.faults() == [])
}

/// Half a copy stands under another name for a night; then it is whole.
@Test func whatWasCutOffComesBackWhenItIsWhole() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1), ("2.md", 2)], rows: Array(1...6), as: "in/p.tar")
  _ = try await archives.world.night(store)
  let before = try claims(store)
  try archives.world.move("in/p.tar", to: "whole.tar")
  let bytes = try Data(contentsOf: URL(fileURLWithPath: archives.world.folder.file("whole.tar")))
  for length in stride(from: 600, to: bytes.count, by: 900) {
    try bytes.prefix(length).write(
      to: URL(fileURLWithPath: archives.world.folder.file("in/q.tar")))
    _ = try await archives.world.night(store)
  }
  try archives.world.folder.run("cp", "whole.tar", "in/q.tar")
  _ = try await archives.world.night(store)
  #expect(try claims(store) == before)
  #expect(try await archives.world.night(store).unchanged == 8)
}

/// What was read by its path is the source's once that is named, archives with their files.
@Test func archivesThatSwapNamesBeforeTheSourceCameKeepTheirArticles() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: try Store(writing: ":memory:"))
  try archives.pack([("1.md", 1)], rows: [1, 2], as: "in/p.tar")
  try archives.pack([("1.md", 2)], rows: [3, 4], as: "in/q.tar")
  try await ingest([archives.world.source.path], into: store)
  let before = try claims(store)
  try archives.swap("in/p.tar", "in/q.tar")
  try archives.world.keep(in: store)
  let run = try await archives.world.night(store)
  #expect(news(run) == "0 added, 0 changed, 6 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try claims(store) == before)
}

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
  let before = try claims(store)
  try world.move("in/p.md", to: "1")
  try world.move("in/sub/x.md", to: "2")
  try world.move("in/q.md", to: "3")
  try world.move("in/sub/y.md", to: "in/p.md")
  try world.move("1", to: "in/sub/x.md")
  try world.move("2", to: "in/q.md")
  try world.move("3", to: "in/sub/y.md")
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 0 changed, 4 unchanged, 0 hidden, 4 moved, 0 deferred, 0 failed")
  #expect(try claims(store) == before)
  let whole = try store.connection.dump(without: ["run"])
  _ = try await ingest([], into: store) { $0.sources = first }
  _ = try await world.night(store)
  #expect(try store.connection.dump(without: ["run"]) == whole)
}

/// Files of an archive whose names changed are followed although one of it cannot be read.
@Test func filesThatSwapNamesBesideABrokenOneKeepTheirArticles() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1)], as: "n.tar")
  try archives.world.folder.run("gzip", "n.tar")
  func pack(_ pages: [(String, Int)]) throws {
    try archives.pack(pages, as: "in/p.tar")
    try archives.world.folder.run("cp", "n.tar.gz", "m/bad.md")
    try archives.world.folder.run("tar", "--sort=name", "-cf", "in/p.tar", "-C", "m", ".")
  }
  try pack([("1.md", 1), ("2.md", 2)])
  #expect(try await archives.world.night(store).added == 2)
  let before = try claims(store)
  try pack([("1.md", 2), ("2.md", 1)])
  let run = try await archives.world.night(store)
  #expect(run.added == 0 && run.changed == 0 && run.failures.count == 1, "\(news(run))")
  #expect(try claims(store) == before)
  // And what is out of it is gone, all the same.
  try pack([("1.md", 2)])
  #expect(try await archives.world.night(store).removed == 1)
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
  let before = try claims(store)
  try archives.swap("in/1.md.gz", "in/2.md.gz")
  let run = try await archives.world.night(store)
  #expect(news(run) == "0 added, 0 changed, 2 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try claims(store) == before)
}

/// What a glob leaves out is a file, not one in an archive.
@Test func filesOfAnArchiveGoWithItWhateverTheyAreCalled() async throws {
  let store = try Store(writing: ":memory:")
  var archives = try Archives(in: store)
  archives.world.source.exclude = ["1.md"]
  try archives.pack([("1.md", 1), ("2.md", 2)], as: "in/p.tar")
  _ = try await archives.world.night(store)
  try archives.world.folder.write(archives.text(3), to: "in/3.md")
  let run = try await archives.world.night(store)
  #expect(run.added == 1 && run.unchanged == 2 && run.removed == 0, "\(news(run))")
}

/// Pages of a site's archive that ask to log in come in the place of its articles.
@Test func archiveOfWhichTooLittleIsLeftIsNotTakenIn() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store, floorPercent: 50)
  let names = (1...8).map { ("\($0).md", $0) }
  try archives.pack(names, as: "in/p.tar")
  _ = try await archives.world.night(store)
  let before = try store.connection.dump(without: ["run"])
  // Three say nothing any more and two are gone: each alone would be within the floor.
  for name in ["1", "2", "3"] { try archives.world.folder.write("Log in.\n", to: "m/\(name).md") }
  for name in ["4", "5"] { try archives.world.remove("m/\(name).md") }
  try archives.world.folder.run("tar", "--sort=name", "-cf", "in/p.tar", "-C", "m", ".")
  let run = try await archives.world.night(store)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(try store.connection.dump(without: ["run"]) == before)
  let accepted = try await archives.world.night(store) { $0.acceptsShrinking = true }
  #expect(accepted.changed == 3 && accepted.removed == 2, "\(news(accepted))")
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

/// Members that made room for another archive are gone, also where the floor kept them for a night.
@Test func membersThatMadeRoomAreHiddenOnceThatIsAccepted() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store, floorPercent: 50)
  try archives.pack([("1.md", 1)], as: "n.tar")
  try archives.world.folder.run("gzip", "n.tar")
  try archives.pack((1...6).map { ("\($0).md", $0) }, as: "in/p.tar")
  try archives.world.folder.run("cp", "n.tar.gz", "m/bad.md")
  try archives.world.folder.run("tar", "--sort=name", "-cf", "in/p.tar", "-C", "m", ".")
  try archives.pack([("1.md", 8), ("2.md", 9)], as: "in/q.tar")
  _ = try await archives.world.night(store)
  try archives.world.remove("in/p.tar")
  try archives.world.move("in/q.tar", to: "in/p.tar")
  for _ in 1...2 {
    #expect(try await archives.world.night(store).failures.map(\.cause) == [.shrunk])
  }
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 8)
  #expect(try await archives.world.night(store) { $0.acceptsShrinking = true }.removed == 6)
  #expect(
    try store.connection.texts("SELECT title FROM articles ORDER BY title") == ["Page 8", "Page 9"])
}

/// The floor holds for an archive one of whose files cannot be read.
@Test func floorHoldsForAnArchiveBesideABrokenFile() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store, floorPercent: 50)
  try archives.pack([("1.md", 1)], as: "n.tar")
  try archives.world.folder.run("gzip", "n.tar")
  func pack() throws {
    try archives.world.folder.run("cp", "n.tar.gz", "m/bad.md")
    try archives.world.folder.run("tar", "--sort=name", "-cf", "in/p.tar", "-C", "m", ".")
  }
  try archives.pack((1...6).map { ("\($0).md", $0) }, as: "in/p.tar")
  try pack()
  _ = try await archives.world.night(store)
  let before = try store.connection.dump(without: ["run"])
  #expect(try await archives.world.night(store).unchanged == 6)
  #expect(try store.connection.dump(without: ["run"]) == before)
  for number in 1...4 { try archives.world.folder.write("Log in.\n", to: "m/\(number).md") }
  try pack()
  #expect(try await archives.world.night(store).failures.map(\.cause) == [.shrunk])
  #expect(try store.connection.dump(without: ["run"]) == before)
}

/// An archive that is being written has not lost its files yet.
@Test(arguments: ["", "<html>not yet</html>"])
func archiveThatIsBeingWrittenKeepsItsArticles(beginning: String) async throws {
  let store = try Store(writing: ":memory:")
  var archives = try Archives(in: try Store(writing: ":memory:"))
  archives.world.source.stableForSeconds = 3_600
  try archives.world.keep(in: store)
  try archives.pack([("1.md", 1), ("2.md", 2)], as: "in/p.tar")
  try FileManager.default.setAttributes(
    [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
    ofItemAtPath: archives.world.folder.file("in/p.tar"))
  #expect(try await archives.world.night(store).added == 2)
  try archives.world.folder.write(beginning, to: "in/p.tar")
  let run = try await archives.world.night(store)
  #expect(run.removed == 0 && run.deferred == 1, "\(news(run))")
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
