import Knowledge
import Readers
import Testing

private func page(_ markup: String, head: String = "") throws -> Document {
  let text = "<!doctype html><html><head>\(head)</head><body>\(markup)</body></html>"
  return try document(from: Array(text.utf8), path: nil, format: .html, encoding: nil)
}

private func blockTexts(of document: Document) -> [String] {
  let bytes = Array(document.text.utf8)
  return document.blocks.map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
}

private let prose =
  "Sleep loss lowers the threshold for pain, and pain disturbs sleep in turn, as trials have shown."

@Test(
  arguments: [
    ("a &amp b &copy 2019 &hellip; &#150; &comma;x", "a & b © 2019 … – ,x"),
    ("see <a href='/a?b=1&copy=2'>x</a>", "see x"),
    ("a < b and 1<2", "a < b and 1<2"),
    ("soft&shy;ly zero\u{200B}width", "softly zerowidth"),
    ("one<br>two", "one\ntwo"),
    ("<b>bo</b>ld  \n text", "bold text"),
    ("<x-mark>inline</x-mark> custom", "inline custom"),
    ("<q>quoted</q>", "“quoted”"),
    ("x<script>var a = '</b>';</script><style>p{}</style>y", "xy"),
    ("a <span class=sr-only>unseen</span>b", "a b"),
  ] as [(String, String)])
func inlineMarkupIsRead(markup: String, text: String) throws {
  #expect(try page("<p>\(markup)</p>").text == text)
}

@Test func unclosedElementsAreClosed() throws {
  let found = try page("<p>\(prose)<p>Second<ul><li>one<li>two</ul>")
  #expect(blockTexts(of: found) == [prose, "Second", "one", "two"])
  #expect(found.blocks.map(\.kind) == [.paragraph, .paragraph, .listItem, .listItem])
}

@Test func twoLineBreaksEndAParagraph() throws {
  #expect(
    blockTexts(of: try page("<div>\(prose)<br> <br>Other words</div>")) == [prose, "Other words"])
}

@Test(
  arguments: [
    "<nav>Menu words</nav>", "<div class=share-buttons>Share it</div>",
    "<div id=cookieConsent><p>We use cookies on this site for the best experience there is.</p></div>",
    "<ul class=related-posts><li><a href=/a>Other article</a></ul>", "<p>Advertisement</p>",
    "<div class=\"comments\"><p>I think so too and would like to thank the author for it.</p></div>",
    "<form><p>Your name</p><input></form>", "<div hidden>Nobody sees this</div>",
    "<p>Follow us on <a href=https://twitter.com/x>Twitter</a></p>",
    "<p><a href=/more>Another page of the site with a long name</a></p>",
    "<div class=author-bio><p>She writes about health.</p></div>", "<h3>Related stories</h3>",
  ])
func furnitureIsLeftOut(markup: String) throws {
  #expect(try page("<div><p>\(prose)</p><p>\(prose)</p>\(markup)</div>").blocks.count == 2)
}

@Test func titleOfTheArticleIsFound() throws {
  let site = "<meta property=og:site_name content='The Site'>"
  let cases = [
    ("<title>A title | The Site</title>", "<h1>A title</h1>", "A title"),
    ("<title>The Site - A title</title>", "", "A title"),
    ("<title>Pain - a guide | The Site</title>", "<h1>Pain - a guide</h1>", "Pain - a guide"),
    ("<meta property=og:title content='A &amp;amp; B'><title>x</title>", "", "A & B"),
  ]
  for (head, body, title) in cases {
    let found = try page(body + "<p>\(prose)</p>", head: head + site)
    #expect(found.reference.title == title)
    #expect(found.text == prose)
  }
}

@Test func linksLeadWithinThePage() throws {
  let found = try page(
    "<p>\(prose)<a href='#r1'>[1]</a> <a href='https://doi.org/10.1/x'>trial</a></p>"
      + "<h2>References</h2><ol><li id=r1>Example A. 2019.</li></ol>")
  #expect(found.links.map(\.target) == ["#r1", "https://doi.org/10.1/x"])
  let reference = try #require(found.blocks.last)
  #expect(reference.kind == .reference)
  #expect(found.links[0].destination == reference.range)
  #expect(found.links[1].destination == nil)
}

@Test(
  arguments: [
    ("By Ada Lovelace, PhD", ["Ada Lovelace"]),
    ("Ada Lovelace and Alan Turing", ["Ada Lovelace", "Alan Turing"]),
    ("https://example.org/ada", []), ("Vincent van Gogh", ["Vincent van Gogh"]),
    ("Health News Team", ["Health News Team"]),
  ] as [(String, [String])])
func authorsAreTakenApart(stated: String, names: [String]) throws {
  let found = try page("<p>\(prose)</p>", head: "<meta name=author content='\(stated)'>")
  #expect(found.reference.authors.map(\.displayed) == names)
}

@Test(
  arguments: [
    ("{\"@type\":\"NewsArticle\",\"headline\":\"T\",}", "article-newspaper"),
    ("[{\"@type\":[\"BlogPosting\"],\"headline\":\"T\"}]", "post-weblog"),
    ("{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"ScholarlyArticle\"}]}", "article-journal"),
    ("{\"@type\":\"MedicalWebPage\"}", "webpage"), ("{ no JSON", "webpage"),
  ])
func linkedDataTellsTheType(json: String, type: String) throws {
  let script = "<script type='application/ld+json'>\(json)</script>"
  #expect(try page("<p>\(prose)</p>", head: script).reference.type == type)
}

@Test func charactersAreReadInTheirEncoding() throws {
  let cases: [([UInt8], String, String)] = [
    (Array("<p>caf".utf8) + [0xE9], "café", "windows-1252"),
    (Array("<meta charset=utf-8><p>caf".utf8) + [0xE9], "café", "windows-1252"),
    (Array("<meta charset=iso-8859-1><p>café".utf8), "café", "utf-8"),
    (Array("<meta charset=koi8-r><p>".utf8) + [0xC2, 0xCF, 0xCC, 0xD8], "боль", "koi8-r"),
    (Array("<meta charset=nonsense><p>x".utf8) + [0x80], "x€", "windows-1252"),
    ([0xFF, 0xFE] + "<p>ö".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "ö", "utf-16le"),
  ]
  for (bytes, text, encoding) in cases {
    let found = try document(from: bytes, path: nil, format: .html, encoding: nil)
    #expect(found.text == text)
    #expect(found.encoding == encoding)
  }
}

@Test(arguments: ["base64", "quoted-printable", "8bit"])
func mhtmlPartsAreDecoded(encoding: String) throws {
  let body =
    switch encoding {
    case "base64": "PHA+Q2Fmw6kgd29yZHM8L3A+"
    case "quoted-printable": "<p>Caf=C3=A9 =\r\nwords</p>"
    default: "<p>Café words</p>"
    }
  let message =
    "MIME-Version: 1.0\r\nContent-Location: https://a.example/x\r\n"
    + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/css\r\n\r\np{}"
    + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n"
    + "Content-Transfer-Encoding: \(encoding)\r\n\r\n\(body)\r\n--b--\r\n"
  let found = try document(from: Array(message.utf8), path: "a.mht", format: nil, encoding: nil)
  #expect(found.text == "Café words")
  #expect(found.reference.url == "https://a.example/x")
}
