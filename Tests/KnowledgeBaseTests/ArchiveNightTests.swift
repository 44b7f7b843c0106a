import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Archives of which something changed, and something else moved.

/// A new edition takes an archive's place for a night; the old one comes back under another name.
@Test func editionsOfAnArchiveAreToldFromEachOther() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: store)
  try archives.pack([("1.md", 1), ("2.md", 2)], rows: [1, 2], as: "in/p.tar")
  _ = try await archives.world.night(store)
  let before = try claimsAndUIDs(store)
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
  #expect(Set(before).isSubset(of: try claimsAndUIDs(store)))
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
  let before = try claimsAndUIDs(store)
  try archives.world.move("in/p.tar", to: "whole.tar")
  let bytes = try Data(contentsOf: URL(fileURLWithPath: archives.world.folder.file("whole.tar")))
  for length in stride(from: 600, to: bytes.count, by: 900) {
    try bytes.prefix(length).write(
      to: URL(fileURLWithPath: archives.world.folder.file("in/q.tar")))
    _ = try await archives.world.night(store)
  }
  try archives.world.folder.run("cp", "whole.tar", "in/q.tar")
  _ = try await archives.world.night(store)
  #expect(try claimsAndUIDs(store) == before)
  #expect(try await archives.world.night(store).unchanged == 8)
}

/// What was read by its path is the source's once that is named, archives with their files.
@Test func archivesThatSwapNamesBeforeTheSourceCameKeepTheirArticles() async throws {
  let store = try Store(writing: ":memory:")
  let archives = try Archives(in: try Store(writing: ":memory:"))
  try archives.pack([("1.md", 1)], rows: [1, 2], as: "in/p.tar")
  try archives.pack([("1.md", 2)], rows: [3, 4], as: "in/q.tar")
  try await ingest([archives.world.source.path], into: store)
  let before = try claimsAndUIDs(store)
  try archives.swap("in/p.tar", "in/q.tar")
  try archives.world.keep(in: store)
  let run = try await archives.world.night(store)
  #expect(news(run) == "0 added, 0 changed, 6 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try claimsAndUIDs(store) == before)
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
  let before = try claimsAndUIDs(store)
  try pack([("1.md", 2), ("2.md", 1)])
  let run = try await archives.world.night(store)
  #expect(run.added == 0 && run.changed == 0 && run.failures.count == 1, "\(news(run))")
  #expect(try claimsAndUIDs(store) == before)
  // And what is out of it is gone, all the same.
  try pack([("1.md", 2)])
  #expect(try await archives.world.night(store).removed == 1)
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
