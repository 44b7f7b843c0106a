import Knowledge

/// Hedging and negation of a statement.
enum Modality {
  /// The hits of hedging and negation rules in `context`, the first of each rule.
  static func hits(in context: StatementContext) -> [RuleHit] {
    var hits: [RuleHit] = []
    var seen: Set<Int> = []
    for match in context.matches
    where match.rule >= RuleBook.hedgeStart && !seen.contains(match.rule) {
      let isNegation = match.rule >= RuleBook.negationStart
      let rule =
        isNegation
        ? ModalityRule.negations[match.rule - RuleBook.negationStart]
        : ModalityRule.hedges[match.rule - RuleBook.hedgeStart]
      guard rule.accepts(match.words, context) else { continue }
      seen.insert(match.rule)
      hits.append(
        RuleHit(
          subject: isNegation ? .negation : .hedge, rule: rule.name,
          outcome: isNegation ? "negated" : "hedged", range: context.byteRange(match.words)))
    }
    return hits.filter { $0.subject == .hedge } + hits.filter { $0.subject == .negation }
  }
}
