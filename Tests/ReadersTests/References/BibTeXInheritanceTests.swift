import Testing

@testable import Readers

/// An entry that may have a parent, and a field of a thousand bytes.
private func entry(_ type: String, _ key: String, in parent: String? = nil) -> BibTeXEntry {
  var fields = [
    BibTeXEntry.Field(name: "title", value: "Title of \(key)"),
    BibTeXEntry.Field(name: "series", value: String(repeating: "words ", count: 170)),
  ]
  if let parent { fields.append(BibTeXEntry.Field(name: "crossref", value: parent)) }
  return BibTeXEntry(type: type, key: key, fields: fields, encoding: .utf8)
}

/// What is kept for entries to come is bounded, and a parent that is likely or awaited has room of its
/// own.
@Test func parentsAreKeptInBounds() {
  var inheritance = BibTeXInheritance(maximumByteCount: 20_000)
  #expect(inheritance.complete(entry("inbook", "early", in: "whole")).isEmpty)
  for place in 0..<40 {
    #expect(inheritance.complete(entry("article", "a\(place)")).count == 1)
  }
  let awaited = inheritance.complete(entry("misc", "whole"))
  #expect(awaited.map(\.key) == ["whole", "early"])
  #expect(awaited.last?["booktitle"] == "Title of whole")
  #expect(inheritance.complete(entry("proceedings", "talks")).count == 1)
  let late = inheritance.complete(entry("inproceedings", "late", in: "Talks"))
  #expect(late.map { $0["booktitle"] } == ["Title of talks"])
  #expect(inheritance.complete(entry("inbook", "first", in: "a0")).count == 1)
  #expect(inheritance.complete(entry("inbook", "last", in: "a39")).isEmpty)
  #expect(inheritance.remaining().map { $0["booktitle"] } == [nil])
}

/// What waits is bounded too: the rest comes at once, without what a parent might state.
@Test func noMoreThanSomeEntriesWait() {
  var inheritance = BibTeXInheritance(maximumByteCount: 20_000)
  let atOnce = (0..<40).flatMap { inheritance.complete(entry("inbook", "a\($0)", in: "whole")) }
  let waited = inheritance.complete(entry("book", "whole")).dropFirst()
  #expect((8...20).contains(waited.count))
  #expect(atOnce.count + waited.count == 40)
  #expect(waited.allSatisfy { $0["booktitle"] == "Title of whole" })
  #expect(inheritance.remaining().isEmpty)
}

/// Packed, a field says what it said; a zero within it, which TeX has no use for, goes.
@Test func aParentKeepsItsFields() {
  var parent = entry("book", "a")
  parent.fields.append(BibTeXEntry.Field(name: "volume", value: ""))
  parent.fields.append(BibTeXEntry.Field(name: "doi", value: "10.1000/own"))
  parent.fields.append(BibTeXEntry.Field(name: "place", value: "Zü\u{0}rich"))
  let fields = BibTeXParent(parent).fields
  #expect(fields.map(\.name) == ["title", "series", "volume", "place"])
  #expect(fields.map(\.value).last == "Zürich")
}
