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
    /// The names of what speaks for and against.
    package let features: [String]
  }

  /// Makes the training of an analysis that knows `conditions`.
  package init(conditions: [Condition]) {
    tagger = ConditionTagger(conditions: conditions)
    analyser = Analyser(conditions: conditions)
  }

  /// The candidates of all statements of `document`, in order.
  package func candidates(in document: Document) -> [Candidate] {
    let text = Array(document.text.utf8)
    let statements = analyser.analysis(of: document).statements
    let context = tagger.context(of: statements, in: text)
    return statements.indices.flatMap { index in
      let own = statements[index].conditions.filter { $0.relation != .context }
      return context.rule.candidates(at: index, beside: own).map { candidate in
        Candidate(
          range: statements[index].range, slug: context.slug(candidate.condition),
          features: candidate.features.names)
      }
    }
  }
}

extension ConditionTagger {
  /// The rule of context for `statements` of `text`, and the slugs of its conditions.
  func context(of statements: [Statement], in text: [UInt8]) -> (
    rule: ContextRule, slug: (Int) -> String
  ) {
    let scans = scans(of: statements, in: text)
    let rule = ContextRule(statements: statements, scans: scans, family: family, text: text)
    return (rule, family.slug)
  }
}
