import Knowledge

/// A linear chain of named features: which kinds the statements of a page are of.
///
/// Each feature of a statement speaks for and against kinds; so does the kind of the statement before,
/// by the gap between the two. The sequence of kinds that all this speaks for most is taken.
/// The weights stand in `KindModelWeights`, which `Scripts/train-kinds` writes.
struct KindModel: Sendable {
  /// What one feature leads to.
  struct Entry: Sendable {
    /// Its row of weights; -1 for words that only begin features.
    let row: Int32
    /// Whether longer features begin with its words.
    let goesOn: Bool
  }

  /// The weights that ship.
  static let shipped = KindModel(table: KindModelWeights.table)

  /// Fewer statements are no page such as the model was trained on.
  static let leastCount = 5

  /// What speaks for each kind where nothing else is known.
  let bias: KindScores
  /// The names of all features that weigh something, by row.
  let names: [String]
  /// Their weights.
  let rows: [KindScores]
  /// By gap and kind before: what speaks for each kind.
  let transitions: [[KindScores]]
  /// Row by the hash of a feature's name.
  let entries: KeyTable<Entry>
  /// Row by name of a rule.
  let rulesByName: [String: Int]

  /// What the statement before says, by the gap between: on the same line, the next, after a blank one.
  static let gapNames = ["goes-on", "next-line", "after-blank"]

  /// Rules that no weight outvotes: about what the format itself says, of which pages to train on have
  /// nothing, and about a view that is somebody's, which the guidelines call a claim.
  private static let certain: [String: StatementKind] = [
    "block-heading": .heading, "inline-lead": .heading, "lead-line": .heading,
    "block-furniture": .boilerplate,
    "no-words": .boilerplate, "reference-entry": .boilerplate, "experts-believe": .claim,
  ]

  /// Reads `table`: a feature, a tab, and the kinds it speaks for or against with their weights in
  /// hundredths.
  init(table: String) {
    var names: [String] = []
    var rows: [KindScores] = []
    var bias = KindScores()
    var transitions = [[KindScores]](
      repeating: [KindScores](repeating: KindScores(), count: 8), count: 3)
    for line in table.split(separator: "\n") {
      guard let tab = line.firstIndex(of: "\t") else { continue }
      let name = line[..<tab]
      let scores = KindModel.scores(line[line.index(after: tab)...])
      if name == "bias" {
        bias = scores
      } else if let (gap, kind) = KindModel.transition(name) {
        transitions[gap][kind] = scores
      } else {
        names.append(String(name))
        rows.append(scores)
      }
    }
    self.names = names
    self.rows = rows
    self.bias = bias
    self.transitions = transitions
    entries = KindModel.entries(names)
    let rules = names.enumerated().filter { $0.element.hasPrefix("rule:") }
    rulesByName = Dictionary(
      rules.map { (String($0.element.dropFirst(5)), $0.offset) }, uniquingKeysWith: { $1 })
  }

  private static func scores(_ text: Substring) -> KindScores {
    var scores = KindScores()
    var place: Int?
    for word in text.split(separator: " ") {
      if let known = place {
        scores[known] = Double(Int(word) ?? 0) / 100
        place = nil
      } else {
        place = StatementKind(rawValue: String(word)).map(KindScores.place)
      }
    }
    return scores
  }

  /// Gap and kind of the feature `name` if it speaks of the kind before.
  private static func transition(_ name: Substring) -> (gap: Int, kind: Int)? {
    for (gap, family) in gapNames.enumerated() where name.hasPrefix(family + ":") {
      guard let kind = StatementKind(rawValue: String(name.dropFirst(family.count + 1))) else {
        return nil
      }
      return (gap, KindScores.place(of: kind))
    }
    return nil
  }

  /// The rows of `names`, and entries of nothing for words that longer features begin with, so that
  /// looking for these ends early.
  private static func entries(_ names: [String]) -> KeyTable<Entry> {
    var beginnings: Set<UInt64> = []
    for name in names where name.hasPrefix("words:") || name.hasPrefix("start:") {
      beginnings.formUnion(ClaimFeatureKey.keys(name.utf8).dropFirst().dropLast().map(\.hash))
    }
    var entries = names.enumerated().map { row, name in
      let key = ClaimFeatureKey(name: name).hash
      return (key, Entry(row: Int32(row), goesOn: beginnings.remove(key) != nil))
    }
    entries += beginnings.map { ($0, Entry(row: -1, goesOn: true)) }
    return KeyTable(entries, empty: Entry(row: -1, goesOn: false))
  }

  /// What the features of each statement of `page` amount to, and the kinds in the light of their
  /// neighbours.
  func verdicts(on page: KindPage) -> [KindVerdict] {
    var sums: [KindFeatureSum] = []
    sums.reserveCapacity(page.units.count)
    for index in page.units.indices {
      var sum = KindFeatureSum(model: self)
      page.visit(index, into: &sum)
      for hit in page.decisions[index].hits {
        if let kind = KindModel.certain[hit.rule] { sum.settle(on: kind) }
      }
      sums.append(sum)
    }
    let chain = KindChain(
      scores: sums.map(\.total), gaps: page.units.map(\.gap), transitions: transitions)
    let path = chain.bestPath()
    let shares = chain.shares()
    return sums.indices.map { index in
      KindVerdict(
        sum: sums[index], kind: path[index], shares: shares[index],
        before: index > 0 ? (page.units[index].gap, path[index - 1]) : nil)
    }
  }
}

/// Adds the weights of a statement's features up and remembers which there were.
struct KindFeatureSum: ClaimFeatureSink {
  /// A feature with weights.
  struct Found: Sendable {
    let row: Int32
    /// Its words, by index; nil for features of form and place.
    let words: Range<Int>?
  }

  private let model: KindModel
  private(set) var total: KindScores
  private(set) var found: [Found] = []

  init(model: KindModel) {
    self.model = model
    total = model.bias
    found.reserveCapacity(96)
  }

  /// Lets `kind` outweigh all others.
  mutating func settle(on kind: StatementKind) { total[KindScores.place(of: kind)] += 30 }

  /// A feature counts once however often it comes.
  @discardableResult
  mutating func take(
    _ key: ClaimFeatureKey, value: Double, words: Range<Int>?, name: @autoclosure () -> String
  ) -> Bool {
    guard let entry = model.entries[key.hash] else { return false }
    if entry.row >= 0, words == nil || !found.contains(where: { $0.row == entry.row }) {
      total += model.rows[Int(entry.row)]
      found.append(Found(row: entry.row, words: words))
    }
    return entry.goesOn
  }
}
