import Knowledge
import Readers
import TestSupport
import Testing

private let pieces = [
  "sleep", "Pain ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\u{A0}", "\u{2028}", "\u{3000}",
  "\u{85}",
  "• ", "- ", "1. ", "> ", "(a) ", "é", "😴", "e\u{301}", "\u{200B}", ". ", ", ", "# ", "**", "_",
  "`",
  "```\n", "[a](b)", "![", "](", "|", "|-|\n", "<b>", "</b>", "<!--", "&amp;", "[^1]", "[^1]: ",
  "---\n",
  "a: b\n", "www.a.b ", "https://a.b/c ", "a@b.c ", "~~", "\\", "    ", "* * *\n",
  "a long line of words ",
]

/// Those that start no program for each text.
private let ownFormats = DocumentFormat.allCases.filter { !$0.needsProgram }

@Test(arguments: 0..<400)
func blocksOfAnyTextCoverIt(seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  let count = Int.random(in: 1...120, using: &generator)
  let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  for format in ownFormats {
    guard !format.isLibrary else {
      for found in articles(entries(in: Array(text.utf8), format).entries) {
        #expect(blockFaults(of: found).isEmpty, "seed \(seed), \(format)")
      }
      continue
    }
    do {
      let found = try document(
        from: Array(text.utf8), path: nil, format: format, encoding: nil)
      #expect(blockFaults(of: found).isEmpty, "seed \(seed), \(format)")
      if format == .text { #expect(found.text == text, "seed \(seed)") }
    } catch {
      let reasons = [
        "holds only white space", "has markup but no words", "front matter", "holds no page",
      ]
      #expect(reasons.contains { error.reason.contains($0) }, "seed \(seed): \(error.reason)")
    }
  }
}

@Test(arguments: 0..<400)
func anyBytesAreReadOrRefusedWithAReason(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let highest: UInt8 = Bool.random(using: &generator) ? 255 : 127
  let lowest: UInt8 = Bool.random(using: &generator) ? 0 : 9
  let count = Int.random(in: 0...300, using: &generator)
  let bytes = (0..<count).map { _ in UInt8.random(in: lowest...highest, using: &generator) }
  let unicode: [TextEncoding?] = [nil, .utf8, .utf16LittleEndian, .utf16BigEndian]
  for encoding in unicode + [TextEncoding.allCases.randomElement(using: &generator)] {
    for format in ownFormats {
      do {
        let found = try document(from: bytes, path: nil, format: format, encoding: encoding)
        #expect(blockFaults(of: found).isEmpty, "seed \(seed), \(format)")
      } catch {
        #expect(!error.reason.isEmpty && error.byteOffset ?? 0 <= count, "seed \(seed)")
      }
    }
  }
}
