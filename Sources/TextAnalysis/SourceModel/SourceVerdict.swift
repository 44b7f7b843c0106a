import Knowledge

/// What the source model takes a statement to lean on, and why.
struct SourceVerdict {
  /// How many features are named.
  static let heaviestCount = 4

  let model: SourceModel
  let sum: SourceFeatureSum
  /// Whether a rule found words that lean on research by definition.
  let isCertain: Bool

  /// What it leans on: `none`, `vague` or `named`.
  var attribution: Attribution {
    let vague = sum.total.vague
    let named = sum.total.named
    if max(vague, named) <= 0 { return isCertain ? .vague : .none }
    return named >= vague ? .named : .vague
  }

  /// The words that speak most for `attribution`: those of a noun or verb that sources are told by.
  var words: Range<Int>? {
    let attribution = attribution
    let telling = sum.found.filter { found in
      found.words != nil && SourceVerdict.families.contains { model.names[found.row].hasPrefix($0) }
    }
    let best = telling.max {
      model.rows[$0.row].weight(of: attribution) < model.rows[$1.row].weight(of: attribution)
    }
    return best?.words ?? sum.found.compactMap(\.words).first
  }

  private static let families = [
    "noun:", "name-verb:", "verb-name:", "passive:", "pronoun-verb:", "crowd-verb:", "mark:",
    "after-named:", "after-vague:",
  ]

  /// The features that weighed most in favour of a source, or against it where none is found.
  func reasons(in context: StatementContext) -> [RuleHit] {
    let attribution = attribution
    let rival: Attribution =
      attribution == .none ? (sum.total.named > sum.total.vague ? .named : .vague) : attribution
    let sign = attribution == .none ? -1.0 : 1
    let reasons = sum.found.map { found in
      (name: model.names[found.row], weight: sign * model.rows[found.row].weight(of: rival), found)
    }.filter { $0.weight != 0 }.sorted { (-abs($0.weight), $0.name) < (-abs($1.weight), $1.name) }
    return reasons.prefix(SourceVerdict.heaviestCount).map { reason in
      RuleHit(
        subject: .attribution, rule: "source-model", outcome: reason.name,
        range: reason.2.words.map(context.byteRange), weight: reason.weight)
    }
  }

  /// The citations as the model sees them: none, those of its strength in `citations`, or one of its
  /// own; with `clue`, what the source before gave away, where it goes on about that one.
  func citations(
    from citations: [Citation], in context: StatementContext, goingOnAbout clue: Clue?
  ) -> [Citation] {
    let attribution = attribution
    if attribution == .none { return [] }
    let agreed = citations.filter { $0.attribution == attribution }
    if !agreed.isEmpty { return agreed }
    guard let words = words(citations, in: context) else { return [] }
    var found = Clue()
    if attribution == .named {
      found = ClueReader(context: context, mention: words).clue()
      if let clue, found == Clue() || goesOn { found = clue }
    }
    return [
      Citation(
        range: context.byteRange(words), attribution: attribution, clue: found,
        missing: MissingFacets.missing(attribution, found), rule: "source-model")
    ]
  }

  /// Whether words that point back at a named source speak for it.
  private var goesOn: Bool {
    sum.found.contains {
      model.names[$0.row].hasPrefix("after-named:noun")
        || model.names[$0.row].hasPrefix("after-named:pronoun")
    }
  }

  /// The words of the rules' first citation, else those that speak most for the verdict.
  private func words(_ citations: [Citation], in context: StatementContext) -> Range<Int>? {
    guard let range = citations.first?.range else {
      return words ?? (context.words.isEmpty ? nil : 0..<1)
    }
    let inside = context.words.indices.filter {
      context.words[$0].range.lowerBound >= range.byteStart
        && context.words[$0].range.upperBound <= range.byteEnd
    }
    guard let first = inside.first, let last = inside.last else { return words }
    return first..<last + 1
  }
}
