package import Knowledge

/// What the weights of context are trained on.
package struct ContextTraining: Sendable {
  private let tagger: ConditionTagger
  private let analyser: Analyser

  /// A condition that a statement may be about without naming it.
  package struct Candidate: Sendable {
    /// Where the statement stands.
    package let range: ByteRange
    package let slug: String
    /// Where the claims, recommendations and anecdotes before stand, the nearest first, two at most.
    package let before: [Before]
    /// The names of what speaks for and against; those of the family `after` hold of what the
    /// statement before says of the condition, whatever that is.
    package let features: [String]
  }

  /// A statement before.
  package struct Before: Sendable {
    package let range: ByteRange
    package let kind: StatementKind
    /// What it says of the condition by its own words.
    package let relation: ConditionTag.Relation?
    /// Whether its own words say anything of others.
    package let namesOthers: Bool
  }

  /// Makes the training of an analysis that knows `conditions`.
  package init(conditions: [Condition]) {
    tagger = ConditionTagger(conditions: conditions)
    analyser = Analyser(conditions: conditions)
  }

  /// What the statements of `document` name themselves, by where they stand: slug and relation.
  package func ownTags(in document: Document) -> [Range<Int>: [[String]]] {
    let statements = analyser.analysis(of: document).statements
    return Dictionary(
      statements.map { statement in
        let tags = statement.conditions.filter { $0.relation != .context && !$0.isNegated }
        return (statement.range.range, tags.map { [$0.slug, $0.relation.rawValue] })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The candidates of all statements of `document`, in order.
  package func candidates(in document: Document) -> [Candidate] {
    let text = Array(document.text.utf8)
    let statements = analyser.analysis(of: document).statements
    let scans = tagger.scans(of: statements, in: text)
    let family = tagger.family
    let rule = ContextRule(statements: statements, scans: scans, family: family, text: text)
    var trail = ContextTrail()
    return statements.indices.flatMap { index -> [Candidate] in
      guard ConditionTag.kinds.contains(statements[index].kind) else { return [] }
      let own = tagger.ownTags(at: index, scans[index].mentions, rule, text)
      let steps = [trail.last, trail.secondLast].compactMap { $0 }
      defer { trail.note(rule.step(at: index, tagged: own)) }
      return rule.candidates(at: index, beside: own, after: trail).map { candidate in
        var names = ClaimFeatureNames()
        candidate.features.visit(nil, into: &names)
        return Candidate(
          range: statements[index].range, slug: family.slug(candidate.condition),
          before: steps.map { step in
            Before(
              range: statements[step.index].range, kind: step.kind,
              relation: step.relations[candidate.condition],
              namesOthers: step.relations.keys.contains { $0 != candidate.condition })
          }, features: names.values.keys.sorted())
      }
    }
  }
}
