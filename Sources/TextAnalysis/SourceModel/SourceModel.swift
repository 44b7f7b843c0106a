import Knowledge

/// A linear model of named features: whether a statement leans on a source, in general or on one.
///
/// Each feature speaks for and against `vague` and `named`, measured against `none`; what the rules
/// found is among them. Identifiers and listed references are no matter of opinion and stay as the rules
/// read them. The weights stand in `SourceModelWeights`, which `Scripts/train-sources` writes.
struct SourceModel: Sendable {
  /// What one feature speaks for.
  struct Weights: Sendable {
    var vague = 0.0
    var named = 0.0

    /// What it speaks for `attribution`.
    func weight(of attribution: Attribution) -> Double {
      switch attribution {
      case .vague: vague
      case .named, .identified: named
      case .none: 0
      }
    }
  }

  /// The weights that ship.
  static let shipped = SourceModel(table: SourceModelWeights.table)

  let bias: Weights
  /// The names of all features that weigh something, by row.
  let names: [String]
  /// Their weights.
  let rows: [Weights]
  /// Row by the hash of a feature's name.
  let entries: KeyTable<Int>

  /// Rules about words that lean on research by definition, "has shown promise", "has been shown to":
  /// no weight makes them none.
  private static let certain: Set<String> = ["shown-promise", "passive-finding"]

  /// Reads `table`: a feature, a tab, and `vague` or `named` with its weight in hundredths, or both.
  init(table: String) {
    var names: [String] = []
    var rows: [Weights] = []
    var bias = Weights()
    for line in table.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let weights = SourceModel.weights(line[line.index(after: tab)...])
      if line[..<tab] == "bias" {
        bias = weights
      } else {
        names.append(String(line[..<tab]))
        rows.append(weights)
      }
    }
    self.names = names
    self.rows = rows
    self.bias = bias
    entries = KeyTable(
      names.enumerated().map { (ClaimFeatureKey(name: $0.element).hash, $0.offset) }, empty: 0)
  }

  private static func weights(_ text: Substring) -> Weights {
    var weights = Weights()
    let parts = text.split(separator: " ")
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      let weight = Double(Int(parts[place + 1]) ?? 0) / 100
      if parts[place] == "vague" { weights.vague = weight } else { weights.named = weight }
    }
    return weights
  }

  /// What the statement of `context`, of `kind`, leans on, on which rules found `citations`.
  func verdict(
    on context: StatementContext, kind: StatementKind, citations: [Citation], trail: SourceTrail,
    isOnSameLine: Bool
  ) -> SourceVerdict {
    var sum = SourceFeatureSum(model: self)
    SourceFeatures(
      context, kind: kind, citations: citations, trail: trail, isOnSameLine: isOnSameLine
    ).visit(into: &sum)
    return SourceVerdict(
      model: self, sum: sum,
      isCertain: citations.contains { SourceModel.certain.contains($0.rule) })
  }
}

/// Adds the weights of a statement's features up and remembers which there were.
struct SourceFeatureSum: ClaimFeatureSink {
  /// A feature with weights.
  struct Found: Sendable {
    let row: Int
    /// Its words, by index; nil for features of form and place.
    let words: Range<Int>?
  }

  private let model: SourceModel
  private(set) var total: SourceModel.Weights
  private(set) var found: [Found] = []

  init(model: SourceModel) {
    self.model = model
    total = model.bias
  }

  /// A feature counts once however often it comes.
  @discardableResult
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool {
    guard let row = model.entries[key.hash], !found.contains(where: { $0.row == row }) else {
      return false
    }
    total.vague += model.rows[row].vague
    total.named += model.rows[row].named
    found.append(Found(row: row, words: words))
    return true
  }
}
