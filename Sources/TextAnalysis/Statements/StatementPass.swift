import Knowledge

/// Goes once over an article's drafts and decides everything but conditions.
struct StatementPass {
  let article: ArticleContext
  /// The cues of the claim model in each statement so far.
  private(set) var cues: [UInt32] = []
  /// Whether rules decide the kinds everywhere, as tests of rules want it.
  private let hasRulesAlone: Bool
  /// Whether statements say why they were decided so.
  private let givesReasons: Bool
  private var trail: ReadingTrail
  private var lastSource: Clue?
  private var statementsSinceSource = 0
  /// Whether the source model decides on sources, as it does where the kind model decides on kinds.
  private var hasSourceModel = false
  /// What the claims and anecdotes before lean on.
  private var sourceTrail = SourceTrail()
  /// The line of the statement before.
  private var lastLine: Int?
  /// Whether features of sources are to be recorded, and the rules to decide on sources meanwhile.
  private let recordsSources: Bool
  private var opensSection = true
  /// What was recorded.
  private(set) var sourceUnits: [SourceTraining.Unit] = []

  init(
    document: Document, bytes: [UInt8], hasRulesAlone: Bool = false, givesReasons: Bool = true,
    recordsSources: Bool = false
  ) {
    self.hasRulesAlone = hasRulesAlone
    self.givesReasons = givesReasons
    self.recordsSources = recordsSources
    article = ArticleContext(document: document, bytes: bytes)
    trail = ReadingTrail(article)
  }

  /// The statements, in order.
  ///
  /// The rules alone decide the kinds in scientific abstracts and in a few lines, elsewhere the kind
  /// model.
  mutating func statements() -> [Statement] {
    var statements: [Statement] = []
    statements.reserveCapacity(article.drafts.count)
    let isPage =
      !hasRulesAlone && !article.isAbstract && article.drafts.count >= KindModel.leastCount
    if isPage, let page = KindPage(article) {
      read(page, into: &statements)
    } else {
      for index in article.drafts.indices {
        let context = trail.context(at: index)
        cues.append(ClaimCue.mask(of: context.matches))
        statements.append(statement(context, KindScorer.decision(for: context)))
      }
    }
    AbstractClaims.score(&statements, of: article, cues: cues)
    if isPage { WholeLines.join(&statements, from: article.drafts) }
    return statements
  }

  private mutating func read(_ page: KindPage, into statements: inout [Statement]) {
    let model = KindModel.shipped
    hasSourceModel = true
    for (index, verdict) in model.verdicts(on: page).enumerated() {
      let context = trail.context(of: page.contexts[index])
      cues.append(ClaimCue.mask(of: context.matches))
      let reasons =
        givesReasons
        ? verdict.reasons(hits: page.decisions[index].hits, context: context, model: model) : []
      statements.append(statement(context, verdict.decision(for: reasons)))
    }
  }

  private mutating func statement(
    _ context: StatementContext, _ decision: KindScorer.Decision
  ) -> Statement {
    var statement = Statement(
      range: ByteRange(context.range), kind: decision.kind, score: decision.score)
    statement.headingIndex = trail.headings.index
    if givesReasons { statement.hits = decision.hits }
    trail.note(context, decision.kind)
    readDetails(of: &statement, context)
    lastLine = context.draft.line
    if statement.kind == .claim,
      statement.citations.contains(where: { $0.rule == "name-says" || $0.rule == "doctor-says" })
    {
      trail.interruptStory()
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
      if !context.draft.isLead {
        lastSource = nil
        sourceTrail.clear()
        opensSection = true
      }
    case .promotion, .signpost: break
    }
  }

  private mutating func readSources(of statement: inout Statement, _ context: StatementContext) {
    let isStory = statement.kind == .anecdote
    let source = statementsSinceSource <= 2 && !isStory ? lastSource : nil
    let speaker = statementsSinceSource <= 7 && !isStory ? lastSource : nil
    statement.citations = CitationFinder(
      context: context, lastSource: source, lastSpeaker: speaker
    ).citations()
      .filter { !isStory || $0.rule != "name-says" }
    if hasSourceModel { judgeSources(of: &statement, context, goingOnAbout: speaker) }
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
    sourceTrail.note(statement.attribution)
    opensSection = false
    if givesReasons { addHits(of: &statement) }
    if article.isPaper, statement.kind == .claim, statement.attribution == .none {
      statement.isOwnFinding = OwnStudy.isFinding(context)
    }
  }

  /// A hit for each place that points at a source, however many sources it means.
  private func addHits(of statement: inout Statement) {
    for (index, citation) in statement.citations.enumerated() {
      if index > 0, statement.citations[index - 1].range == citation.range { continue }
      statement.hits.append(
        RuleHit(
          subject: .attribution, rule: citation.rule, outcome: citation.attribution.rawValue,
          range: citation.range))
    }
  }

  /// Lets the source model decide on what the rules found, but for what resolves by itself.
  private mutating func judgeSources(
    of statement: inout Statement, _ context: StatementContext, goingOnAbout clue: Clue?
  ) {
    let isOnSameLine = lastLine == context.draft.line
    if recordsSources {
      record(statement, context, isOnSameLine)
      return
    }
    if statement.citations.contains(where: { $0.attribution == .identified }) { return }
    let verdict = SourceModel.shipped.verdict(
      on: context, kind: statement.kind, citations: statement.citations, trail: sourceTrail,
      isOnSameLine: isOnSameLine)
    if givesReasons, verdict.attribution != .none || !statement.citations.isEmpty {
      statement.hits += verdict.reasons(in: context)
    }
    statement.citations = verdict.citations(
      from: statement.citations, in: context, goingOnAbout: clue)
  }

  private mutating func record(
    _ statement: Statement, _ context: StatementContext, _ isOnSameLine: Bool
  ) {
    var names = ClaimFeatureNames()
    SourceFeatures(
      context, kind: statement.kind, citations: statement.citations, trail: nil,
      isOnSameLine: isOnSameLine
    ).visit(into: &names)
    sourceUnits.append(
      SourceTraining.Unit(
        range: statement.range,
        vote: statement.citations.map(\.attribution).max() ?? .none, opensSection: opensSection,
        features: names.values.keys.sorted()))
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
    if givesReasons { statement.hits += hits }
    statement.quantities = quantities(in: article.bytes, range: statement.range)
  }

  /// An entry of the list of references leans on nothing, but is kept with its clue.
  private func readEntry(of statement: inout Statement, _ context: StatementContext) {
    guard let entry = article.references.entry(draft: context.index), entry.isSource else { return }
    statement.citations = [
      Citation(
        range: statement.range, attribution: .identified, clue: entry.reference.clue, missing: [],
        rule: "listed-reference", entryIndex: context.index)
    ]
  }
}
