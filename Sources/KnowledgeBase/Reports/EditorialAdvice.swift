internal import Knowledge
internal import KnowledgeStore

extension ArticleReport {
  /// Numbers of claims that a sentence names at most.
  private static let namedCount = 5

  /// What an editor should do first, in a sentence or two.
  public var advice: String {
    if article.integrity == .retracted {
      return "This article was itself retracted: rely on nothing in it before that is settled."
    }
    guard !claims.isEmpty else {
      return article.hasText
        ? "No claims were found in this article; there is nothing to check."
        : "Only the record of this article is here, not its text; there is nothing to check yet."
    }
    guard let first = Self.steps.lazy.compactMap({ step in self.sentence(for: step) }).first else {
      return "Nothing is waiting: every claim was held against its source, or is the article's own "
        + "result."
    }
    return first
  }

  /// Something to do, and for which claims.
  private struct Step: Sendable {
    let one: String
    let many: String
    let todo: String
    let isFor: @Sendable (Claim) -> Bool
  }

  private static func has(_ kind: Shortfall.Kind) -> @Sendable (Claim) -> Bool {
    { $0.shortfalls.contains { $0.kind == kind } }
  }

  /// What there may be to do, the most pressing first.
  private static let steps: [Step] = [
    Step(
      one: "the claim that rests on a retracted paper",
      many: "claims that rest on retracted papers",
      todo: "find another source, or take the statement out", isFor: has(.retractedSource)),
    Step(
      one: "the claim that was judged by a retracted paper",
      many: "claims that were judged by retracted papers",
      todo: "have it judged by other evidence", isFor: has(.retractedEvidence)),
    Step(
      one: "the claim that the evidence contradicts", many: "claims that the evidence contradicts",
      todo: "correct it, or take it out",
      isFor: { $0.claim.status == .contradicted && !$0.claim.isInConflict }),
    Step(
      one: "the claim that says more than the evidence",
      many: "claims that say more than the evidence",
      todo: "bring the wording down to what the evidence says",
      isFor: { $0.claim.status == .overstated && !$0.claim.isInConflict }),
    Step(
      one: "the claim that reviewers differ on", many: "claims that reviewers differ on",
      todo: "have somebody settle it", isFor: has(.reviewersDiffer)),
    Step(
      one: "the claim that was reworded since its review",
      many: "claims that were reworded since their review", todo: "have it reviewed again",
      isFor: has(.changedSinceReview)),
    Step(
      one: "the claim that its source does not speak of",
      many: "claims that their sources do not speak of",
      todo: "find a source that says so, or take the statement out", isFor: has(.silentSource)),
    Step(
      one: "the claim that states figures without a source that could be looked up",
      many: "claims that state figures without a source that could be looked up",
      todo: "ask where the figures come from",
      isFor: { $0.claim.hasFigures && ($0.claim.status == .uncited || $0.claim.status == .vague) }),
    Step(
      one: "the claim whose source is to be chosen among records that are here already",
      many: "claims whose sources are to be chosen among records that are here already",
      todo: "choose the record that is meant",
      isFor: { claim in
        claim.claim.status == .unresolved
          && claim.citations.contains { $0.citation.resolution == .candidates }
      }),
    Step(
      one: "the claim that names a source without enough to find it",
      many: "claims that name a source without enough to find it",
      todo: "ask for the full reference", isFor: { $0.claim.status == .unresolved }),
    Step(
      one: "the claim that leans on a vague source", many: "claims that lean on vague sources",
      todo: "ask which study is meant", isFor: has(.vagueSource)),
    Step(
      one: "the claim without a source", many: "claims without a source",
      todo: "ask for a source, or say that it is an opinion", isFor: has(.noSource)),
    Step(
      one: "the claim whose source nobody has read against it yet",
      many: "claims whose sources nobody has read against them yet",
      todo: "hold the sentence against the source",
      isFor: { $0.claim.status == .resolved && $0.claim.verdict == nil }),
    Step(
      one: "the claim that was found supported without evidence that can be looked at here",
      many: "claims that were found supported without evidence that can be looked at here",
      todo: "ask the reviewer what it was held against", isFor: has(.unstatedEvidence)),
    Step(
      one: "the claim with doubts about its source", many: "claims with doubts about their sources",
      todo: "look whether another source says the same", isFor: has(.doubtfulSource)),
  ]

  private func sentence(for step: Step) -> String? {
    let numbers = claims.filter(step.isFor).map(\.number)
    guard let first = numbers.first else { return nil }
    guard numbers.count > 1 else {
      return "Start with \(step.one) (number \(first)): \(step.todo)."
    }
    let rest = numbers.count - Self.namedCount
    let named = numbers.prefix(Self.namedCount).map(String.init)
    let list = rest > 0 ? Words.list(named + ["\(rest) more"]) : Words.list(named)
    return "Start with the \(numbers.count) \(step.many) (numbers \(list)). For each: \(step.todo)."
  }
}
