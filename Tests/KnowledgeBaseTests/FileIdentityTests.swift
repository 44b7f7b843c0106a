import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Files that change their names: an article follows its content.

/// What each article that is shown says, by number, and where its file is now.
private func places(_ store: borrowing Store, below folder: String) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT id, substr(source_path, \(folder.utf8.count + 2)), substr(text, 1, instr(text, char(10)) - 1)
      FROM articles ORDER BY id
      """)
}

private func everything(_ store: borrowing Store) throws -> [String] {
  try store.connection.dump(without: ["run", "input"])
}

/// A world whose pages were read, as a source's or from their folder.
private func read(
  _ numbers: ClosedRange<Int>, isSource: Bool, into store: borrowing Store
) async throws -> SourceWorld {
  var world = try SourceWorld().write(numbers)
  world.source.floorPercent = 0
  if isSource { try world.keep(in: store) }
  _ = try await world.read(isSource, store)
  return world
}

extension SourceWorld {
  /// Reads what is there: as a source, or as a folder.
  fileprivate func read(
    _ isSource: Bool, _ store: borrowing Store
  ) async throws -> RunSummary {
    guard !isSource else { return try await night(store) }
    return try await ingest([source.path], into: store)
  }
}

@Test(arguments: [true, false])
func filesThatSwapNamesKeepTheirArticles(isSource: Bool) async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...4, isSource: isSource, into: store)
  let before = try everything(store)
  try world.move("in/p1.md", to: "aside")
  try world.move("in/p2.md", to: "in/p1.md")
  try world.move("aside", to: "in/p2.md")
  let run = try await world.read(isSource, store)
  #expect(news(run) == "0 added, 0 changed, 4 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try everything(store) == before)
  #expect(
    try places(store, below: world.source.path)
      == ["1|p2.md|Page 1", "2|p1.md|Page 2", "3|p3.md|Page 3", "4|p4.md|Page 4"])
  #expect(news(try await world.read(isSource, store)).contains("4 unchanged, 0 hidden, 0 moved"))
}

@Test(arguments: [true, false])
func fileBeforeAllOthersShiftsNothing(isSource: Bool) async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...6, isSource: isSource, into: store)
  let before = try places(store, below: world.source.path)
  for number in (1...6).reversed() {
    try world.move("in/p\(number).md", to: "in/p\(number + 1).md")
  }
  try world.folder.write(world.page(9), to: "in/p1.md")
  let run = try await world.read(isSource, store)
  #expect(news(run) == "1 added, 0 changed, 6 unchanged, 0 hidden, 6 moved, 0 deferred, 0 failed")
  #expect(
    try store.connection.texts("SELECT text FROM articles ORDER BY id").prefix(6).map {
      String($0.prefix { $0 != "\n" })
    } == (1...6).map { "Page \($0)" })
  #expect(before.count == 6)
  #expect(try store.connection.faults() == [])
}

@Test func fileTakenOutShiftsNothingAndIsHidden() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...6, isSource: true, into: store)
  try world.remove("in/p2.md")
  for number in 3...6 { try world.move("in/p\(number).md", to: "in/p\(number - 1).md") }
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 0 changed, 5 unchanged, 1 hidden, 4 moved, 0 deferred, 0 failed")
  #expect(
    try places(store, below: world.source.path)
      == ["1|p1.md|Page 1", "3|p2.md|Page 3", "4|p3.md|Page 4", "5|p4.md|Page 5", "6|p5.md|Page 6"])
  #expect(try store.connection.faults() == [])
}

@Test func whatHasNoEqualIsPairedByTheOtherEnd() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...3, isSource: true, into: store)
  // They swap, and one is rewritten on the way.
  try world.move("in/p1.md", to: "aside")
  try world.move("in/p2.md", to: "in/p1.md")
  try world.remove("aside")
  try world.folder.write(world.page(1, 70), to: "in/p2.md")
  #expect(
    news(try await world.night(store))
      == "0 added, 1 changed, 2 unchanged, 0 hidden, 1 moved, 0 deferred, 0 failed")
  #expect(
    try places(store, below: world.source.path)
      == ["1|p2.md|Page 1", "2|p1.md|Page 2", "3|p3.md|Page 3"])
  #expect(try store.connection.faults() == [])
}

@Test func copyIsNoMoveAndATouchedFileStays() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...3, isSource: true, into: store)
  try world.folder.write(world.page(1), to: "in/copy.md")
  try world.folder.write(world.page(1), to: "in/p1.md")
  #expect(try await world.night(store).moved == 0)
  #expect(
    try store.connection.texts("SELECT source_path FROM articles WHERE id = 1")
      == [world.folder.file("in/p1.md")])
}

@Test func decisionOnARecordMovesWithItsFile() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...3, isSource: true, into: store)
  try store.connection.run(
    """
    INSERT INTO identity_decision (input_path, record_name, article_key, is_same, made_at)
    VALUES (?1, '', 'x:y', 0, 5)
    """, .text(world.folder.file("in/p1.md")))
  try world.move("in/p1.md", to: "in/q.md")
  _ = try await world.night(store)
  #expect(
    try store.connection.texts(
      "SELECT article_key FROM identity_decision WHERE input_path = '\(world.folder.file("in/q.md"))'"
    )
      == ["x:y"])
}

@Test func fileRenamedWhileItIsFreshIsNotHidden() async throws {
  var world = try SourceWorld().write(1...3)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  world.source.stableForSeconds = 600
  try world.folder.write(world.page(1), to: "in/q.md")
  try world.remove("in/p1.md")
  let run = try await world.night(store)
  #expect("\(run.removed) \(run.moved)" == "0 1")
}

@Test func fileInThePlaceOfAFolderHidesWhatStoodInIt() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...3, isSource: true, into: store)
  try world.folder.write(world.page(8), to: "in/sub/a.md")
  _ = try await world.night(store)
  try world.remove("in/sub")
  try world.folder.write("Smoking causes lung cancer in many adults.\n", to: "in/sub")
  let run = try await world.night(store)
  #expect("\(run.added) \(run.removed)" == "1 1")
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["file:in/sub/a.md"])
  let finding = try InputPaths.finding(isArchive: { _ in false }, on: store.connection)
  #expect(finding.state == .ok)
}

@Test func fileWithAnotherEndingIsReadAsThat() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...2, isSource: true, into: store)
  try world.folder.write("Prazosin reduced nightmares in most adults.\n", to: "in/a.txt")
  _ = try await world.night(store)
  let reader = "SELECT reader FROM records WHERE source_path LIKE '%/a.%'"
  #expect(try store.connection.texts(reader) == ["text"])
  try world.move("in/a.txt", to: "in/a.md")
  let run = try await world.night(store)
  #expect("\(run.added) \(run.moved) \(run.removed)" == "0 1 0")
  #expect(try store.connection.texts(reader) == ["markdown"])
  try world.folder.run("gzip", "in/a.md")
  _ = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(try store.connection.texts(reader) == ["markdown"])
}

@Test(arguments: [true, false])
func membersOfAnArchiveKeepTheirArticles(isSource: Bool) async throws {
  var world = try SourceWorld().write(1...4)
  world.source.floorPercent = 0
  world.source.path = world.folder.file("zips")
  let store = try Store(writing: ":memory:")
  if isSource { try world.keep(in: store) }
  let table = "title,abstract\nSleep in four towns,Prazosin reduced nightmares in adults.\n"
  try world.folder.write(table, to: "in/rows.csv")
  func pack() throws {
    try? FileManager.default.removeItem(atPath: world.folder.file("zips/a.tar"))
    try? FileManager.default.createDirectory(
      atPath: world.folder.file("zips"), withIntermediateDirectories: true)
    try world.folder.run("tar", "cf", "zips/a.tar", "in")
  }
  try pack()
  _ = try await world.read(isSource, store)
  let before = try everything(store)
  try world.move("in/p1.md", to: "aside")
  try world.move("in/p2.md", to: "in/p1.md")
  try world.move("aside", to: "in/p2.md")
  try world.move("in/p3.md", to: "in/deep/q.md")
  try world.move("in/rows.csv", to: "in/lines.csv")
  try pack()
  let run = try await world.read(isSource, store)
  #expect(news(run) == "0 added, 0 changed, 5 unchanged, 0 hidden, 4 moved, 0 deferred, 0 failed")
  #expect(try everything(store) == before)
  // One goes, and another takes its name.
  try world.remove("in/p1.md")
  try world.move("in/p4.md", to: "in/p1.md")
  try pack()
  let next = try await world.read(isSource, store)
  #expect("\(next.changed) \(next.moved) \(next.removed)" == "0 1 \(isSource ? 1 : 0)")
  #expect(try store.connection.faults() == [])
}

@Test func exchangedFolderKeepsItsArticles() async throws {
  var world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  let link = world.folder.file("current")
  try world.move("in", to: "release-1")
  try FileManager.default.createSymbolicLink(
    atPath: link, withDestinationPath: world.folder.file("release-1"))
  world.source.path = link
  try world.keep(in: store)
  _ = try await world.night(store)
  try store.connection.run(
    """
    INSERT INTO identity_decision (input_path, record_name, article_key, is_same, made_at)
    VALUES (?1, '', 'x:y', 0, 5)
    """, .text(world.folder.file("release-1/p1.md")))
  for number in 1...4 {
    try world.folder.write(world.page(number, number < 3 ? 40 : 70), to: "release-2/p\(number).md")
  }
  try world.remove("current")
  try FileManager.default.createSymbolicLink(
    atPath: link, withDestinationPath: world.folder.file("release-2"))
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 2 changed, 2 unchanged, 0 hidden, 0 moved, 0 deferred, 0 failed")
  #expect(
    try places(store, below: world.folder.file("release-2"))
      == (1...4).map { "\($0)|p\($0).md|Page \($0)" })
  #expect(
    try store.connection.texts("SELECT input_path FROM identity_decision ORDER BY id")
      == ["release-1", "release-2"].map { world.folder.file($0 + "/p1.md") })
  // The source itself is said to be elsewhere.
  try world.move("release-2", to: "site")
  world.source.path = world.folder.file("site")
  #expect(news(try await world.night(store)).hasPrefix("0 added, 0 changed, 4 unchanged, 0 hidden"))
  let before = try store.connection.dump(without: ["run"])
  _ = try await world.night(store)
  #expect(try store.connection.dump(without: ["run"]) == before)
}

@Test func fileThatWasGoneBeforeTheSourceCameIsHiddenWithIt() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try await ingest([world.source.path], into: store)
  try world.remove("in/p4.md")
  try world.keep(in: store)
  #expect(try await world.night(store).removed == 1)
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["file:in/p4.md"])
}

@Test(arguments: [["a", "b"], ["b", "a"]])
func fileThatMovedToAnotherSourceIsNoLoss(order: [String]) async throws {
  let world = try SourceWorld().write(1...2)
  try world.move("in", to: "a")
  try world.folder.write(world.page(7), to: "b/p7.md")
  let store = try Store(writing: ":memory:")
  for name in ["a", "b"] { try store.keep(Source(name: name, path: world.folder.file(name))) }
  var sources: [Source] = []
  for name in order { sources.append(try #require(try store.source(named: name))) }
  let all = sources
  _ = try await ingest([], into: store) { $0.sources = all }
  try world.move("a/p1.md", to: "b/p1.md")
  try world.move("a/p2.md", to: "b/p2.md")
  let run = try await ingest([], into: store) { $0.sources = all }
  #expect(news(run) == "0 added, 0 changed, 3 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try store.connection.texts("SELECT DISTINCT source FROM articles") == ["b"])
}

/// A file of an archive got another name, and a new text stands under its own: two papers, not one.
@Test func newTextUnderTheNameOfAMovedMemberIsAnotherArticle() async throws {
  let store = try Store(writing: ":memory:")
  var world = try SourceWorld()
  world.source.floorPercent = 0
  try world.keep(in: store)
  func pack(_ pages: [(String, Int)]) throws {
    try? FileManager.default.removeItem(atPath: world.folder.file("m"))
    for (name, number) in pages { try world.folder.write(world.page(number), to: "m/\(name)") }
    try world.folder.write("", to: "in/.keep")
    try world.folder.run("tar", "cf", "in/x.tar", "m")
  }
  try pack([("1.md", 1), ("3.md", 3)])
  _ = try await world.night(store)
  let articles = "SELECT id, title FROM articles ORDER BY id"
  let before = try store.connection.rows(of: articles)
  try pack([("1.md", 9), ("2.md", 1), ("3.md", 3)])
  _ = try await world.night(store)
  #expect(try store.connection.rows(of: articles) == before + ["3|Page 9"])
  #expect(try store.connection.faults() == [])
}

/// Rows that are out of a library are found again by the next night where this one hid nothing.
@Test func rowsThatWereNotHiddenAreNotForgotten() async throws {
  let store = try Store(writing: ":memory:")
  let world = try SourceWorld().write(1...10)
  func rows(_ numbers: ClosedRange<Int>) throws {
    let rows = numbers.map { "Sleep in town \($0),Aspirin helped \($0) % of adults with pain.\n" }
    try world.folder.write("title,abstract\n" + rows.joined(), to: "in/rows.csv")
  }
  try rows(1...10)
  try world.keep(in: store)
  _ = try await world.night(store)
  for number in 1...6 { try world.remove("in/p\(number).md") }
  try rows(1...5)
  for _ in 1...2 {
    let run = try await world.night(store)
    #expect(run.removed == 0 && run.failures.count == 1, "\(news(run))")
  }
  let run = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(run.removed == 11 && run.failures == [])
  #expect(try await world.night(store).unchanged == 9)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 9)
}

/// A decision on a record goes with its file, does not stay for what comes there, and does not multiply.
@Test func decisionOnARecordLeavesItsFormerPlace() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...4, isSource: true, into: store)
  _ = try await RecordIdentity.decide(
    .join(article: 2), record: 1, note: nil, editor: nil, in: store)
  for _ in 1...6 {
    try world.move("in/p1.md", to: "aside")
    try world.move("in/p3.md", to: "in/p1.md")
    try world.move("aside", to: "in/p3.md")
    _ = try await world.night(store)
    #expect(
      try store.connection.texts("SELECT article_id FROM records ORDER BY id") == [
        "2", "2", "3", "4",
      ])
  }
  #expect(try store.connection.number("SELECT count(*) FROM identity_decision") < 60)
}

/// A pipe in the place of a file is not waited for.
@Test func pipeInThePlaceOfAFileHidesIt() async throws {
  let store = try Store(writing: ":memory:")
  let world = try await read(1...4, isSource: true, into: store)
  try world.remove("in/p1.md")
  try #require(unsafe mkfifo(world.folder.file("in/p1.md"), 0o600) == 0)
  let run = try await world.night(store)
  #expect(run.removed == 1 && run.failures == [] && run.leftOut.count == 1)
}
