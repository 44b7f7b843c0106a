import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func term(_ text: String, isGuarded: Bool = false) -> Condition.Term {
  Condition.Term(text: text, kind: isGuarded ? .abbreviation : .synonym, isGuarded: isGuarded)
}

private func condition(_ slug: String, parent: String? = nil) -> Condition {
  Condition(
    slug: slug, name: slug, parent: parent,
    terms: [Condition.Term(text: slug, kind: .name, isGuarded: false)], codes: [])
}

/// One edit that says everything, one that says nothing, and odd characters.
private func edits() -> [ConditionEdit] {
  var full = ConditionChange()
  full.name = "A \"name\" with ’ and \\ and 👩‍🔬"
  full.parent = .slug("b")
  full.addedTerms = [term("e\u{301}tude"), term("X|Y", isGuarded: true), term("[1]"), term("{}")]
  full.removedTerms = ["null", "\"", "[]"]
  full.addedCodes = [Condition.Code(system: "MESH", code: "D1:2")]
  full.removedCodes = [Condition.Code(system: "DOID", code: "1")]
  var orphan = ConditionChange()
  orphan.parent = .none
  return [
    ConditionEdit(slug: "a", operation: .add, change: full),
    ConditionEdit(slug: "a", operation: .edit, change: orphan),
    ConditionEdit(slug: "a", operation: .remove, change: ConditionChange()),
  ]
}

@Test func editsComeBackAsTheyWereWritten() throws {
  let store = try Store(writing: ":memory:")
  try ConditionEditTable.append(edits(), editor: "Ada", seconds: 7, on: store.connection)
  try ConditionEditTable.append(edits(), editor: nil, seconds: 8, on: store.connection)
  #expect(try ConditionEditTable.edits(on: store.connection) == edits() + edits())
  #expect(
    try store.connection.rows(
      of: "SELECT id, slug, operation, editor, made_at FROM condition_edits")
      == [
        "1|a|add|Ada|7", "2|a|edit|Ada|7", "3|a|remove|Ada|7", "4|a|add|NULL|8", "5|a|edit|NULL|8",
        "6|a|remove|NULL|8",
      ])
  #expect(
    try store.connection.texts("SELECT content FROM condition_edits LIMIT 2 OFFSET 1")
      == [#"{"parent":null}"#, "{}"])
}

@Test func editsCanNeitherBeChangedNorTakenAway() throws {
  let store = try Store(writing: ":memory:")
  try ConditionEditTable.append(edits(), editor: "Ada", seconds: 7, on: store.connection)
  let before = try store.connection.rows(of: "SELECT * FROM condition_edit")
  for sql in [
    "UPDATE condition_edit SET slug = 'b'", "DELETE FROM condition_edit",
    "INSERT OR REPLACE INTO condition_edit SELECT * FROM condition_edit",
    "UPDATE OR IGNORE condition_edit SET editor = 'x'",
  ] {
    let error = #expect(throws: SQLiteError.self) { try store.connection.run(sql) }
    #expect(error?.code == .constraintTrigger, "\(sql)")
    #expect(try store.connection.rows(of: "SELECT * FROM condition_edit") == before, "\(sql)")
  }
}

@Test func goneConditionIsHiddenAndItsTagsStand() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("It helps.", conditions: ["ocd", "ptsd"])
  try store.take([article])
  let ids = try ConditionTable.identifiers(on: store.connection)
  try ConditionTable.store(
    [condition("ptsd"), condition("own", parent: "ptsd")], addedByUsers: ["own"], version: 2,
    on: store.connection)
  #expect(
    try store.connection.rows(of: "SELECT slug, parent, origin FROM conditions ORDER BY slug")
      == ["own|ptsd|user", "ptsd|NULL|shipped"])
  #expect(
    try store.connection.texts("SELECT slug FROM condition_terms ORDER BY 1") == ["own", "ptsd"])
  #expect(try store.connection.texts("SELECT conditions FROM claims") == [#"["ocd","ptsd"]"#])
  try ConditionTable.store(
    [condition("ocd"), condition("ptsd")], version: 3, on: store.connection)
  #expect(try store.connection.texts("SELECT slug FROM conditions ORDER BY 1") == ["ocd", "ptsd"])
  let now = try ConditionTable.identifiers(on: store.connection)
  #expect(ids.allSatisfy { now[$0.key] == $0.value })
  #expect(try store.connection.faults() == [])
}
