import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

private func claimRevisions(_ store: borrowing Store) throws -> [String: [String]] {
  var found: [String: [String]] = [:]
  let select = try store.connection.prepare("SELECT text, uid, changed_rev FROM claims ORDER BY id")
  while try select.step() {
    found[select.text(at: 0), default: []] += [select.text(at: 1), select.text(at: 2)]
  }
  return found
}

@Test func unchangedClaimsKeepUidAndRevision() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one.", "It rose by 70 %.", "It ends."])])
  let before = try claimRevisions(store)
  let outcome = try store.take([
    SampleArticle("a", claims: ["It ends.", "It rose by 80 %.", "One  is\u{A0}one.", "It is new."])
  ])
  let after = try claimRevisions(store)
  #expect(after["It ends."] == before["It ends."])
  #expect(after["One  is\u{A0}one."] == before["One is one."])
  #expect(after["It rose by 80 %."]?[0] != before["It rose by 70 %."]?[0])
  #expect(after["It rose by 80 %."]?[1] == "2")
  #expect(after["It is new."]?[1] == "2")
  #expect(outcome == [ArticleOutcome(change: .changed, claimsAdded: 2, claimsRemoved: 1)])
}

@Test(arguments: ["conditions", "attribution", "hedge", "negation", "own finding"])
func claimJudgedAnewHasANewRevision(judgement: String) throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one.", "Two is two."])])
  let before = try claimRevisions(store)
  var again = SampleArticle("a", claims: ["One is one."])
  again.add(
    "Two is two.", conditions: judgement == "conditions" ? ["ocd"] : [],
    attribution: judgement == "attribution" ? .vague : .none
  ) {
    $0.certainty = judgement == "hedge" ? .low : .high
    $0.isNegated = judgement == "negation"
    $0.isOwnFinding = judgement == "own finding"
  }
  try store.take([again])
  let after = try claimRevisions(store)
  #expect(after["One is one."] == before["One is one."])
  #expect(after["Two is two."]?[0] == before["Two is two."]?[0])
  #expect(after["Two is two."]?[1] == "2")
}

@Test func excludedMentionDoesNotCountAsAChange() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("One is one.", conditions: ["-ocd", "ptsd", "depression"])
  try store.take([article])
  let before = try claimRevisions(store)
  try store.take([article])
  #expect(try claimRevisions(store) == before)
}

@Test func sameWordsTwiceAreTwoClaims() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps.", "IT HELPS.", "It  helps."])])
  let uids = try store.connection.texts("SELECT uid FROM claims")
  #expect(Set(uids).count == 3)
  let outcome = try store.take([SampleArticle("a", claims: ["It helps.", "It helps."])])
  #expect(outcome.map(\.claimsRemoved) == [1])
  #expect(outcome.map(\.claimsAdded) == [0])
  #expect(try store.connection.texts("SELECT uid FROM claims") == Array(uids.prefix(2)))
}

@Test func sameWordsInTwoArticlesAreTwoClaims() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["It helps."]), SampleArticle("b", claims: ["It helps."]),
  ])
  #expect(Set(try store.connection.texts("SELECT uid FROM claims")).count == 2)
}

@Test func takenKeyGetsANumber() throws {
  let store = try Store(writing: ":memory:")
  func record(_ path: String, _ claim: String) -> (ArticleRecord, InputRecord) {
    let sample = SampleArticle("doi:10.1/x", claims: [claim])
    let input = InputRecord(
      path: path, digest: sample.record.digest, byteCount: 1, modifiedAtNanoseconds: nil)
    return (sample.record, input)
  }
  let transaction = try Transaction(on: store.connection)
  var writer = try ArticleWriter(
    on: store.connection, versions: Versions(tool: "1", reader: 1, analyser: 1, vocabulary: 1))
  for (record, input) in [
    record("/a", "A."), record("/b", "B."), record("/c", "C."), record("/b", "D."),
  ] {
    _ = try writer.write(
      record, from: input, stamp: Stamp(seconds: 1, revision: 1), on: store.connection)
  }
  try transaction.commit()
  #expect(
    try store.connection.rows(of: "SELECT key, source_path, text FROM articles ORDER BY id") == [
      "doi:10.1/x|/a|A.", "doi:10.1/x#2|/b|D.", "doi:10.1/x#3|/c|C.",
    ])
}
