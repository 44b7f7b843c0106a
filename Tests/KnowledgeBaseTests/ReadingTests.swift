import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// What decides whether a file is read again, and what becomes of what it said before.

private let underlined =
  "Prazosin helps\n===\n\nIt reduced nightmares in 40 % of adults with PTSD.\n"

private func texts(_ store: borrowing Store) throws -> [String] {
  try store.connection.texts("SELECT text FROM versions ORDER BY version")
}

@Test func formatStaysWithItsFileUntilAnotherIsGiven() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(underlined, to: "a.txt")
  try await ingest([path], into: store)
  #expect(try store.connection.texts("SELECT reader FROM articles") == ["text"])

  // The bytes are the same; what they say is not.
  var run = try await ingest([path], into: store) { $0.format = "markdown" }
  #expect([run.changed, run.unchanged] == [1, 0])
  #expect(
    try store.connection.rows(of: "SELECT reader, title, version FROM articles")
      == ["markdown|Prazosin helps|2"])
  #expect(try texts(store).count == 2)
  let old = try texts(store).first
  #expect(old == underlined)

  run = try await ingest([path], into: store)
  #expect([run.changed, run.unchanged] == [0, 1])
  #expect(try store.connection.texts("SELECT reader FROM articles") == ["markdown"])

  // A change of the file does not make the format forgotten.
  try folder.write(underlined + "\nIt was safe.\n", to: "a.txt")
  try await ingest([path], into: store)
  #expect(try store.connection.texts("SELECT reader FROM articles") == ["markdown"])

  run = try await ingest([path], into: store) { $0.format = "auto" }
  #expect(run.changed == 1)
  #expect(try store.connection.texts("SELECT reader FROM articles") == ["text"])
  #expect(try store.connection.faults() == [])
}

@Test func encodingIsLookedAtAgainWhenAnotherIsGiven() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(Array("Caf\u{E9} reduces PTSD in adults.\n".utf8), to: "a.txt")
  try await ingest([path], into: store)
  let run = try await ingest([path], into: store) { $0.encoding = "windows-1252" }
  #expect(run.changed == 1)
  #expect(try texts(store).count == 2)
  #expect(try store.connection.texts("SELECT encoding FROM articles") == ["windows-1252"])
}

@Test(arguments: [
  ("record", "reader_version"), ("article", "analyser_version"), ("article", "vocabulary_version"),
])
func olderDerivationIsRenewedAndTheSameArticleIsUnchanged(
  table: String, column: String
) async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let articles = try folder.articles()
  try await ingest([articles], into: store)
  try store.connection.execute("UPDATE \(table) SET \(column) = 0 WHERE id = 2")
  let run = try await ingest([articles], into: store)
  #expect(counts(run) == "0 added, 0 changed, 3 unchanged, 0 failed, claims +0 -0")
  #expect(try store.connection.number("SELECT count(*) FROM articles WHERE \(column) = 0") == 0)
  #expect(try store.connection.number("SELECT max(version) FROM articles") == 1)
  #expect(
    try store.connection.texts("SELECT uid FROM claims ORDER BY uid").count == 4)
  #expect(try store.connection.faults() == [])
}

@Test func aRunThatWasCutOffIsClosedByTheNext() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let articles = try folder.articles()
  try await ingest([articles], into: store)
  try store.connection.execute("UPDATE run SET state = 'running', finished_at = NULL")
  try await ingest([articles], into: store)
  #expect(
    try store.connection.rows(of: "SELECT state, finished_at IS NULL FROM runs ORDER BY id")
      == ["failed|1", "done|0"])
}

@Test func aRunThatTheFileFailedSaysSo() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let articles = try folder.articles()
  try await ingest([articles + "/a.txt"], into: store)
  try store.connection.execute("DROP TABLE link")
  await #expect(throws: StoreError.self) { try await ingest([articles], into: store) }
  #expect(try store.connection.texts("SELECT state FROM runs ORDER BY id") == ["done", "failed"])
}
