import Knowledge
import TestSupport
import Testing

@testable import TextAnalysis

private let pieces = [
  "Ketamine", " may", " reduce", " PTSD", ".", "!", "?", " ", "  ", "\n", "\n\n", "\r\n", "\t", "…",
  "(",
  ")", "[3]", "[", "]", "\"", "“", "”", "’s", "é", "\u{A0}", "\u{2003}", "\u{2028}", "😀", "•", "- ",
  "1. ",
  "2) ", "a) ", ":", "RESULTS:", " e.g.", " et al.", " 2019", "70%", ",", ";", "—",
  "http://x.org/a.b",
  "10.1000/x", "A study", " found", " that", "I", " said", " Dr.", "\u{0}", "\u{301}",
  "Studies suggest",
  "(Smith et al., 2011)", "¹", "References\n", "not", "0.5 mg/kg", "U.S.", "x",
]

@Test(arguments: 1...60)
func statementsAscendAndCoverEveryByteThatIsNotBlank(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let count = Int.random(in: 0...120, using: &generator)
  let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  let bytes = Array(text.utf8)
  let result = analysis(text)
  var position = 0
  for statement in result.statements {
    #expect(statement.range.byteCount > 0, "seed \(seed)")
    #expect(isBlank(bytes, position..<statement.range.byteStart), "seed \(seed)")
    #expect(
      WhiteSpace.trimmed(bytes, statement.range.range) == statement.range.range, "seed \(seed)")
    #expect(isScalarStart(bytes, statement.range.byteStart), "seed \(seed)")
    #expect(isScalarStart(bytes, statement.range.byteEnd), "seed \(seed)")
    for citation in statement.citations {
      #expect(statement.range.contains(citation.range), "seed \(seed)")
    }
    position = statement.range.byteEnd
  }
  #expect(isBlank(bytes, position..<bytes.count), "seed \(seed)")
  #expect(analysis(text) == result, "seed \(seed)")
}

private func isBlank(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
  range.lowerBound <= range.upperBound && WhiteSpace.trimmed(bytes, range).isEmpty
}

private func isScalarStart(_ bytes: [UInt8], _ index: Int) -> Bool {
  index == bytes.count || bytes[index] & 0xC0 != 0x80
}

@Test(arguments: [
  String(repeating: "x", count: 1_000_000), String(repeating: ",", count: 1_000_000),
  String(repeating: "(", count: 200_000) + String(repeating: ")", count: 200_000),
  String(repeating: ". ", count: 200_000), String(repeating: "a study ", count: 50_000),
  String(repeating: "1. ", count: 50_000), String(repeating: "[1", count: 100_000),
])
func hostileTextsAreReadToTheEnd(text: String) {
  let result = analysis(text)
  #expect(
    result.statements.last?.range.byteEnd
      == WhiteSpace.trimmed(Array(text.utf8), 0..<text.utf8.count).upperBound)
}

@Test func aLeadHeadsItsOwnLineOnly() {
  let text = """
    Uses of the Drug

    1. Promotes sleep: The drug lengthens deep sleep in adults. It works within an hour.
    It was first sold in Norway in 1964.
    """
  let statements = analysis(text).statements
  #expect(statements.map(\.kind) == [.heading, .heading, .claim, .claim, .claim])
  #expect(statements.map(\.headingIndex) == [nil, 0, 1, 1, 0])
  #expect(words(of: text, statements[1].range) == "1. Promotes sleep:")
}

@Test func theTitleIsTheFirstHeadingBehindFurniture() {
  let text =
    "Skip to content\nHome\n\nKetamine for Chronic Pain\n\nKetamine blocks pain signals in the spinal cord of adults."
  #expect(words(of: text, analysis(text).titleRange) == "Ketamine for Chronic Pain")
  #expect(analysis("Ketamine blocks pain signals in the cord.").titleRange == nil)
}

@Test func aTitleIsNotCutAtItsQuestionMark() {
  let text =
    "Is Heat Right for You? Four Things to Know\n\nHeat eases cramps in most adults within an hour."
  #expect(analysis(text).statements.map(\.kind) == [.heading, .claim])
}

@Test func itemsUnderACallAreNoHeadings() {
  let text = """
    Heat eases cramps in most adults within an hour.
    Are you suffering from any of these?
    • Cramps
    • Post-Traumatic Stress Disorder
    Give us your name and phone number and we will call you.
    """
  #expect(
    analysis(text).statements.map(\.kind)
      == [.claim, .promotion, .promotion, .promotion, .promotion])
}

@Test func textOutsideTheBlocksIsReadToo() {
  let document = Document(
    text: "Pain is common.\n\nSleep helps.", blocks: [], reader: "text", encoding: "utf-8")
  let statements = Analyser(conditions: []).analysis(of: document).statements
  #expect(statements.map(\.range) == [ByteRange(0..<15), ByteRange(17..<29)])
}
