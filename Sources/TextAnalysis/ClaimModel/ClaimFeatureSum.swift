/// Adds the weights of a sentence's features up and keeps the heaviest.
struct ClaimFeatureSum: ClaimFeatureSink {
  /// The weights by feature.
  let weights: KeyTable<ClaimModel.Weight>
  private(set) var total = 0.0
  private var kept = Features(
    repeating: ClaimVerdict.Feature(name: -1, contribution: 0, words: nil))
  private var keptCount = 0
  /// What a feature must weigh to be among the heaviest.
  private var least = 0.0

  private typealias Features = InlineArray<5, ClaimVerdict.Feature>

  init(weights: KeyTable<ClaimModel.Weight>) { self.weights = weights }

  /// The features that weighed most, the heaviest first.
  var heaviest: [ClaimVerdict.Feature] { (0..<keptCount).map { kept[$0] } }

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
    var place = keptCount
    for index in (0..<keptCount).reversed() {
      if kept[index].name == name { return }
      if abs(kept[index].contribution) < weight { place = index }
    }
    guard place < kept.count else { return }
    keptCount = min(keptCount + 1, kept.count)
    for index in (place + 1..<keptCount).reversed() { kept[index] = kept[index - 1] }
    kept[place] = ClaimVerdict.Feature(name: name, contribution: contribution, words: words)
    if keptCount == kept.count { least = abs(kept[kept.count - 1].contribution) }
  }
}
