import Knowledge
import Testing

@testable import TextAnalysis

extension Substring {
  fileprivate func trimmingSuffix(_ end: Character) -> String {
    last == end ? String(dropLast()) : String(self)
  }
}

/// Sentences between bars.
private let samples = [
  "The dose was 0.5 mg/kg. |It rose to 1.0 mg/kg.",
  "Dr. Abara saw Mrs. Quill at 5 p.m. on Friday. |She felt better.",
  "Relief came fast.|Many patients noticed it.",
  "Pain eased.[3] |Sleep improved.[4, 5] |Mood did too.",
  "Pain eased.1 |Sleep improved.2,3 |Mood did too.",
  "Growth of S. aureus stopped. |E. coli survived.",
  "Moreno et al. reported it. |The rest is silence.",
  "See Fig. 3 and Table 2. |Values are means (p < .05).",
  "He lives in the U.S. |How does he pay? |The U.S. Senate knows.",
  "Take vitamin D. |It helps bones.",
  "The site is https://example.org/a.b?c=d. |Read it.",
  "He said, \"It works.\" |She nodded.",
  "She asked \"why?\" and left. |Nobody knew.",
  "One (it was warm. Very warm.) day passed. |Night fell.",
  "Well... maybe not. |Then again.... |Yes!",
  "Some drugs, e.g. ketamine, i.e. racemic ketamine, vs. placebo, work. |Others do not.",
  "1. Rest and drink. |2. Eat well.",
  "• Rest |• Food |• Sleep",
  "J. K. Omondi wrote it. |A. Brandt agreed.",
  "Results were clear. |mRNA rose twofold. |p53 fell.",
  "Entry no. 5 of vol. 12 is lost. |Is it? |No. |It was found.",
  "Is it safe?|Yes. |It is.",
  "Belts for porters: a trial [see comments] |Forty porters wore one.",
  "Belts and hernias [letter] |We read the report with care.",
  "Belts [see Table 2] Were worn by all.",
  "The work [of Iyer] Halloran called thin.",
  "II. Coverage criteria and limits.",
  "Q2. Is it safe for porters? |Ans. Mostly it is. |Ask first.",
  "The effect was weak.[citation needed] |In a later trial it was strong.",
  "He calls it \u{201C}porter\u{2019}s back. \u{201D} |Others do not.",
]

@Test(arguments: samples)
func sentencesEndWhereReadersEndThem(sample: String) {
  let parts = sample.split(separator: "|").map(String.init)
  let bytes = Array(parts.joined().utf8)
  let found = sentences(in: bytes, range: 0..<bytes.count)
    .map { String(decoding: bytes[$0], as: UTF8.self) }
  #expect(found == parts.map { $0.hasSuffix(" ") ? String($0.dropLast()) : $0 })
}

@Test(arguments: [
  "i tried the belt for a year. |it hurt more than before, typical. |would i do it again? |no.",
  "the dose was 5 mg/kg i.v. vs. 2 mg/kg by mouth. |nobody knew.",
])
func writersOfSmallLettersAreCutToo(sample: String) {
  let parts = sample.split(separator: "|").map { $0.trimmingSuffix(" ") }
  let text = parts.joined(separator: " ")
  let statements = analysis(text).statements.map { words(of: text, $0.range) }
  #expect(statements == parts)
}

@Test(arguments: [
  "\u{201C}I sleep again since the belt came.\u{201D} \u{2013} Ida, Porthaven",
  "Two porters test the belt in the yard. (Photo: A. Brandt)",
])
func whoSaidItStaysWithTheQuotation(line: String) {
  #expect(analysis(line).statements.map { words(of: line, $0.range) } == [line])
}

@Test func textMayEndWithTheWordThatBeginsACredit() {
  #expect(analysis("Forty porters wore the belt. Photo").statements.count == 2)
}

@Test func shoutedClosingRemarkStandsAlone() {
  let line = "Forty porters wore the belt for a year. (ABSTRACT TRUNCATED AT 250 WORDS)"
  #expect(analysis(line).statements.count == 2)
}

@Test func hardWrappedLinesAreJoinedAndMenusAreNot() {
  let wrapped = Array(
    "The quick brown fox jumps over the lazy dog and then\nruns home to sleep.".utf8)
  #expect(Lines.lines(in: wrapped, range: 0..<wrapped.count).count == 1)
  let menu = Array("Home\nAbout\nContact".utf8)
  #expect(Lines.lines(in: menu, range: 0..<menu.count).count == 3)
  let caption = Array(
    "Wide view of a garden with a pond and two benches\nA quiet place to rest.".utf8)
  #expect(Lines.lines(in: caption, range: 0..<caption.count).count == 2)
}
