import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

/// An invented abstract: what was unknown, what was done, what came out, what it means.
private let sentences = [
  "Sleep shapes how the brain files the events of a day away.",
  "It is unclear whether short naps do the same in older adults.",
  "We recruited 48 adults and measured recall before and after a nap of 30 min.",
  "Recall was tested with word pairs, and scores were compared between groups.",
  "Naps raised recall by 12% in adults over 60 (p = 0.01).",
  "Taken together, these results suggest that short naps may protect memory in older adults.",
]

private func scores(_ sentences: [String], type: String = "article-journal") -> [Double] {
  analysis(sentences.joined(separator: " "), type: type).statements.map(\.score)
}

@Test func conclusionOfAnAbstractScoresOnTop() {
  let scores = scores(sentences)
  #expect(scores.count == sentences.count)
  #expect(scores.last == scores.max())
  #expect((scores.last ?? 0) >= Analyser.abstractClaimThreshold)
  for score in scores.prefix(4) { #expect(score < Analyser.abstractClaimThreshold) }
}

@Test func featuresThatDecidedAreNamed() throws {
  let text = sentences.joined(separator: " ")
  let last = try #require(analysis(text, type: "article-journal").statements.last)
  let hits = last.hits.filter { $0.rule == "claim-model" }
  #expect(hits.count == ClaimFeatureSum.heaviestCount + 1)
  #expect(hits.allSatisfy { $0.subject == .kind })
  let sum = try #require(hits.last)
  #expect(sum.outcome == "sum")
  #expect(abs(1 / (1 + ClaimVerdict.exponential(-sum.weight)) - last.score) < 0.001)
  let weights = hits.dropLast().map { abs($0.weight) }
  #expect(weights == weights.sorted(by: >))
  for hit in hits where hit.outcome.hasPrefix("words:") {
    #expect("words:" + words(of: text, hit.range).lowercased() == hit.outcome)
  }
}

@Test func otherArticlesAreLeftAlone() {
  let statements = analysis(sentences.joined(separator: " "), type: "webpage").statements
  #expect(statements.allSatisfy { !$0.hits.contains { $0.rule == "claim-model" } })
  let long = (0...AbstractClaims.maximumSentenceCount / sentences.count).flatMap { _ in sentences }
  let paper = analysis(long.joined(separator: " "), type: "article-journal").statements
  #expect(paper.allSatisfy { !$0.hits.contains { $0.rule == "claim-model" } })
}

@Test func labelOfAConclusionCountsAsOne() {
  let plain = scores(["We tested two drops.", "Both drops were weighed.", "Drops work at night."])
  let labelled = scores([
    "METHODS: We tested two drops.", "RESULTS: Both drops were weighed.",
    "CONCLUSIONS: Drops work at night.",
  ])
  #expect((labelled.last ?? 0) > (plain.last ?? 1))
}

@Test func abstractOfOneSentenceHasAScore() {
  let scores = scores(["We show that it works."])
  #expect(scores.count == 1)
  #expect(scores.allSatisfy { (0...1).contains($0) })
}
