import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// The folder goes when the first batch of its files is in: every file that is gone is told of, none is lost.
@Test func folderThatVanishesMeanwhileLosesNothing() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let count = 2 * BatchLimit().count + 88
  for number in 0..<count {
    try folder.write("Walking relieves pain in \(number) % of adults.\n", to: "in/\(number).txt")
  }
  var ingest = try Ingest(IngestRequest(paths: [folder.file("in")]))
  let summary = try await ingest.run(into: store, arguments: []) { progress in
    guard progress.writtenCount > 0 else { return }
    try? FileManager.default.removeItem(atPath: folder.file("in"))
  }
  #expect(summary.added >= BatchLimit().count)
  #expect(summary.failures.count >= 88)
  #expect(summary.added + summary.failures.count == count)
  #expect(Set(summary.failures.map(\.cause)) == [.missing])
  #expect(try store.connection.faults() == [])
  // What was taken in before stays, also when the folder is looked for again.
  var again = try Ingest(IngestRequest(paths: [folder.file("in")]))
  let second = try await again.run(into: store, arguments: []) { _ in }
  #expect(second.failures.count == 1)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == summary.added)
}

/// Reviews and grades dated in a future that is over: who decides now has the last word.
@Test func decisionAfterTheClockJumpedBackIsTheLastOne() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It rose by 70 %."])])
  let future: Int64 = 4_000_000_000
  try store.connection.run(
    """
    INSERT INTO review (claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged,
      verdict, reviewer, made_at)
    SELECT c.uid, 'a', c.text, '', '', c.byte_start, c.byte_end, '{}', 'supported', 'Ada', ?1
    FROM claims AS c
    """, .integer(future))
  let outcome = try Reviewing.take(
    [ReviewDecision(claim: "1", verdict: .contradicted)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
  #expect(outcome.written.map(\.statusAfter) == ["contradicted"])
  #expect(
    try store.connection.rows(of: "SELECT verdict, standing FROM reviews ORDER BY id")
      == ["supported|0", "contradicted|1"])

  let grades = try GradeTable(on: store.connection)
  let subject = GradeTable.Subject(articleKey: "a", claimUID: nil)
  for (grade, seconds) in [(EvidenceGrade.high, future), (.low, 77)] {
    _ = try grades.append(grade, of: subject, note: nil, reviewer: "Ada", seconds: seconds)
  }
  #expect(
    try store.connection.rows(of: "SELECT level, stands FROM grades ORDER BY id")
      == ["high|0", "low|1"])
}

/// A run that began after the clock jumped back is the newest, and counts what changed since the one before.
@Test func runsKeepTheirOrderWhenTheClockJumpsBack() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let first = try await ingest([try folder.articles()], into: store)
  try store.connection.run(
    "UPDATE run SET started_at = started_at + 1000000, finished_at = finished_at + 1000000")
  try folder.write("Sleep eases pain in 30 % of adults.\n", to: "in/y.txt")
  let second = try await ingest([folder.file("in")], into: store)
  #expect(second.added == 1)
  let revisions = try store.connection.texts("SELECT revision FROM runs ORDER BY id")
  #expect(revisions.compactMap(Int.init).count == 2)
  #expect(revisions == revisions.sorted { (Int($0) ?? 0) < (Int($1) ?? 0) })
  #expect(
    try store.connection.rows(of: "SELECT title FROM articles WHERE changed_rev > \(revisions[0])")
      .count == 1)
  #expect(first.id != second.id)
}
