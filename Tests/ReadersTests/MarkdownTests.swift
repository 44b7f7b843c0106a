import Knowledge
import Readers
import Testing

private func read(_ text: String) throws(ReadError) -> Document {
  try document(from: Array(text.utf8), path: nil, format: .markdown, encoding: nil)
}

private func words(at range: ByteRange, of document: Document) -> String {
  String(decoding: Array(document.text.utf8)[range.range], as: UTF8.self)
}

@Test func firstHeadingOfLevelOneIsTheTitle() throws {
  #expect(try read("## Part\n\n# The *title*\n\n# Other").reference.title == "The title")
  #expect(try read("---\ntitle: Stated\n---\n# Shown").reference.title == "Stated")
  #expect(try read("## Part only").reference.title == nil)
  #expect(try read("## Part\n\n#\n\nEmpty heading").reference.title == nil)
}

@Test func textHasNoMarkupAndBlankLinesBetweenBlocks() throws {
  let document = try read(
    "# A *b*\r\n\r\none\r\ntwo  \r\nthree\r\n\r\n- x\r\n- y\r\n\r\n***\r\n\r\nend")
  #expect(document.text == "A b\n\none two\nthree\n\nx\ny\n\nend")
  #expect(document.blocks.map(\.kind) == [.heading, .paragraph, .listItem, .listItem, .paragraph])
}

@Test func linksHaveRangesAndTargets() throws {
  let document = try read("é [a *b*](/c) and <https://d.example> ![no](e.png) [ [![p](q)](r) ](s)")
  #expect(
    document.links.map { words(at: $0.range, of: document) } == ["a b", "https://d.example", ""])
  #expect(document.links.map(\.target) == ["/c", "https://d.example", "r"])
}

@Test func wordsOfPicturesFollowTheirBlock() throws {
  let document = try read("Before ![a *cat*](b.png) after\n\n![](c.png)\n\nEnd")
  #expect(document.text == "Before  after\n\na cat\n\nEnd")
  #expect(document.blocks.map(\.kind) == [.paragraph, .caption, .paragraph])
}

@Test(arguments: [
  ("<div>One <b>two</b> &amp; three</div>", "One two & three"),
  ("<!-- hidden -->\n\nshown", "shown"),
  ("<style>p {}</style>\n\nshown", "shown"),
  ("<SCRIPT>x < 1</SCRIPT>\n\nshown", "shown"),
  ("one<br/>two<span> three</span>", "one\ntwo three"),
])
func rawHTMLLeavesItsWords(source: String, expected: String) throws {
  #expect(try read(source).text == expected)
}

@Test func manyTextsAtOnceReadTheSame() async throws {
  let source = "~~a~~ www.example.org | b\n\n| x | y |\n|---|---|\n| 1 | ~~2~~ |\n"
  let plain = "*a* [b](c)"
  let expected = try read(source)
  let differing = await withTaskGroup(of: Bool.self) { group in
    for index in 0..<200 {
      group.addTask {
        index.isMultiple(of: 2)
          ? (try? read(source)) != expected : (try? read(plain))?.text != "a b"
      }
    }
    return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
  }
  #expect(differing == 0)
}
