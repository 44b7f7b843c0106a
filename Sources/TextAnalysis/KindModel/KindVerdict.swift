import Knowledge

/// What the kind model takes a statement for, and why.
struct KindVerdict {
  /// How many features are named.
  static let heaviestCount = 5

  let sum: KindFeatureSum
  /// Its kind, by place.
  let kind: Int
  /// How likely each kind is.
  let shares: KindScores
  /// The gap to the statement before and that one's kind; nil for the first.
  let before: (gap: Int, kind: Int)?

  /// What was decided, for these reasons.
  func decision(for reasons: [RuleHit]) -> KindScorer.Decision {
    let share = shares[KindScores.place(of: .claim)]
    return KindScorer.Decision(
      kind: KindScores.kinds[kind], score: (share * 1000).rounded() / 1000, hits: reasons)
  }

  /// Why it was decided so, the rules' `hits` among the reasons.
  ///
  /// A rule's hit carries the kind that it speaks for most, and how much. The features that weighed
  /// most follow, each with how much more it speaks for the kind chosen than for the next likely one.
  func reasons(
    hits: [RuleHit], context: StatementContext, model: KindModel
  ) -> [RuleHit] {
    hits.map { weighed($0, model) } + heaviest(in: context, model)
  }

  private func weighed(_ hit: RuleHit, _ model: KindModel) -> RuleHit {
    guard let row = model.rulesByName[hit.rule] else {
      return RuleHit(
        subject: .kind, rule: hit.rule, outcome: hit.outcome, range: hit.range, weight: 0)
    }
    let top = model.rows[row].top()
    return RuleHit(
      subject: .kind, rule: hit.rule, outcome: KindScores.kinds[top].rawValue, range: hit.range,
      weight: model.rows[row][top])
  }

  private func heaviest(in context: StatementContext, _ model: KindModel) -> [RuleHit] {
    let rival = shares.top(but: kind)
    var reasons: [(name: String, weight: Double, words: Range<Int>?)] = []
    for found in sum.found where !model.names[Int(found.row)].hasPrefix("rule:") {
      let row = model.rows[Int(found.row)]
      reasons.append((model.names[Int(found.row)], row[kind] - row[rival], found.words))
    }
    if let before {
      let row = model.transitions[before.gap][before.kind]
      let name = KindModel.gapNames[before.gap] + ":" + KindScores.kinds[before.kind].rawValue
      reasons.append((name, row[kind] - row[rival], nil))
    }
    reasons.sort { (-abs($0.weight), $0.name) < (-abs($1.weight), $1.name) }
    return reasons.prefix(KindVerdict.heaviestCount).filter { $0.weight != 0 }.map { reason in
      RuleHit(
        subject: .kind, rule: "kind-model", outcome: reason.name,
        range: reason.words.map(context.byteRange), weight: reason.weight)
    }
  }
}
