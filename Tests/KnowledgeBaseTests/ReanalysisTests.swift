import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// A store with `count` articles, every second of which is about glimmer sickness.
private func sampleStore(count: Int, in folder: TemporaryDirectory) async throws -> Store {
  for number in 0..<count {
    let text =
      number.isMultiple(of: 2)
      ? "Glimmer sickness affects \(number + 1) % of adults.\n"
      : "Walking relieves migraine in \(number + 1) % of adults.\n"
    try folder.write(Array(text.utf8), to: "texts/\(100 + number).txt")
  }
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  return store
}

@discardableResult
private func ingest(
  _ folder: TemporaryDirectory, into store: borrowing Store
) async throws -> RunSummary {
  var ingest = try Ingest(IngestRequest(paths: [folder.file("texts")]))
  return try await ingest.run(into: store, arguments: []) { _ in }
}

@discardableResult
private func reanalyse(
  _ store: borrowing Store, _ scope: Reanalysis.Scope = .outdated, isDryRun: Bool = false
) async throws -> RunSummary {
  var reanalysis = Reanalysis(scope, isDryRun: isDryRun)
  return try await reanalysis.run(in: store, arguments: []) { _ in }
}

private func make(
  _ operation: ConditionEdit.Operation, _ slug: String, in store: borrowing Store,
  _ fill: (inout ConditionChange) -> Void = { _ in }
) throws {
  var change = ConditionChange()
  fill(&change)
  _ = try ConditionEditing.make(
    ConditionEdit(slug: slug, operation: operation, change: change), editor: nil, in: store,
    isDryRun: false)
}

private func addGlimmer(to store: borrowing Store) throws {
  try make(.add, "glimmer", in: store) { $0.name = "Glimmer sickness" }
}

private func tagged(_ slug: String, in store: borrowing Store) throws -> [String] {
  try store.connection.texts(
    "SELECT article_id FROM claim_conditions WHERE slug = ?1 ORDER BY 1", .text(slug))
}

@Test func addedConditionIsTaggedAtReanalysis() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 5, in: folder)
  let uids = try store.connection.texts("SELECT uid FROM claims ORDER BY uid")
  try addGlimmer(to: store)
  #expect(try tagged("glimmer", in: store) == [])
  let run = try await reanalyse(store)
  #expect([run.changed, run.unchanged, run.claimsAdded, run.claimsRemoved] == [3, 2, 0, 0])
  #expect(try tagged("glimmer", in: store) == ["1", "3", "5"])
  #expect(try store.connection.texts("SELECT uid FROM claims ORDER BY uid") == uids)
  #expect(
    try store.connection.texts("SELECT changed_rev FROM claims ORDER BY article_id")
      == ["2", "1", "2", "1", "2"])
  #expect(
    try store.connection.texts("SELECT changed_rev FROM articles ORDER BY id")
      == ["2", "1", "2", "1", "2"])
  #expect(try store.connection.number("SELECT count(*) FROM versions") == 5)
  #expect(
    try store.connection.rows(
      of: "SELECT command, state, changed, unchanged, revision FROM runs WHERE id = 2")
      == ["reanalyse|done|3|2|2"])
  #expect(try store.connection.faults() == [])
}

@Test func nothingToDoWritesOnlyTheLedgerRow() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 3, in: folder)
  try addGlimmer(to: store)
  try await reanalyse(store)
  let before = try store.connection.dump(without: ["run"])
  let run = try await reanalyse(store)
  #expect(run.changed + run.unchanged == 0)
  #expect(try store.connection.dump(without: ["run"]) == before)
  #expect(try store.connection.number("SELECT count(*) FROM runs") == 3)
}

@Test func ingestAfterAnEditTagsToo() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 2, in: folder)
  try addGlimmer(to: store)
  let run = try await ingest(folder, into: store)
  #expect([run.changed, run.unchanged] == [1, 1])
  #expect(try tagged("glimmer", in: store) == ["1"])
  #expect(try await ingest(folder, into: store).unchanged == 2)
  #expect(try await reanalyse(store).unchanged == 0)
}

/// A person edits the vocabulary while a long run is at work: the run must not take that back.
@Test func editDuringARunStays() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 7, in: folder)
  var reanalysis = Reanalysis(.all, isDryRun: false, limit: BatchLimit(count: 2))
  var failure: (any Error)?
  _ = try await reanalysis.run(in: store, arguments: []) { progress in
    guard progress.articleCount == 2 else { return }
    do { try addGlimmer(to: store) } catch { failure = error }
  }
  #expect(failure == nil)
  #expect(
    try store.connection.texts("SELECT slug FROM conditions WHERE origin = 'user'") == ["glimmer"])
  #expect(try await reanalyse(store).changed == 4)
  #expect(try tagged("glimmer", in: store) == ["1", "3", "5", "7"])
}

@Test func editsOfAShippedConditionAreTaggedAndRemovalUntags() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 2, in: folder)
  try make(.edit, "migraine", in: store) {
    $0.addedTerms = [Condition.Term(text: "glimmer sickness", kind: .synonym, isGuarded: false)]
  }
  try await reanalyse(store)
  #expect(try tagged("migraine", in: store) == ["1", "2"])
  try make(.edit, "migraine", in: store) { $0.removedTerms = ["Glimmer Sickness"] }
  try await reanalyse(store)
  #expect(try tagged("migraine", in: store) == ["2"])
  try make(.remove, "migraine", in: store)
  #expect(try tagged("migraine", in: store) == ["2"])
  let run = try await reanalyse(store)
  #expect(run.changed == 1)
  #expect(try tagged("migraine", in: store) == [])
  #expect(try store.connection.texts("SELECT max(changed_rev) FROM claims") == ["\(4)"])
}

@Test func everyEditMovesTheStoredVersion() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 1, in: folder)
  try addGlimmer(to: store)
  try make(.remove, "glimmer", in: store)
  try await reanalyse(store)
  let version = Vocabulary.shipped.version + 2
  for sql in [
    "SELECT vocabulary_version FROM articles", "SELECT max(vocabulary_version) FROM runs",
    "SELECT value FROM setting WHERE name = 'vocabulary_version'",
  ] {
    #expect(try store.connection.texts(sql) == [String(version)])
  }
}

/// What a reanalysis leaves must not depend on where it was cut off before.
@Test(arguments: [1, 2, 3])
func reanalysisGoesOnWhereItStopped(batchCount: Int) async throws {
  let (folder, other) = (try TemporaryDirectory(), try TemporaryDirectory())
  let store = try await sampleStore(count: 7, in: folder)
  let undisturbed = try await sampleStore(count: 7, in: other)
  try addGlimmer(to: store)
  try addGlimmer(to: undisturbed)
  let limit = BatchLimit(count: 2)
  var left = batchCount * 2
  var first = Reanalysis(.outdated, isDryRun: false, limit: limit)
  await #expect(throws: StoreError.self) {
    _ = try await first.run(in: store, arguments: []) { progress in
      guard progress.articleCount >= left else { return }
      left = .max
      store.connection.setProgressHandler(everySteps: 1) { true }
    }
  }
  store.connection.setProgressHandler(everySteps: 1, nil)
  let current = "SELECT count(*) FROM articles WHERE vocabulary_version % 10 = 1"
  #expect(try store.connection.number(current) == batchCount * 2)
  #expect(try store.connection.faults() == [])
  var second = Reanalysis(.outdated, isDryRun: false, limit: limit)
  let run = try await second.run(in: store, arguments: []) { _ in }
  #expect(run.changed + run.unchanged == 7 - batchCount * 2)
  var whole = Reanalysis(.outdated, isDryRun: false, limit: limit)
  _ = try await whole.run(in: undisturbed, arguments: []) { _ in }
  let tables: Set = ["run", "setting", "input"]
  let columns: Set = ["changed_rev", "changed_at", "added_at", "made_at"]
  #expect(
    try store.connection.dump(without: tables, columns: columns)
      == undisturbed.connection.dump(without: tables, columns: columns))
  #expect(try store.connection.texts("SELECT state FROM runs") == ["done", "failed", "done"])
}

@Test func namedArticlesAreAnalysedWhateverTheirVersions() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 3, in: folder)
  #expect(try await reanalyse(store, .articles([3, 1, 3])).unchanged == 2)
  try addGlimmer(to: store)
  #expect(try await reanalyse(store, .articles([3])).changed == 1)
  #expect(try tagged("glimmer", in: store) == ["3"])
  #expect(try await reanalyse(store, .all).unchanged == 2)
  #expect(try tagged("glimmer", in: store) == ["1", "3"])
}

@Test func dryRunOfAReanalysisWritesNothing() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 3, in: folder)
  try addGlimmer(to: store)
  let before = try store.connection.dump()
  #expect(try await reanalyse(store, isDryRun: true).changed == 2)
  #expect(try store.connection.dump() == before)
}

@Test func explanationUsesTheUsersConditions() async throws {
  let folder = try TemporaryDirectory()
  let store = try await sampleStore(count: 1, in: folder)
  try addGlimmer(to: store)
  let id = Int64(try store.connection.number("SELECT id FROM claims"))
  let explanation = try #require(try ClaimExplanation.explanation(ofClaim: id, in: store))
  #expect(explanation.statement?.conditions.map(\.slug) == ["glimmer"])
  #expect(explanation.versions.vocabulary == explanation.storedVocabularyVersion + 1)
}
