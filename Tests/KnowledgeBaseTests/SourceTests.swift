import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private let shown = "SELECT key FROM articles ORDER BY key"

@Test func vanishedFileIsHiddenAndComesBackWithItsReview() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  let claim = try store.connection.texts("SELECT uid FROM claims WHERE text LIKE '%61 adults%'")[0]
  try review(claim, in: store)
  let before = try store.connection.rows(
    of: "SELECT uid, text, verdict, citation_status FROM claims ORDER BY uid")

  try world.move("in/p1.md", to: "elsewhere.md")
  let gone = try await world.night(store)
  #expect(news(gone) == "0 added, 0 changed, 3 unchanged, 1 hidden, 0 moved, 0 deferred, 0 failed")
  #expect(gone.claimsRemoved == 3)
  #expect(try store.connection.texts(shown) == ["file:in/p2.md", "file:in/p3.md", "file:in/p4.md"])
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["file:in/p1.md"])
  #expect(
    try store.connection.texts("SELECT rowid FROM claim_fts WHERE claim_fts MATCH '\"61 adults\"'")
      == [])
  #expect(try store.connection.texts("SELECT state FROM reviews") == ["orphan"])
  #expect(try store.connection.faults() == [])
  #expect(news(try await world.night(store)).contains("3 unchanged, 0 hidden"))

  try world.move("elsewhere.md", to: "in/p1.md")
  _ = try await world.night(store)
  #expect(
    try store.connection.rows(
      of: "SELECT uid, text, verdict, citation_status FROM claims ORDER BY uid")
      == before)
  #expect(try store.connection.texts("SELECT count(*) FROM removed_articles") == ["0"])
  #expect(try store.connection.faults() == [])
}

@Test func movedFileKeepsEverythingAndNoRevisionMoves() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  let before = try store.connection.dump(without: ["run", "input"])
  try world.move("in/p1.md", to: "in/2026/a.md")
  try world.move("in/p2.md", to: "in/2026/b.md")
  #expect(
    news(try await world.night(store))
      == "0 added, 0 changed, 4 unchanged, 0 hidden, 2 moved, 0 deferred, 0 failed")
  #expect(try store.connection.dump(without: ["run", "input"]) == before)
  #expect(
    try store.connection.texts("SELECT source_path FROM articles ORDER BY id").map {
      String($0.dropFirst(world.folder.file("in").count))
    } == ["/2026/a.md", "/2026/b.md", "/p3.md", "/p4.md"])
}

@Test func movedLibraryIsNotReadAgain() async throws {
  var world = try SourceWorld()
  world.source.floorPercent = 0
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(library(1...5), to: "in/a.bib")
  _ = try await world.night(store)
  let before = try store.connection.dump(without: ["run", "input"])
  try world.move("in/a.bib", to: "in/b.bib")
  #expect(
    news(try await world.night(store)).hasPrefix(
      "0 added, 0 changed, 5 unchanged, 0 hidden, 1 moved"))
  #expect(try store.connection.dump(without: ["run", "input"]) == before)
}

@Test func renamedAndRewrittenPageTakesOverTheArticleOfItsAddress() async throws {
  let world = try SourceWorld().write(1...3)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  let head = "---\nurl: https://example.org/a\n---\n"
  try world.folder.write(head + world.page(9), to: "in/old.md")
  _ = try await world.night(store)
  try world.remove("in/old.md")
  try world.folder.write(head + world.page(9) + "\nKetamine helped nobody.\n", to: "in/new.md")
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 1 changed, 3 unchanged, 0 hidden, 0 moved, 0 deferred, 0 failed")
  #expect(
    try store.connection.rows(
      of: "SELECT version FROM articles WHERE key = 'url:https://example.org/a'")
      == ["2"])
  #expect(try store.connection.faults() == [])
}

private func library(_ numbers: some Sequence<Int>, text: String = " and more") -> String {
  numbers.map {
    """
    @article{k\($0), title = {Trial number \($0) of prazosin for nightmares in veterans}, author = {Smith\($0), Ann},
      year = {20\(10 + $0)}, doi = {10.1000/t\($0)}, abstract = {Prazosin reduced nightmares in \($0)0 % of adults\(text).}}

    """
  }.joined()
}

@Test func entryThatLeftItsLibraryIsHidden() async throws {
  var world = try SourceWorld()
  world.source.floorPercent = 40
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(library(1...5), to: "in/a.bib")
  _ = try await world.night(store)
  try world.folder.write(library([1, 2, 4, 5]), to: "in/a.bib")
  #expect(
    news(try await world.night(store))
      == "0 added, 0 changed, 4 unchanged, 1 hidden, 0 moved, 0 deferred, 0 failed")
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["doi:10.1000/t3"])
  try world.folder.write(library(1...5, text: " then"), to: "in/b.bib")
  _ = try await world.night(store)
  #expect(try store.connection.texts("SELECT count(*) FROM removed_articles") == ["0"])
  #expect(
    try store.connection.texts("SELECT key FROM articles ORDER BY key")
      == (1...5).map { "doi:10.1000/t\($0)" })
  #expect(try store.connection.faults() == [])
}

@Test func libraryWithAFaultHidesNothing() async throws {
  let world = try SourceWorld()
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(library(1...5), to: "in/a.bib")
  _ = try await world.night(store)
  try world.folder.write(library(1...4) + "@article{k5, title = {Cut off", to: "in/a.bib")
  let run = try await world.night(store)
  #expect(run.failures.count > 0)
  #expect(run.removed == 0)
  #expect(try store.connection.texts("SELECT count(*) FROM articles") == ["5"])
}

@Test func farFewerArticlesAreKept() async throws {
  let world = try SourceWorld().write(1...5)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  let before = try store.connection.dump(without: ["run"])
  for number in 1...3 { try world.remove("in/p\(number).md") }
  let run = try await world.night(store)
  #expect(run.removed == 0)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(try store.connection.dump(without: ["run"]) == before)
  let accepted = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(accepted.removed == 3)
  #expect(try store.connection.faults() == [])
}

@Test func otherArticlesDoNotMakeUpForThoseThatWent() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  for number in 1...4 {
    try world.remove("in/p\(number).md")
    try world.folder.write("Please log in to read page \(number).\n", to: "in/login\(number).md")
  }
  let run = try await world.night(store)
  #expect(run.removed == 0)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(
    try store.connection.texts("SELECT count(*) FROM claims WHERE text LIKE '%PTSD%'") == ["4"])
}

@Test func farLessTextIsKept() async throws {
  let world = try SourceWorld().write(1...5)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  let before = try store.connection.dump(without: ["run"])
  for number in 1...3 { try world.folder.write("Log in to read on.\n", to: "in/p\(number).md") }
  try world.write(9...9)
  let run = try await world.night(store)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(try store.connection.dump(without: ["run"]) == before)
  let accepted = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(news(accepted).hasPrefix("1 added, 3 changed, 2 unchanged"))
}

@Test func halfAnExportIsKept() async throws {
  let world = try SourceWorld()
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(library(1...9), to: "in/a.bib")
  _ = try await world.night(store)
  try world.folder.write(library(1...4), to: "in/a.bib")
  let run = try await world.night(store)
  #expect(run.failures.map(\.cause) == [.shrunk])
  #expect(try store.connection.texts("SELECT count(*) FROM articles") == ["9"])
}

@Test func sourceThatIsGoneKeepsItsArticles() async throws {
  let world = try SourceWorld().write(1...2)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  try world.move("in", to: "out")
  let run = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(run.failures.map(\.cause) == [.missing])
  #expect(try store.connection.texts(shown).count == 2)
}

@Test func globsChooseAndWhatTheyNoLongerChooseIsHidden() async throws {
  var world = try SourceWorld().write(1...3)
  world.source.floorPercent = 0
  world.source.include = ["*.md"]
  world.source.exclude = ["drafts", "sub/x*"]
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(world.page(7), to: "in/drafts/a.md")
  try world.folder.write(world.page(8), to: "in/sub/x.md")
  try world.folder.write(world.page(10), to: "in/sub/y.md")
  try world.folder.write("Aspirin lowers the risk of stroke.\n", to: "in/z.txt")
  _ = try await world.night(store)
  #expect(
    try store.connection.texts(shown)
      == ["file:in/p1.md", "file:in/p2.md", "file:in/p3.md", "file:in/sub/y.md"])
  world.source.exclude.append("sub")
  _ = try await world.night(store)
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["file:in/sub/y.md"])
}

@Test func freshFilesAreLeftForTheNextRun() async throws {
  var world = try SourceWorld().write(1...2)
  let store = try Store(writing: ":memory:")
  world.source.stableForSeconds = 600
  try world.keep(in: store)
  try FileManager.default.setAttributes(
    [.modificationDate: Date(timeIntervalSince1970: 9)], ofItemAtPath: world.folder.file("in/p1.md")
  )
  #expect(news(try await world.night(store)).hasPrefix("1 added"))
  let run = try await world.night(store)
  #expect(news(run) == "0 added, 0 changed, 1 unchanged, 0 hidden, 0 moved, 1 deferred, 0 failed")
}

@Test func fileTakenInBeforeBecomesTheSources() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try await ingest([world.source.path], into: store)
  try world.keep(in: store)
  _ = try await world.night(store)
  #expect(try store.connection.texts("SELECT DISTINCT source FROM articles") == ["s"])
  let before = try store.connection.dump(without: ["run"])
  _ = try await world.night(store)
  #expect(try store.connection.dump(without: ["run"]) == before)
  try world.remove("in/p4.md")
  #expect(news(try await world.night(store)).contains("1 hidden"))
}

@Test func pageWithoutAddressGetsThatOfItsPlace() async throws {
  var world = try SourceWorld()
  world.source.baseURL = "https://example.org/blog"
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(world.page(1), to: "in/über uns/index.html")
  try world.folder.write(
    "---\nurl: https://example.com/own\n---\n" + world.page(2), to: "in/own.md")
  _ = try await world.night(store)
  #expect(
    try store.connection.texts("SELECT url FROM articles ORDER BY url")
      == ["https://example.com/own", "https://example.org/blog/%C3%BCber%20uns/"])
}

@Test func hiddenRetractedRecordStillWarns() async throws {
  let world = try SourceWorld()
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  try world.folder.write(library(1...1), to: "in/a.bib")
  try world.folder.write(
    "Prazosin reduced nightmares in 10 % of adults with PTSD (doi:10.1000/t1).\n", to: "out/x.md")
  _ = try await world.night(store)
  try await ingest([world.folder.file("out")], into: store)
  let status = "SELECT citation_status FROM claims WHERE text LIKE '%PTSD%'"
  #expect(try store.connection.texts(status) == ["resolved"])
  try store.connection.run("UPDATE article SET integrity = 'retracted' WHERE doi = '10.1000/t1'")
  try world.folder.write("@comment{nothing}\n", to: "in/b.bib")
  try world.remove("in/a.bib")
  _ = try await world.night(store) { $0.acceptsShrinking = true }
  #expect(try store.connection.texts("SELECT key FROM removed_articles") == ["doi:10.1000/t1"])
  try world.folder.write(
    "Prazosin reduced nightmares in 10 % of adults with PTSD (doi:10.1000/t1). More came.\n",
    to: "out/x.md")
  try await ingest([world.folder.file("out")], into: store)
  #expect(try store.connection.texts(status) == ["retracted"])
}

@Test func prunedArticleIsGoneForGoodAndItsReviewIsKept() async throws {
  let world = try SourceWorld().write(1...4)
  let store = try Store(writing: ":memory:")
  try world.keep(in: store)
  _ = try await world.night(store)
  let claim = try store.connection.texts("SELECT uid FROM claims WHERE text LIKE '%61 adults%'")[0]
  try review(claim, in: store)
  try world.remove("in/p1.md")
  _ = try await world.night(store)
  let hidden = Int64(try store.connection.texts("SELECT id FROM removed_articles")[0])!
  #expect(try await Pruning.show([hidden, 99], in: store) == [hidden])
  #expect(
    try store.connection.texts("SELECT verdict FROM claims WHERE uid = '\(claim)'") == ["supported"]
  )
  #expect(try await world.night(store).removed == 0)
  try world.remove("in/p2.md")
  _ = try await world.night(store)
  // What somebody asked a file to be read as is kept also where nothing of it is here.
  let asked = world.folder.file("in/later.csv")
  try store.connection.run(
    "INSERT INTO input (path, digest, byte_count, columns) VALUES (?1, zeroblob(32), 0, 'title=T')",
    .text(asked))
  let extent = try Pruning.run(hiddenUntil: .max, in: store, arguments: [])
  #expect(extent.articleCount == 1)
  #expect(
    try store.connection.texts("SELECT columns FROM input WHERE columns IS NOT NULL") == ["title=T"]
  )
  #expect(try store.connection.texts("SELECT count(*) FROM article") == ["3"])
  #expect(try store.connection.texts("SELECT count(*) FROM review") == ["1"])
  #expect(try store.connection.faults() == [])
}

@Test(arguments: [
  ("*.md", "a/b.md", true), ("*.md", "a/b.txt", false), ("a/*.md", "a/x/b.md", true),
  ("**/b.md", "b.md", true), ("**/b.md", "x/y/b.md", true), ("sub", "x/sub", true),
  ("[ab].md", "c/a.md", true), ("x/sub", "sub", false),
])
func globMatches(glob: String, path: String, isMatch: Bool) {
  #expect(PathFilter(include: [glob], exclude: []).takes(file: path) == isMatch)
  #expect(PathFilter(include: [], exclude: [glob]).takes(file: path) == !isMatch)
}
