import Foundation
import GoldPages
import Knowledge
import Testing

@testable import TextAnalysis

/// Holds the analysis to the annotated pages; the floors lie just below what was reached.
///
/// Kinds, sources and context were trained on these very pages: the floors guard against loss and say nothing
/// of other pages.
@Test func theAnalysisAgreesWithTheAnnotatedPages() throws {
  var agreement = Agreement()
  let pages = try GoldPage.all(in: goldFolder)
  for page in pages {
    agreement.count(
      Analyser.shipped.analysis(of: try page.document()).statements, of: page)
  }
  print(
    """
    agreement with \(pages.count) annotated pages (F1):
      boundaries \(agreement.boundaries.f1)  kinds \(agreement.kinds.f1)  \
    claims \(agreement.claims.f1)
      attribution \(agreement.attributions.f1)  conditions \(agreement.conditions.f1)
      hedging \(agreement.hedges.f1)  negation \(agreement.negations.f1)  \
    own findings \(agreement.ownFindings.f1)
    """)
  #expect(agreement.boundaries.f1 >= 0.965)
  #expect(agreement.kinds.f1 >= 0.955)
  #expect(agreement.claims.f1 >= 0.97)
  #expect(agreement.attributions.f1 >= 0.95)
  #expect(agreement.conditions.f1 >= 0.68)
  #expect(agreement.hedges.f1 >= 0.775)
  #expect(agreement.negations.f1 >= 0.775)
  #expect(agreement.ownFindings.f1 >= 0.75)
}

private let goldFolder = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Gold")
