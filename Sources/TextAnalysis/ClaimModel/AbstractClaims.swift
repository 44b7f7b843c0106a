import Knowledge

/// Scores the sentences of scientific abstracts with the claim model.
enum AbstractClaims {
  /// Papers with more sentences are no abstracts; rules score them.
  static let maximumSentenceCount = 40

  /// Gives the sentences of an abstract the model's probability as their score, and its reasons.
  ///
  /// Kinds stay as they are; statements that are no sentences (headings, labels, furniture) keep
  /// their scores, as do all statements of articles that are no abstracts. `cues` are those of each
  /// statement.
  static func score(_ statements: inout [Statement], of article: ArticleContext, cues: [UInt32]) {
    guard let abstract = Abstract(statements, of: article, cues: cues) else { return }
    let model = ClaimModel.shipped
    for (index, position) in abstract.positions.enumerated() {
      let verdict = model.verdict(on: index, of: abstract.features)
      statements[position].score = (verdict.probability * 1000).rounded() / 1000
      let words = abstract.features.sentences[index].words
      for feature in verdict.features {
        statements[position].hits.append(hit(feature, model: model, words: words))
      }
      statements[position].hits.append(
        RuleHit(
          subject: .kind, rule: "claim-model", outcome: "sum", range: nil,
          weight: verdict.logOdds))
    }
  }

  private static func hit(
    _ feature: ClaimVerdict.Feature, model: ClaimModel, words: [Token]
  ) -> RuleHit {
    RuleHit(
      subject: .kind, rule: "claim-model", outcome: model.names[feature.name],
      range: feature.words.map { part in
        ByteRange(
          words[part.lowerBound].range.lowerBound..<words[part.upperBound - 1].range.upperBound)
      },
      weight: feature.contribution)
  }
}
