import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func suggestion(
  for text: String, scope: SearchRequest.Scope = .claims, in store: borrowing Store
) throws -> String? {
  try SearchEngine(on: store.connection)
    .suggestion(for: SearchQuery(parsing: text), scope: scope, on: store.connection)?.description
}

private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle(
      "a",
      claims: [
        "Nightmares and hyperarousal come at night.", "Nightmares wake people.", "SSRIs help.",
        "Ketamine works quickly.",
      ])
  ])
  return store
}

@Test(arguments: SearchRequest.Scope.allCases)
func misspelledWordIsCorrectedByTheIndex(scope: SearchRequest.Scope) throws {
  let store = try store()
  for (typed, meant) in [
    ("nightmeres", "nightmares"), ("nihgtmares", "nightmares"), ("ketamne", "ketamine"),
    ("kettamine", "ketamine"), ("hyperarusel", "hyperarousal"), ("SSRIz", "SSRIs"),
  ] {
    #expect(try suggestion(for: typed, scope: scope, in: store) == meant)
  }
  #expect(try suggestion(for: "ketamne nightmares", in: store) == "ketamine nightmares")
}

@Test(arguments: [
  "nightmare", "xylophone", "\"ketamne\"", "ketamne OR night", "2O19", "the", "", "ket",
])
func nothingIsSuggestedFor(text: String) throws {
  #expect(try suggestion(for: text, in: store()) == nil)
}

@Test func commonWordStandsInForAHundredTimesRarerOne() throws {
  let store = try Store(writing: ":memory:")
  let claims = (1...120).map { "Ketamine \($0)." } + ["Ketamune."]
  try store.take([SampleArticle("a", claims: claims)])
  #expect(try suggestion(for: "ketamune", in: store) == "ketamine")
  #expect(try suggestion(for: "ketamine", in: store) == nil)
}

@Test func anyTextCanBeCorrected() throws {
  let store = try store()
  var generator = SeededGenerator(seed: 41)
  for _ in 0..<60 {
    _ = try suggestion(for: HostileText.query(using: &generator), in: store)
  }
}
