import Knowledge
import Readers
import Testing

private func repeated(_ unit: String, _ count: Int) -> [UInt8] {
  Array(String(repeating: unit, count: count).utf8)
}

/// Tests at sizes where anything quadratic would not come to an end.
@Test(arguments: [
  ("word ", 500_000), ("x", 10_000_000), ("\n", 1_000_000), ("a\n", 300_000), (">", 300_000),
  ("\u{A0}x", 200_000), ("• ", 200_000), (",", 1_000_000), ("a b\nc ", 100_000),
])
func largePlainTextIsRead(unit: String, count: Int) throws {
  let bytes = repeated(unit, count)
  do {
    let found = try document(from: bytes, path: nil, format: .text, encoding: nil)
    #expect(found.text.utf8.count == bytes.count)
    #expect(blockFaults(of: found).isEmpty)
  } catch {
    #expect(error.reason == "holds only white space")
  }
}

@Test(arguments: [
  ("word ", 100_000), ("[", 100_000), ("![a", 100_000), ("*a_", 100_000), ("`a``", 50_000),
  ("www._", 100_000), ("a@b.", 100_000), ("http://a", 50_000), ("<b", 100_000),
  ("<!-- -->", 50_000),
  ("|a", 100_000), ("- a\n", 50_000), ("# a\n", 50_000), ("[^a]", 50_000), ("[a](", 50_000),
  ("<div><!--\n", 20_000), ("&amp;", 50_000), ("**a", 50_000),
])
func largeMarkdownIsRead(unit: String, count: Int) throws {
  let found = try document(
    from: repeated(unit, count) + "\n\nend".utf8, path: nil, format: .markdown, encoding: nil)
  #expect(blockFaults(of: found).isEmpty)
}

@Test(arguments: ["> ", ">", "1. ", "+ ", "- * "])
func deepNestingIsRefused(unit: String) throws {
  #expect {
    try document(
      from: repeated(unit, 10_000) + "a".utf8, path: nil, format: .markdown, encoding: nil)
  } throws: { error in
    (error as? ReadError)?.reason == "nests quotes or lists more than 1,000 deep"
  }
  let found = try document(
    from: repeated(unit, 400) + "a".utf8, path: nil, format: .markdown, encoding: nil)
  #expect(found.blocks.count == 1)
}

@Test(arguments: ["-", "*", "=", "- ", "_"])
func longRulesAreNoNesting(unit: String) throws {
  let text = Array("Words\n\n".utf8) + repeated(unit, 5000) + "\n\nmore".utf8
  #expect(try document(from: text, path: nil, format: .markdown, encoding: nil).blocks.count >= 2)
}

@Test(arguments: ["[", "{", "- ", "? ", "{a: ", "&a [", "!!"])
func nestedYAMLDoesNotCrash(unit: String) {
  let text = Array("---\na:\n".utf8) + repeated(unit, 20_000) + "\n---\nWords".utf8
  #expect(throws: ReadError.self) {
    try document(from: text, path: nil, format: .markdown, encoding: nil)
  }
}

@Test func multiplyingAliasesAreRefused() {
  var yaml = "---\na0: &a0 [x, x]\n"
  for level in 1..<30 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
  let text = Array((yaml + "? *a29\n: x\n---\nWords").utf8)
  #expect {
    try document(from: text, path: nil, format: .markdown, encoding: nil)
  } throws: { error in
    (error as? ReadError)?.reason == "has front matter with many YAML aliases"
  }
}

@Test func hugeFrontMatterIsRefused() {
  let text = Array("---\ntitle: ".utf8) + repeated("x", 70_000) + "\n---\nWords".utf8
  #expect {
    try document(from: text, path: nil, format: .markdown, encoding: nil)
  } throws: { error in
    (error as? ReadError)?.reason == "has front matter of more than 64 KiB"
  }
}
