import Knowledge
import KnowledgeStore
import SQLite
import Search
import TestSupport
import Testing

private func term(_ text: String, _ kind: Condition.Term.Kind, isGuarded: Bool = false)
  -> Condition.Term
{
  Condition.Term(text: text, kind: kind, isGuarded: isGuarded)
}

/// A small vocabulary: sorrow with a narrower one, and two that share an abbreviation.
private let vocabulary = [
  Condition(
    slug: "silo-fever", name: "Silo-dust fever", parent: nil,
    terms: [
      term("Silo-dust fever", .name), term("grain lung", .synonym), term("SDF", .abbreviation),
      term("coughing", .symptom),
    ], codes: []),
  Condition(
    slug: "acute-silo-fever", name: "Acute mill lung", parent: "silo-fever",
    terms: [
      term("Acute mill lung", .name), term("millers", .synonym),
      term("PLK", .abbreviation, isGuarded: true),
    ], codes: []),
  Condition(
    slug: "sorrow", name: "Lasting sorrow", parent: nil,
    terms: [
      term("Lasting sorrow", .name), term("SAD", .abbreviation, isGuarded: true),
      term("BD", .abbreviation, isGuarded: true),
    ], codes: []),
  Condition(
    slug: "bane", name: "Bane", parent: nil,
    terms: [term("Bane", .name), term("BD", .abbreviation, isGuarded: true)], codes: []),
]

private func store(_ claims: String...) throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take(claims.map { SampleArticle($0, claims: [$0]) })
  let transaction = try Transaction(on: store.connection)
  try ConditionTable.store(vocabulary, version: 2, on: store.connection)
  try transaction.commit()
  return store
}

private func shown(
  _ text: String, in store: borrowing Store, scope: SearchRequest.Scope = .claims,
  expands: Bool = true
) throws -> [String] {
  var request = SearchRequest(query: SearchQuery(parsing: text), scope: scope)
  request.expands = expands
  return try hits(of: request, on: store.connection).map(\.snippet.shown).sorted()
}

@Test(arguments: SearchRequest.Scope.allCases)
func nameFindsOtherNames(scope: SearchRequest.Scope) throws {
  let store = try store("Grain lung kills.", "SDF kills.", "Coughing is common.", "Rain falls.")
  #expect(
    try shown("sdf", in: store, scope: scope) == ["«Grain» «lung» kills.", "«SDF» kills."])
  #expect(
    try shown("grain lung", in: store, scope: scope) == ["«Grain» «lung» kills.", "«SDF» kills."])
  #expect(try shown("sdf", in: store, scope: scope, expands: false) == ["«SDF» kills."])
}

@Test func hyphenIsASpaceOrNothing() throws {
  let store = try store("Silodust fever kills.", "SDF kills.", "Silo-dust fever is rare.")
  for query in ["silo-dust fever", "silo dust fever", "silodust fever", "SILODUST FEVER"] {
    #expect(try shown(query, in: store).count == 3, "\(query)")
  }
  #expect(
    try shown("SDF", in: store)
      == ["«SDF» kills.", "«Silodust» «fever» kills.", "«Silo»-«dust» «fever» is rare."])
}

@Test func narrowerConditionsAreFoundAndWiderAreNot() throws {
  let store = try store("Millers cough.", "PLK is rare.", "SDF kills.")
  #expect(
    try shown("grain lung", in: store) == ["«Millers» cough.", "«PLK» is rare.", "«SDF» kills."])
  #expect(try shown("acute mill lung", in: store) == ["«Millers» cough.", "«PLK» is rare."])
}

@Test func guardedAbbreviationIsMeantOnlyWhereItCanBeNothingElse() throws {
  let store = try store("Lasting sorrow hurts.", "A sad day.", "BD hurts.", "Bane kills.")
  #expect(try shown("sad", in: store) == ["A «sad» day."])
  #expect(try shown("SAD", in: store) == ["A «sad» day.", "«Lasting» «sorrow» hurts."])
  #expect(try shown("lasting sorrow", in: store) == ["«Lasting» «sorrow» hurts."])
  #expect(try shown("BD", in: store) == ["«BD» hurts."])
}

@Test func wordOfANameGetsOnlyNamesWithoutIt() throws {
  let store = try store("Acute mill lung.", "SDF.", "Rain falls.", "Rain falls on land.")
  #expect(try shown("grain lung", in: store) == ["«Acute» «mill» «lung».", "«SDF»."])
  #expect(try shown("rain", in: store) == ["«Rain» falls on land.", "«Rain» falls."])
}
