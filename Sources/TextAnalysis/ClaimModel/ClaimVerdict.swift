/// How much a sentence looks like a claim of its abstract, and why.
struct ClaimVerdict: Sendable {
  /// A feature of the sentence that weighs something.
  struct Feature: Sendable {
    /// Position of its name in the model.
    let name: Int
    /// What it added to the log odds.
    let contribution: Double
    /// Its words, by index; nil for cues and places.
    let words: Range<Int>?
  }

  /// The natural logarithm of the odds.
  let logOdds: Double
  /// The features that weighed most, the heaviest first.
  let features: [Feature]

  /// How likely it is a claim, 0…1.
  var probability: Double { 1 / (1 + ClaimVerdict.exponential(-logOdds)) }

  /// *e* to the power of `exponent`, to eight digits; without a C library, so alike everywhere.
  static func exponential(_ exponent: Double) -> Double {
    let part = min(max(exponent, -40), 40) / 256
    var result = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5))))
    for _ in 0..<8 { result *= result }
    return result
  }
}
