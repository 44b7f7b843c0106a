import Foundation
import Knowledge
import KnowledgeStore
import Migrations
import SQLite
import TestSupport
import Testing

private let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
private let scripts = here.deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Migrations")

/// Compares `found` with a file in Golden; `UPDATE_GOLDEN=1` rewrites that.
private func expectGolden(
  _ found: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let golden = here.appendingPathComponent("Golden").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try found.write(to: golden, atomically: true, encoding: .utf8)
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  #expect(found == expected, "\(name)", sourceLocation: sourceLocation)
}

@Test func schemaIsTheReviewedOne() throws {
  let store = try Store(writing: ":memory:")
  let objects = try store.connection.texts(
    """
    SELECT sql FROM sqlite_schema
    WHERE sql IS NOT NULL
      AND name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
    ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 WHEN 'trigger' THEN 3 ELSE 4 END,
      name
    """)
  try expectGolden(objects.map { $0 + ";\n" }.joined(separator: "\n"), "schema.sql")
}

@Test func releasedScriptsAreNeverEdited() throws {
  let lines = Migrations.versioned.map {
    ContentDigest(sha256Of: Array($0.sql.utf8)).hexadecimal + "  " + $0.name + ".sql\n"
  }
  try expectGolden(lines.joined(), "migrations.sha256")
}

@Test func everyScriptInTheFolderIsEmbeddedAsItStands() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: scripts.path)
    .filter { $0.hasSuffix(".sql") }
  let embedded = Migrations.versioned + Migrations.repeatable
  #expect(embedded.map { $0.name + ".sql" }.sorted() == files.sorted())
  for script in embedded {
    let file = scripts.appendingPathComponent(script.name + ".sql")
    #expect(try Data(contentsOf: file) == Data(script.sql.utf8), "\(script.name)")
  }
}

@Test func versionedScriptsAreNumberedWithoutGaps() {
  for (index, script) in Migrations.versioned.enumerated() {
    let digits = String(index + 1)
    let number = String(repeating: "0", count: 4 - digits.count) + digits
    #expect(script.name.hasPrefix(number + "_"))
  }
}

private let publicObjects = """
  SELECT name FROM pragma_table_list
  WHERE schema = 'main' AND (type = 'view' AND name NOT LIKE '%!_content' ESCAPE '!'
    OR type = 'virtual')
  """

@Test func dataDictionaryNamesExactlyWhatIsThere() throws {
  let store = try Store(writing: ":memory:")
  let described = try store.connection.rows(
    of: """
      SELECT view_name, column_name FROM data_dictionary
      WHERE column_name <> '' ORDER BY view_name, rowid
      """)
  let present = try store.connection.rows(
    of: """
      SELECT m.name, c.name FROM pragma_table_list AS m, pragma_table_info(m.name) AS c
      WHERE m.schema = 'main' AND m.type = 'view' AND m.name NOT LIKE '%!_content' ESCAPE '!'
      ORDER BY m.name, c.cid
      """)
  #expect(described == present)
  #expect(present.count > 100)
  #expect(
    try store.connection.texts("SELECT view_name FROM data_dictionary WHERE column_name = ''")
      .sorted()
      == store.connection.texts(publicObjects).sorted())
}

@Test func dataDictionaryHasKnownTypesAndMeanings() throws {
  let store = try Store(writing: ":memory:")
  #expect(
    try store.connection.texts(
      """
      SELECT view_name || '.' || column_name || ' ' || type FROM data_dictionary
      WHERE meaning = '' OR (column_name = '') <> (type IN ('view', 'full-text index'))
        OR column_name <> '' AND type NOT IN ('integer', 'real', 'text', 'json')
      """) == [])
}

/// What the dictionary calls integer, real, text or JSON is that in a file with something in it.
@Test func dataDictionaryTypesAreWhatTheViewsGive() throws {
  let store = try Store(writing: ":memory:")
  try store.take([fullSample()])
  try store.take([fullSample(lastClaim: "It is another claim now.")])
  let columns = try store.connection.rows(
    of: """
      SELECT view_name, column_name, type FROM data_dictionary WHERE type IN
        ('integer', 'real', 'text', 'json')
      """)
  for column in columns.map({ $0.split(separator: "|").map(String.init) }) {
    let test =
      switch column[2] {
      case "json": "json_valid(\"\(column[1])\")"
      case let type: "typeof(\"\(column[1])\") = '\(type)'"
      }
    let strays = try store.connection.texts(
      """
      SELECT "\(column[1])" FROM "\(column[0])"
      WHERE "\(column[1])" IS NOT NULL AND NOT (\(test))
      """)
    #expect(strays == [], "\(column[0]).\(column[1])")
  }
}
