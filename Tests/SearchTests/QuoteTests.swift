import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private let sentence = "Low-dose infusions eased pain in 19 of 40 patients for several weeks."

private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  var noise: [SampleArticle] = []
  for number in 1...60 {
    noise.append(
      SampleArticle(
        "n\(number)",
        claims: ["Infusions eased something in \(number) rats.", "Patients met for weeks."]))
  }
  try store.take(
    [
      SampleArticle(
        "a", claims: ["Nothing of note came first.", sentence, "Then all went home, it seems."])
    ] + noise)
  return store
}

private func places(
  of quote: String, in store: borrowing Store, leastSimilarity: Double = 0.7
) throws -> [QuotePlace] {
  try SearchEngine(on: store.connection)
    .places(ofQuote: quote, leastSimilarity: leastSimilarity, limit: 5, on: store.connection)
}

@Test(arguments: [
  sentence, "low‑dose infusions eased pain in 19 of 40\n  patients for several weeks",
  "“Low-dose infusions eased pain in 19 of 40 patients for several weeks.”",
  "Low–dose infusions [3, 5–7] eased pain in 19 of 40 pa-\ntients[ref] for several weeks",
  "Lowdose in\u{AD}fusions eased pain in 19 of 40 patients’ for several weeks",
])
func pastedQuoteIsFoundExactly(quote: String) throws {
  let found = try places(of: quote, in: store())
  #expect(found.map(\.articleID) == [1])
  #expect(found.first?.isExact == true)
  #expect(found.first?.text.hasPrefix("Low-dose infusions eased") == true)
}

@Test(arguments: [
  ("Low-dose infusions eased pain in 19 of 40 women for several weeks.", 12.0 / 13),
  ("Low-dose infusions eased pain in 19 of 40 for several weeks.", 11.0 / 12),
  ("Low-dose infusions really eased pain in 19 of 40 patients for several weeks.", 13.0 / 14),
])
func changedQuoteIsFoundNearly(quote: String, similarity: Double) throws {
  let found = try places(of: quote, in: store())
  #expect(found.map(\.articleID) == [1])
  #expect(found.first?.isExact == false)
  #expect(abs((found.first?.similarity ?? 0) - similarity) < 1e-9)
  #expect(found.first?.text == sentence)
}

@Test func byteRangeIsThatOfTheWords() throws {
  let store = try store()
  let place = try #require(try places(of: sentence, in: store).first)
  let texts = try store.connection.texts("SELECT text FROM article_text WHERE article_id = 1")
  let bytes = Array(try #require(texts.first).utf8)
  #expect(String(decoding: bytes[place.byteRange], as: UTF8.self) == sentence)
}

@Test(arguments: [
  "The moon is made of green cheese and of mice.", "xyzzy", "", "…", "[3]",
  "Infusions of tea eased 40 hearts in spring when rats met.",
])
func whatStandsNowhereIsNotFound(quote: String) throws {
  #expect(try places(of: quote, in: store()).isEmpty)
}

@Test func everyPlaceIsFoundOnce() throws {
  let store = try store()
  let found = try places(of: "Patients met for weeks.", in: store)
  #expect(found.count == 5)
  #expect(Set(found.map(\.articleID)).count == 5)
}

@Test func anyTextCanBeQuoted() throws {
  let store = try store()
  var generator = SeededGenerator(seed: 17)
  let words = sentence.split(separator: " ")
  for _ in 0..<200 {
    var quote = HostileText.query(using: &generator)
    let part = words.filter { _ in Bool.random(using: &generator) }.joined(separator: " ")
    quote += part + quote
    for place in try places(of: quote, in: store, leastSimilarity: 0.01) {
      #expect(place.similarity > 0 && place.similarity <= 1)
      #expect(!place.text.isEmpty)
    }
  }
}
