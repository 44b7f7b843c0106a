import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Reviews of one claim: `Ada s` is Ada saying supported, `Cy! o` Cy settling it as overstated, `Ada w`
/// Ada taking her last word back.
private func decide(_ script: String, in store: borrowing Store) throws {
  let table = try ReviewTable(on: store.connection)
  var places = try ReviewPlaces(on: store.connection)
  let claim = try #require(try places.claim(1))
  let words: [Character: Verdict] = [
    "s": .supported, "o": .overstated, "n": .notAddressed, "c": .contradicted,
  ]
  for part in script.split(separator: ",") {
    let words2 = part.split(separator: " ")
    var review = Review(
      place: claim.place, verdict: words[words2[1].first ?? "w"],
      reviewer: words2[0].filter { $0 != "!" }, madeAt: 77)
    review.isAdjudicated = words2[0].hasSuffix("!")
    _ = try table.add(review, on: store.connection)
  }
}

@Test(arguments: [
  ("Ada s", "supported by Ada"),
  ("Ada s,Bo s", "supported by Bo"),
  ("Ada s,Bo o", "overstated by Bo, in conflict"),
  ("Ada o,Bo s", "overstated by Ada, in conflict"),
  ("Ada s,Bo n", "not-addressed by Bo, in conflict"),
  ("Ada n,Bo o,Cy c,Dee s", "contradicted by Cy, in conflict"),
  ("Ada s,Ada o", "overstated by Ada"),
  ("Ada c,Ada s,Bo s", "supported by Bo"),
  ("Ada s,Ada w", ""),
  ("Ada s,Bo o,Bo w", "supported by Ada"),
  ("Ada s,Bo o,Cy! s", "supported by Cy"),
  ("Ada s,Bo o,Cy! c", "contradicted by Cy"),
  ("Ada s,Bo o,Cy! s,Cy! w", "overstated by Bo, in conflict"),
  ("Ada s,Bo o,Cy! s,Bo o", "overstated by Bo, in conflict"),
  ("Ada s,Bo o,Cy! s,Bo s", "supported by Bo"),
  ("Ada s,Bo o,Cy! s,Dee! o", "overstated by Dee"),
  ("Ada s,Bo o,Bo! s", "supported by Bo"),
])
func mostCautiousStandingReviewGoverns(script: String, expected: String) throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps."])])
  try decide(script, in: store)
  let found = try store.connection.texts(
    """
    SELECT verdict || ' by ' || reviewer || iif(in_conflict, ', in conflict', '')
    FROM governing_reviews
    """)
  #expect(found == (expected.isEmpty ? [] : [expected]))
  let shown = try store.connection.texts(
    "SELECT coalesce(verdict || ' by ' || reviewed_by, '') FROM claims")
  #expect(shown == [expected.split(separator: ",").first.map(String.init) ?? ""])
}

@Test func noTwoDecisionsOnAClaimBearTheSameSecond() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps."])])
  try decide("Ada s,Ada w,Bo s,Ada s", in: store)
  #expect(
    try store.connection.rows(of: "SELECT made_at FROM review ORDER BY id")
      == ["77", "78", "79", "80"])
}

@Test func claimTakesSoManyDecisionsAndNoMore() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps."])])
  let most = ReviewTable.mostOfOneClaim
  try decide((0..<most).map { "R\($0) s" }.joined(separator: ","), in: store)
  #expect(throws: ReviewTable.IsFull.self) { try decide("Ada s", in: store) }
  #expect(
    try store.connection.texts("SELECT reviewed_by FROM claims") == ["R\(most - 1)"])
}

@Test func placeOfAClaimHasThirtyTwoCodePointsToEitherSide() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add(String(repeating: "é👩‍🔬", count: 20), kind: .opinion)
  article.add("It helps 3 of 4.", conditions: ["-ocd", "ptsd"])
  article.add("Short.", kind: .opinion)
  try store.take([article])
  var places = try ReviewPlaces(on: store.connection)
  let claim = try #require(try places.claim(2))
  #expect(claim.place.quote == "It helps 3 of 4.")
  #expect(claim.place.prefix.unicodeScalars.count == 32)
  #expect(claim.place.prefix.hasSuffix("👩‍🔬\n"))
  #expect(claim.place.suffix == "\nShort.")
  #expect(
    claim.place.judged.json
      == #"{"conditions":["ptsd"],"context":[],"negated":false,"numbers":["3","4"]}"#)
}
