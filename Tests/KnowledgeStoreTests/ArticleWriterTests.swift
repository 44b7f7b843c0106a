import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

@Test func changedArticleKeepsItsNumberKeyAndEarlierText() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a", title: "Old", claims: ["One is one.", "Two is two."])
  try store.take([SampleArticle("before"), article], seconds: 100)
  let old = article.document.text
  article = SampleArticle("a", title: "New", claims: ["One is one.", "Two is three."])
  #expect(
    try store.take([article], seconds: 200)
      == [ArticleOutcome(change: .changed, claimsAdded: 1, claimsRemoved: 1)])
  #expect(
    try store.connection.rows(
      of: "SELECT id, key, title, version, added_at, changed_at FROM articles")
      == ["1|before|A title|1|100|100", "2|a|New|2|100|200"])
  #expect(
    try store.connection.rows(
      of: "SELECT version, title, text, since, until FROM versions WHERE article_id = 2 ORDER BY 1")
      == ["1|Old|\(old)|100|200", "2|New|\(article.document.text)|200|NULL"])
  #expect(
    try store.connection.texts("SELECT text FROM statements WHERE article_id = 2")
      == ["One is one.", "Two is three."])
  #expect(try store.connection.faults() == [])
}

@Test func articleCanGoBackToAnEarlierText() throws {
  let store = try Store(writing: ":memory:")
  for (index, claim) in ["It is so.", "It is not so.", "It is so."].enumerated() {
    try store.take([SampleArticle("a", claims: [claim])], seconds: Int64(index))
  }
  #expect(
    try store.connection.rows(of: "SELECT version, text, since, until FROM versions ORDER BY 1")
      == ["1|It is so.|0|1", "2|It is not so.|1|2", "3|It is so.|2|NULL"])
  #expect(try store.connection.faults() == [])
}

@Test func newAnalysisOfTheSameBytesMakesNoVersion() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one. Two is two."])], seconds: 100)
  var again = SampleArticle("a")
  again.add("One is one. Two is two.", kind: .opinion)
  try store.take(
    [again], seconds: 200, versions: Versions(tool: "2", reader: 1, analyser: 9, vocabulary: 9))
  #expect(
    try store.connection.rows(of: "SELECT version, since, until FROM versions") == ["1|100|NULL"])
  #expect(
    try store.connection.rows(
      of: "SELECT version, changed_at, analyser_version, vocabulary_version FROM articles")
      == ["1|100|9|9"])
  #expect(try store.connection.texts("SELECT kind FROM statements") == ["opinion"])
  #expect(
    try store.connection.number("SELECT count(*) FROM claim_fts WHERE claim_fts MATCH 'one'") == 0)
  #expect(try store.connection.faults() == [])
}

@Test func bothIndexesFollowTheText() throws {
  let store = try Store(writing: ":memory:")
  func hits(_ word: String) throws -> [Int] {
    try ["article_fts", "claim_fts"].map {
      try store.connection.number("SELECT count(*) FROM \($0) WHERE \($0) MATCH '\(word)'")
    }
  }
  try store.take([SampleArticle("a", title: "Badgers", claims: ["Otters swim.", "Hares run."])])
  #expect(try hits("otters") == [1, 1])
  #expect(try hits("badgers") == [1, 2])
  try store.take([SampleArticle("a", title: "Weasels", claims: ["Hares run.", "Foxes hide."])])
  #expect(try hits("otters") == [0, 0])
  #expect(try hits("badgers") == [0, 0])
  #expect(try hits("foxes") == [1, 1])
  #expect(try hits("weasels") == [1, 2])
  #expect(try store.connection.faults() == [])
}

@Test func claimIsIndexedUnderItsHeading() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("Before any heading it rains.")
  article.add("Weather", kind: .heading)
  article.add("Snow is cold.")
  try store.take([article])
  #expect(
    try store.connection.texts("SELECT text FROM claim_fts WHERE section MATCH 'weather'")
      == ["Snow is cold."])
  #expect(
    try store.connection.rows(of: "SELECT text, section FROM claims")
      == ["Before any heading it rains.|NULL", "Snow is cold.|Weather"])
}

@Test func removedArticleComesBackWithItsFile() throws {
  let store = try Store(writing: ":memory:")
  let article = SampleArticle("a", claims: ["One is one."])
  try store.take([article])
  let path = try #require(article.input.path)
  #expect(try InputTable(on: store.connection).entry(atPath: path)?.recordCount == 1)
  let transaction = try Transaction(on: store.connection)
  let hidden = try ArticleHiding(on: store.connection)
    .inputIsGone(1, stamp: Stamp(seconds: 9, revision: 1))
  try transaction.commit()
  #expect(hidden == ArticleHiding.Outcome(articleCount: 1, claimCount: 1))
  #expect(try store.connection.texts("SELECT count(*) FROM articles") == ["0"])
  #expect(try store.connection.faults() == [])
  #expect(try InputTable(on: store.connection).entry(atPath: path) == nil)
  #expect(
    try store.take([article])
      == [ArticleOutcome(change: .changed, claimsAdded: 1, claimsRemoved: 0)])
  #expect(try store.connection.rows(of: "SELECT id, version FROM articles") == ["1|1"])
  #expect(try store.connection.texts("SELECT changed_rev FROM claims") == ["2"])
  #expect(try store.connection.faults() == [])
}

@Test func standardInputThatSharesAKeyWithAFileStaysOneArticle() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("doi:10.1/x", claims: ["One is one."])])
  for claim in ["Two is two.", "Two is three.", "Two is three."] {
    var piped = SampleArticle("doi:10.1/x", claims: [claim])
    piped.isOfStandardInput = true
    try store.take([piped])
  }
  var other = SampleArticle("doi:10.1/x#fig", claims: ["Four is four."])
  other.isOfStandardInput = true
  try store.take([other])
  #expect(
    try store.connection.rows(of: "SELECT key, version FROM articles ORDER BY id")
      == ["doi:10.1/x|1", "doi:10.1/x#2|2", "doi:10.1/x#fig|1"])
  #expect(try store.connection.faults() == [])
}

@Test func sameArticleAgainWritesNothingNew() throws {
  let store = try Store(writing: ":memory:")
  let article = SampleArticle("a", claims: ["One is one.", "Two is two."])
  try store.take([article], seconds: 100)
  let query = "SELECT article_id, uid, text, changed_rev FROM claims ORDER BY id"
  let before = try store.connection.rows(of: query)
  #expect(
    try store.take([article], seconds: 200)
      == [ArticleOutcome(change: .same, claimsAdded: 0, claimsRemoved: 0)])
  #expect(try store.connection.rows(of: query) == before)
  #expect(try store.connection.rows(of: "SELECT version, changed_at FROM articles") == ["1|100"])
  #expect(try store.connection.faults() == [])
}

/// The same bytes may say something else to another reader; what they said is kept.
@Test func otherTextOfTheSameBytesMakesAVersion() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a", claims: ["One is one."])
  let digest = article.record.digest
  try store.take([article], seconds: 100)
  article = SampleArticle("a", claims: ["*One* is one."])
  try store.take([article], seconds: 200, digest: digest)
  #expect(
    try store.connection.rows(of: "SELECT version, text, since, until FROM versions ORDER BY 1")
      == ["1|One is one.|100|200", "2|*One* is one.|200|NULL"])
}
