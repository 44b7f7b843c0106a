import Knowledge
import Testing

@testable import Readers

private func article(body: String, back: String = "") throws -> Document {
  let text =
    "<article xmlns:xlink='x'><body>\(body)</body><back>\(back)</back></article>"
  return try #require(articles(entries(in: Array(text.utf8), .jats).entries).first)
}

private func words(_ document: Document) -> [String] {
  let bytes = Array(document.text.utf8)
  return document.blocks.map {
    "\($0.kind.rawValue) \(String(decoding: bytes[$0.range.range], as: UTF8.self))"
  }
}

@Test(arguments: [
  ("10<sup>6</sup>", "10⁶"), ("10<sup>-3</sup>", "10⁻³"), ("kg<sup>−1</sup>", "kg⁻¹"),
  ("Ca<sup>2+</sup>", "Ca2+"), ("<sup>18</sup>F", "18F"), ("r<sup>2</sup>", "r2"),
  ("CO<sub>2</sub>", "CO2"), ("4<sup>th</sup>", "4th"), ("a<break/>b", "a b"),
  ("x<inline-formula><tex-math>$y$</tex-math></inline-formula>", "xy"),
  ("<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mi>n</mml:mi></mml:msup></mml:math>", "x^n"),
  ("<mml:math><mml:msqrt><mml:mn>2</mml:mn></mml:msqrt></mml:math>", "√(2)"),
  ("<mml:math><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>.05</mml:mn></mml:math>", "p < .05"),
])
func markupLeavesReadableWords(markup: String, expected: String) throws {
  #expect(try words(article(body: "<p>\(markup)</p>")) == ["paragraph \(expected)"])
}

@Test func citationsLeadToTheirEntries() throws {
  let references = (1...5).map {
    "<ref id='r\($0)'><label>\($0).</label><mixed-citation>Entry \($0)</mixed-citation></ref>"
  }
  let document = try article(
    body:
      "<p>One <xref ref-type='bibr' rid='r1'>[1]</xref>–<xref ref-type='bibr' rid='r3'>[3]</xref>"
      + ", both <sup><xref ref-type='bibr' rid='r4 r5'>4,5</xref></sup>, none"
      + " <xref ref-type='bibr' rid='r9'>9</xref>, no <xref ref-type='fig' rid='r1'>Figure 1</xref>.</p>",
    back: "<ref-list>\(references.joined())</ref-list>")
  let bytes = Array(document.text.utf8)
  let found = document.links.map { link in
    let place = link.destination.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    return
      "\(String(decoding: bytes[link.range.range], as: UTF8.self)) \(link.target) \(place ?? "-")"
  }
  #expect(
    found == [
      "[1] #r1 1. Entry 1", "[1]–[3] #r2 2. Entry 2", "[3] #r3 3. Entry 3",
      "⁴,⁵ #r4 4. Entry 4", "⁴,⁵ #r5 5. Entry 5", "9 #r9 -",
    ])
}

@Test func citationWithoutPunctuationReadsWell() throws {
  let reference =
    "<ref id='a'><mixed-citation><name><surname>Rao</surname><given-names>CV</given-names></name>"
    + "<name><surname>Wolf</surname><given-names>DM</given-names></name><article-title>Control</article-title>"
    + "<source>Nature</source><year>2002</year><volume>420</volume><fpage>231</fpage><lpage>237</lpage>"
    + "<pub-id pub-id-type='doi'>10.1038/X</pub-id><pub-id pub-id-type='pmid'>12</pub-id></mixed-citation></ref>"
  let document = try article(body: "", back: "<ref-list>\(reference)</ref-list>")
  #expect(
    words(document) == [
      "heading References",
      "reference Rao CV, Wolf DM. Control. Nature. 2002;420:231-237. doi:10.1038/x. PMID: 12.",
    ])
}

@Test func structuresInAParagraphPartIt() throws {
  let document = try article(
    body: "<p>Before <list><list-item><p>one</p><p>two</p></list-item></list> after"
      + "<disp-quote><p>said</p></disp-quote></p>")
  #expect(
    words(document) == [
      "paragraph Before", "list-item one", "list-item two", "paragraph after", "quote said",
    ])
}
