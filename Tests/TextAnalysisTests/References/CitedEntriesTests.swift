import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

private let list = """


  References
  1. Adeyemi T, Roth K. Cold packs in sport. J Sport Med. 2011;4(2):11-9.
  2. Lund E, Paz C. Heat for cramps. Pain Res. 2017;9(1):30-8.
  3. Feder A, Iyer P, Roth K. Belts and sleep. J Ergon. 2014;5:1-9.
  4. Ross B. Belts and stairs. J Ergon. 2019;11:70-8.
  5. Ortiz M, Lund E. Belts and age. J Ergon. 2020;12:1-4.
  6. Feder A, Osei K. Belts in winter. J Ergon. 2016;7:3-6.
  7. World Belt Organization. Belts of the world. Tarn: Tarn Press; 2007.
  """

@Test(arguments: [
  ("Heat eases cramps in most adults [3].", ["Feder 2014"]),
  ("Heat eases cramps in most adults [3–5].", ["Feder 2014", "Ross 2019", "Ortiz 2020"]),
  (
    "Heat eases cramps in most adults [1, 4-6].",
    ["Adeyemi 2011", "Ross 2019", "Ortiz 2020", "Feder 2016"]
  ),
  ("Heat eases cramps in most adults [4]–[6].", ["Ross 2019", "Ortiz 2020", "Feder 2016"]),
  ("Heat eases cramps in most adults [4], [6].", ["Ross 2019", "Feder 2016"]),
  ("Heat eases cramps in most adults.³", ["Feder 2014"]),
  ("Heat eases cramps in most adults.³⁻⁵", ["Feder 2014", "Ross 2019", "Ortiz 2020"]),
  ("Heat eases cramps in most adults.¹,⁴", ["Adeyemi 2011", "Ross 2019"]),
  ("Heat eases cramps in most adults (2–4).", ["Lund 2017", "Feder 2014", "Ross 2019"]),
  (
    "Heat eases cramps in most adults (Feder et al., 2014; Ross 2019).",
    ["Feder 2014", "Ross 2019"]
  ),
  ("Ortiz & Lund 2020 found that heat eases cramps in adults.", ["Ortiz 2020"]),
  ("In winter, Feder and Osei (2016) found that heat eases cramps.", ["Feder 2016"]),
  (
    "However, Feder et al. (2014, 2016) found that heat eases cramps.",
    ["Feder 2014", "Feder 2016"]
  ),
  (
    "Belts are worn in most lands (World Belt Organization, 2007).",
    ["World Belt Organization 2007"]
  ),
])
func eachCitedEntryIsACitation(sentence: String, sources: [String]) {
  let statement = analysis(sentence + list).statements[0]
  #expect(statement.citations.compactMap(source) == sources)
  #expect(statement.citations.allSatisfy { $0.attribution == .identified && $0.missing.isEmpty })
}

@Test(arguments: [
  "Heat eases cramps in most adults [5–3].", "Heat eases cramps in most adults [0–3].",
  "Heat eases cramps in most adults [1–99].", "Heat eases cramps in most adults [1-9999999].",
  "The room of the porters measures 12 m².", "The load came to 10³ belts in a year.",
  "The rate was 3 kg m⁻² in the porters.",
])
func whatIsNoCitationIsTiedToNothing(sentence: String) {
  #expect(analysis(sentence + list).statements[0].citations.compactMap(\.entryIndex).isEmpty)
}

@Test func aRangeHasOneRangeAndAGroupOneForEach() {
  let marked = MarkedText(
    "Heat eases cramps «[3–5]» in most adults («Feder et al., 2014»; «Ross 2019»).")
  let citations = analysis(marked.text + list).statements[0].citations
  #expect(citations.prefix(3).allSatisfy { $0.range.range == marked.ranges[0] })
  #expect(citations.dropFirst(3).map(\.range.range) == Array(marked.ranges.dropFirst()))
}

@Test func theEntryOfACitationIsAStatement() {
  let found = analysis("Heat eases cramps in most adults [2]." + list)
  let index = found.statements[0].citations.first?.entryIndex
  #expect(index.map { found.statements[$0].citations.first?.clue.title } == "Heat for cramps")
}

@Test func twoEntriesThatFitAreNeitherMeant() {
  let text = """
    Heat eases cramps in most adults (Feder et al., 2014). Cold does not ease them (Feder et al., 2014b).

    References
    Feder A, Iyer P, Roth K. Belts and sleep. J Ergon. 2014a;5:1-9.
    Feder A, Lund E, Roth K. Belts and light. J Ergon. 2014b;5:11-9.
    """
  let statements = analysis(text).statements
  #expect(statements[0].attribution == .named)
  #expect(statements[0].citations.first?.clue.author == "Feder")
  #expect(statements[0].citations.first?.clue.year == 2014)
  #expect(statements[0].citations.first?.entryIndex == nil)
}

@Test func lettersAndSecondAuthorsTellEntriesApart() {
  let text = """
    Heat helps adults (Feder and Lund, 2014). Cold does not help them (Feder et al., 2014b).

    References
    Feder, A., Iyer, P., & Roth, K. (2014a). Belts and sleep. J Ergon, 5, 1-9.
    Feder, A., Iyer, P., & Osei, K. (2014b). Belts and light. J Ergon, 5, 11-19.
    Feder, A., & Lund, E. (2014). Belts and age. J Ergon, 5, 21-29.
    """
  let statements = analysis(text).statements
  #expect(statements[0].citations.first?.clue.title == "Belts and age")
  #expect(statements[1].citations.first?.clue.title == "Belts and light")
}

@Test func aLinkTellsWhatAnOddMarkMeans() {
  let text = "Heat eases cramps in most adults.†" + list
  var document = plainDocument(text)
  let mark = Array(text.utf8).firstIndex(of: 0xE2) ?? 0
  let entry = document.blocks[5].range  // "4. Ross B."
  document.links = [
    Link(range: ByteRange(mark..<mark + 3), target: "#r4", destination: entry)
  ]
  let found = Analyser(conditions: []).analysis(of: document, byRulesAlone: true).statements[0]
  #expect(found.citations.compactMap(source) == ["Ross 2019"])
  #expect(found.citations.first?.rule == "linked-reference")
}

@Test func linksCountBeforeNumbers() {
  let text = "Heat eases cramps in most adults [1]." + list
  var document = plainDocument(text)
  document.links = [
    Link(range: ByteRange(34..<35), target: "#r2", destination: document.blocks[3].range)
  ]
  let found = Analyser(conditions: []).analysis(of: document, byRulesAlone: true).statements[0]
  #expect(found.citations.compactMap(source) == ["Lund 2017"])
}

@Test func linksAtTheEndsOfARangeMeanAllBetween() {
  let text = "Heat eases cramps in most adults.2–5" + list
  var document = plainDocument(text)
  document.links = [
    Link(range: ByteRange(33..<34), target: "#r2", destination: document.blocks[3].range),
    Link(range: ByteRange(37..<38), target: "#r5", destination: document.blocks[6].range),
  ]
  let found = Analyser(conditions: []).analysis(of: document, byRulesAlone: true).statements[0]
  #expect(
    Set(found.citations.compactMap(source)) == [
      "Lund 2017", "Feder 2014", "Ross 2019", "Ortiz 2020",
    ])
}

@Test func aFootnoteThatIsARemarkIsNoSource() {
  var document = plainDocument(
    "Heat eases cramps in most adults [1].\nPrices are those of our own clinic and may change.")
  document.blocks[1] = Block(kind: .reference, range: document.blocks[1].range)
  let found = Analyser(conditions: []).analysis(of: document, byRulesAlone: true).statements
  #expect(found.allSatisfy { $0.citations.isEmpty })
}

@Test func aMegabyteOfMarksTakesBoundedTimeAndMemory() {
  let clock = ContinuousClock()
  for mark in ["[1-9999999]", "[1–7]", "[[[[", "[1][2]", "¹⁻⁷", "(Feder 2014) "] {
    let text = String(repeating: mark, count: 200_000 / mark.utf8.count) + " is a mark." + list
    let spent = clock.measure {
      let found = analysis(text).statements
      #expect(found.map(\.citations.count).max() ?? 0 <= 200, "\(mark)")
    }
    #expect(spent < .seconds(60), "\(mark)")
  }
}

@Test func thousandsOfEntriesAreTiedInPassing() {
  let entries = (1...4_000).map { "\($0). Roth K. Belts of kind \($0). J Ergon. 2001;\($0):1-9." }
  let text =
    "Heat eases cramps [1, 3990–4000].\n\nReferences\n" + entries.joined(separator: "\n")
  let clock = ContinuousClock()
  let spent = clock.measure {
    #expect(analysis(text).statements[0].citations.count == 12)
  }
  #expect(spent < .seconds(120))
}

/// Who wrote the entry that a citation means, and when.
private func source(_ citation: Citation) -> String? {
  guard citation.entryIndex != nil, let author = citation.clue.author, let year = citation.clue.year
  else { return nil }
  return "\(author) \(year)"
}
