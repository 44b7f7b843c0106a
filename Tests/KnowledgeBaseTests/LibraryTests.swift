import Foundation
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Libraries: many articles a file, and the same article in several files.

private let trial = """
  @article{Ada2020, author = {Byron, Ada}, year = {2020}, doi = {10.1000/trial},
    title = {Prazosin for nightmares in adults with trauma},
    abstract = {Prazosin reduced nightmares in 40 \\% of adults with PTSD.}}
  """

private let review = """
  @article{Bo2019, author = {Neil, Bo}, year = {2019}, journal = {Journal of Sleep},
    title = {Sleep and chronic pain: a review of reviews}}
  """

@Test func libraryIsTakenInEntryByEntryAndNamesItsFaults() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(trial + "\n\n@article{broken, title = {x\n\n" + review, to: "a.bib")
  var run = try await ingest([path], into: store)
  #expect(run.added >= 1)
  #expect(run.failures.count == 1)
  let message = try #require(run.failures.first?.error)
  #expect(message.hasPrefix(path + " has a fault: line "))

  try folder.write(trial + "\n\n" + review, to: "a.bib")
  try await ingest([path], into: store)
  run = try await ingest([path], into: store)
  #expect(counts(run) == "0 added, 0 changed, 2 unchanged, 0 failed, claims +0 -0")
  #expect(try store.connection.faults() == [])
}

/// What is kept of the faults of a damaged file is bounded.
@Test func ofManyFaultsTheFirstAreToldAndTheOthersCounted() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let broken = String(repeating: "@article{broken, title = {x\n", count: 2500)
  let path = try folder.write(broken + review, to: "a.bib")
  let run = try await ingest([path], into: store)
  #expect(run.added == 1)
  #expect(run.failures.count == 1001)
  let last = try #require(run.failures.last?.error)
  #expect(last == path + " has a fault: behind the 1000 faults told it has 1500 more.")
}

@Test func onlyTheEntryThatChangedIsChanged() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(trial + review, to: "a.bib")
  try await ingest([path], into: store)
  let before = try store.connection.texts("SELECT uid FROM claims")
  try folder.write(review + trial, to: "a.bib")
  var run = try await ingest([path], into: store)
  // Another order is no change.
  #expect(run.unchanged == 2)
  try folder.write(trial.replacing("40", with: "50") + review, to: "a.bib")
  run = try await ingest([path], into: store)
  #expect(counts(run) == "0 added, 1 changed, 1 unchanged, 0 failed, claims +1 -1")
  #expect(try store.connection.texts("SELECT uid FROM claims") != before)
  #expect(try store.connection.number("SELECT max(version) FROM articles") == 2)
}

@Test func samePaperIsOneArticleWithItsMostCompleteText() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let bare = try folder.write(
    "TY  - JOUR\nTI  - Prazosin for nightmares\nDO  - 10.1000/TRIAL\nVL  - 7\nER  - \n", to: "a.ris"
  )
  let full = try folder.write(trial, to: "b.bib")
  let sheet = try folder.write(
    "title,authors,year\nPrazosin for nightmares in adults with trauma,\"Byron, A.\",2020\n",
    to: "c.csv")
  try await ingest([bare], into: store)
  #expect(try store.connection.number("SELECT has_text FROM articles") == 0)
  let run = try await ingest([full, sheet], into: store)
  #expect("\(run.added) \(run.merged)" == "0 2")
  #expect(
    try store.connection.rows(of: "SELECT article_id, matched_by FROM records ORDER BY id")
      == ["1|new", "1|doi", "1|title"])
  #expect(
    try store.connection.rows(of: "SELECT title, has_text, published FROM articles")
      == ["Prazosin for nightmares in adults with trauma|1|2020"])
  #expect(try store.connection.number("SELECT count(*) FROM claims") == 1)
  // Each field knows who states it.
  #expect(
    try store.connection.rows(
      of: "SELECT value, reader FROM article_fields WHERE field = 'volume' AND is_shown")
      == ["7|ris"])
  #expect(try store.connection.faults() == [])
}

@Test func differentPapersStayApart() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let library = """
    @article{a, author = {Byron, Ada}, year = {2020}, doi = {10.1000/a}, title = {Sleep after trauma in four towns}}
    @article{b, author = {Byron, Ada}, year = {2020}, doi = {10.1000/b}, title = {Sleep after trauma in four towns}}
    @article{c, author = {Neil, Bo}, year = {2019}, title = {Editorial}}
    @article{d, author = {Neil, Bo}, year = {2019}, title = {Editorial}}
    @incollection{e, author = {Hopper, Grace}, year = {2013}, doi = {10.1000/book}, title = {Compilers and their makers}}
    @incollection{f, author = {Turing, Alan}, year = {2013}, doi = {10.1000/book}, title = {Machines that may think}}
    """
  let path = try folder.write(library, to: "a.bib")
  let run = try await ingest([path], into: store)
  #expect("\(run.added) \(run.merged)" == "6 0")
}

@Test func splitHoldsWhenTheFilesAreReadAgainAndJoinUndoesIt() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let first = try folder.write(trial, to: "a.bib")
  let second = try folder.write(
    trial.replacing("Ada2020", with: "Other").replacing("40", with: "60"), to: "b.bib")
  try await ingest([first, second], into: store)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 1)

  // The record that gives the text leaves: the other one's text takes its place.
  let outcome = try await RecordIdentity.decide(
    .split, record: 1, note: "two trials", editor: "Ada", in: store)
  #expect("\(outcome.formerArticleID) \(outcome.articleID)" == "1 2")
  #expect(
    try store.connection.texts("SELECT text FROM claims ORDER BY article_id") == [
      "Prazosin reduced nightmares in 60 % of adults with PTSD.",
      "Prazosin reduced nightmares in 40 % of adults with PTSD.",
    ])
  #expect(try store.connection.faults() == [])

  try folder.write(trial.replacing("40", with: "45"), to: "a.bib")
  try await ingest([first, second], into: store)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 2)

  _ = try await RecordIdentity.decide(
    .join(article: 1), record: 1, note: nil, editor: nil, in: store)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 1)
  #expect(try store.connection.number("SELECT count(*) FROM claims") == 1)
  #expect(try store.connection.faults() == [])
  await #expect(throws: RecordIdentity.Refusal.isThere(record: 1, article: 1)) {
    try await RecordIdentity.decide(
      .join(article: 1), record: 1, note: nil, editor: nil, in: store)
  }
}

@Test func columnsThatSomebodyNamedStayWithTheTable() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write("Werk;Jahr\nSchlaf nach Trauma;2020\n", to: "a.csv")
  var run = try await ingest([path], into: store)
  let message = try #require(run.failures.first?.error)
  #expect(message.contains("--columns title=NAME") && message.contains("Werk, Jahr"))
  run = try await ingest([path], into: store) { $0.columns = "title=Werk,year=Jahr" }
  #expect(run.added == 1)
  #expect(
    try store.connection.rows(of: "SELECT title, published FROM articles")
      == ["Schlaf nach Trauma|2020"])
  try folder.write("Werk;Jahr\nSchlaf nach Trauma;2021\n", to: "a.csv")
  run = try await ingest([path], into: store)
  #expect(run.failures == [])
  #expect(try store.connection.texts("SELECT published FROM articles") == ["2021"])
}

@Test func archivesAreOpenedAndTheirNamesKeptInside() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try folder.write("Prazosin reduces nightmares in adults with PTSD.\n", to: "in/a.txt")
  try folder.write(trial, to: "in/b.bib")
  try folder.write("hidden", to: "in/.hidden")
  try folder.run("tar", "czf", "x.tar.gz", "in")
  try folder.run("gzip", "-k", "in/b.bib")
  let tar = folder.file("x.tar.gz")
  var run = try await ingest([tar, folder.file("in/b.bib.gz")], into: store)
  #expect(run.failures == [])
  #expect("\(run.added) \(run.merged)" == "2 1")
  #expect(
    try store.connection.texts("SELECT source_path FROM records ORDER BY source_path").map {
      $0.replacing(folder.path, with: "")
    } == ["/in/b.bib.gz", "/x.tar.gz/in/a.txt", "/x.tar.gz/in/b.bib"])
  run = try await ingest([tar, folder.file("in/b.bib.gz")], into: store)
  #expect(run.unchanged == 3)

  // Cut short, it is named; what came before it stands.
  let bytes = try Data(contentsOf: URL(fileURLWithPath: tar))
  try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "cut.tar.gz")
  run = try await ingest([folder.file("cut.tar.gz")], into: store)
  #expect(run.failures.count == 1)
}

@Test func bombIsRefusedBeforeItFillsTheMemory() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try folder.run("sh", "-c", "head -c 300000000 /dev/zero | tr '\\0' ' ' | gzip > bomb.csv.gz")
  let run = try await ingest([folder.file("bomb.csv.gz")], into: store) { $0.format = "table" }
  let message = try #require(run.failures.first?.error)
  #expect(message.contains("bomb") || message.contains("longer than"))
  #expect(run.added == 0)
}

extension TemporaryDirectory {
  /// Runs a program of the system inside.
  func run(_ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}

@Test func dryRunCountsWhatTheRunThenDoes() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: folder.file("kb.sqlite"))
  // More records than a batch has, the last hundred the same papers as the first.
  let records = (0..<700).map { number in
    "TY  - JOUR\nTI  - Sleep in town \(number % 600)\nDO  - 10.5555/kb.\(number % 600)\nER  - \n"
  }
  let path = try folder.write(records.joined(separator: "\n"), to: "a.ris")
  func counted(isDryRun: Bool) async throws -> [Int] {
    let run = try await ingest([path], into: store) { $0.isDryRun = isDryRun }
    return [run.added, run.merged, run.changed, run.unchanged]
  }
  #expect(try await counted(isDryRun: true) == [600, 100, 0, 0])
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 0)
  #expect(try await counted(isDryRun: false) == [600, 100, 0, 0])
  #expect(try await counted(isDryRun: true) == [0, 0, 0, 700])
}
