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
    var beginnings: Set<UInt64> = []
    var bias = 0.0
    for line in Array(table.utf8).split(separator: 0x0A) {
      let parts = line.split(separator: 0x09)
      guard parts.count == 2, let value = Double(String(decoding: parts[1], as: UTF8.self)) else {
        continue
      }
      if parts[0].elementsEqual("bias".utf8) {
        bias = value
      } else {
        let keys = ClaimFeatureKey.keys(parts[0])
        values.append((keys[keys.count - 1].hash, value))
        names.append(String(decoding: parts[0], as: UTF8.self))
        if ClaimModel.isBuiltWordByWord(parts[0]) {
          for key in keys.dropFirst().dropLast() { beginnings.insert(key.hash) }
        }
      }
    }
    self.bias = bias
    self.names = names
    weights = ClaimModel.weights(values, beginnings)
  }

  /// The weights `values`, and weights of nothing for the words that longer features begin with, so that
  /// looking for these ends early.
  private static func weights(
    _ values: [(key: UInt64, value: Double)], _ beginnings: Set<UInt64>
  ) -> KeyTable<Weight> {
    var beginnings = beginnings
    var entries = values.enumerated().map { position, entry in
      let goesOn = beginnings.remove(entry.key) != nil
      return (entry.key, Weight(name: Int32(position), goesOn: goesOn, value: entry.value))
    }
    entries += beginnings.map { ($0, Weight(name: -1, goesOn: true, value: 0)) }
    return KeyTable(entries, empty: Weight(name: -1, goesOn: false, value: 0))
  }

  /// Whether the feature `name` is one of words in a row.
  private static func isBuiltWordByWord(_ name: ArraySlice<UInt8>) -> Bool {
    name.starts(with: "words:".utf8) || name.starts(with: "start:".utf8)
  }

  /// What the features of sentence `index` amount to.
  func verdict(on index: Int, of abstract: AbstractFeatures) -> ClaimVerdict {
    var sum = ClaimFeatureSum(weights: weights)
    abstract.visit(index, into: &sum)
    return ClaimVerdict(logOdds: bias + sum.total, features: sum.heaviest)
  }
}
