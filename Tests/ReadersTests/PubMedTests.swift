import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Readers

func fixture(_ path: String) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  return try Array(Data(contentsOf: folder.appendingPathComponent("Fixtures/" + path)))
}

private func set(_ records: String) -> [UInt8] {
  Array("<?xml version=\"1.0\"?><PubmedArticleSet>\(records)</PubmedArticleSet>".utf8)
}

private func record(_ article: String, pmid: Int = 1) -> String {
  "<PubmedArticle><MedlineCitation><PMID>\(pmid)</PMID><Article>\(article)</Article>"
    + "</MedlineCitation></PubmedArticle>"
}

@Test(
  arguments: [
    ("<Year>2019</Year><Month>03</Month><Day>5</Day>", "2019-03-05", nil),
    ("<Year>2019</Year><Month>Sep</Month>", "2019-09", nil),
    ("<Year>2019</Year><Month>February</Month><Day>30</Day>", "2019-02", nil),
    ("<Year>2019</Year><Season>Winter</Season>", "2019", "2019 Winter"),
    ("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>", "1998-12", "1998 Dec-1999 Jan"),
    ("<MedlineDate>2000 Nov-Dec</MedlineDate>", "2000-11", "2000 Nov-Dec"),
    ("<MedlineDate>1998 Aug 15-31</MedlineDate>", "1998-08-15", "1998 Aug 15-31"),
    ("<MedlineDate>1977-1978</MedlineDate>", "1977", "1977-1978"),
    ("<MedlineDate>1976 Spring</MedlineDate>", "1976", "1976 Spring"),
    ("<MedlineDate>Winter 1983</MedlineDate>", "1983", "Winter 1983"),
    ("<MedlineDate>1984 Jul 4</MedlineDate>", "1984-07-04", nil),
    ("<MedlineDate>no date</MedlineDate>", nil, "no date"),
    ("<Year>0000</Year>", nil, nil),
  ] as [(String, String?, String?)])
func publicationDateIsRead(parts: String, iso: String?, literal: String?) throws {
  let bytes = set(
    record("<Journal><JournalIssue><PubDate>\(parts)</PubDate></JournalIssue></Journal>"))
  let found = try #require(articles(entries(in: bytes, .pubmed).entries).first).reference
  #expect(found.published == iso)
  #expect(found.otherFields.first { $0.name == "nbib:DP" }?.value == literal)
}

@Test(
  arguments: [
    ("[Sleep].", nil, "Sleep."), ("[Sleep]", nil, "Sleep"), ("[Why sleep?].", nil, "Why sleep?"),
    ("[1] and [2].", nil, "[1] and [2]."), ("[Not Available].", "Sueño.", "Sueño."),
    ("Sleep [and rest].", nil, "Sleep [and rest]."), (nil, "Sueño.", "Sueño."),
  ] as [(String?, String?, String?)])
func translatedTitleLosesItsBrackets(title: String?, original: String?, expected: String?) {
  #expect(PubMedWords.title(title, original: original) == expected)
}

@Test(
  arguments: [
    ("0000-0002-1825-0097", "0000-0002-1825-0097"), ("0000000218250097", "0000-0002-1825-0097"),
    ("https://orcid.org/0000-0002-1694-233x", "0000-0002-1694-233X"),
    ("ORCID: 0000-0002-1825-0097", "0000-0002-1825-0097"), ("0000-0002", nil), ("", nil),
  ] as [(String, String?)])
func orcidIsReadInAllSpellings(text: String, expected: String?) {
  #expect(ORCID(field: text)?.value == expected)
}

@Test(arguments: [
  "", "x", "<a>", "plain words, <b> and no end", "<?xml version='1.0'?>", "{\"a\": 1}",
  "<?xml version='1.0'?><PubmedArticleSet2/>", "<html><body>PubmedArticle</body></html>",
])
func whatIsNoPubMedXMLIsRefused(text: String) {
  let (found, error) = entries(in: Array(text.utf8), .pubmed)
  #expect(found.isEmpty)
  #expect(error?.reason.isEmpty == false)
}

@Test func answersOfEntrezAreRefusedByName() {
  for root in ["eSummaryResult", "eSearchResult", "eLinkResult", "SerialsSet", "TaxaSet"] {
    for head in [
      "<?xml version=\"1.0\"?>\n", "<!DOCTYPE \(root) PUBLIC \"-//NLM//x\" \"x.dtd\">\n",
    ] {
      let bytes = Array("\(head)<\(root)><Id>1</Id></\(root)>".utf8)
      let error = #expect(throws: ReadError.self) { try format(ofPrefix: bytes, path: "a.xml") }
      #expect(error?.reason.contains("Entrez") == true, "\(root)")
      #expect(error?.hint.contains("efetch") == true)
      let forced = entries(in: bytes, .pubmed).error
      #expect(forced?.reason.contains("<\(root)>") == true)
    }
  }
}

@Test(
  arguments: [
    (
      "<?xml version='1.0'?>\n<!-- x --><!DOCTYPE PubmedArticleSet [<!ELEMENT a (b)>]><PubmedArticleSet>",
      DocumentFormat.pubmed
    ),
    ("<PubmedArticle>", .pubmed), (" \n<PubmedBookArticleSet >", .pubmed),
    ("<article article-type='x'>", .jats), ("<pmc-articleset>", .jats),
    ("<!DOCTYPE article PUBLIC '-//NLM//DTD JATS'><article>", .jats),
    ("PMID- 123\nTI  - x\n", .nbib), ("\n\nPMID-123\n", .nbib),
    ("OWN - NLM\nSTAT- MEDLINE\nFAU - Day, D\nJT  - J\n", .nbib),
  ] as [(String, DocumentFormat)])
func formatOfRecordsIsSniffed(text: String, expected: DocumentFormat) throws {
  for path in [nil, "a.xml", "a.txt"] {
    #expect(try format(ofPrefix: Array(text.utf8), path: path) == expected)
  }
  let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  #expect(try format(ofPrefix: [0xFF, 0xFE] + wide, path: nil) == expected)
}

@Test func otherXMLStaysRefused() {
  for text in ["<?xml version='1.0'?><rss/>", "<?xml version='1.0'?><article><para/></article>"] {
    #expect(throws: ReadError.self) { try format(ofPrefix: Array(text.utf8), path: "a.xml") }
  }
}

@Test func sameRecordGivesTheSameReferenceInXMLAndText() throws {
  let xml = try articles(entries(in: fixture("pubmed/set.xml"), .pubmed).entries)
  let text = try articles(entries(in: fixture("nbib/records.nbib"), .nbib).entries)
  for (first, second) in zip(xml, text).prefix(3) {
    #expect(plain(first.reference) == plain(second.reference))
  }
}

/// A record without what MEDLINE's text does not say: ids of headings, works cited.
private func plain(_ reference: Reference) -> Reference {
  var plain = reference
  plain.meshHeadings = plain.meshHeadings.map {
    MeSHHeading(descriptor: $0.descriptor, isMajor: $0.isMajor, qualifiers: $0.qualifiers)
  }
  plain.relations = plain.relations.filter { $0.kind != "Cites" }
  plain.otherFields.sort { ($0.name, $0.value) < ($1.name, $1.value) }
  return plain
}

@Test func linesOfMEDLINEMayEndInAnyWay() throws {
  let bytes = try fixture("nbib/records.nbib")
  let text = String(decoding: bytes, as: UTF8.self)
  let expected = entries(in: bytes, .nbib).entries
  for end in ["\r\n", "\r"] {
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
      separator: end)
    #expect(entries(in: Array(changed.utf8), .nbib).entries == expected)
  }
}

@Test(arguments: [
  "pubmed/set.xml", "pubmed/latin.xml", "jats/article.nxml", "jats/set.xml", "nbib/records.nbib",
])
func piecesMayEndAnywhere(path: String) throws {
  let bytes = try fixture(path)
  let format = try format(ofPrefix: bytes, path: path)
  let whole = entries(in: bytes, format).entries
  #expect(!whole.isEmpty)
  for count in [1, 2, 3, 7, 64, 999, 4095, 4096, 4097] {
    #expect(entries(in: bytes, format, pieceByteCount: count).entries == whole, "\(count)")
  }
}

/// libxml2 sees other blocks, which must not change what is read.
@Test(arguments: [1, 5, 17, 100, 1000, 32_768])
func blocksMayEndAnywhere(count: Int) throws {
  let bytes = try fixture("pubmed/set.xml")
  var reader = PubMedReader(
    encoding: nil, maximumEntryByteCount: 1 << 20, blockByteCount: count)
  var found: [LibraryEntry] = []
  try reader.read(bytes[...], isEnd: true, into: &found)
  #expect(found == entries(in: bytes, .pubmed).entries)
  let article = try fixture("jats/article.nxml")
  var other = JATSReader(encoding: nil, maximumEntryByteCount: 1 << 20, blockByteCount: count)
  found = []
  try other.read(article[...], isEnd: true, into: &found)
  #expect(found == entries(in: article, .jats).entries)
}

@Test func unicodeInAnyEncodingReadsTheSame() throws {
  let bytes = try fixture("pubmed/set.xml")
  let text = String(decoding: bytes, as: UTF8.self)
  var expected = articles(entries(in: bytes, .pubmed).entries)
  for index in expected.indices { expected[index].encoding = "utf-16le" }
  let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  #expect(articles(entries(in: [0xFF, 0xFE] + little, .pubmed).entries) == expected)
  #expect(articles(entries(in: little, .pubmed, pieceByteCount: 33).entries) == expected)
}
