import Knowledge
import Readers
import TestSupport
import Testing

@testable import kb

@Test(arguments: [
  ("2019. A study", "2019\\. A study"), ("# no", "\\# no"), ("+ no", "\\+ no"),
  ("a * b_c `d`", "a \\* b\\_c \\`d\\`"), ("<b>|$x$", "\\<b\\>\\|\\$x\\$"),
  ("at http://x.example", "at http\\://x.example"), ("www.x.example", "www\\.x.example"),
  ("70.5 % of 41", "70.5 % of 41"), ("    code", "code"), ("a\n\n# b", "a  # b"),
])
func markupIsEscaped(text: String, expected: String) {
  #expect(MarkdownText.escaped(text) == expected)
}

@Test func anyTextReadsBackAsItIs() throws {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  let alphabet = [
    "a", "b", " ", "1", ".", ")", "#", "*", "_", "`", "[", "]", "(", "!", "<", ">", "&", "|", "~",
    "-",
    "+", "=", ":", "\\", "é", "http://x.example", "www.x.example", "&amp;", "<!--", "](x)", "$",
    "^",
  ]
  for round in 0..<500 {
    let text =
      "x"
      + (0..<Int.random(in: 0...20, using: &random))
      .map { _ in alphabet.randomElement(using: &random) ?? "" }.joined() + "y"
    for line in [text, String(text.dropFirst())] {
      let shown = line.split(separator: " ").joined(separator: " ")
      guard !shown.isEmpty else { continue }
      let read = try document(
        from: Array("> \(MarkdownText.escaped(line))\n".utf8), path: nil, format: .markdown,
        encoding: nil)
      let words = read.text.split(separator: " ").joined(separator: " ")
      #expect(words == shown, "seed \(seed), round \(round)")
      #expect(read.blocks.map(\.kind) == [.quote], "seed \(seed), round \(round)")
      #expect(read.links.isEmpty, "seed \(seed), round \(round): \(line)")
    }
  }
}
