package import Knowledge

/// How far an analysis agrees with annotated pages.
///
/// A statement found answers to the annotated one with the very same bytes; one that was cut
/// otherwise has missed everything. Sources count by their strength, conditions by slug and relation:
/// those that the annotators had to choose from, excluded ones left aside; hedges, negations and own findings only in claims that were found as
/// claims.
package struct Agreement: Sendable {
  package private(set) var boundaries = DecisionCount()
  package private(set) var kinds = DecisionCount()
  package private(set) var claims = DecisionCount()
  package private(set) var attributions = DecisionCount()
  package private(set) var conditions = DecisionCount()
  package private(set) var hedges = DecisionCount()
  package private(set) var negations = DecisionCount()
  package private(set) var ownFindings = DecisionCount()
  /// How many annotated statements there were.
  package private(set) var statementCount = 0

  /// Counts nothing yet.
  package init() {}

  /// The share of the annotated statements that were found with their kind.
  package var kindAccuracy: Double {
    statementCount == 0 ? 1 : Double(kinds.right) / Double(statementCount)
  }

  /// Counts what `statements` made of `page`.
  package mutating func count(_ statements: [Statement], of page: GoldPage) {
    let byRange = Agreement.byRange(statements)
    statementCount += page.statements.count
    boundaries.count(
      wanted: Set(page.statements.map { $0.start..<$0.end }), found: Set(byRange.keys))
    for gold in page.statements { count(byRange[gold.start..<gold.end], gold) }
  }

  /// `statements` by the bytes that they stand in.
  package static func byRange(_ statements: [Statement]) -> [Range<Int>: Statement] {
    Dictionary(statements.map { ($0.range.range, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The conditions that pages are annotated with; no others are.
  package static let slugs: Set<String> = [
    "ptsd", "trd", "depression", "chronic-pain", "ocd", "anxiety", "panic-disorder",
    "social-anxiety", "gad", "bipolar", "suicidality", "substance-use-disorder", "fibromyalgia",
    "migraine", "neuropathy", "crps", "alzheimers", "parkinsons", "cognitive-impairment", "trauma",
  ]

  /// Slug and relation of each condition that `statement` touches, joined with a colon.
  package static func tags(of statement: Statement?) -> Set<String> {
    let tags = (statement?.conditions ?? []).filter { !$0.isNegated && slugs.contains($0.slug) }
    return Set(tags.map { "\($0.slug):\($0.relation.rawValue)" })
  }

  private mutating func count(_ found: Statement?, _ gold: GoldStatement) {
    let isClaim = gold.kind == "claim"
    kinds.count(wanted: gold.kind, found: found?.kind.rawValue)
    claims.count(wanted: isClaim ? true : nil, found: found?.kind == .claim ? true : nil)
    attributions.count(
      wanted: Agreement.source(gold.attribution),
      found: Agreement.source(found?.attribution.rawValue))
    conditions.count(
      wanted: Set(
        gold.conditions.filter { Agreement.slugs.contains($0[0]) }.map { $0.joined(separator: ":") }
      ),
      found: Agreement.tags(of: found))
    guard isClaim, let found, found.kind == .claim else { return }
    hedges.count(wanted: gold.hedged ? true : nil, found: found.isHedged ? true : nil)
    negations.count(wanted: gold.negated ? true : nil, found: found.isNegated ? true : nil)
    ownFindings.count(wanted: gold.own ? true : nil, found: found.isOwnFinding ? true : nil)
  }

  private static func source(_ attribution: String?) -> String? {
    attribution == "none" ? nil : attribution
  }
}
