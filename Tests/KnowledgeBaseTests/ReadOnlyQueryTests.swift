import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func file(_ folder: TemporaryDirectory) throws -> String {
  let path = folder.file("kb.sqlite")
  let store = try Store(writing: path)
  var article = SampleArticle("a", title: "On rest")
  article.add("Sleep helps.", conditions: ["ptsd"])
  article.add("Rest helps, too.")
  try store.take([article])
  return path
}

/// The rows of `sql` and whether some were left out.
private func rows(
  _ sql: String, in store: borrowing Store, parameters: [String: String] = [:],
  rowLimit: Int? = nil, seconds: Double = 20
) throws -> (columns: [String], rows: [[Cell]], isTruncated: Bool) {
  let query = ReadOnlyQuery(
    sql: sql, parameters: parameters, rowLimit: rowLimit, timeLimitSeconds: seconds)
  var columns: [String] = []
  var found: [[Cell]] = []
  let isTruncated = try query.run(on: store) {
    columns = $0
  } row: {
    found.append($0)
  }
  return (columns, found, isTruncated)
}

private let writes = [
  "INSERT INTO setting VALUES ('a', 'b')", "INSERT INTO claim_fts(claim_fts) VALUES ('rebuild')",
  "UPDATE article SET title = ''", "DELETE FROM statement", "DROP TABLE review",
  "DROP VIEW claims", "CREATE TABLE t(a)", "CREATE TEMP TABLE t(a)",
  "CREATE TEMP VIEW v AS SELECT 1", "ALTER TABLE article ADD COLUMN a", "REINDEX", "ANALYZE",
  "ATTACH 'other.sqlite' AS other", "ATTACH ':memory:' AS other", "DETACH main",
  "VACUUM", "VACUUM INTO 'PATH.copy'", "BEGIN", "BEGIN IMMEDIATE", "COMMIT", "SAVEPOINT s",
  "PRAGMA journal_mode = DELETE", "PRAGMA journal_mode(MEMORY)",
  "PRAGMA user_version = 9", "PRAGMA application_id = 9", "PRAGMA writable_schema = ON",
  "PRAGMA query_only = OFF", "PRAGMA query_only", "PRAGMA schema_version = 4",
  "PRAGMA encoding = 'UTF-16'", "PRAGMA page_size = 512", "PRAGMA wal_checkpoint(TRUNCATE)",
  "PRAGMA optimize", "PRAGMA incremental_vacuum", "PRAGMA locking_mode = EXCLUSIVE",
  "PRAGMA temp_store_directory = '/'", "EXPLAIN DELETE FROM statement",
  "WITH d AS (SELECT 1) DELETE FROM statement",
  "INSERT INTO setting VALUES ('a', 'b') RETURNING name",
]

@Test(arguments: writes)
func whateverWritesIsRefused(sql: String) throws {
  let folder = try TemporaryDirectory()
  let path = try file(folder)
  let before = try Data(contentsOf: URL(fileURLWithPath: path))
  do {
    let store = try Store(reading: path)
    #expect(throws: ReadOnlyQuery.Failure.notAllowed) {
      _ = try rows(sql.replacingOccurrences(of: "PATH", with: path), in: store)
    }
    // The connection is none the worse for it.
    #expect(try store.connection.number("SELECT count(*) FROM claims") == 2)
  }
  #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  // Beside the file a reader of a write-ahead log may leave an empty log and its index.
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(Set(names).subtracting(["kb.sqlite-shm", "kb.sqlite-wal"]) == ["kb.sqlite"])
}

@Test(arguments: [
  "SELECT 1; DELETE FROM statement", "SELECT 1; SELECT 2", "", " -- nothing", "SELEC 1",
  "SELECT nothing FROM claims", "SELECT * FROM nowhere", "SELECT 1 \0 SELECT 2",
  "SELECT \"no column\"", "SELECT * FROM claim_fts WHERE claim_fts MATCH 'a AND'",
  "SELECT json_extract('{', '$.a')", "SELECT load_extension('x')",
  "UPDATE sqlite_schema SET sql = ''", "UPDATE sqlite_master SET name = 'a'",
])
func whatIsNotOneGoodQueryIsInvalid(sql: String) throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  do {
    _ = try rows(sql, in: store)
    Issue.record("was run")
  } catch let failure as ReadOnlyQuery.Failure {
    guard case .invalid(let message, _) = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(message != "")
  }
}

@Test(arguments: [
  ("SELECT count(*) FROM claims", Cell.integer(2)),
  (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT sum(i) FROM n",
    .integer(45)
  ),
  ("SELECT count(*) > 5 FROM pragma_table_info('claims')", .integer(1)),
  (
    "SELECT c.text FROM claims AS c JOIN claim_fts ON claim_fts.rowid = c.id WHERE claim_fts MATCH 'sleep OR no'",
    .text("Sleep helps.")
  ),
  (
    "SELECT snippet(claim_fts, 0, '[', ']', '', 9) FROM claim_fts WHERE claim_fts MATCH 'sleep' ORDER BY rank",
    .text("[Sleep] helps.")
  ),
  ("SELECT value FROM claims, json_each(conditions)", .text("ptsd")),
  (
    "SELECT meaning FROM data_dictionary WHERE view_name = 'claims' AND column_name = ''",
    .text("one statement of kind claim, with the citation status it has now")
  ),
  ("SELECT NULL", .null), ("SELECT 0.5", .real(0.5)), ("SELECT x'00ff'", .blob([0, 255])),
  ("VALUES ('a')", .text("a")), ("SELECT 1 AS a;  -- end", .integer(1)),
  ("PRAGMA user_version", .integer(Int64(Schema.current.version))),
  ("PRAGMA journal_mode", .text("wal")),
  ("PRAGMA integrity_check", .text("ok")),
  ("SELECT rank() OVER (ORDER BY id) FROM claims", .integer(1)),
])
func whateverReadsIsRun(sql: String, first: Cell) throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let found = try rows(sql, in: store)
  #expect(found.rows.first?.first == first)
  #expect(found.isTruncated == false)
}

@Test func columnsAreNamedEvenWithoutRows() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let found = try rows("SELECT id AS number, text FROM claims WHERE 0", in: store)
  #expect(found.columns == ["number", "text"])
  #expect(found.rows == [])
  #expect(try rows("PRAGMA table_info(claims)", in: store).rows.count > 10)
}

@Test(arguments: [(0, 0, true), (1, 1, true), (2, 2, false), (3, 2, false)])
func rowLimitIsKeptAndTold(limit: Int, count: Int, isTruncated: Bool) throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let found = try rows("SELECT id FROM claims", in: store, rowLimit: limit)
  #expect(found.rows.count == count)
  #expect(found.isTruncated == isTruncated)
}

@Test func endlessQueryIsStoppedAndTheNextOneIsNot() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n"
  #expect(throws: ReadOnlyQuery.Failure.timedOut(seconds: 0.05)) {
    _ = try rows(endless, in: store, seconds: 0.05)
  }
  let long = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
    SELECT count(*) FROM n
    """
  #expect(try rows(long, in: store, seconds: 0).rows == [[.integer(100_000)]])
}

@Test func namedParametersAreBound() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let found = try rows(
    "SELECT :a, @b, $c, typeof(:a), typeof(@b), :a", in: store,
    parameters: ["a": "-7", "b": "'; DROP TABLE article; --", "c": "007"])
  #expect(
    found.rows == [
      [
        .integer(-7), .text("'; DROP TABLE article; --"), .text("007"), .text("integer"),
        .text("text"), .integer(-7),
      ]
    ])
}

@Test(arguments: [
  (["a": "1"], [":b"], [String]()), (["a": "1", "b": "2", "d": "3", "c": "4"], [], ["c", "d"]),
  (["c": "1"], [":a", ":b"], ["c"]), ([:], [":a", ":b"], []),
])
func wrongParametersAreNamed(given: [String: String], missing: [String], unknown: [String]) throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  #expect(throws: ReadOnlyQuery.Failure.parameters(missing: missing, unknown: unknown)) {
    _ = try rows("SELECT :a + :b", in: store, parameters: given)
  }
}

@Test func failureOfTheTakerIsPassedOn() throws {
  struct Full: Error {}
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try file(folder))
  let query = ReadOnlyQuery(
    sql: "SELECT 1", parameters: [:], rowLimit: nil, timeLimitSeconds: 0)
  #expect(throws: Full.self) {
    _ = try query.run(on: store) { _ in
    } row: { _ in
      throw Full()
    }
  }
}
