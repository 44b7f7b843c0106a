import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private func dump(
  _ store: borrowing Store, _ parts: Set<DumpPart> = Set(DumpPart.allCases)
) throws -> String {
  var text = ""
  _ = try Dump.write(parts, from: store) { text += $0 }
  return text
}

@discardableResult
private func load(
  _ text: String, into store: borrowing Store, adjust: (inout DumpLoad.Settings) -> Void = { _ in }
) throws -> DumpLoad.Summary {
  let folder = try TemporaryDirectory()
  var settings = DumpLoad.Settings()
  adjust(&settings)
  var load = try DumpLoad(path: folder.write(text, to: "dump.txt"), settings)
  return try load.run(in: store)
}

/// Every row that a person wrote, without its number; histories in their order.
private func humanRows(_ store: borrowing Store) throws -> [String] {
  let tables = [
    ("review", "claim_uid, made_at, reviewer"), ("citation_decision", "citation_uid, made_at"),
    ("grade", "article_key, made_at"), ("notice_mute", "article_key, made_at"),
    ("condition_edit", "id"), ("identity_decision", "id"), ("saved_search", "name"),
    ("source", "name"),
  ]
  var rows: [String] = []
  for (table, order) in tables {
    let columns = try store.connection.texts(
      "SELECT name FROM pragma_table_info('\(table)') WHERE name <> 'id'")
    rows += try store.connection.rows(
      of: "SELECT '\(table)', \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(order)")
  }
  return rows
    + (try store.connection.rows(
      of: """
        SELECT path, format, encoding, columns FROM input
        WHERE coalesce(format, encoding, columns) IS NOT NULL ORDER BY path
        """))
}

private let pieces = [
  "clinic", "“x”", "\n", "\\", "\"", "é", "e\u{301}", "😀", "\u{202E}", "\t", "\u{1B}[31m", " ", "/",
]

private func words(_ random: inout SeededGenerator, _ name: String = "w") -> String {
  (0..<Int.random(in: 1...5, using: &random)).reduce(name) { text, _ in
    text + (pieces.randomElement(using: &random) ?? "")
  }
}

/// Fills the tables whose rows are dumped as they are with some of everything.
private func fill(_ store: borrowing Store, seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  func maybe(_ random: inout SeededGenerator) -> Value {
    Bool.random(using: &random) ? .null : .text(words(&random))
  }
  for index in 0..<Int.random(in: 0...6, using: &random) {
    try store.connection.run(
      "INSERT INTO source VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)".withColumns,
      .text(words(&random, "s\(index)")), .text(words(&random, "/")),
      .text(JSONText.array([words(&random), "*.md"])), .text("[]"), maybe(&random),
      .integer(.random(in: 0...9, using: &random)), maybe(&random), .integer(1_700_000_000))
    try store.connection.run(
      "INSERT INTO saved_search VALUES (?1, ?2, ?3, 1700000000)",
      .text(words(&random, "q\(index)")), .text(Bool.random(using: &random) ? "" : words(&random)),
      .text("{\"limit\": 5,\n \"sort\":\"\(index)\"}"))
    try store.connection.run(
      """
      INSERT INTO input (path, digest, byte_count, format, encoding, columns)
      VALUES (?1, zeroblob(32), 0, ?2, ?3, ?4)
      """, .text(words(&random, "/f\(index)")), maybe(&random), maybe(&random), maybe(&random))
    // The same is done, undone and done again within a second.
    for _ in 0..<2 {
      for operation in ["add", "remove"] {
        try store.connection.run(
          """
          INSERT INTO condition_edit (slug, operation, content, editor, made_at)
          VALUES ('tinnitus', ?1, ?2, ?3, 1700000000)
          """, .text(operation), .text(operation == "add" ? #"{"name":"Tinnitus"}"# : "{}"),
          index == 0 ? .null : .text("Ada"))
      }
    }
    try store.connection.run(
      """
      INSERT INTO identity_decision (
        input_path, record_name, article_key, is_same, note, editor, made_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1700000000)
      """, maybe(&random), .text(index == 0 ? "" : words(&random)), .text(words(&random)),
      .integer(.random(in: 0...1, using: &random)), maybe(&random), maybe(&random))
  }
}

extension String {
  /// The columns of `source` that this test knows; others keep what they have by themselves.
  fileprivate var withColumns: String {
    replacing(
      "source VALUES (NULL, ",
      with: """
        source (name, path, include, exclude, format, stable_for_seconds, base_url, added_at) \
        VALUES (
        """)
  }
}

@Test(arguments: 0..<25) func loadedDumpIsTheSameFile(seed: UInt64) throws {
  let store = try Store(writing: ":memory:")
  try fill(store, seed: seed)
  let text = try dump(store)
  #expect(try dump(store) == text)
  let other = try Store(writing: ":memory:")
  let summary = try load(text, into: other)
  #expect(summary.badLines == [], "seed \(seed)")
  let (before, after) = (try canonical(humanRows(store)), try humanRows(other))
  #expect(after == before, "seed \(seed)")
  #expect(try dump(other) == text)
  let again = try load(text, into: other)
  #expect(again.added == 0 && again.conflictCount == 0, "seed \(seed)")
  #expect(try load(text + text, into: other).added == 0)
  #expect(try dump(other) == text)
  let dry = try Store(writing: ":memory:")
  try load(text, into: dry) { $0.isDryRun = true }
  #expect(try humanRows(dry) == [])
}

/// JSON that was written with blanks comes back without them.
private func canonical(_ rows: [String]) -> [String] {
  rows.map { $0.replacing("{\"limit\": 5,\n \"sort\":", with: "{\"limit\":5,\"sort\":") }
}

@Test func loadsOnlyWhatIsAskedFor() throws {
  let store = try Store(writing: ":memory:")
  try fill(store, seed: 1)
  let text = try dump(store)
  let other = try Store(writing: ":memory:")
  let summary = try load(text, into: other) { $0.parts = [.source] }
  let lines = text.split(separator: "\n").count - 1
  #expect(summary.added > 0 && summary.skipped == lines - summary.added)
  #expect(try dump(other) == dump(store, [.source]))
}

/// A file that is built anew has the same claims and decisions, whatever comes first.
@Test(arguments: [true, false])
func rebuiltFileIsTheSame(isLoadedFirst: Bool) async throws {
  let folder = try TemporaryDirectory()
  let page = try folder.write(
    "# Doldrums\n\nKetamine eased doldrums in 40 % of adults.\n\n* It helps 70 % of them.\n",
    to: "page.md")
  let paths = [try folder.articles()]
  let store = try Store(writing: folder.file("first.sqlite"))
  var change = ConditionChange()
  change.name = "Doldrums"
  _ = try ConditionEditing.make(
    ConditionEdit(slug: "doldrums", operation: .add, change: change), editor: "Ada", in: store,
    isDryRun: false)
  try await ingest(paths, into: store)
  try await ingest([page], into: store) { $0.format = "text" }
  for uid in try store.connection.texts("SELECT uid FROM claims ORDER BY id") {
    _ = try Reviewing.take(
      [ReviewDecision(claim: uid, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
      in: store)
  }
  try load(
    """
    #kb-dump 1
    {"article_key":"file:a.txt","level":"low","made_at":1,"reviewer":"Bo","scheme":"grade","type":"grade"}
    {"article_key":"file:a.txt","made_at":2,"muted":true,"reviewer":"Bo","type":"notice-mute"}
    {"added_at":3,"exclude":[],"include":["*.md"],"name":"in","path":"/in","stable_for_seconds":0,"type":"source"}
    {"made_at":4,"name":"weekly","options":{},"query":"ketamine","type":"saved-search"}
    """, into: store)
  let text = try dump(store)
  #expect(text.contains(#""format":"text""#))
  let rebuilt = try Store(writing: folder.file("second.sqlite"))
  if isLoadedFirst {
    try load(text, into: rebuilt)
    try await ingest(paths + [page], into: rebuilt)
  } else {
    try await ingest(paths + [page], into: rebuilt)
    let summary = try load(text, into: rebuilt)
    #expect(summary.outdatedArticles > 0)
    // The file that is to be read otherwise is read anew; the others are tagged anew.
    try await ingest(paths + [page], into: rebuilt)
    var reanalysis = Reanalysis(.outdated, isDryRun: false)
    _ = try await reanalysis.run(in: rebuilt, arguments: []) { _ in }
  }
  #expect(try humanRows(rebuilt) == humanRows(store))
  #expect(try dump(rebuilt) == text)
  #expect(try claims(rebuilt) == claims(store))
  #expect(try claims(store).contains { $0.contains("doldrums") && $0.contains("verified") })
}

private func claims(_ store: borrowing Store) throws -> [String] {
  let columns = try store.connection.texts(
    "SELECT name FROM pragma_table_info('claims') WHERE name NOT IN ('id', 'changed_rev', 'group_id')"
  )
  return try store.connection.rows(
    of: "SELECT \(columns.joined(separator: ", ")) FROM claims ORDER BY uid")
}

@Test func anotherOfTheSameNameStaysUnlessReplaced() throws {
  let store = try Store(writing: ":memory:")
  let text = """
    #kb-dump 1
    {"added_at":1,"exclude":[],"floor_percent":50,"include":[],"name":"a","path":"/a","stable_for_seconds":0,"type":"source"}
    {"made_at":1,"name":"q","options":{},"query":"x","type":"saved-search"}
    {"format":"text","path":"/f","type":"input"}

    """
  #expect(try load(text, into: store).added == 3)
  // When it was added makes no difference; what nobody asked for here is no contradiction.
  let later = text.replacing("_at\":1", with: "_at\":2")
    .replacing("\"path\":\"/f\"", with: "\"encoding\":\"utf-8\",\"path\":\"/f\"")
  let same = try load(later, into: store)
  #expect(same.added == 1 && same.present == 2 && same.conflictCount == 0)
  let before = try dump(store)
  let other = text.replacing("\"/a\"", with: "\"/b\"").replacing("\"x\"", with: "\"y\"")
    .replacing("\"text\"", with: "\"html\"")
  let summary = try load(other, into: store)
  #expect(
    Array(summary.conflicts.map(\.reason).prefix(2)) == [
      "the source \"a\" is another one: path \"/a\" here, \"/b\" in the dump",
      "the saved-search \"q\" is another one: query \"x\" here, \"y\" in the dump",
    ])
  #expect(summary.conflicts.map(\.line) == [2, 3, 4])
  #expect(try dump(store) == before)
  #expect(try load(other, into: store) { $0.replaces = true }.replaced == 3)
  #expect(try load(other, into: store).present == 3)
}

@Test(arguments: [
  ("{", "is no JSON object"), ("[]", "tells no type"), ("{\"type\":\"weather\"}", "is of the type"),
  (#"{"type":"source"}"#, "has no added_at"), ("\u{1}", "is no JSON object"),
  (#"{"type":"saved-search","made_at":1,"name":"","options":{},"query":"x"}"#, "has an empty name"),
  (#"{"type":"saved-search","made_at":-1,"name":"n","options":{},"query":"x"}"#, "out of bounds"),
  (#"{"type":"saved-search","made_at":1,"name":"n","options":[],"query":"x"}"#, "of another kind"),
  (#"{"type":"saved-search","made_at":1,"name":"n","name":"m","options":{},"query":"x"}"#, "twice"),
  (
    #"{"type":"saved-search","made_at":1,"name":"n","options":{},"query":"x","z":1}"#,
    "does not know"
  ),
  (#"{"type":"input","path":"/f","format":3}"#, "of another kind"),
  (
    #"{"type":"condition-edit","content":{},"made_at":1,"operation":"burn","slug":"x"}"#,
    "that there is not"
  ),
  ("{\"type\":\"" + String(repeating: "x", count: 16 << 20) + "\"}", "is over 16 MiB long"),
])
func hostileLineIsToldAndPassedOver(line: String, reason: String) throws {
  let store = try Store(writing: ":memory:")
  let good = #"{"made_at":1,"name":"q","options":{},"query":"x","type":"saved-search"}"#
  let summary = try load("#kb-dump 1\n\(line)\n\(good)\n", into: store)
  #expect(summary.added == 1)
  #expect(summary.badLines.map(\.line) == [2])
  #expect(summary.badLines[0].reason.contains(reason), "\(summary.badLines[0].reason)")
}

@Test func newerDumpIsRefusedUnlessTold() throws {
  let store = try Store(writing: ":memory:")
  let text = "#kb-dump 2\n{\"type\":\"weather\"}\n"
  #expect(throws: DumpLoad.Refusal.self) { try load(text, into: store) }
  let summary = try load(text, into: store) { $0.skipsUnknown = true }
  #expect(summary.skipped == 1 && summary.badLineCount == 0)
  #expect(throws: DumpLoad.Refusal.self) { try load("hello\n", into: store) }
}

/// Whatever is human has a part; a new table or column must not be forgotten.
@Test func everyHumanColumnIsDumped() throws {
  let store = try Store(writing: ":memory:")
  for table in HumanTable.all where table.type != "input" {
    // Where the path of a source led is no word of a person.
    let columns = try store.connection.texts(
      """
      SELECT name FROM pragma_table_info('\(table.tableName)')
      WHERE name NOT IN ('id', 'root') ORDER BY name
      """)
    #expect(table.columnNames == columns, "\(table.type)")
  }
}
