import Knowledge

/// Adds up what the rules say and picks the kind.
enum KindScorer {
  /// What was decided, and why.
  struct Decision {
    let kind: StatementKind
    let score: Double
    let hits: [RuleHit]
  }

  /// Kinds from the surest to the loosest: the first of equals is taken.
  private static let order: [StatementKind] = [
    .heading, .boilerplate, .promotion, .anecdote, .signpost, .recommendation, .opinion, .claim,
  ]

  /// Decides the kind and check-worthiness of the statement of `context`.
  static func decision(for context: StatementContext) -> Decision {
    var first = [Range<Int>?](repeating: nil, count: RuleBook.kindRules.count)
    let contentStart = Connectives.end(in: context.words)
    var evaluations = 0
    for match in context.matches where match.rule < first.count {
      if match.rule == RuleBook.evaluation { evaluations += 1 }
      guard first[match.rule] == nil else { continue }
      let isAnchored = RuleBook.kindRules[match.rule].anchor == .start
      if isAnchored, match.words.lowerBound > contentStart { continue }
      first[match.rule] = match.words
    }
    var votes: [StatementKind: Double] = [:]
    var hits: [RuleHit] = []
    var worth = 0.3
    for (index, rule) in RuleBook.kindRules.enumerated() {
      guard let evidence = rule.evidence(in: context, ownMatch: first[index]),
        let weight = RuleBook.weights[index]
      else { continue }
      let times = index == RuleBook.evaluation ? Double(min(evaluations, 3)) : 1
      votes[weight.kind, default: 0] += weight.vote * times
      worth += weight.worth
      hits.append(
        RuleHit(
          subject: .kind, rule: rule.name, outcome: weight.kind.rawValue, range: evidence.range,
          weight: weight.vote * times))
    }
    let kind = winner(votes)
    return Decision(kind: kind, score: score(worth, kind), hits: hits)
  }

  private static func winner(_ votes: [StatementKind: Double]) -> StatementKind {
    var best = StatementKind.boilerplate
    var most = 0.0
    for kind in order where votes[kind, default: 0] > most {
      best = kind
      most = votes[kind, default: 0]
    }
    return best
  }

  private static func score(_ worth: Double, _ kind: StatementKind) -> Double {
    let bounded = min(max(worth, 0.05), 0.99)
    let score = kind == .claim ? bounded : min(bounded, 0.5) * 0.3
    return (score * 1000).rounded() / 1000
  }
}

/// Words that tie a sentence to the one before.
enum Connectives {
  /// Index of the first word that is none.
  static func end(in words: [Token]) -> Int {
    var index = 0
    while index < words.count, index < 4, set.contains(words[index].key) { index += 1 }
    return index
  }

  private static let set = WordSet(
    """
    however moreover furthermore additionally also and but so then therefore thus finally overall
    indeed yet hence still nevertheless nonetheless meanwhile similarly likewise plus ultimately
    importantly notably again lastly first second third
    """)
}
