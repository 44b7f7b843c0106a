import Knowledge

/// Hedging and negation of a statement.
enum Modality {
  /// The hits of hedging and negation rules in `context`, one of each rule: of hedges the first that
  /// weakens most, of negations the first, its range going on as far as it reaches.
  static func hits(in context: StatementContext) -> [RuleHit] {
    var hedges: [RuleHit] = []
    var negations: [RuleHit] = []
    for match in context.matches
    where match.rule >= RuleBook.hedgeStart && match.rule < RuleBook.ownFinding {
      if match.rule >= RuleBook.negationStart {
        let rule = ModalityRule.negations[match.rule - RuleBook.negationStart]
        guard !negations.contains(where: { $0.rule == rule.name }),
          rule.accepts(match.words, context)
        else { continue }
        let range = negatedRange(of: match.words, in: context)
        negations.append(
          RuleHit(subject: .negation, rule: rule.name, outcome: "negated", range: range))
      } else {
        let rule = ModalityRule.hedges[match.rule - RuleBook.hedgeStart]
        let strength = strength(of: match.words, in: context)
        let earlier = hedges.firstIndex { $0.rule == rule.name }
        if let earlier, hedges[earlier].weight >= strength { continue }
        guard rule.accepts(match.words, context) else { continue }
        if let earlier { hedges.remove(at: earlier) }
        hedges.append(
          RuleHit(
            subject: .hedge, rule: rule.name, outcome: "hedged",
            range: context.byteRange(match.words), weight: strength))
      }
    }
    return hedges + negations
  }

  /// The certainty that the hedges among `hits` leave.
  static func certainty(by hits: [RuleHit]) -> Certainty {
    let strength = hits.lazy.filter { $0.subject == .hedge }.map(\.weight).max() ?? 0
    return strength == 0 ? .high : strength < 1 ? .moderate : .low
  }

  /// 1 for a hedge that leaves no more than a possibility, 0.5 for others.
  private static func strength(of match: Range<Int>, in context: StatementContext) -> Double {
    context.words[match].contains { possibility.contains($0.key) } ? 1 : 0.5
  }

  /// From the negating word to the end of what it denies.
  private static func negatedRange(
    of match: Range<Int>, in context: StatementContext
  ) -> ByteRange {
    let cue = context.byteRange(match)
    let reach = NegatedReach(in: ByteRange(context.range), of: context.bytes)
    let scope = reach.rightward.first { $0.cue.overlaps(cue.range) }
    let end = max(cue.byteEnd, scope?.reach.upperBound ?? 0)
    return ByteRange(byteStart: cue.byteStart, byteEnd: end)
  }

  private static let possibility = WordSet(
    """
    may might could mightn't couldn't potential potentially possible possibly perhaps maybe theory
    hint hints preliminary sometimes unlikely hypothesized theorized
    """)
}
