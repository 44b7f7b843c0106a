/// What decides about context, learnt from annotated pages; written by Scripts/train-context.
enum ContextWeights {
  /// The probability from which on F1 was best in cross-validation.
  static let threshold = 0.30

  /// How likely a condition is meant whose features are `features`.
  static func probability(of features: ContextFeatures) -> Double {
    var sum = bias
    for (feature, weight) in weights where features.contains(feature) { sum += weight }
    return 1 / (1 + ClaimVerdict.exponential(-sum))
  }

  private static let bias = -2.51

  private static let weights: [(ContextFeatures.Feature, Double)] = [
    (.all, -0.15),
    (.allAnecdote, 0.05),
    (.allClaim, 0.18),
    (.allRecommendation, 0.11),
    (.anaphor, 0.7),
    (.anecdote, 0.15),
    (.answer, 0.72),
    (.byName, 0.28),
    (.care, 0.42),
    (.careHeading, 0.25),
    (.careTitle, 0.23),
    (.claim, -0.07),
    (.crossesHeading, 0.04),
    (.far, 0.04),
    (.fewLines, -0.29),
    (.half, 0.29),
    (.heading, 0.13),
    (.headingClaim, 0.18),
    (.lineBefore, 0.13),
    (.main, 0.7),
    (.mainAnecdote, 0.14),
    (.mainCare, 0.37),
    (.mainClaim, 0.38),
    (.mainRecommendation, 0.18),
    (.manyLines, -0.15),
    (.most, 0.5),
    (.near1, 0.21),
    (.near12, -0.34),
    (.near2, 0.08),
    (.near3, 0.12),
    (.near6, -0.11),
    (.nearAnecdote, 0.22),
    (.nearPronoun, 0.04),
    (.numberNear, 0.39),
    (.opens, -0.15),
    (.otherBetween, 0.18),
    (.otherHeading, -0.02),
    (.otherNamed, -0.96),
    (.otherTitle, -0.08),
    (.patients, 0.43),
    (.patientsTitle, 0.26),
    (.pronoun, 0.01),
    (.recommendation, -0.08),
    (.sameLine, 0.31),
    (.sameLineClaim, 0.2),
    (.several, -0.27),
    (.short, -0.02),
    (.some, 0.36),
    (.symptomNamed, -0.15),
    (.title, 0.43),
    (.titleHeading, -0.2),
    (.widerNamed, 0.12),
  ]
}
