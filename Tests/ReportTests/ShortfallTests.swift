import Knowledge
import KnowledgeStore
import Testing

@testable import KnowledgeBase

/// The sentences of the only claim of a report.
private func sentences(
  _ status: CitationStatus, citations: [ReportedCitation] = [], reviews: [ReportedReview] = [],
  adjust: (inout ReportedClaim) -> Void = { _ in }
) -> [String] {
  var claim = sampleClaim(0, 0..<22, status)
  adjust(&claim)
  let text = "A 2019 study found so. Ref"
  return report(
    text: text, blocks: [], claims: [claim], citations: citations, reviews: reviews
  ).claims[0].shortfalls.map { "\($0.kind.rawValue): \($0.sentence)" }
}

private func citation(
  _ resolution: Resolution, _ reason: String, adjust: (inout ReportedCitation) -> Void = { _ in }
) -> ReportedCitation {
  var citation = ReportedCitation(range: ByteRange(0..<12))
  citation.claimID = 100
  citation.attribution = .named
  citation.resolution = resolution
  citation.reason = reason
  citation.clue.year = 2019
  citation.missing = [.author, .title, .journal, .identifier]
  adjust(&citation)
  return citation
}

private func review(
  _ verdict: String, by reviewer: String = "Ada", adjust: (inout ReportedReview) -> Void = { _ in }
) -> ReportedReview {
  var review = ReportedReview()
  review.claimUID = "uid0"
  review.verdict = verdict
  review.reviewer = reviewer
  review.isStanding = true
  review.state = "anchored"
  review.quote = "A 2018 study found so."
  adjust(&review)
  return review
}

@Test func claimWithoutSourceLacksOne() {
  #expect(sentences(.uncited) == ["no-source: No source of any kind is given."])
  #expect(sentences(.verified).isEmpty)
  #expect(sentences(.ownFinding).isEmpty)
}

@Test func vagueSourceIsQuoted() {
  #expect(
    sentences(.vague) { $0.attributionRange = ByteRange(2..<12) }
      == ["vague-source: It leans on “2019 study”, which names nothing that could be looked up."])
}

@Test func untracedSourceSaysWhatItGivesAndLacks() {
  let lead =
    "untraced-source: It points at “A 2019 study”; it gives the year (2019); not given: author, "
    + "title, journal and DOI or another identifier. "
  #expect(
    sentences(.unresolved, citations: [citation(.unchecked, "")])
      == [lead + "Nobody has looked for its record yet."])
  #expect(
    sentences(
      .unresolved, citations: [citation(.notFound, "No record here agrees with year 2019.")])
      == [lead + "No record here agrees with year 2019."])
  #expect(
    sentences(.unresolved, citations: [citation(.candidates, "2 records may be meant.")])
      == [lead + "2 records may be meant. A person has to choose."])
  #expect(
    sentences(
      .unresolved,
      citations: [
        citation(.notFound, "No record here has its DOI 10.1/x.") {
          $0.clue = Clue()
          $0.clue.doi = "10.1/x"
          $0.missing = []
        }
      ]) == [
        "untraced-source: It points at “A 2019 study”; it gives the DOI (10.1/x). "
          + "No record here has its DOI 10.1/x."
      ])
  #expect(sentences(.unresolved) == ["untraced-source: Because of unresolved."])
}

@Test func foundSourceStillHasToBeRead() {
  #expect(
    sentences(.resolved, citations: [citation(.resolved, "")]) == [
      "unchecked-source: A record of the source was found; nobody has confirmed yet that it supports "
        + "the sentence."
    ])
  #expect(
    sentences(.resolved, reviews: [review("not-addressed", by: "Bo")]) {
      $0.verdict = .notAddressed
    } == ["silent-source: Bo found that the evidence does not speak of this."])
}

@Test func reviewersAreNamed() {
  #expect(
    sentences(.overstated, reviews: [review("overstated")])
      == ["overstated: Ada found that the evidence says less than the sentence does."])
  #expect(
    sentences(.contradicted, reviews: [review("supported"), review("contradicted", by: "Bo")]) {
      $0.isInConflict = true
    } == [
      "contradicted: Bo found that the evidence says otherwise.",
      "reviewers-differ: Reviewers differ (Ada: supported; Bo: contradicted); somebody has to settle "
        + "it.",
    ])
}

@Test func gravestComesFirst() {
  #expect(
    sentences(.retracted, citations: [citation(.unchecked, "")], reviews: [review("overstated")])
      .map { $0.prefix { $0 != ":" } } == ["retracted-source", "untraced-source"])
}

@Test func decisionOnOtherWordsHasToBeMadeAgain() {
  let old = review("supported") {
    $0.state = "needs-recheck"
    $0.claimUID = "gone"
    $0.nearestUID = "uid0"
    $0.isStanding = false
    $0.stateReason = "The numbers changed: 2018 → 2019."
  }
  #expect(
    sentences(.uncited, reviews: [old]) == [
      "changed-since-review: Ada decided “supported” on other words than these (“A 2018 study found "
        + "so.”). The numbers changed: 2018 → 2019. It has to be reviewed again.",
      "no-source: No source of any kind is given.",
    ])
  // Who decided anew is not reminded.
  #expect(
    sentences(.overstated, reviews: [old, review("overstated")])
      == ["overstated: Ada found that the evidence says less than the sentence does."])
}

@Test func decisionOnWordsThatAreGoneIsKeptApart() {
  let stray = review("supported") { $0.claimUID = "gone" }
  let report = sampleReport("«One.»", [.uncited], reviews: [stray])
  #expect(report.strayReviews == [stray])
  #expect(report.claims[0].reviews.isEmpty)
}

@Test(arguments: [
  ([CitationStatus.uncited, .retracted, .contradicted], "rests on a retracted paper (number 2)"),
  (
    [.uncited, .contradicted, .contradicted],
    "2 claims that the evidence contradicts (numbers 2 and 3)"
  ),
  ([.uncited, .vague, .uncited], "leans on a vague source (number 2)"),
  ([.resolved, .uncited, .verified], "without a source (number 2)"),
  ([.resolved, .verified, .verified], "nobody has read against it yet (number 1)"),
  ([.verified, .verified, .ownFinding], "Nothing is waiting"),
])
func mostPressingComesFirst(statuses: [CitationStatus], words: String) {
  let report = sampleReport("«One.» «Two.» «Three.»", statuses)
  #expect(report.advice.contains(words), "\(report.advice)")
}

@Test func manyClaimsAreNotAllNamed() {
  let text = (1...9).map { "«Claim \($0).»" }.joined(separator: " ")
  #expect(
    sampleReport(text, [.uncited]).advice
      == "Start with the 9 claims without a source (numbers 1, 2, 3, 4, 5 and 4 more). For each: ask "
      + "for a source, or say that it is an opinion.")
}

@Test func articleWithoutClaimsOrWithoutStandingSaysSo() {
  #expect(sampleReport("Nothing.").advice.contains("No claims were found"))
  #expect(sampleReport("") { $0.hasText = false }.advice.contains("Only the record"))
  #expect(
    sampleReport("«One.»", [.uncited]) { $0.integrity = .retracted }.advice
      .contains("was itself retracted"))
}
