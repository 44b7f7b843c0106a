import Knowledge
import Testing

@testable import TextAnalysis

/// Holds the analysis to the annotated articles; the floors lie just below what was reached.
@Test func theAnalysisAgreesWithTheAnnotatedArticles() throws {
  var boundaries = Tally()
  var kinds = Tally()
  var claims = Tally()
  var attributions = Tally()
  var conditions = Tally()
  var hedges = Tally()
  var negations = Tally()
  let articles = try GoldArticle.all()
  for article in articles {
    let statements = analysis(article.text).statements
    let byRange = Dictionary(uniqueKeysWithValues: statements.map { ($0.range.range, $0) })
    boundaries.count(
      wanted: Set(article.statements.map { $0.start..<$0.end }), found: Set(byRange.keys))
    for gold in article.statements {
      let found = byRange[gold.start..<gold.end]
      let isClaim = gold.kind == "claim"
      kinds.count(wanted: gold.kind, found: found?.kind.rawValue)
      claims.count(wanted: isClaim ? true : nil, found: found?.kind == .claim ? true : nil)
      attributions.count(
        wanted: source(gold.attribution), found: source(found?.attribution.rawValue))
      conditions.count(
        wanted: Set(gold.conditions.map { $0.joined(separator: ":") }), found: tags(found))
      guard isClaim, let found, found.kind == .claim else { continue }
      hedges.count(wanted: gold.hedged ? true : nil, found: found.isHedged ? true : nil)
      negations.count(wanted: gold.negated ? true : nil, found: found.isNegated ? true : nil)
      #expect(found.isOwnFinding == gold.own, "\(gold.text)")
    }
  }
  print(
    """
    agreement with \(articles.count) annotated articles (F1):
      boundaries \(boundaries.f1)  kinds \(kinds.f1)  claims \(claims.f1)
      attribution \(attributions.f1)  conditions \(conditions.f1)
      hedging \(hedges.f1)  negation \(negations.f1)
    """)
  #expect(boundaries.f1 >= 0.99)
  #expect(kinds.f1 >= 0.94)
  #expect(claims.f1 >= 0.94)
  #expect(attributions.f1 >= 0.95)
  #expect(conditions.f1 >= 0.86)
  #expect(hedges.f1 >= 0.84)
  #expect(negations.f1 >= 0.91)
}

private func source(_ attribution: String?) -> String? { attribution == "none" ? nil : attribution }

private func tags(_ statement: Statement?) -> Set<String> {
  Set(
    (statement?.conditions ?? []).filter { !$0.isNegated }.map {
      "\($0.slug):\($0.relation.rawValue)"
    })
}
