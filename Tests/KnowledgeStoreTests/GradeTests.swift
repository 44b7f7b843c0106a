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
  func grade(_ grade: EvidenceGrade?, _ reviewer: String) throws {
    try GradeTable.append(
      grade, of: subject, note: nil, reviewer: reviewer, seconds: 77, on: store.connection)
  }
  try grade(.high, "Ada")
  try grade(.low, "Bo")
  try grade(.veryLow, "Ada")
  try grade(nil, "Bo")
  #expect(
    try store.connection.rows(of: "SELECT level, reviewer, stands FROM grades ORDER BY id")
      == ["high|Ada|0", "low|Bo|0", "very-low|Ada|1", "withdrawn|Bo|0"])
  #expect(
    try GradeTable.standing(of: subject, by: "Ada", on: store.connection) == .veryLow)
  #expect(try GradeTable.standing(of: subject, by: "Bo", on: store.connection) == nil)
}

@Test func gradesCanNeitherBeChangedNorTakenAway() throws {
  let store = try Store(writing: ":memory:")
  try GradeTable.append(
    .low, of: .init(articleKey: "gone", claimUID: nil), note: nil, reviewer: "Ada", seconds: 1,
    on: store.connection)
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
