import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

@Test func shippedWeightsAreReadWhole() {
  let lines = ClaimWeights.table.split(separator: "\n")
  #expect(ClaimModel.shipped.names.count == lines.count - 1)
  #expect(ClaimModel.shipped.names == ClaimModel.shipped.names.sorted())
  #expect(ClaimModel.shipped.bias != 0)
  #expect(ClaimWeights.table.utf8.count <= 150_000)
}

@Test func noTwoFeaturesShareAKey() {
  let names = ClaimModel.shipped.names
  #expect(Set(names.map { ClaimFeatureKey(name: $0) }).count == names.count)
}

@Test func keysInTextsAreHashesOfNames() {
  let text = """
    Here, we show in Müller's 4,000 drug\u{2010}naïve X\u{2019}s (n = 12) that β-blockers don\u{2019}t help.
    However, it is unknown. Thus, new trials may reveal 3-fold gains: the team's first.
    """
  let bytes = Array(text.utf8)
  let parts = sentences(in: bytes, range: 0..<bytes.count).map { range in
    AbstractSentence(words: words(in: bytes, range: range), bytes: bytes)
  }
  #expect(parts.count == 3)
  let abstract = AbstractFeatures(bytes: bytes, sentences: parts, title: "New trials of drugs")
  for index in parts.indices {
    var names = ClaimFeatureNames()
    abstract.visit(index, into: &names)
    #expect(names.values.count > 50)
    #expect(names.namesMatchKeys)
  }
}

@Test func weightsAddUp() {
  let model = ClaimModel(table: "bias\t-1.5\nwords:we show\t2.000\nplace:\t0.500\nnot a weight")
  let bytes = Array("We show it, we show it.".utf8)
  let sentence = AbstractSentence(words: words(in: bytes, range: 0..<bytes.count), bytes: bytes)
  let abstract = AbstractFeatures(bytes: bytes, sentences: [sentence], title: nil)
  let verdict = model.verdict(on: 0, of: abstract)
  #expect(verdict.logOdds == -1.5 + 2 + 2 + 0.5)
  #expect(verdict.features.map { model.names[$0.name] } == ["words:we show", "place:"])
}

@Test(arguments: [(0.0, 1.0), (1.0, 2.718281828), (-3.0, 0.049787068), (7.5, 1808.042414)])
func exponentialsAreRight(exponent: Double, power: Double) {
  #expect(abs(ClaimVerdict.exponential(exponent) / power - 1) < 1e-7)
}

@Test func anyWordsGetAProbability() {
  var generator = SeededGenerator(seed: 20_261)
  let pieces = [
    "we show", "naïve", "#", "p", "0.5", "(", ")", "\u{2019}s", "\u{301}", ".", "β", ",",
  ]
  for _ in 0..<300 {
    let count = Int.random(in: 1...40, using: &generator)
    let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    for statement in analysis(text, type: "article-journal").statements {
      #expect((0...1).contains(statement.score), "seed 20261: \(text)")
    }
  }
}

extension AbstractSentence {
  /// A sentence of `words` under no label.
  fileprivate init(words: [Token], bytes: [UInt8]) {
    let cues = ClaimCue.mask(of: RuleBook.index.matches(in: words))
    self.init(words: words, cues: cues, bytes: bytes, sectionLabel: nil)
  }
}
