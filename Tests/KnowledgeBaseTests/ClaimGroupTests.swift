import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// Pages that repeat one another: 1, 2 and 4 on ketamine, 2, 3 and 5 on smoking, 6 on neither.
private let pages = [
  "Ketamine promotes the growth of new synapses in the prefrontal cortex.",
  "In the prefrontal cortex, ketamine promotes growth of new synapses. "
    + "Smoking doubles the risk of stroke in middle age.",
  "Research shows that smoking doubles the risk of stroke in middle age. "
    + "Ketamine does not promote the growth of new synapses in the prefrontal cortex.",
  "Ketamine clearly promotes the growth of new synapses within the prefrontal cortex [3].",
  "Smoking doubles the risk of stroke in middle age (Neil, 2019). "
    + "Drinking doubles the risk of stroke in middle age.",
  "Fibromyalgia affects some 4% of adults.",
]

private func name(_ page: Int) -> String { "pages/\(page + 1).txt" }

/// The articles of each group, by their files, and those that stand alone.
private func groups(in store: borrowing Store) throws -> [String] {
  try store.connection.texts(
    """
    SELECT group_concat(file, ' ') FROM (
      SELECT c.group_id, replace(replace(a.key, 'file:pages/', ''), '.txt', '') AS file
      FROM claims AS c JOIN articles AS a ON a.id = c.article_id
      WHERE c.group_id IS NOT NULL ORDER BY file)
    GROUP BY group_id ORDER BY 1
    """)
}

private func ids(in store: borrowing Store) throws -> [String] {
  try store.connection.texts("SELECT DISTINCT group_id FROM claims ORDER BY 1")
}

@Test
func theSameClaimOnSeveralPagesIsOneGroup() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["1 2 4", "2 3 5"])
  #expect(
    try store.connection.rows(
      of: """
        SELECT size, articles, statuses FROM claim_groups
        JOIN claims ON claims.id = claim_id AND claims.group_size = size
        ORDER BY claim_groups.text
        """) == [
        #"3|3|{"uncited":2,"unresolved":1}"#, #"3|3|{"uncited":1,"unresolved":1,"vague":1}"#,
      ])
  #expect(try store.connection.number("SELECT count(*) FROM claims WHERE group_size = 1") == 3)
  #expect(try store.connection.number("SELECT count(*) FROM claim_group_queue") == 0)
}

/// Whatever came first, and in however many runs.
@Test(
  arguments: [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [3, 0, 4, 2, 5, 1]])
func groupsDoNotDependOnWhatCameFirst(order: [Int]) async throws {
  let folder = try TemporaryDirectory()
  let together = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: together)
  let other = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for page in order {
    try other.write(pages[page], to: name(page))
    try await ingest([other.file("pages")], into: store)
  }
  #expect(try groups(in: store) == ["1 2 4", "2 3 5"])
  #expect(try ids(in: store) == ids(in: together))
}

@Test
func aChangedPageLeavesItsGroupAndComesBack() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  let before = try ids(in: store)
  for page in [0, 3] { try folder.write("Nothing is claimed here any more.", to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["2 3 5"])
  for page in [0, 3] { try folder.write(pages[page], to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["1 2 4", "2 3 5"])
  #expect(try ids(in: store) == before)
}

@Test
func anotherNumberOrConditionLeavesTheGroup() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let claim = "Nearly 70% of adults with PTSD improved after a single infusion of ketamine."
  for page in 0..<3 { try folder.write(claim, to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["1 2 3"])
  try folder.write(
    "Nearly 80% of adults with PTSD improved after a single infusion of ketamine.", to: name(1))
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["1 3"])
  try folder.write(
    "Nearly 70% of adults with OCD improved after a single infusion of ketamine.", to: name(2))
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == [])
}

@Test func reanalysisKeepsGroupsAndRevisions() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  let before = try store.connection.rows(
    of: "SELECT uid, group_id, changed_rev FROM claims ORDER BY uid")
  var reanalysis = Reanalysis(.all, isDryRun: false)
  _ = try await reanalysis.run(in: store, arguments: []) { _ in }
  #expect(
    try store.connection.rows(of: "SELECT uid, group_id, changed_rev FROM claims ORDER BY uid")
      == before)
}

@Test
func whatWasCutOffIsMadeUpFor() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: store)
  try store.connection.execute("UPDATE statement SET group_id = NULL")
  try store.connection.execute(
    """
    INSERT INTO claim_group_queue (group_key)
    SELECT DISTINCT group_key FROM statement WHERE group_key IS NOT NULL
    """)
  try await ingest([folder.file("pages")], into: store)
  #expect(try groups(in: store) == ["1 2 4", "2 3 5"])
}

@Test func aDryRunGroupsNothing() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  for (page, text) in pages.enumerated() { try folder.write(text, to: name(page)) }
  try await ingest([folder.file("pages")], into: store) { $0.isDryRun = true }
  #expect(try store.connection.number("SELECT count(*) FROM claim_group_queue") == 0)
}

/// One claim thousands of times, in one article and in many wordings that share their key.
@Test func floodsAreGroupedInBoundedTime() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let claim = "Ketamine promotes the growth of new synapses in the prefrontal cortex.\n"
  try folder.write(String(repeating: claim, count: 3_000), to: "flood/a.txt")
  let words = (0..<1_000).map {
    "Smoking causes lung cancer w\(String(repeating: "x", count: $0 % 40))y\($0).\n"
  }
  try folder.write(words.joined(), to: "flood/b.txt")
  try folder.write(
    String(repeating: "synapses grow in mice ", count: 5_000) + ".", to: "flood/c.txt")
  try await ingest([folder.file("flood")], into: store)
  #expect(try store.connection.number("SELECT max(group_size) FROM claims") == 3_000)
}
