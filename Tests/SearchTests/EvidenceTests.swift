import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  var blog = SampleArticle("blog", title: "A blog")
  blog.add("Zopimel relieves night terrors in 71 percent of veterans.", conditions: ["ptsd"])
  blog.add("Otters swim.")
  var trial = SampleArticle("trial", title: "A trial of zopimel")
  trial.add("Veterans were told to rest and to walk every day before they slept at night.")
  trial.add(
    "Of the veterans 71 percent had fewer night terrors with zopimel.", conditions: ["ptsd"])
  var other = SampleArticle("other", title: "Another drug")
  other.add("Night terrors of children fade with age.", conditions: ["depression"])
  var unrelated = SampleArticle("unrelated", title: "Rivers")
  unrelated.add("Otters dive in rivers.")
  try store.take([blog, trial, other, unrelated])
  return store
}

private func evidence(forClaim id: Int64, in store: borrowing Store, limit: Int = 10) throws
  -> [Evidence]
{
  try SearchEngine(on: store.connection)
    .evidence(forClaim: id, limit: limit, on: store.connection)
}

@Test func evidenceComesWithTheSentenceThatSpeaksToTheClaim() throws {
  let store = try store()
  let found = try evidence(forClaim: 1, in: store)
  #expect(found.map(\.articleKey) == ["trial", "other"])
  let best = try #require(found.first)
  #expect(
    best.sentence?.shown
      == "Of the «veterans» «71» «percent» had fewer «night» «terrors» with «zopimel».")
  #expect(best.sharedNumbers == ["71"])
  #expect(best.sharedConditions == ["ptsd"])
  #expect(best.rank == 1 && best.score > found[1].score)
  #expect(best.integrity == "ok")
  #expect(found[1].sharedNumbers.isEmpty && found[1].sharedConditions.isEmpty)
}

@Test func ownArticleAndItsCopiesAreNoEvidence() throws {
  let store = try store()
  try store.connection.run("UPDATE article SET canonical_id = 1 WHERE key = 'trial'")
  #expect(try evidence(forClaim: 1, in: store).map(\.articleKey) == ["other"])
  try store.connection.run("UPDATE article SET canonical_id = NULL")
  try store.connection.run("UPDATE article SET canonical_id = 2 WHERE key = 'blog'")
  #expect(try evidence(forClaim: 1, in: store).map(\.articleKey) == ["other"])
}

@Test func evidenceIsBoundedAndOfClaimsOnly() throws {
  let store = try store()
  #expect(try evidence(forClaim: 1, in: store, limit: 1).count == 1)
  #expect(try evidence(forClaim: 1, in: store, limit: 0).isEmpty)
  #expect(try evidence(forClaim: 99, in: store).isEmpty)
}
