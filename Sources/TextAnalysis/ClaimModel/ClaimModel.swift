/// A logistic regression over named features: how likely a sentence of an abstract states what the
/// abstract concludes or reports as new.
///
/// Its weights stand in `ClaimWeights`, which `Scripts/train-claims` writes.
struct ClaimModel: Sendable {
  /// What one feature weighs.
  struct Weight: Sendable {
    /// Position of its name; -1 for words that only begin features.
    let name: Int32
    /// Whether longer features begin with its words.
    let goesOn: Bool
    let value: Double
  }

  /// The weights that ship.
  static let shipped = ClaimModel(table: ClaimWeights.table)

  /// The weight of no feature at all.
  let bias: Double
  /// The names of all features that weigh something.
  let names: [String]
  /// The weight of each by the hash of its name.
  let weights: KeyTable<Weight>

  /// Reads `table`: a feature, a tab and its weight a line; the feature `bias` is in every sentence.
  init(table: String) {
    var names: [String] = []
    var values: [(key: UInt64, value: Double)] = []
    var bias = 0.0
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      if parts[0] == "bias" {
        bias = value
      } else {
        values.append((ClaimFeatureKey(name: parts[0]).hash, value))
        names.append(String(parts[0]))
      }
    }
    self.bias = bias
    self.names = names
    weights = ClaimModel.weights(values, names)
  }

  /// The weights `values` of `names`, and weights of nothing for words that longer features begin with,
  /// so that looking for these ends early.
  private static func weights(
    _ values: [(key: UInt64, value: Double)], _ names: [String]
  ) -> KeyTable<Weight> {
    var beginnings = Set(names.flatMap(beginnings))
    var entries = values.enumerated().map { position, entry in
      let goesOn = beginnings.remove(entry.key) != nil
      return (entry.key, Weight(name: Int32(position), goesOn: goesOn, value: entry.value))
    }
    entries += beginnings.map { ($0, Weight(name: -1, goesOn: true, value: 0)) }
    return KeyTable(entries, empty: Weight(name: -1, goesOn: false, value: 0))
  }

  /// The keys of what the feature `name` begins with, for features that are built word by word.
  private static func beginnings(_ name: String) -> [UInt64] {
    guard name.hasPrefix("words:") || name.hasPrefix("start:") else { return [] }
    return ClaimFeatureKey.keys(name: name).dropFirst().dropLast().map(\.hash)
  }

  /// What the features of sentence `index` amount to.
  func verdict(on index: Int, of abstract: AbstractFeatures) -> ClaimVerdict {
    var sum = ClaimFeatureSum(weights: weights)
    abstract.visit(index, into: &sum)
    return ClaimVerdict(logOdds: bias + sum.total, features: sum.heaviest)
  }
}
