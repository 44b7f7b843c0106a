import Knowledge

/// Adds up what the rules say and picks the kind.
enum KindScorer {
  /// What was decided, and why.
  struct Decision {
    let kind: StatementKind
    let score: Double
    let hits: [RuleHit]
  }

  /// Decides the kind and check-worthiness of the statement of `context`.
  static func decision(for context: StatementContext) -> Decision {
    let table = RuleBook.kindTable
    let found = PhrasesFound(in: context, table)
    var votes = Votes()
    var hits: [RuleHit] = []
    hits.reserveCapacity(12)
    var worth = 0.3
    var rules = found.rules
    while let index = rules.removeFirst() {
      guard let weight = table.weights[index] else { continue }
      let range: ByteRange?
      if let form = table.questions[index].form {
        guard let evidence = form(context) else { continue }
        range = evidence.range
      } else {
        guard let words = found.first(index), table.questions[index].condition(context) else {
          continue
        }
        range = context.byteRange(words)
      }
      let times = index == table.repeated ? Double(min(found.repeatedCount, 3)) : 1
      votes.add(weight.vote * times, to: weight.kind)
      worth += weight.worth
      hits.append(
        RuleHit(
          subject: .kind, rule: table.names[index], outcome: weight.kind.rawValue, range: range,
          weight: weight.vote * times))
    }
    let kind = votes.winner
    return Decision(kind: kind, score: score(worth, kind), hits: hits)
  }

  private static func score(_ worth: Double, _ kind: StatementKind) -> Double {
    let bounded = min(max(worth, 0.05), 0.99)
    let score = kind == .claim ? bounded : min(bounded, 0.5) * 0.3
    return (score * 1000).rounded() / 1000
  }
}

/// What speaks for each kind.
private struct Votes {
  private var sums: InlineArray<8, Double> = .init(repeating: 0)

  mutating func add(_ vote: Double, to kind: StatementKind) {
    sums[KindScores.place(of: kind)] += vote
  }

  /// The kind with most votes; the first of equals is taken.
  var winner: StatementKind {
    var best = StatementKind.boilerplate
    var most = 0.0
    for kind in KindScores.kinds where sums[KindScores.place(of: kind)] > most {
      best = kind
      most = sums[KindScores.place(of: kind)]
    }
    return best
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
    importantly notably again lastly first second third just
    """)
}
