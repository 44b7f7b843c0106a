import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle(
      "a", title: "T",
      claims: [
        "Nightmares come at night.", "Nightmares wake people.", "Chronic pain hurts.",
        "Parents worry about PTSD.", "Pain and parents.", "Pain again.",
      ])
  ])
  return store
}

private func texts(
  _ text: String, in store: borrowing Store, limit: Int = 10
) throws -> [String] {
  try SearchEngine(on: store.connection)
    .completions(of: text, scope: .claims, limit: limit, on: store.connection).map(\.text)
}

@Test func wordsAreCompletedTheCommonestFirst() throws {
  let store = try store()
  #expect(try texts("pa", in: store) == ["pain", "parents"])
  #expect(try texts("PA", in: store, limit: 1) == ["pain"])
  #expect(try texts("nightmare", in: store) == ["nightmares"])
  #expect(try texts("nig", in: store) == ["nightmares", "night"])
  #expect(try texts("zz", in: store) == [])
  #expect(try texts("", in: store) == [])
}

@Test func wordsBesideTheEarlierOnesComeFirst() throws {
  let store = try store()
  #expect(try texts("worry pa", in: store) == ["worry parents", "worry pain"])
}

@Test func namesOfConditionsAreCompleted() throws {
  let store = try store()
  let engine = try SearchEngine(on: store.connection)
  let found = try engine.completions(of: "pt", scope: .claims, limit: 5, on: store.connection)
  #expect(found.map(\.text) == ["ptsd"])
  #expect(found.map(\.condition) == ["ptsd"])
}

/// A name is counted where its words stand together.
@Test func namesAreCountedAsPhrases() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle(
      "a", claims: ["Bipolar disorder.", "A disorder of bipolar cells.", "Bipolar cells."])
  ])
  try store.connection.run(
    """
    INSERT INTO condition_term (condition_id, ordinal, text, kind, guarded)
    SELECT id, 9, 'Bipolar disorder', 'name', 0 FROM condition WHERE slug = 'depression'
    """)
  let engine = try SearchEngine(on: store.connection)
  let found = try engine.completions(of: "bip", scope: .claims, limit: 5, on: store.connection)
  let name = try #require(found.first { $0.condition != nil })
  #expect(name.text.lowercased() == "bipolar disorder")
  #expect(name.rowCount == 1)
}

@Test func termsAreCountedAsTheShellCountsThem() throws {
  let store = try store()
  let engine = try SearchEngine(on: store.connection)
  let list = VocabularyList(prefix: "P", scope: .claims, order: .count, limit: 3)
  let words = try engine.words(of: list, on: store.connection)
  #expect(words.map(\.term) == ["pain", "parent", "peopl"])
  #expect(words.map(\.rowCount) == [3, 2, 1])
  #expect(words.map(\.occurrenceCount) == [3, 2, 1])
  #expect(words.map(\.example) == ["pain", "parents", "people"])
  let sorted = VocabularyList(prefix: "", scope: .articles, order: .term, limit: 2)
  #expect(try engine.words(of: sorted, on: store.connection).map(\.term) == ["about", "again"])
}

@Test func anyTextCanBeCompleted() throws {
  let store = try store()
  var generator = SeededGenerator(seed: 23)
  for _ in 0..<200 { _ = try texts(HostileText.query(using: &generator), in: store) }
}
