import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Two claims, the second tagged with `slugs`.
private func sample(_ slugs: [String] = []) -> SampleArticle {
  var article = SampleArticle("a")
  article.add("Rest", kind: .heading)
  article.add("One is one.")
  article.add("Two is two.", conditions: slugs, attribution: .vague)
  return article
}

/// Writes what the analysis made of `article` over what is stored of article 1.
private func rewrite(
  _ article: SampleArticle, in store: borrowing Store
) throws -> ArticleOutcome? {
  let transaction = try Transaction(on: store.connection)
  let stamp = Stamp(seconds: 9, revision: try RunLedger.nextRevision(on: store.connection))
  var writer = try ArticleWriter(
    on: store.connection, versions: Versions(tool: "2", reader: 1, analyser: 6, vocabulary: 7))
  try writer.begin(conditionIDs: ConditionTable.identifiers(on: store.connection))
  let outcome = try writer.rewrite(
    article.statements, of: article.document.text, articleID: 1, stamp: stamp,
    on: store.connection)
  try transaction.commit()
  return outcome
}

private func claims(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT uid, text, conditions, changed_rev FROM claims ORDER BY id")
}

@Test func rewritingTheSameMovesNothingButVersions() throws {
  let store = try Store(writing: ":memory:")
  try store.take([sample()])
  let before = try claims(store)
  let outcome = try #require(try rewrite(sample(), in: store))
  #expect(outcome.change == .same)
  #expect(outcome.claimsAdded + outcome.claimsRemoved == 0)
  #expect(try claims(store) == before)
  #expect(
    try store.connection.rows(
      of: "SELECT version, changed_rev, analyser_version, vocabulary_version FROM articles")
      == ["1|1|6|7"])
  #expect(try store.connection.number("SELECT count(*) FROM versions") == 1)
  #expect(try store.connection.number("SELECT count(*) FROM block") == 3)
  #expect(try store.connection.faults() == [])
}

@Test func rewritingMovesOnlyTheClaimsThatChanged() throws {
  let store = try Store(writing: ":memory:")
  try store.take([sample()])
  let before = try claims(store)
  let outcome = try #require(try rewrite(sample(["ptsd"]), in: store))
  #expect(outcome.change == .changed)
  let after = try claims(store)
  #expect(after[0] == before[0])
  #expect(after[1] == before[1].replacing("[]|1", with: #"["ptsd"]|2"#))
  #expect(try store.connection.rows(of: "SELECT version, changed_rev FROM articles") == ["1|2"])
  #expect(try store.connection.number("SELECT count(*) FROM versions") == 1)
  #expect(try store.connection.faults() == [])
}

@Test func rewritingCountsClaimsThatComeAndGo() throws {
  let store = try Store(writing: ":memory:")
  try store.take([sample()])
  var other = SampleArticle("a")
  other.add("Rest", kind: .claim)
  other.add("One is one.", kind: .opinion)
  other.add("Two is two.", kind: .opinion)
  let outcome = try #require(try rewrite(other, in: store))
  #expect([outcome.claimsAdded, outcome.claimsRemoved] == [1, 2])
  #expect(try store.connection.texts("SELECT text FROM claims") == ["Rest"])
  #expect(try store.connection.faults() == [])
}

@Test(arguments: ["other text", "removed", "missing"])
func articleThatIsNoLongerAsItWasReadIsLeftAlone(case name: String) throws {
  let store = try Store(writing: ":memory:")
  try store.take([sample()])
  switch name {
  case "other text": try store.take([SampleArticle("a", claims: ["Three is three."])])
  case "removed": try store.connection.run("UPDATE article SET removed_at = 1")
  default: try store.connection.run("UPDATE article SET id = 5, key = 'b' WHERE id = 99")
  }
  let before = try store.connection.dump(without: ["setting"])
  if name == "missing" {
    let empty = try Store(writing: ":memory:")
    #expect(try rewrite(sample(), in: empty) == nil)
  } else {
    #expect(try rewrite(sample(["ptsd"]), in: store) == nil)
  }
  #expect(try store.connection.dump(without: ["setting"]) == before)
}

@Test func reviewsSurviveRewriting() throws {
  let store = try Store(writing: ":memory:")
  try store.take([sample()])
  try store.connection.run(
    """
    INSERT INTO review (claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged,
      verdict, reviewer, made_at)
    SELECT uid, 'a', text, '', '', byte_start, byte_end, '{}', 'supported', 'Ada', 77
    FROM claims WHERE text = 'Two is two.'
    """)
  _ = try rewrite(sample(["ptsd"]), in: store)
  #expect(
    try store.connection.rows(
      of: "SELECT text, citation_status, reviewed_by FROM claims ORDER BY id")
      == ["One is one.|uncited|NULL", "Two is two.|verified|Ada"])
  #expect(try store.connection.texts("SELECT state FROM reviews") == ["anchored"])
}
