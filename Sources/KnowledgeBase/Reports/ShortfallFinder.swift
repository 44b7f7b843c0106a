internal import Knowledge
internal import KnowledgeStore

/// Finds what a claim lacks.
struct ShortfallFinder {
  let claim: ReportedClaim
  /// Key of its article.
  let articleKey: String
  /// The words that it leans on.
  let attributionWords: String?
  let citations: [ArticleReport.Citation]
  let reviews: [ReportedReview]

  /// All that it lacks, the gravest first.
  var shortfalls: [Shortfall] {
    let found = byStatus + byReviews + byEvidence + bySource + byCitations
    return found.filter { !$0.sentence.isEmpty }
      .enumerated()
      .sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }

  private func rank(_ shortfall: Shortfall) -> Int {
    Shortfall.Kind.allCases.firstIndex(of: shortfall.kind) ?? 0
  }

  private var byStatus: [Shortfall] {
    switch claim.status {
    case .retracted: [Shortfall(kind: .retractedSource, sentence: claim.statusReason)]
    case .contradicted:
      [Shortfall(kind: .contradicted, sentence: verdictSentence("says otherwise", .contradicted))]
    case .overstated:
      [
        Shortfall(
          kind: .overstated,
          sentence: verdictSentence("says less than the sentence does", .overstated))
      ]
    case .uncited: [Shortfall(kind: .noSource, sentence: CitationStatus.uncited.plainMeaning)]
    case .vague:
      [
        Shortfall(
          kind: .vagueSource,
          sentence: attributionWords.map {
            "It leans on “\($0)”, which names nothing that could be looked up."
          } ?? CitationStatus.vague.plainMeaning)
      ]
    case .resolved where claim.verdict == nil:
      [Shortfall(kind: .uncheckedSource, sentence: CitationStatus.resolved.plainMeaning)]
    case .verified, .resolved, .unresolved, .ownFinding: []
    }
  }

  /// Who found that, and why.
  private func verdictSentence(_ finding: String, _ verdict: Verdict) -> String {
    let standing = reviews.filter { $0.isStanding && $0.verdict == verdict.rawValue }
    guard let review = standing.last else {
      return "A reviewer found that the evidence \(finding)."
    }
    return "\(review.reviewer) found that the evidence \(finding)."
  }

  private var byReviews: [Shortfall] {
    var found: [Shortfall] = []
    if claim.isInConflict {
      let words = reviews.filter(\.isStanding).map { "\($0.reviewer): \($0.verdict)" }
      found.append(
        Shortfall(
          kind: .reviewersDiffer,
          sentence:
            "Reviewers differ (\(words.joined(separator: "; "))); somebody has to settle it.")
      )
    }
    if claim.verdict == .notAddressed {
      found.append(
        Shortfall(
          kind: .silentSource,
          sentence: verdictSentence("does not speak of this", .notAddressed)))
    }
    // Who has decided anew on the words as they are now needs no reminder.
    let settled = Set(reviews.filter { $0.state == "anchored" }.map(\.reviewer))
    for review in reviews where review.state != "anchored" && !settled.contains(review.reviewer) {
      let reason = review.stateReason.map { " " + $0 } ?? ""
      found.append(
        Shortfall(
          kind: .changedSinceReview,
          sentence: "\(review.reviewer) decided “\(review.verdict)” on "
            + (review.hasPresentWords
              ? "these words." : "other words than these (“\(review.quote)”).")
            + "\(reason) It has to be reviewed again."))
    }
    return found
  }

  private var byEvidence: [Shortfall] {
    let standing = reviews.filter(\.isStanding)
    var found: [Shortfall] = []
    for review in standing where claim.status != .retracted {
      guard let evidence = review.evidence, evidence.integrity == .retracted else { continue }
      found.append(
        Shortfall(
          kind: .retractedEvidence,
          sentence: "\(review.reviewer) decided “\(review.verdict)” by “\(evidence.title)”, "
            + "which was retracted. It has to be judged by other evidence."))
    }
    let supporting = standing.filter { $0.verdict == Verdict.supported.rawValue }
    if claim.status == .verified, !supporting.isEmpty,
      supporting.allSatisfy({ $0.evidence == nil || $0.evidenceKey == articleKey })
    {
      found.append(Shortfall(kind: .unstatedEvidence, sentence: claim.statusReason))
    }
    return found
  }

  private var bySource: [Shortfall] {
    guard claim.sourceIntegrity == .concern else { return [] }
    return [
      Shortfall(
        kind: .doubtfulSource,
        sentence: "There is a published concern about a paper that it rests on, or was judged by.")
    ]
  }

  private var byCitations: [Shortfall] {
    guard claim.status != .verified else { return [] }
    let untraced = citations.filter {
      $0.citation.attribution != .vague && $0.citation.resolution != .resolved
    }
    if untraced.isEmpty, claim.status == .unresolved {
      return [Shortfall(kind: .untracedSource, sentence: claim.statusReason)]
    }
    return untraced.map {
      Shortfall(kind: .untracedSource, sentence: UntracedSource(citation: $0).sentence)
    }
  }
}
