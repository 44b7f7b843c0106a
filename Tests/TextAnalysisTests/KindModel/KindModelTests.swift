import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

/// An invented page with something of every kind but furniture.
private let page = """
  Belts for porters
  By Runa Halloran
  About one porter in ten hurts their back in the first year, according to a survey of 400 wards.
  Porters should check the buckle before each shift.
  I wore mine for six years and never missed a day of work.
  What does a belt cost?
  Our clinic fits belts from $90; call us today to book your fitting.
  """

@Test func shippedKindWeightsAreReadWhole() {
  let model = KindModel.shipped
  let lines = KindModelWeights.table.split(separator: "\n")
  #expect(model.names.count == lines.count - 1 - 3 * 8)
  #expect(model.names == model.names.sorted())
  #expect(lines.count < 6_000)
  #expect(Set(model.names.map { ClaimFeatureKey(name: $0) }).count == model.names.count)
  #expect(model.rulesByName.keys.allSatisfy { RuleBook.position(of: $0) >= 0 })
}

@Test func kindFeaturesHaveTheKeysOfTheirNames() throws {
  let document = plainDocument(page + "\n• 4,000 Müller's belts | Menu (2019) — §: “naïve”")
  let article = ArticleContext(document: document, bytes: Array(document.text.utf8))
  let features = try #require(KindPage(article))
  for index in features.units.indices {
    var names = ClaimFeatureNames()
    features.visit(index, into: &names)
    #expect(names.values.count > 15)
    #expect(names.namesMatchKeys)
  }
}

@Test func weightsOfFeaturesAndNeighboursAddUp() throws {
  let model = KindModel(
    table: """
      bias\tclaim 50
      next-line:opinion\tanecdote 300
      words:porters\topinion 200 claim -10
      rule:sentence\tclaim 10
      not a weight
      """)
  let document = plainDocument("Porters wait outside.\nNobody calls.")
  let article = ArticleContext(document: document, bytes: Array(document.text.utf8))
  let verdicts = model.verdicts(on: try #require(KindPage(article)))
  #expect(verdicts.map { KindScores.kinds[$0.kind] } == [.opinion, .anecdote])
  #expect(verdicts[0].sum.total[KindScores.place(of: .opinion)] == 2)
  for verdict in verdicts { #expect(abs(verdict.shares.sum - 1) < 1e-9) }
}

@Test func sharesAreThoseOfAllPaths() {
  var scores = [KindScores(), KindScores(), KindScores()]
  var steps = [[KindScores]](repeating: [KindScores](repeating: KindScores(), count: 8), count: 3)
  for (index, kind, value) in [(0, 7, 1.5), (1, 6, 0.5), (2, 7, -1.0)] {
    scores[index][kind] = value
  }
  steps[1][7][7] = 2
  steps[2][6][0] = 1
  let gaps = [2, 1, 2]
  var sums = [KindScores(), KindScores(), KindScores()]
  var total = 0.0
  for a in 0..<8 {
    for b in 0..<8 {
      for c in 0..<8 {
        let score =
          scores[0][a] + scores[1][b] + scores[2][c] + steps[1][a][b] + steps[2][b][c]
        let weight = ClaimVerdict.exponential(score)
        total += weight
        for (place, kind) in [a, b, c].enumerated() { sums[place][kind] += weight }
      }
    }
  }
  let shares = KindChain(scores: scores, gaps: gaps, transitions: steps).shares()
  for place in 0..<3 {
    for kind in 0..<8 { #expect(abs(shares[place][kind] - sums[place][kind] / total) < 1e-6) }
  }
}

@Test func featuresThatDecidedAKindAreNamed() throws {
  let statements = Analyser.shipped.analysis(of: plainDocument(page)).statements
  #expect(statements.allSatisfy { (0...1).contains($0.score) })
  for statement in statements {
    let hits = statement.hits.filter { $0.rule == "kind-model" }
    #expect((1...KindVerdict.heaviestCount).contains(hits.count))
    let weights = hits.map { abs($0.weight) }
    #expect(weights == weights.sorted(by: >))
  }
}

@Test func reasonsDecideNothing() {
  for text in [
    page, "Ketamine reduced pain (Smith et al., 2019). It may not help.\n\nSleep helps.",
  ] {
    for rulesAlone in [false, true] {
      let document = plainDocument(text)
      let bare = Analyser.shipped.analysis(
        of: document, byRulesAlone: rulesAlone, givesReasons: false)
      var full = Analyser.shipped.analysis(of: document, byRulesAlone: rulesAlone)
      #expect(bare.statements.allSatisfy { $0.hits.isEmpty })
      #expect(full.statements.contains { !$0.hits.isEmpty })
      for index in full.statements.indices { full.statements[index].hits = [] }
      #expect(bare == full)
    }
  }
}

@Test func anyLinesGetAKind() {
  var generator = SeededGenerator(seed: 20_262)
  let pieces = [
    "I", "#", "…", "©", "\u{301}", "menu", "|", "we", ".", "?", "β", "$9", "\n", "\n\n",
  ]
  for _ in 0..<200 {
    let count = Int.random(in: 1...40, using: &generator)
    let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    for statement in Analyser.shipped.analysis(of: plainDocument(text)).statements {
      #expect((0...1).contains(statement.score), "seed 20262: \(text)")
    }
  }
}
