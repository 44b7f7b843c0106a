import Knowledge
import Testing

@testable import KnowledgeBase

private func sheet(_ text: String) throws -> ReviewSheet {
  try ReviewSheet(bytes: Array(text.utf8), name: "f")
}

private func words(_ sheet: ReviewSheet) -> [String] {
  sheet.decisions.map { decision in
    [
      String(decision.line ?? 0), decision.claim, decision.verdict.rawValue,
      decision.evidence ?? "",
      decision.quote ?? "", decision.note ?? "",
    ].joined(separator: "|")
  }
}

@Test(arguments: [
  "claim,verdict,evidence,quote,note\n1,supported,doi:10.1/x,\"a \"\"b\"\", c\",n\n2, Overstated ,,,\n",
  "\u{FEFF}claim;verdict;evidence;quote;note\r\n1;supported;doi:10.1/x;\"a \"\"b\"\", c\";n\r\n2;overstated\r\n",
  "note\tquote\tevidence\tverdict\tClaim\nn\t\"a \"\"b\"\", c\"\tdoi:10.1/x\tsupported\t1\n\t\t\toverstated\t2",
])
func tableHasDecisions(text: String) throws {
  let sheet = try sheet(text)
  #expect(words(sheet) == ["2|1|supported|doi:10.1/x|a \"b\", c|n", "3|2|overstated|||"])
  #expect(sheet.badRows.isEmpty)
}

/// As office programs save a table: UTF-16 with its mark, and Windows-1252.
@Test func tablesOfOfficeProgramsAreUnderstood() throws {
  let text = "claim\tverdict\tnote\r\n1\tsupported\tZoë’s café\r\n"
  var (little, big, western): ([UInt8], [UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF], [])
  for unit in text.utf16 {
    little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    western.append(unit == 0x2019 ? 0x92 : UInt8(unit))
  }
  for bytes in [little, big, western] {
    let sheet = try ReviewSheet(bytes: bytes, name: "f")
    #expect(words(sheet) == ["2|1|supported|||Zoë’s café"])
    #expect(sheet.badRows.isEmpty)
  }
}

@Test func objectsHaveDecisions() throws {
  let sheet = try sheet(
    """
    {"claim":1,"verdict":"supported","evidence":3,"quote":"a \\"b\\"","note":"n","other":[1]}

    {"uid":"abcdefghij234567","id":5,"verdict":"not-addressed"}
    {"claim":1}
    {"verdict":"supported"}
    nonsense
    {"claim":1,"verdict":"true"}
    """)
  #expect(
    words(sheet) == ["1|1|supported|3|a \"b\"|n", "3|abcdefghij234567|not-addressed|||"])
  #expect(sheet.undecidedCount == 1)
  #expect(sheet.badRows.map(\.line) == [5, 6, 7])
}

@Test func tableOfClaimsWithAVerdictAddedIsUnderstood() throws {
  let sheet = try sheet(
    "id,uid,text,verdict\n12,abcdefghij234567,\"It helps, a lot\",contradicted\n13,b,x,\n")
  #expect(words(sheet) == ["2|abcdefghij234567|contradicted|||"])
  #expect(sheet.undecidedCount == 1)
  #expect(sheet.unusedColumns == ["id", "text"])
}

@Test func badRowsAreToldByLine() throws {
  let sheet = try sheet("claim,verdict\n1,maybe\n,supported\n3,supported\n4,\"supported\n")
  #expect(sheet.decisions.map(\.claim) == ["3"])
  #expect(
    sheet.badRows.map { "\($0.line) \($0.reason)" }
      == [
        "2 has the verdict 'maybe'; there are supported, overstated, not-addressed, contradicted",
        "3 has no claim", "5 a cell of this row has a quote that is never closed",
      ])
}

@Test(arguments: ["", "claim,text\n1,x\n", "verdict\nsupported\n"])
func tableWithoutItsColumnsIsRefused(text: String) {
  #expect(throws: ReviewSheet.Unreadable.self) { try sheet(text) }
}
