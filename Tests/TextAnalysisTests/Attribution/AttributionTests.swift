import Knowledge
import Testing

@testable import TextAnalysis

@Test(arguments: [
  (
    "Several small trials have shown that sleep improves.", Attribution.vague,
    "Several small trials have shown"
  ),
  ("Many doctors believe that light helps mood.", .vague, "Many doctors believe"),
  ("The patch has been shown to reduce nausea in adults.", .vague, "has been shown"),
  ("The spray has shown promise in older adults with pain.", .vague, "has shown promise"),
  ("It is widely believed that sugar makes children restless.", .vague, "It is widely believed"),
  ("A survey found that half of the nurses slept badly.", .named, "A survey found"),
  (
    "In 2018, researchers at Leiden University found that pain fell.", .named,
    "In 2018, researchers at Leiden University found"
  ),
  (
    "According to the World Health Organization, 280 million people have it.", .named,
    "According to the World Health Organization"
  ),
  ("Petrov and colleagues saw no change in sleep.", .named, "Petrov and colleagues"),
  ("Pain fell by half in most adults (Kovacs et al., 2014).", .named, "Kovacs et al., 2014"),
  ("Pain fell by half (doi:10.1000/182).", .identified, "doi:10.1000/182"),
  ("Sleep improves mood in adults and children.", .none, ""),
  ("Further research is needed before the drug is used in children.", .none, ""),
  ("The clinic studies each patient with care before treatment starts.", .none, ""),
])
func sourcesAreFoundWithTheirWords(sentence: String, attribution: Attribution, words: String) {
  let found = attributingWords(sentence)
  #expect(statement(sentence)?.attribution == attribution)
  #expect(found == words || (attribution != .none && found.hasPrefix(words)), "\(found)")
}

@Test func clueHoldsWhatTheMentionGivesAway() {
  let sentence =
    "A 2016 randomized controlled trial of 84 adults published in the Journal of Affective Disorders found that 61% of them slept better."
  let clue = statement(sentence)?.citations.first?.clue
  #expect(clue?.year == 2016)
  #expect(clue?.journal == "Journal of Affective Disorders")
  #expect(clue?.design == "randomized controlled trial")
  #expect(clue?.sampleSize == 84)
  #expect(clue?.numbers == ["61%"])
  #expect(statement(sentence)?.missing == [.author, .title, .identifier])
}

@Test func theStudyCarriesTheSourceBefore() {
  let text =
    "A study published in the Journal of Pain found that heat helps. The study also noted that cold does not."
  let statements = analysis(text).statements
  #expect(statements.map(\.attribution) == [.named, .named])
  #expect(statements[1].citations.first?.clue.journal == "Journal of Pain")
}

@Test func numbersPointAtTheirEntries() {
  let text = """
    Heat eases cramps in most adults.[2] Cold does not ease them.[7]

    References
    1. Adeyemi T, Roth K. Cold packs in sport. J Sport Med. 2011;4(2):11-9.
    2. Lund E, Paz C. Heat for cramps. Pain Res. 2017;9(1):30-8. doi:10.1000/xyz
    """
  let statements = analysis(text).statements
  #expect(statements[0].attribution == .identified)
  #expect(statements[0].citations.first?.clue.doi == "10.1000/xyz")
  #expect(statements[0].citations.first?.clue.author == "Lund")
  #expect(statements[1].attribution == .named)
  #expect(statements.last?.kind == .boilerplate)
  #expect(statements.last?.attribution == Attribution.none)
  #expect(statements.last?.citations.first?.clue.year == 2017)
}

@Test func aPaperReportsItsOwnFindings() {
  let text = """
    BACKGROUND: Insomnia is common. METHODS: We randomised 40 adults to light or no light. RESULTS: Sleep rose by 52 minutes with light. CONCLUSION: Light lengthens sleep in adults.
    """
  let claims = analysis(text).statements.filter { $0.kind == .claim }
  #expect(claims.map(\.isOwnFinding) == [false, false, true, true])
  #expect(claims.allSatisfy { $0.attribution == .none })
}
