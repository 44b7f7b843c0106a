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
  Condition(
    slug: "wall-lung", name: "Wall lung", parent: nil,
    terms: [term("Wall lung", .name), term("DAMP", .abbreviation), term("THES", .abbreviation)],
    codes: []),
]

private func store(_ claims: String...) throws -> Store { try store(claims) }

private func store(_ claims: [String]) throws -> Store {
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

@Test func abbreviationThatTextsHaveAsAWordIsMeantOnlyInCapitals() throws {
  let mixed = try store(
    "Wall lung is rare.", "A damp room is cold.", "The damp wall.", "DAMP kills.", "The end.")
  let damp = ["A «damp» room is cold.", "The «damp» wall.", "«DAMP» kills."]
  #expect(try shown("damp", in: mixed) == damp)
  #expect(try shown("DAMP", in: mixed) == damp + ["«Wall» «lung» is rare."])
  #expect(try shown("wall lung", in: mixed) == ["The damp «wall».", "«Wall» «lung» is rare."])
  let engine = try SearchEngine(on: mixed.connection)
  let found = try engine.completions(of: "the", scope: .claims, limit: 9, on: mixed.connection)
  #expect(!found.map(\.text).contains("THES"))
  let capitals = try store("DAMP kills.", "Rain falls.")
  #expect(try shown("wall lung", in: capitals) == ["«DAMP» kills."])
}

@Test(
  arguments: [
    ("sdf OR rain", 3), ("sdf -rain", 2), ("sdf AND kills", 2), ("(sdf OR rain) kills", 2),
    ("kills -sdf", 0), ("\"sdf\" kills", 1), ("text:sdf", 2), ("sdf NEAR/3 kills", 2),
    ("grain lung -rain", 2), ("text:(grain lung)", 2), ("grain OR lung", 1),
    ("-(sdf falls) kills", 2),
    ("sdf kil*", 2), ("rain OR (kills NOT sdf)", 1), ("sdf year:2019", 0), ("sdf OR year:2019", 2),
  ] as [(String, Int)])
func wordsHaveOtherNamesInEveryShapeOfQuery(text: String, count: Int) throws {
  let store = try store("Grain lung kills.", "SDF kills.", "Coughing is common.", "Rain falls.")
  #expect(try shown(text, in: store).count == count)
  #expect(try shown(text, in: store, expands: false).count <= max(count, 2))
}

@Test func compoundsAreFoundWithAndWithoutHyphen() throws {
  let store = try store(
    "The followup was long.", "A follow-up came.", "We follow up.", "Comorbid pain.",
    "Co-morbid fear.", "An overview.", "Over view of it.")
  #expect(try shown("followup", in: store).count == 3)
  #expect(try shown("follow-up long", in: store).contains("The «followup» was «long»."))
  #expect(try shown("comorbid", in: store) == ["«Comorbid» pain.", "«Co»-«morbid» fear."])
  #expect(try shown("co-morbid", in: store).contains("«Comorbid» pain."))
  #expect(try shown("comorbid OR rain", in: store).count == 2)
  #expect(try shown("\"comorbid\"", in: store).count == 1)
  // No text has it with a hyphen.
  #expect(try shown("overview", in: store) == ["An «overview»."])
}
