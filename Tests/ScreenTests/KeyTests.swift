import Testing

@testable import kb

private func keys(_ text: String) -> [Key] {
  var decoder = KeyDecoder()
  return decoder.keys(in: Array(text.utf8)) + decoder.flush()
}

@Test(arguments: [
  ("so", [Key.character("s"), .character("o")]), ("\r\n", [.enter, .enter]),
  ("\u{7F}\u{8}", [.backspace, .backspace]), ("\t", [.tab]),
  ("\u{3}\u{1A}", [.control("c"), .control("z")]),
  ("é漢👩", [.character("é"), .character("漢"), .character("👩")]),
  ("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
  ("\u{1B}OA\u{1B}OH", [.up, .home]),
  ("\u{1B}[5~\u{1B}[6~\u{1B}[3~", [.pageUp, .pageDown, .delete]),
  ("\u{1B}[1~\u{1B}[4~", [.home, .end]), ("\u{1B}", [.escape]),
  ("\u{1B}\u{1B}", [.escape, .escape]),
  ("\u{1B}[1;5Cx", [.right, .character("x")]), ("\u{1B}[99~x", [.character("x")]),
  ("\u{1B}xs", [.character("s")]),
  ("\u{1B}[200~a\nb\u{1B}[201~c", [.paste("a\nb"), .character("c")]),
])
func bytesAreKeys(text: String, expected: [Key]) {
  #expect(keys(text) == expected)
}

/// Whatever pieces the bytes come in, the keys are the same.
@Test func piecesMakeNoDifference() {
  let text = "sé漢\u{1B}[A\u{1B}OB\u{1B}[5~\u{1B}[200~x\u{1B}[A é\u{1B}[201~q"
  let whole = keys(text)
  #expect(whole.count == 8)
  let bytes = Array(text.utf8)
  for cut in 1..<bytes.count {
    var decoder = KeyDecoder()
    let found = decoder.keys(in: bytes[..<cut]) + decoder.keys(in: bytes[cut...])
    #expect(found == whole, "\(cut)")
  }
}

@Test func bytesThatAreNoTextArePassedOver() {
  var decoder = KeyDecoder()
  #expect(
    decoder.keys(in: [0xFF, 0xC0, 0x80, 0x73, 0xE2, 0x28, 0xA1, 0x00, 0x6F])
      == [.character("s"), .character("("), .character("o")])
  #expect(!decoder.isWaiting)
}

@Test func beginningsWait() {
  var decoder = KeyDecoder()
  #expect(decoder.keys(in: [0xE6]) == [])
  #expect(decoder.isWaiting)
  #expect(decoder.keys(in: [0xBC, 0xA2]) == [.character("漢")])
  #expect(decoder.keys(in: [0x1B]) == [])
  #expect(decoder.flush() == [.escape])
  #expect(
    decoder.keys(in: [0x1B] + Array(repeating: 0x30, count: 3)) == [
      .character("0"), .character("0"),
    ])
  #expect(decoder.keys(in: [0x1B, 0x5B] + Array(repeating: 0x30, count: 50)) == [])
  #expect(!decoder.isWaiting)
}

private func line(_ text: String, from start: String = "") -> String {
  var editor = LineEditor(start)
  for key in keys(text) { _ = editor.take(key) }
  return editor.before + "|" + editor.after
}

@Test(arguments: [
  ("abc", "abc|"), ("ab\u{7F}c", "ac|"), ("\u{7F}\u{7F}x", "x|"),
  ("a漢é\u{7F}", "a漢|"), ("👩\u{200D}🔬\u{7F}x", "x|"), ("e\u{301}\u{7F}x", "x|"),
  ("abc\u{1B}[D\u{1B}[Dx", "ax|bc"), ("abc\u{1}x", "x|abc"), ("abc\u{1}\u{5}x", "abcx|"),
  ("abc\u{1B}[D\u{1B}[3~", "ab|"), ("one two \u{17}x", "one x|"), ("abc\u{15}x", "x|"),
  ("abc\u{1B}[D\u{B}", "ab|"), ("\u{1B}[200~a\n\u{1B}b\u{1B}[201~", "a  b|"),
  ("\u{1B}[D\u{1B}[C\u{1B}[3~x", "x|"),
])
func lineIsEdited(text: String, expected: String) {
  #expect(line(text) == expected)
}

@Test func lineHasALongestLength() {
  #expect(LineEditor.maximumLength < 10_000)
  let long = line("\u{1B}[200~" + String(repeating: "ab", count: 9_000) + "\u{1B}[201~c")
  #expect(long.count == LineEditor.maximumLength + 1)
}

private func wrapped(_ text: String, _ width: Int) -> [String] {
  WrappedText.lines(StyledLine(text), width: width).map(\.text)
}

@Test(arguments: [
  ("one two three", 7, ["one two", "three"]), ("one two three", 3, ["one", "two", "thr", "ee"]),
  ("", 5, [""]), ("   ", 5, [""]), ("a  b", 5, ["a b"]), ("漢漢漢", 4, ["漢漢", "漢"]),
  ("漢", 1, [""]), ("ab", 1, ["a", "b"]), ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
])
func textIsWrapped(text: String, width: Int, lines: [String]) {
  #expect(wrapped(text, width) == lines)
}

@Test func stylesSurviveWrapping() {
  var line = StyledLine("a b")
  line.append("c d", .strong)
  let lines = WrappedText.lines(line, width: 4, margin: StyledLine("> ", .faint))
  #expect(lines.map(\.text) == ["> a", "> bc", "> d"])
  #expect(lines[1].pieces.map(\.style) == [.faint, .plain, .strong])
  #expect(lines[1].encoded(hasStyle: false) == "> bc")
  #expect(lines[1].encoded(hasStyle: true).contains("\u{1B}[1mc\u{1B}[0m"))
}
