import Knowledge
import Readers
import Testing

@Test func recordsOfRISAreRead() throws {
  let text = """
    Record #1 of 2
    Provider: Somebody
    1.
    TY  - JOUR
    ID  - 12345
    T1  - Sleep <i>after</i> trauma
    A1  - Lovelace, Ada, Jr.
    AU  - World Health Organization
    PY  - 2013/04/18
    PY  - 2013/02/15/received
    JF  - Journal of Sleep
    JA  - J Sleep
    SP  - 379
    EP  - 423
    SN  - 1234-5678
    DO  - doi:10.1000/ABC
    U1  - 23690738[pmid]
    U2  - PMC4756000[pmcid]
    UR  - http://a.org; http://b.org
    KW  - Humans
    Male
    AB  - One sentence
      goes on.
    ER  -
    TY  - CHAP
    TI  - A chapter
    T2  - A book
    A2  - Hopper, Grace
    SN  - 978-1-4822-5326-9
    XX  - unknown
    TY  - THES
    TI  - A thesis
    """
  for (ending, count) in [("\n", 4096), ("\r\n", 3), ("\r", 1)] {
    let bytes = Array(
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: ending).utf8)
    let found = try entries(of: bytes, as: .ris, pieceByteCount: count).compactMap {
      if case .article(let document) = $0 { document } else { nil }
    }
    #expect(found.map(\.reference.type) == ["article-journal", "chapter", "thesis"])
    let first = found[0].reference
    #expect(first.title == "Sleep after trauma")
    #expect(first.authors.map(\.displayed) == ["Ada Lovelace, Jr.", "World Health Organization"])
    #expect(first.published == "2013-04-18")
    #expect(first.variables[.page] == "379-423")
    #expect(first.doi == "10.1000/abc")
    #expect(first.pmid == "23690738" && first.pmcid == "PMC4756000")
    #expect(first.url == "http://a.org")
    #expect(first.keywords == ["Humans", "Male"])
    #expect(found[0].text == "One sentence\n\ngoes on.")
    #expect(found[1].reference.containerTitle == "A book")
    #expect(found[1].reference.variables[.isbn] == "978-1-4822-5326-9")
    #expect(found[1].reference.otherFields == [.init(name: "ris:XX", value: "unknown")])
  }
}

@Test func aRecordOfRISWithoutTypeNeedsATitle() throws {
  let found = try entries(
    of: Array("JF  - A\nT1  - B\nAU  - C, D\nER  - \nJF  - A\nVL  - 1\nIS  - 2\nER  - \n".utf8),
    as: .ris)
  #expect(
    faults(found).map(\.sentence) == ["line 5, column 1: a record has no TY line and no title"])
  #expect(found.count == 2)
}

@Test func endNoteXMLIsRead() throws {
  let found = try records(
    of: """
      <?xml version="1.0"?><xml><records><record><rec-number>7</rec-number>
      <ref-type name="Journal Article">17</ref-type><contributors><authors>
      <author><style face="normal">Lovelace, Ada</style></author></authors></contributors>
      <titles><title><style face="italic">Sleep</style><style> &amp; pain</style></title>
      <secondary-title>J Sleep</secondary-title></titles><dates><year>2019</year>
      <pub-dates><date>Mar 5</date></pub-dates></dates><electronic-resource-num>10.1000/x
      </electronic-resource-num></record></records></xml>
      """, as: .endNote)
  #expect(found.map(\.title) == ["Sleep & pain"])
  #expect(found.map(\.containerTitle) == ["J Sleep"])
  #expect(found.map(\.published) == ["2019-03-05"])
  #expect(found.map(\.doi) == ["10.1000/x"])
}

@Test func webOfScienceIsRead() throws {
  let found = try records(
    of: """
      FN Clarivate Analytics Web of Science
      VR 1.0
      PT J
      AU Lovelace, A
         Hopper, G
      AF Lovelace, Ada
         Hopper, Grace
      TI Sleep and
         pain
      SO JOURNAL OF SLEEP
      DE sleep; chronic
         pain
      PD MAR
      PY 2019
      BP 5
      EP 9
      DI 10.1000/x
      PM 123
      ER

      EF
      """, as: .webOfScience)
  #expect(found.map(\.title) == ["Sleep and pain"])
  #expect(found.first?.authors.map(\.displayed) == ["Ada Lovelace", "Grace Hopper"])
  #expect(found.first?.keywords == ["sleep", "chronic pain"])
  #expect(found.first?.published == "2019-03")
  #expect(found.first?.pmid == "123")
}

/// A line that is longer than a record may be, and what a value's second line is written in.
@Test(arguments: [
  (DocumentFormat.ris, "TY  - JOUR\n", "TI  - ", "ER  - \n"),
  (.webOfScience, "PT J\n", "TI ", "ER\n"),
])
func linesWithTagsAreReadAlike(
  format: DocumentFormat, start: String, title: String, end: String
) throws {
  let long = title + String(repeating: "x", count: 400) + "\n" + end
  let second = start + title + "Sleep and\n   caf"
  let bytes = Array((long + second).utf8) + [0xE9, 0x0A] + Array(end.utf8)
  for count in [1, 7, 4096] {
    let found = try entries(
      of: bytes, as: format, pieceByteCount: count, maximumEntryByteCount: 200)
    try #require(found.count == 2)
    if case .article = found[0] { Issue.record("the long record was read") }
    guard case .article(let document) = found[1] else {
      Issue.record("the short record was not read")
      continue
    }
    #expect(document.reference.title == "Sleep and café")
    #expect(document.encoding == "windows-1252")
  }
}

@Test func whatIsADateIsNoEditionAndADOINoGenre() throws {
  let text = "TY  - JOUR\nTI  - T\nDO  - 10.1000/a\nM3  - 10.1000/A\nET  - 2016/01/30\nER  - \n"
  let reference = try #require(articles(of: text, as: .ris).first).reference
  #expect(reference.dates[.availableDate] == "2016-01-30")
  #expect(reference.variables[.edition] == nil)
  #expect(reference.variables[.genre] == nil)
  #expect(reference.otherFields == [])
}
