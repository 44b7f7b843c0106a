/// A logistic regression over named features: how likely a sentence of an abstract states what the
/// abstract concludes or reports as new.
///
/// Its weights stand in `ClaimWeights`, which `Scripts/train-claims` writes.
struct ClaimModel: Sendable {
  /// What one feature weighs.
  struct Weight: Sendable {
    let name: String
    let value: Double
  }

  /// The weights that ship.
  static let shipped = ClaimModel(table: ClaimWeights.table)

  /// The weight of no feature at all.
  let bias: Double
  /// All weights, in the order of their names.
  let weights: [Weight]
  /// Position of each weight by its key, in a table at most half full; -1 for free places.
  private let slots: [(key: UInt64, weight: Int32)]

  /// Reads `table`: a feature, a tab and its weight a line; the feature `bias` is in every sentence.
  init(table: String) {
    var weights: [Weight] = []
    var bias = 0.0
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      if parts[0] == "bias" {
        bias = value
      } else {
        weights.append(Weight(name: String(parts[0]), value: value))
      }
    }
    var count = 4
    while count < weights.count * 2 { count *= 2 }
    var slots = [(key: UInt64, weight: Int32)](repeating: (0, -1), count: count)
    for (index, weight) in weights.enumerated() {
      let key = ClaimFeatureKey(name: weight.name).hash
      var slot = Int(truncatingIfNeeded: key) & (count - 1)
      while slots[slot].weight >= 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = (key, Int32(index))
    }
    self.bias = bias
    self.weights = weights
    self.slots = slots
  }

  /// Position of the weight of the feature with `key`; nil where it weighs nothing.
  @inline(__always)
  func position(of key: ClaimFeatureKey) -> Int? {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot].weight >= 0 {
      if slots[slot].key == key.hash { return Int(slots[slot].weight) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What the features of sentence `index` amount to.
  func verdict(on index: Int, of abstract: AbstractFeatures) -> ClaimVerdict {
    var sum = FeatureSum(model: self)
    abstract.visit(index, into: &sum)
    return ClaimVerdict(logOdds: bias + sum.total, features: sum.heaviest)
  }
}

/// Why and how much a sentence looks like a claim of its abstract.
struct ClaimVerdict: Sendable {
  /// A feature of the sentence that weighs something.
  struct Feature: Sendable {
    /// Position of its weight in the model.
    let position: Int
    /// What it added to the log odds.
    var contribution: Double
    /// Its words, by index; nil for cues and places.
    let words: Range<Int>?
  }

  /// The natural logarithm of the odds.
  let logOdds: Double
  /// The features that weighed most, the heaviest first; at most `FeatureSum.heaviestCount`.
  let features: [Feature]

  /// How likely it is a claim, 0…1.
  var probability: Double { 1 / (1 + exponential(-logOdds)) }
}

/// Adds the weights of a sentence's features up.
struct FeatureSum: ClaimFeatureSink {
  /// How many features are kept to be named.
  static let heaviestCount = 5

  let model: ClaimModel
  private(set) var total = 0.0
  private(set) var heaviest: [ClaimVerdict.Feature] = []

  init(model: ClaimModel) { self.model = model }

  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) {
    guard let position = model.position(of: key) else { return }
    let contribution = model.weights[position].value * value
    total += contribution
    note(
      ClaimVerdict.Feature(position: position, contribution: contribution, words: words))
  }

  /// Keeps `feature` if it is among the heaviest; one that comes again counts once.
  private mutating func note(_ feature: ClaimVerdict.Feature) {
    let weight = abs(feature.contribution)
    if heaviest.count == FeatureSum.heaviestCount, abs(heaviest[4].contribution) >= weight { return }
    if heaviest.contains(where: { $0.position == feature.position }) { return }
    let place = heaviest.firstIndex { abs($0.contribution) < weight } ?? heaviest.count
    heaviest.insert(feature, at: place)
    if heaviest.count > FeatureSum.heaviestCount { heaviest.removeLast() }
  }
}

/// *e* to the power of `exponent`, to ten digits for the exponents that matter here.
func exponential(_ exponent: Double) -> Double {
  let part = min(max(exponent, -40), 40) / 256
  var result = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4)))
  for _ in 0..<8 { result *= result }
  return result
}
