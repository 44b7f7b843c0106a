/// Adds the weights of a sentence's features up and keeps the heaviest.
struct ClaimFeatureSum: ClaimFeatureSink {
  /// How many features are kept to be named.
  static let heaviestCount = 5

  /// The weights by feature.
  let weights: KeyTable<ClaimModel.Weight>
  private(set) var total = 0.0
  private var kept = InlineArray<5, Kept>(repeating: Kept())
  private var keptCount = 0
  /// What a feature must weigh to be among the heaviest.
  private var least = 0.0

  /// A feature and what it added; small, since many are kept for a while.
  private struct Kept {
    var contribution = 0.0
    var name: Int32 = -1
    /// Its words, by index; -1 for cues and places.
    var first: Int32 = -1
    var end: Int32 = -1
  }

  init(weights: KeyTable<ClaimModel.Weight>) { self.weights = weights }

  /// The features that weighed most, the heaviest first.
  var heaviest: [ClaimVerdict.Feature] {
    (0..<keptCount).map { place in
      let feature = kept[place]
      return ClaimVerdict.Feature(
        name: Int(feature.name), contribution: feature.contribution,
        words: feature.first < 0 ? nil : Int(feature.first)..<Int(feature.end))
    }
  }

  @discardableResult
  @inline(__always)
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool {
    guard let weight = weights[key.hash] else { return false }
    let contribution = weight.value * value
    total += contribution
    if abs(contribution) > least { keep(weight.name, contribution, words) }
    return weight.goesOn
  }

  /// Puts a feature in its place among the heaviest; one that comes again counts once.
  private mutating func keep(_ name: Int32, _ contribution: Double, _ words: Range<Int>?) {
    let weight = abs(contribution)
    var place = keptCount
    for index in (0..<keptCount).reversed() {
      if kept[index].name == name { return }
      if abs(kept[index].contribution) < weight { place = index }
    }
    guard place < kept.count else { return }
    keptCount = min(keptCount + 1, kept.count)
    for index in (place + 1..<keptCount).reversed() { kept[index] = kept[index - 1] }
    kept[place] = Kept(
      contribution: contribution, name: name, first: words.map { Int32($0.lowerBound) } ?? -1,
      end: words.map { Int32($0.upperBound) } ?? -1)
    if keptCount == kept.count { least = abs(kept[kept.count - 1].contribution) }
  }
}
