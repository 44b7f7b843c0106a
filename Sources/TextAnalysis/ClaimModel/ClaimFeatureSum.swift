/// Adds the weights of a sentence's features up and keeps the heaviest.
struct ClaimFeatureSum: ClaimFeatureSink {
  /// How many features are kept to be named.
  static let heaviestCount = 5

  /// The weights by feature.
  let weights: KeyTable<ClaimModel.Weight>
  private(set) var total = 0.0
  private(set) var heaviest: [ClaimVerdict.Feature] = []
  /// What a feature must weigh to be among the heaviest.
  private var least = 0.0

  init(weights: KeyTable<ClaimModel.Weight>) {
    self.weights = weights
    heaviest.reserveCapacity(ClaimFeatureSum.heaviestCount + 1)
  }

  @discardableResult
  @inline(__always)
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool {
    guard let weight = weights[key.hash] else { return false }
    let contribution = weight.value * value
    total += contribution
    if abs(contribution) > least { keep(Int(weight.name), contribution, words) }
    return weight.goesOn
  }

  /// Puts a feature in its place among the heaviest; one that comes again counts once.
  private mutating func keep(_ name: Int, _ contribution: Double, _ words: Range<Int>?) {
    let weight = abs(contribution)
    var place = heaviest.count
    for index in heaviest.indices.reversed() {
      if heaviest[index].name == name { return }
      if abs(heaviest[index].contribution) < weight { place = index }
    }
    heaviest.insert(
      ClaimVerdict.Feature(name: name, contribution: contribution, words: words), at: place)
    if heaviest.count > ClaimFeatureSum.heaviestCount { heaviest.removeLast() }
    if heaviest.count == ClaimFeatureSum.heaviestCount, let last = heaviest.last {
      least = abs(last.contribution)
    }
  }
}
