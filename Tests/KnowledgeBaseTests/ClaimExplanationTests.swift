import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private let page = """
  # Sleep and trauma

  In this article we look at sleep.

  ## Findings

  A 2019 study found that prazosin reduced nightmares in 40 % of 67 adults with PTSD.
  Smoking does not lower the risk of depression. Studies suggest that exercise may reduce chronic
  pain in adults without migraine (https://doi.org/10.1000/abc).

  - Hyperarousal is a symptom of PTSD.
  - Aspirin lowers the risk of stroke; 👩‍🔬 naïve e\u{301}tudes agree.

  Call us today to book an appointment!
  """

@Test func everyClaimIsExplainedFromItsOwnWords() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "in/page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  let text = Array(try store.connection.texts("SELECT text FROM articles")[0].utf8)
  let claims = try store.connection.prepare(
    "SELECT id, byte_start, byte_end, score, attribution FROM claims")
  var count = 0
  while try claims.step() {
    let explanation = try #require(
      try ClaimExplanation.explanation(ofClaim: claims.int64(at: 0), in: store))
    let statement = try #require(explanation.statement)
    #expect(explanation.id == claims.int64(at: 0))
    #expect(statement.kind == .claim)
    #expect(statement.range.range == claims.int(at: 1)..<claims.int(at: 2))
    #expect(statement.score == claims.double(at: 3))
    #expect(statement.attribution.rawValue == claims.text(at: 4))
    #expect(explanation.reasons.contains { $0.subject == "kind" })
    for reason in explanation.reasons {
      let words = reason.range.map { String(decoding: text[$0.range], as: UTF8.self) }
      #expect(reason.words == words)
      #expect(!reason.rule.isEmpty && !reason.outcome.isEmpty)
    }
    #expect(explanation.storedAnalyserVersion == ToolVersion.versions(vocabulary: 0).analyser)
    #expect(explanation.storedVocabularyVersion == Vocabulary.shipped.version)
    count += 1
  }
  #expect(count >= 3)
}

@Test func whatIsNoClaimIsNotExplained() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: "in/page.md")
  let store = try Store(writing: ":memory:")
  try await ingest([path], into: store)
  let heading = try store.connection.number("SELECT id FROM statements WHERE kind = 'heading'")
  for id in [0, -1, 9_999, Int64.max, Int64(heading)] {
    #expect(try ClaimExplanation.explanation(ofClaim: id, in: store) == nil)
  }
}

/// What another version derived and this one no longer sees is still explained, by nothing.
@Test func claimThatTheAnalysisNoLongerSeesHasNoReasons() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("Half a sentence of")
  article.add("an article that was cut otherwise.")
  try store.take([article])
  for id in [1, 2] as [Int64] {
    let explanation = try #require(try ClaimExplanation.explanation(ofClaim: id, in: store))
    #expect(explanation.storedAnalyserVersion == 4)
    #expect(explanation.storedVocabularyVersion == 5)
  }
}
