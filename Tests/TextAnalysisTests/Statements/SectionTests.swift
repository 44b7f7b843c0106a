import Testing

@testable import TextAnalysis

private func section(_ heading: String) -> Section {
  let bytes = Array(heading.utf8)
  return Section(heading: TextAnalysis.words(in: bytes, range: 0..<bytes.count))
}

@Test(arguments: [
  "References", "Reference", "Sources", "Bibliography", "Works cited", "Further reading",
  "Selected references", "Sources and further reading", "Reference list",
])
func headingOpensReferences(heading: String) {
  #expect(section(heading) == .references)
}

@Test(arguments: [
  "Sources of support", "Reference values in adults", "More", "Related", "Reading", "",
])
func headingOpensNoReferences(heading: String) {
  #expect(section(heading) != .references)
}
