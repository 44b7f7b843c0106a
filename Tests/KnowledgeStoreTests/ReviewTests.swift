import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func review(
  _ text: String, as verdict: String, in store: borrowing Store
) throws {
  try store.connection.run(
    """
    INSERT INTO review (claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged,
      verdict, reviewer, made_at)
    SELECT c.uid, a.key, c.text, '', '', c.byte_start, c.byte_end, '{}', ?2, 'Ada', 77
    FROM claims AS c JOIN articles AS a ON a.id = c.article_id WHERE c.text = ?1
    """, .text(text), .text(verdict))
  #expect(store.connection.changes == 1)
}

private func standing(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT text, citation_status, verdict, reviewed_by, reviewed_at, changed_rev
      FROM claims ORDER BY id
      """)
}

@Test func reviewFollowsUnchangedWordsAndLeavesAChangedNumber() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It rose by 70 %.", "It fell.", "It stayed."])])
  try review("It rose by 70 %.", as: "supported", in: store)
  try review("It fell.", as: "overstated", in: store)
  try store.take([SampleArticle("a", claims: ["It fell.", "It rose by 80 %.", "It stayed."])])
  #expect(
    try standing(store) == [
      "It fell.|overstated|overstated|Ada|77|2", "It rose by 80 %.|uncited|NULL|NULL|NULL|2",
      "It stayed.|uncited|NULL|NULL|NULL|1",
    ])
  #expect(
    try store.connection.rows(of: "SELECT quote, state, claim_id IS NULL FROM reviews ORDER BY id")
      == ["It rose by 70 %.|needs-recheck|1", "It fell.|anchored|0"])
}

@Test func reviewIsThereAgainWhenTheWordsComeBack() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It rose by 70 %."])])
  try review("It rose by 70 %.", as: "contradicted", in: store)
  try store.take([SampleArticle("a", claims: ["It rose by 80 %."])])
  try store.take([SampleArticle("a", claims: ["It rose by 70 %."])])
  #expect(try standing(store) == ["It rose by 70 %.|contradicted|contradicted|Ada|77|3"])
}

@Test(arguments: [
  ("supported", "verified", "supported"), ("overstated", "overstated", "overstated"),
  ("contradicted", "contradicted", "contradicted"), ("not-addressed", "vague", "not-addressed"),
  ("withdrawn", "vague", "NULL"),
])
func latestVerdictDecidesTheStatus(verdict: String, status: String, shown: String) throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("Studies suggest that it helps.", attribution: .vague)
  try store.take([article])
  try review("Studies suggest that it helps.", as: "supported", in: store)
  try review("Studies suggest that it helps.", as: verdict, in: store)
  try store.take([article])
  #expect(
    try store.connection.rows(of: "SELECT citation_status, verdict FROM claims")
      == ["\(status)|\(shown)"])
}

@Test func reviewsCanNeitherBeChangedNorTakenAway() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps."])])
  try review("It helps.", as: "supported", in: store)
  let before = try store.connection.rows(of: "SELECT * FROM review")
  for sql in [
    "UPDATE review SET verdict = 'contradicted'", "DELETE FROM review",
    "INSERT OR REPLACE INTO review SELECT * FROM review",
    "UPDATE OR IGNORE review SET note = 'x'", "DELETE FROM article",
  ] {
    do throws(SQLiteError) { try store.connection.run(sql) } catch {
      #expect(error.code == .constraintTrigger, "\(sql)")
    }
    #expect(try store.connection.rows(of: "SELECT * FROM review") == before, "\(sql)")
  }
}
