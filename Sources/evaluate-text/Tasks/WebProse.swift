import Foundation
import GoldPages
import Knowledge
import TextAnalysis

/// Pages of web prose annotated by hand: kinds, sources, conditions, modality.
///
/// Pages are read as the product reads files of plain text.
enum WebProse {
  /// What came out for all pages of `folder` together.
  static func outcome(of folder: URL) throws -> Outcome {
    var outcome = Outcome()
    var agreement = Agreement()
    let pages = try GoldPage.all(in: folder)
    for page in pages {
      let statements = Subject.analyser.analysis(of: try page.document()).statements
      agreement.count(statements, of: page)
      outcome.predictions += statements.map { prediction($0, of: page) }
      outcome.misses += misses(statements, of: page)
    }
    let counts = "\(pages.count) pages, \(agreement.statementCount) statements"
    outcome.rows = rows(agreement).map { name, ours in
      Row(counts: "\(counts); \(name)", ours: ours, published: Published.none)
    }
    return outcome
  }

  private static func rows(_ agreement: Agreement) -> [(String, String)] {
    let counts = [
      ("claims", agreement.claims), ("sources", agreement.attributions),
      ("conditions", agreement.conditions), ("own findings", agreement.ownFindings),
      ("hedged", agreement.hedges), ("negated", agreement.negations),
    ]
    return [
      ("boundaries", "F1 \(agreement.boundaries.f1.text(decimals: 3))"),
      ("kinds", "accuracy \(agreement.kindAccuracy.text(decimals: 3))"),
    ] + counts.map { ("\($0.1.wanted) \($0.0)", text($0.1)) }
  }

  private static func text(_ count: DecisionCount) -> String {
    let parts = [count.precision, count.recall, count.f1].map { $0.text(decimals: 3) }
    return "P \(parts[0]) R \(parts[1]) F1 \(parts[2])"
  }

  private static func prediction(_ statement: Statement, of page: GoldPage) -> String {
    let range = statement.range
    return JSONText.object([
      ("file", JSONText.quoted(page.name + ".txt")),
      ("start", String(range.byteStart)), ("end", String(range.byteEnd)),
      ("kind", JSONText.quoted(statement.kind.rawValue)),
      ("score", statement.score.text(decimals: 3)),
      ("conditions", JSONText.array(Agreement.tags(of: statement).sorted())),
      ("attribution", JSONText.quoted(statement.attribution.rawValue)),
      ("hedged", String(statement.isHedged)), ("negated", String(statement.isNegated)),
      ("own", String(statement.isOwnFinding)),
    ])
  }

  /// A line for each annotated statement that came out otherwise.
  private static func misses(_ statements: [Statement], of page: GoldPage) -> [String] {
    let byRange = Agreement.byRange(statements)
    return page.statements.compactMap { gold in
      let found = byRange[gold.start..<gold.end]
      let wanted = facts(
        gold.kind, gold.attribution, gold.conditions.map { $0.joined(separator: ":") })
      let ours = found.map {
        facts($0.kind.rawValue, $0.attribution.rawValue, Array(Agreement.tags(of: $0)))
      }
      if ours == wanted { return nil }
      return "\(page.name): \(wanted) but \(ours ?? "cut otherwise"): \(gold.text)"
    }
  }

  private static func facts(_ kind: String, _ source: String, _ conditions: [String]) -> String {
    ([kind, source] + conditions.sorted()).joined(separator: " ")
  }
}
