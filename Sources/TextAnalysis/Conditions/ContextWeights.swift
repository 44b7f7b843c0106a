/// What decides about context, learnt from annotated pages; written by Scripts/train-context.
enum ContextWeights {
  /// The probability from which on a condition is taken to be meant.
  static let threshold = 0.35

  /// How likely a condition is meant whose features are `features`.
  static func probability(of features: ContextFeatures) -> Double {
    var sum = bias
    for (feature, weight) in weights where features.contains(feature) { sum += weight }
    return 1 / (1 + ClaimVerdict.exponential(-sum))
  }

  private static let bias = -2.63

  private static let weights: [(ContextFeatures.Feature, Double)] = [
    (.all, -0.25),
    (.allAnecdote, 0.21),
    (.allClaim, 0.13),
    (.allRecommendation, 0.22),
    (.anaphor, 0.78),
    (.anecdote, 0.16),
    (.answer, 0.75),
    (.byName, 0.39),
    (.care, 0.52),
    (.careHeading, 0.26),
    (.careTitle, 0.08),
    (.claim, -0.11),
    (.crossesHeading, 0.07),
    (.far, -0.4),
    (.fewLines, -0.3),
    (.half, 0.36),
    (.heading, 0.31),
    (.headingClaim, 0.31),
    (.headingRecommendation, 0.03),
    (.lineBefore, 0.08),
    (.main, 0.92),
    (.mainAnecdote, 0.2),
    (.mainCare, 0.4),
    (.mainClaim, 0.41),
    (.mainRecommendation, 0.31),
    (.manyLines, -0.05),
    (.most, 0.8),
    (.near1, 0.32),
    (.near12, -0.26),
    (.near2, 0.21),
    (.near3, 0.22),
    (.near6, -0.09),
    (.nearAnecdote, 0.29),
    (.nearPronoun, 0.03),
    (.number, 0.01),
    (.numberNear, 0.49),
    (.opens, -0.16),
    (.otherBetween, 0.05),
    (.otherHeading, -0.01),
    (.otherNamed, -1.11),
    (.otherTitle, -0.07),
    (.patients, 0.41),
    (.patientsTitle, 0.3),
    (.pronoun, 0.06),
    (.recommendation, -0.05),
    (.sameLine, 0.28),
    (.sameLineClaim, 0.19),
    (.several, -0.3),
    (.short, -0.02),
    (.some, 0.65),
    (.symptomNamed, -0.26),
    (.title, 0.43),
    (.titleHeading, -0.45),
    (.widerNamed, 0.18),
  ]
}
