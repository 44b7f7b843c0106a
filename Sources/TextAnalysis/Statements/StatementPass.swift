import Knowledge

/// Goes once over an article's drafts and decides everything but conditions.
struct StatementPass {
  let article: ArticleContext
  /// The cues of the claim model in each statement so far.
  private(set) var cues: [UInt32] = []
  private var headings = HeadingTrail()
  private var kindBefore: StatementKind?
  private var hasContent = false
  private var hasText = false
  private var story: Story?
  private var lastSource: Clue?
  private var statementsSinceSource = 0

  init(document: Document, bytes: [UInt8]) {
    article = ArticleContext(document: document, bytes: bytes)
  }

  /// The statements, in order.
  mutating func statements() -> [Statement] {
    var statements = article.drafts.indices.map { statement(at: $0) }
    AbstractClaims.score(&statements, of: article, cues: cues)
    return statements
  }

  private mutating func statement(at index: Int) -> Statement {
    headings.enter(line: article.drafts[index].line)
    let context = StatementContext(
      article: article, index: index, kindBefore: kindBefore, section: headings.section,
      isFirst: !hasContent, isBeforeText: !hasText, story: story)
    cues.append(ClaimCue.mask(of: context.matches))
    var statement = KindScorer.statement(of: context)
    let kind = statement.kind
    statement.headingIndex = headings.index
    switch kind {
    case .heading: headings.add(index, context.draft)
    case .boilerplate:
      headings.addFurniture(context.draft, isBeforeText: context.layout.place == .before)
    case .claim, .recommendation: headings.leaveFurniture()
    case .opinion, .anecdote, .promotion, .signpost: break
    }
    kindBefore = kind
    if kind != .boilerplate {
      hasContent = true
      if kind != .heading { hasText = true }
    }
    story = Story.after(context, kind: kind)
    readDetails(of: &statement, context)
    if statement.kind == .claim,
      statement.citations.contains(where: { $0.rule == "name-says" || $0.rule == "doctor-says" })
    {
      story?.line = -2
    }
    return statement
  }

  private mutating func readDetails(of statement: inout Statement, _ context: StatementContext) {
    switch statement.kind {
    case .claim, .anecdote:
      readSources(of: &statement, context)
      readModality(of: &statement, context)
    case .recommendation, .opinion:
      readModality(of: &statement, context)
    case .boilerplate:
      readEntry(of: &statement, context)
    case .heading:
      if !context.draft.isLead { lastSource = nil }
    case .promotion, .signpost: break
    }
  }

  private mutating func readSources(of statement: inout Statement, _ context: StatementContext) {
    let isStory = statement.kind == .anecdote
    let source = statementsSinceSource <= 2 && !isStory ? lastSource : nil
    statement.citations = CitationFinder(context: context, lastSource: source).citations()
      .filter { !isStory || $0.rule != "name-says" }
    statementsSinceSource += 1
    if let strongest = statement.citations.map(\.attribution).max(),
      let citation = strongestCitation(statement.citations, strongest)
    {
      statement.attribution = strongest
      statement.attributionRange = citation.range
      statement.missing = citation.missing
      if strongest > .vague {
        lastSource = citation.clue
        statementsSinceSource = 0
      }
    }
    statement.hits += statement.citations.map { citation in
      RuleHit(
        subject: .attribution, rule: citation.rule, outcome: citation.attribution.rawValue,
        range: citation.range)
    }
    if article.isPaper, statement.kind == .claim, statement.attribution == .none {
      statement.isOwnFinding = OwnStudy.isFinding(context)
    }
  }

  /// The first of the citations as strong as `strongest`; one with a subject before a passive.
  private func strongestCitation(_ citations: [Citation], _ strongest: Attribution) -> Citation? {
    let best = citations.filter { $0.attribution == strongest }
    return best.first { $0.rule != "shown-promise" && $0.rule != "proven-adjective" } ?? best.first
  }

  private func readModality(of statement: inout Statement, _ context: StatementContext) {
    let hits = Modality.hits(in: context)
    statement.certainty = Modality.certainty(by: hits)
    statement.isNegated = hits.contains { $0.subject == .negation }
    statement.hits += hits
    statement.quantities = quantities(in: article.bytes, range: statement.range)
  }

  /// An entry of the list of references leans on nothing, but is kept with its clue.
  private func readEntry(of statement: inout Statement, _ context: StatementContext) {
    guard let clue = article.references.clue(draft: context.index) else { return }
    statement.citations = [
      Citation(
        range: statement.range, attribution: .identified, clue: clue, missing: [],
        rule: "listed-reference")
    ]
  }
}
