import Testing

@testable import Readers

/// The same by Unicode's properties, a character at a time.
private func expected(_ scalar: Unicode.Scalar) -> String {
  if scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}" { return "a b" }
  let isControl = scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || scalar == "\u{FEFF}"
  if isControl { return scalar.value == 0 ? "a b" : "ab" }
  return "a" + String(scalar) + "b"
}

@Test func everyCharacterIsAWordsAGapOrNothing() {
  for value in (0 as UInt32)...0x1_04FF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let words = plainWords("a" + String(scalar) + "b")
    guard words?.unicodeScalars.elementsEqual(expected(scalar).unicodeScalars) != true else {
      continue
    }
    Issue.record("U+\(String(value, radix: 16)) gives \(words ?? "nothing")")
  }
}

@Test func wordsStandOnOneLine() {
  #expect(plainWords(" \t two\n\n words\u{3000}") == "two words")
  #expect(plainWords("\u{1}\u{FEFF} \u{2029}") == nil)
  #expect(plainWords("") == nil)
}

@Test func linesEndAtEveryBreakOfUnicode() {
  #expect(
    textLines(in: "a\r\nb\rc\nd\u{2028}e\u{85}\u{B}f\r\n")
      == ["a", "b", "c", "d", "e", "", "f", ""])
  #expect(textLines(in: "") == [""])
}

@Test func markupThatDressesWordsGoes() {
  #expect(
    withoutInlineMarkup("p < 0.05 &amp; <i>very</i> CO<sub>2</sub> &unknown; <b")
      == "p < 0.05 & very CO₂ &unknown; <b")
  #expect(withoutInlineMarkup("<\u{338}i>a</i>") == "<\u{338}i>a")
}
