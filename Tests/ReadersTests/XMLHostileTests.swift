import Knowledge
import TestSupport
import Testing

@testable import Readers

private let good =
  "<PubmedArticle><MedlineCitation><PMID>7</PMID><Article>"
  + "<ArticleTitle>Rest</ArticleTitle></Article></MedlineCitation></PubmedArticle>"

private func set(_ records: String, head: String = "<?xml version=\"1.0\"?>\n") -> [UInt8] {
  Array("\(head)<PubmedArticleSet>\n\(records)\n</PubmedArticleSet>".utf8)
}

private func record(title: String) -> String {
  "<PubmedArticle><MedlineCitation><Article><ArticleTitle>\(title)</ArticleTitle></Article>"
    + "</MedlineCitation></PubmedArticle>"
}

private func titles(_ entries: [LibraryEntry]) -> [String] {
  articles(entries).map { $0.reference.title ?? "-" }
}

@Test(arguments: [
  ("a &b", "bare"), ("a < b", "bare"), ("a <i>b</ArticleTitle>", "closes"),
  ("a \u{1} b", "forbids"), ("a \u{0} b", "forbids"),
  ("<i x=\"1\" x=\"2\">a</i>", "not well-formed"),
  ("&#0;", ""), ("<i", ""), ("]]>", "not well-formed"),
])
func mistakeInARecordSparesTheOthers(title: String, reason: String) throws {
  let bytes = set([good, record(title: title), good, good].joined(separator: "\n"))
  let (found, error) = entries(in: bytes, .pubmed)
  #expect(error == nil)
  #expect(titles(found) == ["Rest", "Rest", "Rest"])
  let fault = try #require(faults(found).first)
  #expect(faults(found).count == 1)
  #expect(fault.reason.contains(reason), "\(fault)")
  #expect(fault.line == 4 || fault.line == 5, "\(fault)")
  #expect(fault.column >= 1)
  for count in [1, 13, 500] {
    #expect(entries(in: bytes, .pubmed, pieceByteCount: count).entries == found)
  }
}

@Test func cutFileKeepsTheRecordsBefore() throws {
  let bytes = set("\(good)\n\(good)\n\(good)")
  let whole = entries(in: bytes, .pubmed).entries
  #expect(whole.count == 3)
  for count in stride(from: 25, to: bytes.count - 2, by: 7) {
    let (found, error) = entries(in: Array(bytes.prefix(count)), .pubmed)
    guard error == nil else { continue }
    #expect(faults(found).count == 1, "\(count): \(found)")
    #expect(faults(found).allSatisfy { $0.reason.hasPrefix("the file ends") && $0.line > 0 })
    #expect(titles(found).allSatisfy { $0 == "Rest" })
  }
}

@Test func entitiesAreNeverExpanded() {
  var bomb = "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"ha\">"
  for level in 1...30 {
    let before = level == 1 ? "&a;" : "&a\(level - 1);"
    bomb += "<!ENTITY a\(level) \"\(before)\(before)\">"
  }
  bomb +=
    "<!ENTITY file SYSTEM \"file:///etc/passwd\"><!ENTITY % x SYSTEM \"http://127.0.0.1/\"> %x;]>"
  let bytes = set(record(title: "A &a30; b &file; c &nbsp;&alpha;"), head: bomb)
  let found = entries(in: bytes, .pubmed).entries
  #expect(titles(found) == ["A &a30; b &file; c \u{A0}α"])
}

@Test func defaultAttributesMultiplyNothing() {
  let long = String(repeating: "x", count: 100_000)
  let head = "<!DOCTYPE PubmedArticleSet [<!ATTLIST b Label CDATA \"\(long)\">]>"
  let bytes = set(record(title: String(repeating: "<b>y</b>", count: 2000)), head: head)
  let found = entries(in: bytes, .pubmed).entries
  #expect(titles(found).first?.utf8.count == 2000 || faults(found).count == 1)
}

@Test(arguments: [DocumentFormat.pubmed, .jats])
func deepNestingIsAFault(format: DocumentFormat) {
  let deep =
    String(repeating: "<b>", count: 10_000) + "x"
    + String(repeating: "</b>", count: 10_000)
  let bytes =
    format == .pubmed
    ? set(record(title: deep) + good)
    : Array(
      ("<articles><article><body><p>\(deep)</p></body></article>"
        + "<article><body><p>Rest</p></body></article></articles>").utf8)
  let found = entries(in: bytes, format).entries
  #expect(faults(found).map(\.reason) == ["the record nests elements more than 256 deep"])
  #expect(articles(found).count == 1)
}

@Test(arguments: [DocumentFormat.pubmed, .jats, .nbib])
func recordBeyondBoundsIsPassedOver(format: DocumentFormat) throws {
  let long = String(repeating: "word ", count: 100_000)
  let text =
    switch format {
    case .pubmed: String(decoding: set(good + record(title: long) + good), as: UTF8.self)
    case .jats:
      "<articles><article><body><p>Rest</p></body></article><article><body><p>\(long)</p></body>"
        + "</article><article><body><p>Rest</p></body></article></articles>"
    default: "PMID- 1\nTI  - Rest\n\nPMID- 2\nTI  - \(long)\nAB  - x\n\nPMID- 3\nTI  - Rest\n"
    }
  let (found, error) = entries(in: Array(text.utf8), format, maximumEntryByteCount: 50_000)
  #expect(error == nil)
  #expect(articles(found).count == 2)
  #expect(faults(found).map(\.reason) == ["the record is longer than 50,000 bytes"])
}

/// A file of one element without end is read in bounded memory: what is fed is dropped again.
@Test(arguments: [DocumentFormat.pubmed, .jats, .nbib])
func endlessRecordDoesNotFillMemory(format: DocumentFormat) throws {
  var library = try #require(Library(format: format, encoding: nil, maximumEntryByteCount: 1 << 20))
  let head =
    switch format {
    case .pubmed: "<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ArticleTitle>"
    case .jats: "<article><body><p>"
    default: "PMID- 1\nAB  - "
    }
  var found: [LibraryEntry] = []
  try library.read(Array(head.utf8)[...], isEnd: false, into: &found)
  let piece = [UInt8](repeating: 0x78, count: 1 << 20)[...]
  for _ in 0..<12 { try library.read(piece, isEnd: false, into: &found) }
  try library.read([], isEnd: true, into: &found)
  #expect(articles(found).isEmpty)
  #expect(faults(found).map(\.reason) == ["the record is longer than 1,048,576 bytes"])
}

/// Sizes at which anything quadratic would not come to an end.
@Test(arguments: [
  "<PubmedArticleSet><PubmedArticle", "<PubmedArticleSet><PubmedArticle a=\"", "<!--", "<?x ",
  "<PubmedArticleSet><PubmedArticle><![CDATA[", "<!DOCTYPE PubmedArticleSet [<!--", "<", "&",
  "<PubmedArticleSet>&", "<PubmedArticleSet><PubmedArticle ",
])
func longMarkupEnds(start: String) {
  for unit in ["x", "<", ">", "\"", "\n", " a=\"b\"", "]", "-", "&a;"] {
    let bytes = Array((start + String(repeating: unit, count: 1 << 18)).utf8)
    let (found, error) = entries(in: bytes, .pubmed)
    #expect(articles(found).isEmpty)
    #expect(error != nil || !faults(found).isEmpty)
  }
}

@Test func wrongEncodingIsReadAndReported() throws {
  var latin = Array("<PubmedArticleSet>\n<PubmedArticle><MedlineCitation><Article>".utf8)
  latin += Array("<ArticleTitle>Caf".utf8)
  latin.append(0xE9)
  latin += Array(" na\u{EF}f</ArticleTitle></Article></MedlineCitation>".utf8)
  latin += Array("</PubmedArticle></PubmedArticleSet>".utf8)
  for head in [
    "", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>",
  ] {
    let found = entries(in: Array(head.utf8) + latin, .pubmed).entries
    #expect(titles(found) == ["Café naïf"])
    #expect(faults(found).count == 1)
    #expect(faults(found).first?.line == 2)
  }
  let declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
  #expect(faults(entries(in: Array(declared.utf8) + latin, .pubmed).entries).isEmpty)
  let other = "<?xml version=\"1.0\" encoding=\"IBM037\"?>"
  #expect(entries(in: Array(other.utf8) + latin, .pubmed).error?.reason.contains("IBM037") == true)
}

@Test(arguments: 0..<150)
func anyXMLIsReadOrRefusedTheSameInPieces(seed: UInt64) {
  let pieces = [
    "<PubmedArticleSet>", "<PubmedArticle>", "</PubmedArticle>", "<MedlineCitation>", "<Article>",
    "<ArticleTitle>", "</ArticleTitle>", "<Abstract>", "<AbstractText Label=\"A &amp; b\">", "x ",
    "</AbstractText>", "</Abstract>", "</Article>", "</MedlineCitation>", "</PubmedArticleSet>",
    "&lt;", "&nbsp;", "&", "<", ">", "é", "\u{2029}", "<!-- c -->", "<![CDATA[ & ]]>",
    "<sup>-2</sup>",
    "<mml:math>", "</mml:math>", "<msup>", "<PubDate>", "<Year>2001</Year>", "\0", "\r\n", good,
    good,
    "<article>", "<front>", "<article-meta>", "<body>", "<p>", "</p>", "<list>", "<list-item>",
    "<xref ref-type=\"bibr\" rid=\"a b\">1</xref>", "<ref-list>", "<ref id=\"a\">", "</ref>",
    "<element-citation>", "<table-wrap>", "<tr>", "<td>", "<fn>", "<sec>", "<title>", "</body>",
    "</article>", "<mixed-citation>", "<name>", "<surname>", "<sub>2</sub>",
  ]
  var generator = SeededGenerator(seed: seed)
  for (format, head) in [(DocumentFormat.pubmed, "<PubmedArticleSet>"), (.jats, "<articles>")] {
    let count = Int.random(in: 1...80, using: &generator)
    let body = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let bytes = Array((head + body).utf8)
    let whole = entries(in: bytes, format)
    for document in articles(whole.entries) {
      #expect(blockFaults(of: document).isEmpty, "\(seed)")
    }
    let cut = Int.random(in: 1...40, using: &generator)
    let parts = entries(in: bytes, format, pieceByteCount: cut)
    #expect(parts.entries == whole.entries && parts.error == whole.error, "seed \(seed)")
  }
}
