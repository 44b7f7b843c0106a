/// A logistic regression over named features: how likely a sentence of an abstract states what the
/// abstract concludes or reports as new.
///
/// Its weights stand in `ClaimWeights`, which `Scripts/train-claims` writes.
struct ClaimModel: Sendable {
  /// What one feature weighs.
  struct Weight: Sendable {
    /// Position of its name.
    let name: Int32
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
    var entries: [(key: UInt64, value: Weight)] = []
    var bias = 0.0
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let value = Double(parts[1]) else { continue }
      if parts[0] == "bias" {
        bias = value
      } else {
        let weight = Weight(name: Int32(names.count), value: value)
        entries.append((ClaimFeatureKey(name: parts[0]).hash, weight))
        names.append(String(parts[0]))
      }
    }
    self.bias = bias
    self.names = names
    weights = KeyTable(entries, empty: Weight(name: -1, value: 0))
  }

  /// What the features of sentence `index` amount to.
  func verdict(on index: Int, of abstract: AbstractFeatures) -> ClaimVerdict {
    var sum = ClaimFeatureSum(weights: weights)
    abstract.visit(index, into: &sum)
    return ClaimVerdict(logOdds: bias + sum.total, features: sum.heaviest)
  }
}
