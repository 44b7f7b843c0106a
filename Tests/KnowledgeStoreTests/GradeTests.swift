import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func article(_ key: String, types: [String]) -> SampleArticle {
  var article = SampleArticle(key)
  article.add("It helps.")
  article.describe { $0.reference.publicationTypes = types }
  return article
}

private let levels = "SELECT evidence_level, evidence_scheme, evidence_reason FROM articles"

@Test func levelFollowsTheRecordsTypes() throws {
  let store = try Store(writing: ":memory:")
  try store.take([article("a", types: ["Case Reports"])])
  #expect(
    try store.connection.rows(of: levels)
      == ["4|oxford-cebm-2011|Publication type “Case Reports”: a description of cases."])
  try store.take([article("a", types: ["Editorial"])])
  #expect(
    try store.connection.rows(of: levels) == ["NULL|NULL|Publication type “Editorial”: no study."])
  try store.take([article("a", types: [])])
  #expect(try store.connection.rows(of: levels) == ["NULL|NULL|NULL"])
}

@Test func retractedArticleHasNoLevel() throws {
  let store = try Store(writing: ":memory:")
  try store.take([article("a", types: ["Randomized Controlled Trial"])])
  try store.connection.run("UPDATE article SET integrity = 'retracted'")
  #expect(try store.connection.rows(of: levels) == ["NULL|NULL|NULL"])
}

@Test func latestGradeOfEachReviewerStands() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps."])])
  let subject = GradeTable.Subject(articleKey: "a", claimUID: nil)
  let table = try GradeTable(on: store.connection)
  func grade(_ grade: EvidenceGrade?, _ reviewer: String) throws -> EvidenceGrade? {
    try table.append(grade, of: subject, note: nil, reviewer: reviewer, seconds: 77)
  }
  #expect(try grade(.high, "Ada") == nil)
  #expect(try grade(.low, "Bo") == nil)
  #expect(try grade(.veryLow, "Ada") == .high)
  #expect(try grade(nil, "Bo") == .low)
  #expect(try grade(nil, "Bo") == nil, "there is none to take back")
  #expect(
    try store.connection.rows(of: "SELECT level, reviewer, stands FROM grades ORDER BY id")
      == ["high|Ada|0", "low|Bo|0", "very-low|Ada|1", "withdrawn|Bo|0"])
}

/// In whatever order they come back.
@Test func gradesGoOutAndComeBack() throws {
  let store = try Store(writing: ":memory:")
  let table = try GradeTable(on: store.connection)
  let subject = GradeTable.Subject(articleKey: "a", claimUID: "6maffvjhgn2w4klo")
  for grade in [EvidenceGrade.high, .low, nil] {
    _ = try table.append(grade, of: subject, note: "a|b", reviewer: "Ada", seconds: 77)
  }
  var decisions: [GradeDecision] = []
  try GradeTable.forEach(on: store.connection) { decisions.append($0) }
  #expect(decisions.map(\.madeAt) == [77, 78, 79])
  let other = try Store(writing: ":memory:")
  let restored = try GradeTable(on: other.connection)
  for decision in decisions.reversed() + decisions {
    _ = try restored.restore(GradeDecision(line: JSONValue(parsing: decision.line.utf8)))
  }
  var back: [GradeDecision] = []
  try GradeTable.forEach(on: other.connection) { back.append($0) }
  #expect(back == decisions)
  let stands = "SELECT level, stands FROM grades ORDER BY made_at"
  #expect(try other.connection.rows(of: stands) == store.connection.rows(of: stands))
  #expect(try restored.append(nil, of: subject, note: nil, reviewer: "Ada", seconds: 1) == nil)
}

@Test func gradesCanNeitherBeChangedNorTakenAway() throws {
  let store = try Store(writing: ":memory:")
  _ = try GradeTable(on: store.connection).append(
    .low, of: .init(articleKey: "gone", claimUID: nil), note: nil, reviewer: "Ada", seconds: 1)
  let before = try store.connection.rows(of: "SELECT * FROM grade")
  for sql in [
    "UPDATE grade SET level = 'high'", "DELETE FROM grade",
    "INSERT OR REPLACE INTO grade SELECT * FROM grade",
    "INSERT INTO grade (article_key, scheme, level, reviewer, made_at) VALUES ('a', 'x', 'low', 'A', 1)",
    "INSERT INTO grade (article_key, scheme, level, reviewer, made_at) VALUES ('a', 'grade', 'x', 'A', 1)",
    "INSERT INTO grade (article_key, scheme, level, reviewer, made_at) VALUES ('a', 'grade', 'low', ' ', 1)",
  ] {
    do throws(SQLiteError) {
      try store.connection.run(sql)
      Issue.record("was accepted: \(sql)")
    } catch {
      #expect(.constraint ~= error.code, "\(sql)")
    }
    #expect(try store.connection.rows(of: "SELECT * FROM grade") == before, "\(sql)")
  }
}
