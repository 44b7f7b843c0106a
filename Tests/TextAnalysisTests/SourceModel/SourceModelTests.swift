import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

/// An invented page whose claims lean on one source after the other.
private let page = """
  Belts for porters
  A small pilot out of Tromsø found that belts helped four porters in ten (Wu, 2019).
  They couldn't find any effect on sick leave.
  Most physios will tell you that it's widely believed anyway.
  Dr Runa Halloran's team has since been shown the "same" figures, and 3% left.
  According to the same group, porters in the trial slept better.
  Porters should check the buckle before each shift.
  """

@Test func shippedSourceWeightsAreReadWhole() {
  let model = SourceModel.shipped
  #expect(model.names.count == SourceModelWeights.table.split(separator: "\n").count - 1)
  #expect(model.names == model.names.sorted())
  #expect(Set(model.names.map { ClaimFeatureKey(name: $0) }).count == model.names.count)
  let rules = model.names.filter { $0.hasPrefix("rule:") }.map { String($0.dropFirst(5)) }
  #expect(!rules.isEmpty)
  #expect(Set(rules).isSubset(of: Analyser.rules.map(\.name)))
}

@Test func sourceFeaturesHaveTheKeysOfTheirNames() {
  let document = plainDocument(page)
  let article = ArticleContext(document: document, bytes: Array(document.text.utf8))
  var trail = ReadingTrail(article)
  for index in article.drafts.indices {
    let context = trail.context(at: index)
    for before in [nil, SourceTrail()] {
      var names = ClaimFeatureNames()
      SourceFeatures(
        context, kind: .claim, citations: [], trail: before, isOnSameLine: false
      ).visit(into: &names)
      #expect(names.values.count > 5)
      #expect(names.namesMatchKeys)
    }
    trail.note(context, .claim)
  }
}

@Test(arguments: [
  ("Studies of belts show that they help.", "noun:studies bare", Attribution.vague),
  ("A trial of belts found that they help.", "noun:study a", .named),
  ("Belts help.", "noun:study a", .none),
  ("Belts have shown promise in many wards.", "noun:study a", .vague),
])
func weightsDecideOnSources(_ sentence: String, _ feature: String, _ expected: Attribution) {
  let model = SourceModel(
    table:
      "bias\tvague -100 named -100\n\(feature)\t\(expected == .none ? "named" : expected.rawValue) 300\n"
  )
  let document = plainDocument(sentence)
  let article = ArticleContext(document: document, bytes: Array(document.text.utf8))
  var trail = ReadingTrail(article)
  let context = trail.context(at: 0)
  let rules = CitationFinder(context: context, lastSource: nil, lastSpeaker: nil).citations()
  let verdict = model.verdict(
    on: context, kind: .claim, citations: rules, trail: SourceTrail(), isOnSameLine: false)
  #expect(verdict.attribution == expected)
  let citations = verdict.citations(from: rules, in: context, goingOnAbout: nil)
  #expect(citations.map(\.attribution) == (expected == .none ? [] : [expected]))
}

@Test func theSourceModelSaysWhy() {
  let statements = Analyser.shipped.analysis(of: plainDocument(page)).statements
  let found = statements.first { $0.attribution == .named }
  #expect(found?.hits.contains { $0.rule == "source-model" && $0.weight != 0 } ?? false)
  #expect(found?.attributionRange != nil)
}

@Test func referencesInBracketsIdentify() {
  let sentence = "A register study (BMJ 2019; 365: l2147) linked them to falls among the porters."
  #expect(statement(sentence)?.attribution == .identified)
  #expect(statement(sentence)?.kind == .claim)
}
