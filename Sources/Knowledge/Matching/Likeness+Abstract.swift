extension Likeness {
  /// How two abstracts agree.
  enum AbstractDegree: String {
    case same = "the same"
    case alike = "alike"
    case other = "another"

    var weight: Int {
      switch self {
      case .same: 7
      case .alike: 0
      case .other: -6
      }
    }
  }

  /// How much of the shorter abstract's words stand in the other: nearly all where two databases keep
  /// one abstract under other headings and with other copyright lines, about half where one group
  /// writes of two studies.
  ///
  /// - Note: Containment of Broder (1997), doi:10.1109/SEQUEN.1997.666900, of single words.
  static func abstracts(_ one: PaperTraits, _ other: PaperTraits) -> Agreement? {
    guard let one = one.abstract, let other = other.abstract else { return nil }
    let words = (Set(FoldedText.words(one)), Set(FoldedText.words(other)))
    let short = min(words.0.count, words.1.count)
    let long = max(words.0.count, words.1.count)
    guard short >= 20 else { return nil }
    let common = words.0.intersection(words.1).count
    let degree: AbstractDegree =
      10 * common >= 9 * short && 2 * short >= long
      ? .same : 10 * common >= 7 * short ? .alike : .other
    return Agreement(field: .abstract, degree: degree.rawValue, weight: degree.weight)
  }
}
