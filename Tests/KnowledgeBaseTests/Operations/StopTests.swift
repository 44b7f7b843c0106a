import Foundation
import KnowledgeStore
import SQLite
import Synchronization
import TestSupport
import Testing

@testable import KnowledgeBase

/// Asked for the `bound`th time it says yes, and ever after.
private func stop(after bound: Int) -> StopRequest {
  let count = Asked()
  return StopRequest { count.next() > bound }
}

private final class Asked: Sendable {
  private let count = Mutex(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}

private func run(
  _ paths: [String], into store: borrowing Store, stop: StopRequest = .never
) async throws -> RunSummary {
  var ingest = try Ingest(IngestRequest(paths: paths))
  return try await ingest.run(into: store, arguments: paths, stop: stop) { _ in }
}

/// All that does not tell how many runs and transactions it took.
private func content(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT a.key, a.title, c.text, c.conditions, c.citation_status, c.group_id FROM articles AS a
      JOIN claims AS c ON c.article_id = a.id ORDER BY a.key, c.byte_start
      """)
}

@Test func stoppedIngestKeepsItsBatchesAndGoesOn() async throws {
  let folder = try TemporaryDirectory()
  // More than two batches of files, and a library of more than one.
  for number in 0..<700 {
    try folder.write("Walking relieves pain in \(number) % of adults.\n", to: "in/\(number).txt")
  }
  let entries = (0..<1_200).map {
    "@article{k\($0), title={Sleep and pain part \($0)}, author={Lee, A}, year={2001}}\n"
  }
  try folder.write(entries.joined(), to: "in/library.bib")
  let undisturbed = try Store(writing: ":memory:")
  _ = try await run([folder.file("in")], into: undisturbed)
  let wanted = try content(undisturbed)

  let store = try Store(writing: ":memory:")
  var (bound, stops, isPartial) = (0, 0, false)
  while true {
    let summary = try await run([folder.file("in")], into: store, stop: stop(after: bound))
    let states = try store.connection.texts("SELECT state FROM runs ORDER BY id DESC LIMIT 1")
    #expect(states == [summary.isStopped ? "partial" : "done"])
    #expect(try store.connection.faults() == [])
    guard summary.isStopped else { break }
    let count = try store.connection.number("SELECT count(*) FROM articles")
    if count > 0, count < 1_900 { isPartial = true }
    stops += 1
    bound += 400
  }
  #expect(stops > 1)
  #expect(isPartial)
  #expect(try content(store) == wanted)
  let number = "SELECT count(*) FROM articles"
  #expect(try store.connection.number(number) == undisturbed.connection.number(number))
}

@Test func stoppedRunSaysSoInTheLedger() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let summary = try await run([try folder.articles()], into: store, stop: stop(after: 0))
  #expect(summary.isStopped)
  #expect(
    try store.connection.texts("SELECT errors FROM runs")
      == [#"[{"path":null,"error":"It was asked to stop before its end."}]"#])
}

@Test func stoppedReanalysisGoesOn() async throws {
  let folder = try TemporaryDirectory()
  for number in 0..<600 {
    try folder.write("Walking relieves pain in \(number) % of adults.\n", to: "in/\(number).txt")
  }
  let store = try Store(writing: ":memory:")
  _ = try await run([folder.file("in")], into: store)
  try store.connection.run("UPDATE article SET analyser_version = 0")
  let stale = "SELECT count(*) FROM article WHERE analyser_version = 0"
  var first = Reanalysis(.outdated, isDryRun: false)
  // Each article of the first batch asks once; the next question comes after it.
  let summary = try await first.run(in: store, arguments: [], stop: stop(after: 300)) { _ in }
  #expect(summary.isStopped)
  let left = try store.connection.number(stale)
  #expect(left > 0)
  var second = Reanalysis(.outdated, isDryRun: false)
  let rest = try await second.run(in: store, arguments: []) { _ in }
  #expect(!rest.isStopped)
  #expect(rest.changed + rest.unchanged == left)
  #expect(try store.connection.number(stale) == 0)
}

@Test func stoppedResolutionIsDoneByTheNextRun() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try folder.write(
    (0..<900).map {
      "A \(1990 + $0 % 30) study by Lee found that walking helps \($0) % of adults.\n\n"
    }
    .joined(), to: "in/a.txt")
  _ = try await run([folder.file("in")], into: store)
  let citations = try store.connection.number("SELECT count(*) FROM citation")
  try #require(citations > 500)
  let stopped = try CitationResolution.run(
    .all, in: store, arguments: [], stop: StopRequest { true }
  ) { _ in }
  #expect(stopped.isStopped)
  #expect(stopped.lookedFor == 500)
  let whole = try CitationResolution.run(.all, in: store, arguments: []) { _ in }
  #expect(!whole.isStopped)
  #expect(whole.lookedFor > 500)
}

/// Stopped wherever it asks, a night of moves goes on in the next run as if nothing had been.
@Test func stoppedNightOfMovesGoesOn() async throws {
  func world(in store: borrowing Store) async throws -> Archives {
    let archives = try Archives(in: store)
    try archives.pack([("1.md", 1), ("2.md", 2)], rows: [1, 2, 3], as: "in/p.tar")
    try archives.pack([("1.md", 3)], rows: [4, 5], as: "in/q.tar")
    for number in 5...9 { try archives.page(number) }
    _ = try await ingest([archives.world.source.path], into: store)
    // A row is out before the source has read anything.
    try archives.pack([("1.md", 1), ("2.md", 2)], rows: [1, 2], as: "in/p.tar")
    _ = try await ingest([archives.world.source.path], into: store)
    try archives.swap("in/p.tar", "in/q.tar")
    for number in 5...8 { try archives.swap("in/\(number).md", "in/\(number + 1).md") }
    try archives.world.remove("in/9.md")
    return archives
  }
  let undisturbed = try Store(writing: ":memory:")
  _ = try await world(in: undisturbed).world.night(undisturbed)
  let wanted = try content(undisturbed)
  var bound = 0
  while true {
    let store = try Store(writing: ":memory:")
    let archives = try await world(in: store)
    var request = IngestRequest(paths: [])
    request.sources = [archives.world.source]
    var ingest = try Ingest(request)
    let summary = try await ingest.run(into: store, arguments: [], stop: stop(after: bound)) { _ in
    }
    if summary.isStopped { _ = try await archives.world.night(store) }
    try #require(try content(store) == wanted, "stopped at question \(bound)")
    try #require(try store.connection.faults() == [])
    guard summary.isStopped else { break }
    bound += 1
  }
  #expect(bound > 10)
}
