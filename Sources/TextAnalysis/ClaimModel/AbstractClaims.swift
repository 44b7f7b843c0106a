import Knowledge

/// Scores the sentences of scientific abstracts with the claim model.
enum AbstractClaims {
  /// Papers with more sentences are no abstracts; rules score them.
  static let maximumSentenceCount = 40

  /// Gives the sentences of an abstract the model's probability as their score, and its reasons.
  ///
  /// Kinds stay as they are; statements that are no sentences (headings, labels, furniture) keep
  /// their scores, as do all statements of articles that are no abstracts.
  static func score(_ statements: inout [Statement], of article: ArticleContext) {
    guard let abstract = Abstract(statements, of: article) else { return }
    let model = ClaimModel.shipped
    for (index, position) in abstract.positions.enumerated() {
      let verdict = model.verdict(on: index, of: abstract.features)
      statements[position].score = (verdict.probability * 1000).rounded() / 1000
      statements[position].hits += hits(
        for: verdict, model: model, words: abstract.features.sentences[index].words)
    }
  }

  private static func hits(
    for verdict: ClaimVerdict, model: ClaimModel, words: [Token]
  ) -> [RuleHit] {
    var hits = verdict.features.map { feature in
      RuleHit(
        subject: .kind, rule: "claim-model", outcome: model.names[feature.name],
        range: feature.words.map { part in
          ByteRange(
            words[part.lowerBound].range.lowerBound..<words[part.upperBound - 1].range.upperBound)
        },
        weight: feature.contribution)
    }
    hits.append(
      RuleHit(
        subject: .kind, rule: "claim-model", outcome: "sum", range: nil, weight: verdict.logOdds))
    return hits
  }
}
