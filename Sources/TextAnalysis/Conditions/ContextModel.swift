/// Adds the weights of context up; they stand in `ContextWeights`, which `Scripts/train-context` writes.
struct ContextModel: Sendable {
  /// The weights that ship.
  static let shipped = ContextModel(table: ContextWeights.table)

  private let bias: Double
  private let weights: KeyTable<Double>

  /// Reads `table`: a feature, a tab and its weight in hundredths, a line.
  init(table: String) {
    var bias = 0.0
    var weights: [(key: UInt64, value: Double)] = []
    for line in table.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let weight = Double(Int(line[line.index(after: tab)...]) ?? 0) / 100
      if line[..<tab] == "bias" {
        bias = weight
      } else {
        weights.append((ClaimFeatureKey(name: line[..<tab]).hash, weight))
      }
    }
    self.bias = bias
    self.weights = KeyTable(weights, empty: 0)
  }

  /// How likely a condition is meant of which `features` and `trail` are known.
  func probability(of features: ContextFeatures, after trail: ContextTrail) -> Double {
    var sum = Sum(total: bias, weights: weights)
    features.visit(trail, into: &sum)
    return 1 / (1 + ClaimVerdict.exponential(-sum.total))
  }

  private struct Sum: ClaimFeatureSink {
    var total: Double
    let weights: KeyTable<Double>

    @discardableResult
    mutating func take(
      _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
    ) -> Bool {
      total += weights[key.hash] ?? 0
      return true
    }
  }
}
