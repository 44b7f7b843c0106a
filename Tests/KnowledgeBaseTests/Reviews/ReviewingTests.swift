import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// An article with four claims and one with a text to hold them against.
private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a", title: "A page")
  article.add("Ketamine helps 70 % of them.", conditions: ["ptsd"], attribution: .named)
  article.add("It helps.", attribution: .vague)
  article.add("It never hurts.")
  var paper = SampleArticle("doi:10.1/x", title: "A trial")
  paper.describe { $0.reference.doi = "10.1/x" }
  paper.add("In all, 70 % of the patients got better within a day.", kind: .opinion)
  try store.take([article, paper])
  return store
}

private func take(
  _ decisions: [ReviewDecision], in store: borrowing Store, by reviewer: String = "Ada",
  _ adjust: (inout ReviewSettings) -> Void = { _ in }
) throws -> ReviewOutcome {
  var settings = ReviewSettings(reviewer: reviewer)
  adjust(&settings)
  return try Reviewing.take(decisions, as: settings, in: store)
}

private func statuses(_ store: borrowing Store) throws -> [String] {
  try store.connection.texts("SELECT citation_status FROM claims ORDER BY id")
}

@Test func decisionMovesTheStatusAndIsLogged() throws {
  let store = try store()
  let outcome = try take(
    [
      ReviewDecision(
        claim: "1", verdict: .supported, evidence: "10.1/X", quote: "70 % of the patients")
    ], in: store)
  #expect(outcome.written.map(\.statusAfter) == ["verified"])
  #expect(outcome.warnings == [])
  #expect(try statuses(store) == ["verified", "vague", "uncited"])
  #expect(
    try store.connection.rows(of: "SELECT evidence_key, standing, tool_version FROM reviews")
      == ["doi:10.1/x|1|\(ToolVersion.number)"])
  #expect(
    try store.connection.rows(of: "SELECT before, after, reason FROM status_changes")
      == ["unresolved|verified|review"])
}

@Test func sameDecisionAgainWritesNothing() throws {
  let store = try store()
  let decision = ReviewDecision(claim: "1", verdict: .supported, note: "read it")
  _ = try take([decision], in: store)
  let before = try store.connection.dump()
  #expect(try take([decision], in: store).unchangedCount == 1)
  #expect(try store.connection.dump() == before)
  #expect(try take([decision], in: store, by: "Bo").written.count == 1)
}

@Test func quoteMustStandInTheEvidence() throws {
  let store = try store()
  var decision = ReviewDecision(
    claim: "1", verdict: .supported, evidence: "2", quote: "90 % of the patients died")
  let refused = try take([decision], in: store)
  #expect(refused.faults.map(\.refusal.kind) == [.badData])
  #expect(try store.connection.number("SELECT count(*) FROM review") == 0)
  #expect(
    try take([decision], in: store) { $0.trustsQuotes = true }.warnings
      == ["the quote does not stand in the text of article 2."])
  decision.quote = "70 % of patients got better within a day"
  #expect(
    try take([decision], in: store).warnings
      == ["the quote stands in article 2 as “70 % of the patients got better within a day”."])
}

@Test func evidenceThatIsOddIsWarnedAbout() throws {
  let store = try store()
  try store.connection.run("UPDATE article SET integrity = 'retracted' WHERE id = 2")
  let outcome = try take(
    [ReviewDecision(claim: "1", verdict: .supported, evidence: "2")], in: store)
  #expect(outcome.warnings == ["article 2, “A trial”, was retracted."])
  #expect(outcome.written.map(\.statusAfter) == ["retracted"])
  let own = try take([ReviewDecision(claim: "2", verdict: .supported, evidence: "a")], in: store)
  #expect(own.warnings == ["claim 2 was held against its own article."])
}

@Test func oneBadDecisionKeepsAllOfThemOut() throws {
  let store = try store()
  let decisions = [
    ReviewDecision(claim: "1", verdict: .supported, line: 2),
    ReviewDecision(claim: "99", verdict: .supported, line: 3),
    ReviewDecision(claim: "2", verdict: .supported, evidence: "pmid:5", line: 4),
    ReviewDecision(claim: "3", verdict: .supported, quote: "words", line: 5),
  ]
  let outcome = try take(decisions, in: store)
  #expect(outcome.faults.map(\.line) == [3, 4, 5])
  #expect(outcome.written.isEmpty)
  #expect(try store.connection.number("SELECT count(*) FROM review") == 0)
  let others = try take(decisions, in: store) { $0.keepsGoing = true }
  #expect(others.faults.count == 3)
  #expect(try statuses(store) == ["verified", "vague", "uncited"])
}

@Test func decisionForAGroupIsMadeOnEachOfItsClaims() throws {
  let store = try store()
  try store.connection.run("UPDATE statement SET group_id = 7 WHERE id IN (1, 3)")
  let outcome = try take([ReviewDecision(claim: "3", verdict: .contradicted)], in: store) {
    $0.isForGroups = true
  }
  #expect(outcome.written.compactMap(\.claimID) == [3, 1])
  #expect(try statuses(store) == ["contradicted", "vague", "contradicted"])
  let last = try #require(try Reviewing.last(by: "Ada", in: store))
  let together = try Reviewing.companions(of: last, in: store)
  #expect(together == [1, 2])
  _ = try Reviewing.withdraw(together.map { .review($0) }, reviewer: "Ada", in: store)
  #expect(try statuses(store) == ["unresolved", "vague", "uncited"])
}

@Test func dryRunShowsWhatWouldComeOfIt() throws {
  let store = try store()
  let before = try store.connection.dump()
  let outcome = try take([ReviewDecision(claim: "1", verdict: .overstated)], in: store) {
    $0.isDryRun = true
  }
  #expect(outcome.written.map(\.statusAfter) == ["overstated"])
  #expect(try store.connection.dump() == before)
}

@Test func onlyTheReviewerTakesADecisionBack() throws {
  let store = try store()
  _ = try take([ReviewDecision(claim: "1", verdict: .supported)], in: store)
  #expect(throws: ReviewRefusal.self) {
    try Reviewing.withdraw([.review(1)], reviewer: "Bo", in: store)
  }
  #expect(throws: ReviewRefusal.self) {
    try Reviewing.withdraw([.claim("1")], reviewer: "Bo", in: store)
  }
  let written = try Reviewing.withdraw([.claim("1")], reviewer: "Ada", in: store)
  #expect(written.map(\.statusAfter) == ["unresolved"])
  #expect(throws: ReviewRefusal.self) {
    try Reviewing.withdraw([.review(1)], reviewer: "Ada", in: store)
  }
}

@Test func whatIsTypedNamesAReviewOrAClaim() {
  #expect(Reviewing.Target("r12") == .review(12))
  #expect(Reviewing.Target("12") == .claim("12"))
  #expect(Reviewing.Target("rabcdefghij23456") == .claim("rabcdefghij23456"))
}
