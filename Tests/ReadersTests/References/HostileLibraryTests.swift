import Knowledge
import Readers
import Testing

private func repeated(_ unit: String, _ count: Int) -> String {
  String(repeating: unit, count: count)
}

private let libraries: [DocumentFormat] = [
  .bibtex, .ris, .cslJSON, .crossref, .endNote, .webOfScience, .mods, .msBib,
]

/// Tests at sizes where anything quadratic would not come to an end.
@Test(
  arguments: [
    repeated("{", 60_000), repeated("@a{b,c={", 12_000), "@a{b,c=" + repeated("{", 10_000) + "x",
    "@a{b,title={" + repeated("{", 10_000) + "x" + repeated("}", 10_000) + "}}",
    "@a{b,title={$" + repeated("^{", 10_000) + "x" + repeated("}", 10_000) + "$}}",
    "@a{b,title={" + repeated("\\'", 40_000) + "}}",
    "@a{b,title={" + repeated("\\'{", 10_000) + "}}",
    "@a{b,title={" + repeated("$", 60_000) + "}}",
    "@a{b,title={" + repeated("\\emph[", 20_000) + "}}",
    "@a{b,author={" + repeated("a and ", 20_000) + "}}",
    "@a{b,author={" + repeated(",", 60_000) + "}}",
    repeated("@a{\n", 20_000), repeated("@a{b,crossref={b}}\n", 10_000),
    "@a{b," + repeated("x={y}", 20_000) + "}", "@a{b," + repeated("x y,\n", 20_000) + "}",
    repeated("TY  - JOUR\n", 10_000), "TY  - JOUR\n" + repeated("AU  - a\n", 10_000),
    "TY  - JOUR\nAB  - " + repeated("x\n", 40_000), repeated("[", 60_000),
    repeated("{\"a\":", 20_000),
    "[" + repeated("{\"items\":[", 10_000), "{\"id\":\"" + repeated("\\", 60_000),
    "<modsCollection>" + repeated("<mods>", 10_000),
    "<mods>" + repeated("<titleInfo><title>a</title></titleInfo>", 5_000) + "</mods>",
    "<mods>" + repeated("<relatedItem type=\"host\">", 5_000),
    "<Sources>" + repeated("<b:Source>", 10_000),
    "<Sources><Source><Author>" + repeated("<Author><NameList><Person><Last>a", 3_000),
    "<b:Sources>" + repeated("<b:Source><b:Title>a</b:Source>", 3_000),
    "<records>" + repeated("<record>", 10_000), "<record>" + repeated("<a>", 20_000) + "</record>",
    "PT J\n" + repeated("AU a\n   b\n", 10_000), repeated("\0", 20_000), "@a{b,title={a\0b\u{1}c}}",
    "TY  - JOUR\nTI  - a\0b\nER  - \n", "[{\"type\":\"book\",\"title\":\"a\\u0000b\"}]",
  ])
func hostileLibrariesAreReadOrRefused(text: String) {
  for format in libraries {
    let found = try? entries(
      of: Array(text.utf8), as: format, pieceByteCount: 1000, maximumEntryByteCount: 1 << 18)
    // What is no XML at all is refused.
    guard let found else {
      #expect(format == .mods || format == .msBib)
      continue
    }
    for case .article(let document) in found {
      #expect(blockFaults(of: document).isEmpty)
      #expect(!document.reference.cslJSON.contains("\\u0000"))
    }
  }
}

@Test func aMacroThatDoublesIsCut() throws {
  var text = "@string{a0 = \"ten letter\"}\n"
  for place in 1...60 { text += "@string{a\(place) = a\(place - 1) # a\(place - 1)}\n" }
  text +=
    "@book{b, title = a60, note = " + repeated("a12 # ", 5000) + "a12}\n@book{c, title = {Two}}\n"
  let found = try entries(of: Array(text.utf8), as: .bibtex)
  #expect(faults(found).contains { $0.reason == "@string “a13” is too long to be kept" })
  #expect(faults(found).contains { $0.reason.hasPrefix("macros make entry “b” longer than 1 MiB") })
  guard case .article(let last)? = found.last else { return }
  #expect(last.reference.title == "Two")
}

/// A huge entry without an end, given in pieces: memory stays what one entry may take.
@Test(arguments: [
  (DocumentFormat.bibtex, "@book{a, title = {", "words {", "\n@book{b, title = {Two}}"),
  (.ris, "TY  - JOUR\nAB  - ", "more words\n", "\nTY  - BOOK\nTI  - Two\nER  - \n"),
  (.cslJSON, "[{\"title\":\"", "words, ", "\"},{\"type\":\"book\",\"title\":\"Two\"}]"),
])
func aHugeEntryIsPassedOver(format: DocumentFormat, head: String, unit: String, tail: String) throws
{
  let limit = 1 << 16
  guard var library = Library(format: format, encoding: nil, maximumEntryByteCount: limit) else {
    return
  }
  var found: [LibraryEntry] = []
  try library.read(Array(head.utf8)[...], isEnd: false, into: &found)
  let piece = Array(repeated(unit, (1 << 20) / unit.utf8.count).utf8)
  // 16 MiB show it; nothing is kept of them.
  for _ in 0..<16 { try library.read(piece[...], isEnd: false, into: &found) }
  try library.read(Array(tail.utf8)[...], isEnd: true, into: &found)
  #expect(faults(found).map(\.reason).contains { $0.hasSuffix("is longer than 65,536 bytes") })
  guard case .article(let last)? = found.last else {
    Issue.record("nothing is read behind the huge entry")
    return
  }
  #expect(last.reference.title == "Two")
  #expect(found.count == 2)
}

/// At a size where going through all that wait, for each entry that comes, would not come to an end.
@Test func entriesThatWaitGetWhatTheirParentsState() throws {
  let count = 6000
  var text = ""
  for place in 0..<count { text += "@inbook{c\(place),crossref={p\(place)}}\n" }
  for place in (0..<count).reversed() { text += "@book{p\(place),title={Whole \(place)}}\n" }
  let found = try records(of: text, as: .bibtex)
  #expect(found.count == 2 * count)
  for (parent, child) in zip(found.indices, found.indices.dropFirst()) where parent % 2 == 0 {
    #expect(found[parent].title == found[child].containerTitle)
  }
}
