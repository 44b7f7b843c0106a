import Foundation
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@Test func folderIsTakenIn() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: folder.file("kb.sqlite"))
  let summary = try await ingest([try folder.articles()], into: store)
  #expect(counts(summary) == "3 added, 0 changed, 0 unchanged, 0 failed, claims +4 -0")
  #expect(
    try store.connection.rows(of: "SELECT id, key, reader FROM articles ORDER BY id")
      == ["1|file:in/a.txt|text", "2|file:in/b/c.md|markdown", "3|file:in/z.txt|text"])
  #expect(
    try store.connection.texts(
      "SELECT text FROM claims WHERE conditions LIKE '%\"ptsd\"%'")
      == ["Prazosin reduced nightmares in 40 % of 67 adults with PTSD."])
  #expect(
    try store.connection.rows(
      of: """
        SELECT command, arguments, state, added, changed, unchanged, failed, claims_added, revision,
          errors, tool_version, finished_at >= started_at
        FROM runs
        """) == [
        "ingest|[\"\(folder.file("in"))\"]|done|3|0|0|0|4|1|[]|\(ToolVersion.number)|1"
      ])
  #expect(try store.connection.faults() == [])
}

@Test func secondRunWritesNothingButItsLedger() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: folder.file("kb.sqlite"))
  let articles = try folder.articles()
  try await ingest([articles], into: store)
  let before = try store.connection.dump(without: ["run"])
  for _ in 0..<2 {
    let summary = try await ingest([articles], into: store)
    #expect(counts(summary) == "0 added, 0 changed, 3 unchanged, 0 failed, claims +0 -0")
    #expect(try store.connection.dump(without: ["run"]) == before)
  }
  #expect(try store.connection.texts("SELECT revision FROM runs") == ["1", "1", "1"])
}

@Test func touchedFileIsUnchanged() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let articles = try folder.articles()
  try await ingest([articles], into: store)
  let before = try store.connection.dump(without: ["run"], columns: ["modified_at"])
  try FileManager.default.setAttributes(
    [.modificationDate: Date(timeIntervalSince1970: 9)], ofItemAtPath: articles + "/a.txt")
  let summary = try await ingest([articles], into: store)
  #expect(counts(summary) == "0 added, 0 changed, 3 unchanged, 0 failed, claims +0 -0")
  #expect(try store.connection.dump(without: ["run"], columns: ["modified_at"]) == before)
}

@Test func changedFileIsChangedAndNothingElse() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let articles = try folder.articles()
  try await ingest([articles], into: store)
  try folder.write(
    "Prazosin reduced nightmares in 50 % of 67 adults with PTSD. "
      + "Aspirin lowers the risk of stroke.\n", to: "in/a.txt")
  let summary = try await ingest([articles], into: store)
  #expect(counts(summary) == "0 added, 1 changed, 2 unchanged, 0 failed, claims +1 -1")
  #expect(try store.connection.texts("SELECT id FROM articles WHERE changed_rev = 2") == ["1"])
  #expect(
    try store.connection.rows(of: "SELECT article_id, version FROM versions ORDER BY 1, 2")
      == ["1|1", "1|2", "2|1", "3|1"])
  #expect(
    try store.connection.texts("SELECT text FROM claims WHERE changed_rev = 2")
      == ["Prazosin reduced nightmares in 50 % of 67 adults with PTSD."])
  #expect(try store.connection.faults() == [])
}

@Test func sameFolderMakesTheSameFile() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  let first = try Store(writing: folder.file("1.sqlite"))
  let second = try Store(writing: folder.file("2.sqlite"))
  try await ingest([articles], into: first)
  try await ingest([articles], into: second)
  #expect(
    try first.connection.dump(without: ["run"], columns: timeColumns)
      == second.connection.dump(without: ["run"], columns: timeColumns))
}

/// More files than one batch takes; names made in an order that is not that of their bytes.
@Test func manyFilesKeepTheirOrderAcrossBatches() async throws {
  let folder = try TemporaryDirectory()
  for number in (0..<600).reversed() {
    try folder.write(
      "Drug \(number) lowers the risk of stroke.\n", to: "in/\(number % 7)/f\(number).txt")
  }
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([folder.file("in")], into: store)
  #expect(counts(summary) == "600 added, 0 changed, 0 unchanged, 0 failed, claims +600 -0")
  let keys = try store.connection.texts("SELECT key FROM articles ORDER BY id")
  #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  let revisions = try store.connection.texts("SELECT DISTINCT changed_rev FROM claims ORDER BY id")
  #expect(revisions == ["1", "2", "3"])
  let again = try await ingest([folder.file("in")], into: store)
  #expect(again.unchanged == 600)
}

@Test(arguments: [false, true])
func dryRunWritesNothing(isNew: Bool) async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  let path = folder.file("kb.sqlite")
  do {
    let store = try Store(writing: path)
    if !isNew {
      try await ingest([articles + "/a.txt"], into: store)
      try folder.write("Aspirin raises the risk of bleeding.", to: "in/a.txt")
    }
  }
  let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
  do {
    let store = try Store(writing: path)
    let before = try store.connection.dump()
    let summary = try await ingest([articles], into: store) { $0.isDryRun = true }
    #expect(
      counts(summary)
        == (isNew
          ? "3 added, 0 changed, 0 unchanged, 0 failed, claims +4 -0"
          : "2 added, 1 changed, 0 unchanged, 0 failed, claims +3 -2"))
    #expect(try store.connection.dump() == before)
  }
  #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
}

@Test func frontMatterNamesTheArticle() async throws {
  let folder = try TemporaryDirectory()
  let page = """
    ---
    title: "Aspirin: a review"
    doi: https://doi.org/10.1000/ABC
    date: 2024-02-31
    authors: [Ada Byron, Bo O'Neil]
    ---

    Aspirin lowers the risk of stroke.

    """
  try folder.write(page, to: "in/a.md")
  try folder.write(page, to: "in/copy.md")
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([folder.file("in")], into: store)
  #expect(summary.failures == [])
  #expect(
    try store.connection.rows(of: "SELECT key, title, authors, doi, published FROM articles") == [
      #"doi:10.1000/abc|Aspirin: a review|["Ada Byron","Bo O'Neil"]|10.1000/abc|NULL"#
    ])
  // The copy states the same DOI: it is a second record of the same article.
  #expect(
    try store.connection.texts("SELECT matched_by FROM records ORDER BY id") == ["new", "doi"])
  #expect(try await ingest([folder.file("in")], into: store).unchanged == 2)
}

@Test func unknownFormatsAndEncodingsAreRefused() throws {
  var request = IngestRequest(paths: ["."])
  request.format = "papyrus"
  #expect(throws: IngestError.self) {
    _ = try Ingest(request)
  }
  request.format = "text"
  request.encoding = "ebcdic"
  #expect(throws: IngestError.self) { _ = try Ingest(request) }
}

@Test func fullDiskStopsTheRunAndTheNextOneGoesOn() async throws {
  let folder = try TemporaryDirectory()
  for number in 0..<400 {
    try folder.write("Drug \(number) lowers the risk of stroke.\n", to: "in/\(number).txt")
  }
  let store = try Store(writing: folder.file("kb.sqlite"))
  try await ingest([try folder.articles() + "/a.txt"], into: store)
  let pageCount = try store.connection.number("PRAGMA page_count")
  var limit = pageCount
  var found: Set<Int> = []
  while true {
    try store.connection.execute("PRAGMA max_page_count = \(limit)")
    do throws(StoreError) {
      try await complete(folder.file("in"), store)
      break
    } catch {
      guard case .diskFull = error else { throw error }
    }
    found.insert(try store.connection.number("SELECT count(*) FROM articles"))
    try #require(try store.connection.faults() == [])
    limit += 25
  }
  // Whole batches or nothing; or all of them, and no room to note what citations may mean.
  #expect(found.isSubset(of: [1, 256, 257, 403]) && found.count > 1)
  #expect(try store.connection.number("SELECT count(*) FROM article_lookup") == 403)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 403)
  #expect(
    try store.connection.number("SELECT count(*) FROM runs WHERE state NOT IN ('done', 'failed')")
      == 0)
  #expect(try store.connection.faults() == [])
}

private func complete(_ path: String, _ store: borrowing Store) async throws(StoreError) {
  do {
    var ingest = try Ingest(IngestRequest(paths: [path]))
    _ = try await ingest.run(into: store, arguments: []) { _ in }
  } catch let error as StoreError {
    throw error
  } catch {
    Issue.record(error)
  }
}

@Test func progressIsToldToTheEnd() async throws {
  let folder = try TemporaryDirectory()
  for number in 0..<300 { try folder.write("Rain is wet.", to: "in/\(number).txt") }
  try folder.write([0], to: "in/x.bin")
  let store = try Store(writing: ":memory:")
  var ingest = try Ingest(IngestRequest(paths: [folder.file("in")]))
  var told: [IngestProgress] = []
  _ = try await ingest.run(into: store, arguments: []) { told.append($0) }
  #expect(told.last?.inputCount == 301)
  #expect(told.last?.writtenCount == 300)
  #expect(told.last?.failureCount == 1)
  #expect(told.map(\.inputCount) == told.map(\.inputCount).sorted())
}
