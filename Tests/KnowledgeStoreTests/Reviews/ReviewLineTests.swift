import Knowledge
import TestSupport
import Testing

private let signs = Array("aé👩‍🔬\"\\\u{1}\u{7F}\u{85}\u{202E}\n\t{}[]:,#% \u{301}".unicodeScalars)

private func text(_ generator: inout SeededGenerator) -> String {
  let count = Int.random(in: 1...12, using: &generator)
  return String(
    String.UnicodeScalarView((0..<count).map { _ in signs.randomElement(using: &generator) ?? "a" })
  )
}

private func review(_ generator: inout SeededGenerator) -> Review {
  let words = (0..<12).map { _ in text(&generator) }
  var review = Review(
    place: Review.Place(
      claimUID: "abcdefghij234567", articleKey: words[0], quote: words[1], prefix: words[2],
      suffix: words[3], byteStart: 5, byteEnd: 9,
      judged: Judged(
        conditions: [words[4], "b"], context: [words[5]],
        isNegated: Bool.random(using: &generator), numbers: [words[6], ""])),
    verdict: Verdict.allCases.randomElement(using: &generator), reviewer: "Ó Briain, “Á.”",
    madeAt: Int64.random(in: 0...4_000_000_000, using: &generator))
  if Bool.random(using: &generator) { review.verdict = nil }
  if Bool.random(using: &generator) { review.evidenceKey = words[7] }
  if Bool.random(using: &generator) { review.evidenceQuote = words[8] }
  if Bool.random(using: &generator) { review.note = words[9] }
  if Bool.random(using: &generator) { review.viaUID = "zzzzzzzzzz222222" }
  if Bool.random(using: &generator) { review.toolVersion = words[11] }
  review.isAdjudicated = Bool.random(using: &generator)
  return review
}

@Test func lineOfAReviewBringsItBack() throws {
  var generator = SeededGenerator(seed: 5)
  for _ in 0..<500 {
    let review = review(&generator)
    let line = review.line
    #expect(!line.contains("\n"))
    let back = try Review(line: JSONValue(parsing: line.utf8))
    #expect(back == review, "\(line)")
    #expect(back.line == line)
  }
}

@Test func membersOfALineStandInOrderOfName() throws {
  var generator = SeededGenerator(seed: 6)
  for _ in 0..<50 {
    let names = try JSONValue(parsing: review(&generator).line.utf8).members.map(\.name)
    #expect(names == names.sorted())
  }
}

@Test(arguments: [
  (#""verdict":"supported""#, #""verdict":"true""#, "has the verdict 'true', which there is not"),
  (#""made_at":7"#, #""made_at":-1"#, "was made outside of the years 1970 to 9999"),
  (#""made_at":7"#, #""made_at":7.5"#, "has no whole number as made_at"),
  (#""quote":"q""#, #""quote":"""#, "has no quote"),
  (#""quote":"q""#, #""quote":5"#, "has a quote that is no text"),
  (#""claim_uid":"abcdefghij234567""#, #""claim_uid":"12""#, "has a claim_uid that is no uid"),
  (#""byte_end":9"#, #""byte_end":2"#, "has a byte range that runs backwards"),
  (
    #""adjudicated":false"#, #""adjudicated":0"#, "has a adjudicated that is neither true nor false"
  ),
  (#""reviewer":"Ada""#, #""reviewer":" ""#, "has a reviewer that is no name"),
  (#""reviewer":"Ada""#, #""reviewer":"A\u001bda""#, "has a reviewer that is no name"),
  (#""context":[]"#, #""context":{}"#, "has a 'judged' of another shape"),
])
func badMemberIsTold(good: String, bad: String, reason: String) throws {
  let review = Review(
    place: Review.Place(
      claimUID: "abcdefghij234567", articleKey: "k", quote: "q", prefix: "", suffix: "",
      byteStart: 5, byteEnd: 9,
      judged: Judged(conditions: [], context: [], isNegated: false, numbers: [])),
    verdict: .supported, reviewer: "Ada", madeAt: 7)
  #expect(review.line.contains(good))
  let parts = review.line.split(separator: good, omittingEmptySubsequences: false)
  let line = parts.joined(separator: bad)
  let value = try JSONValue(parsing: line.utf8)
  #expect(throws: DecisionLineFault(reason)) { try Review(line: value) }
}

@Test(arguments: [
  ("nearly 70 % of 1,024 (0.5 mg)", ["70%", "1,024", "0.5"]), ("70%", ["70%"]),
  ("70\u{A0}% and 5.", ["70%", "5"]), ("in 2019, 12:30", ["2019", "12:30"]),
  ("none", []), ("3.", ["3"]), ("7 in 10 %", ["7", "10%"]), ("10.5555/vrp", ["10.5555"]),
])
func numbersAreTakenFromTheWords(text: String, numbers: [String]) {
  #expect(Judged.numbers(in: text) == numbers)
}

@Test(arguments: [
  (" Ada ", "Ada"), ("", nil), (" ", nil), ("A\u{1B}", nil), ("Ó Briain", "Ó Briain"),
  (String(repeating: "a", count: 201), nil),
])
func reviewerHasAName(name: String, taken: String?) {
  #expect(Review.reviewer(named: name) == taken)
}
