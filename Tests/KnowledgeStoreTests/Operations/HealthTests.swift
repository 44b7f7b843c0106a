import Foundation
import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

private func filledStore(_ folder: TemporaryDirectory, claims: Int = 40) throws -> Store {
  let store = try Store(writing: folder.file("kb.sqlite"))
  try store.take([
    SampleArticle("a", claims: (0..<claims).map { "Claim \($0) holds in all of its many words." })
  ])
  return store
}

/// Writes over bytes in the middle of the pages of a table, or of an index.
private func damage(_ path: String, page: Int) throws {
  let file = try #require(FileHandle(forUpdatingAtPath: path))
  try file.seek(toOffset: UInt64(page - 1) * 4096)
  try file.write(contentsOf: Data(repeating: 0xA5, count: 900))
  try file.close()
}

@Test func soundFileIsFoundSound() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  #expect(try IntegrityProbe.integrity(on: store.connection).state == .ok)
  #expect(try IntegrityProbe.foreignKeys(on: store.connection).state == .ok)
  #expect(try FullTextProbe.finding(ofFileAt: store.path).state == .ok)
  #expect(try AnchorProbe.finding(on: store.connection).state == .ok)
  #expect(
    try SchemaProbe.finding(version: Schema.current.version, on: store.connection).state == .ok)
}

@Test func damagedPageIsFound() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let page: Int
  do {
    let store = try filledStore(folder, claims: 2_000)
    page = try store.connection.number(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'article_text'")
  }
  try damage(path, page: page)
  let file = try HealthFile(path: path)
  let finding = try IntegrityProbe.integrity(on: file.connection)
  #expect(finding.state == .error)
  #expect(finding.next == "kb restore BACKUP")
  // What is damaged is not mended by chance.
  let writer = try Connection(path: path, mode: .readWrite)
  #expect(try !IntegrityProbe.mend(on: writer))
}

@Test func indexWithoutAnEntryIsFoundAndMended() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  let connection = try Connection(path: store.path, mode: .readWrite)
  // Seen as an index of fewer rows, the index goes without entries for rows that are then changed.
  try corruptIndex(connection)
  let finding = try IntegrityProbe.integrity(on: store.connection)
  #expect(finding.state == .error)
  #expect(finding.next == "kb doctor --check integrity --fix")
  #expect(try IntegrityProbe.mend(on: store.connection))
  #expect(try store.connection.faults() == [])
}

/// Puts the root page of an emptied index in the place of a full one's, as a lost write would.
private func corruptIndex(_ connection: borrowing Connection) throws {
  let path = try #require(
    try connection.texts("SELECT file FROM pragma_database_list WHERE name = 'main'").first)
  _ = try connection.firstValue("PRAGMA wal_checkpoint(TRUNCATE)")
  let root = try connection.number(
    "SELECT rootpage FROM sqlite_schema WHERE name = 'statement_by_citation_status'")
  let file = try #require(FileHandle(forUpdatingAtPath: path))
  let start = UInt64(root - 1) * 4096
  try file.seek(toOffset: start)
  var bytes = [UInt8](try #require(try file.read(upToCount: 4096)))
  try #require(bytes[0] == 0x0A)  // A leaf of an index: type, free block, number of cells.
  let count = Int(bytes[3]) << 8 | Int(bytes[4])
  try #require(count > 2)
  // One cell pointer less; its cell becomes bytes that nobody counts.
  bytes[4] = UInt8((count - 1) & 0xFF)
  bytes[3] = UInt8((count - 1) >> 8)
  let last = 8 + 2 * (count - 1)
  let cell = Int(bytes[last]) << 8 | Int(bytes[last + 1])
  let size = Int(bytes[cell]) + 1
  // The cell becomes a free block, so that the page still adds up.
  let block = Int(bytes[1]) << 8 | Int(bytes[2])
  bytes[cell] = UInt8(block >> 8)
  bytes[cell + 1] = UInt8(block & 0xFF)
  bytes[cell + 2] = UInt8(size >> 8)
  bytes[cell + 3] = UInt8(size & 0xFF)
  bytes[1] = UInt8(cell >> 8)
  bytes[2] = UInt8(cell & 0xFF)
  try file.seek(toOffset: start)
  try file.write(contentsOf: Data(bytes))
  try file.close()
}

@Test func missingRowOfAFullTextIndexIsFoundAndMended() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.run(
    """
    INSERT INTO claim_fts (claim_fts, rowid, text, section, article_title)
    SELECT 'delete', id, text, section, article_title FROM claim_content WHERE id = 3
    """)
  let finding = try FullTextProbe.finding(ofFileAt: store.path)
  #expect(finding.state == .error)
  #expect(finding.found == "Out of step: claim_fts lacks 1 of the texts.")
  #expect(try FullTextProbe.mend(on: store.connection) == ["claim_fts"])
  #expect(try FullTextProbe.finding(ofFileAt: store.path).state == .ok)
  #expect(try store.connection.faults() == [])
}

@Test func otherWordsInAFullTextIndexAreFound() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.execute(
    """
    INSERT INTO claim_fts (claim_fts, rowid, text, section, article_title)
    SELECT 'delete', id, text, section, article_title FROM claim_content WHERE id = 3;
    INSERT INTO claim_fts (rowid, text) VALUES (3, 'quite other words');
    INSERT INTO claim_fts (rowid, text) VALUES (9000, 'a row of nothing');
    """)
  let finding = try FullTextProbe.finding(ofFileAt: store.path)
  #expect(finding.found == "Out of step: claim_fts has 1 too many.")
  _ = try FullTextProbe.mend(on: store.connection)
  #expect(try store.connection.faults() == [])
}

@Test func checkingFullTextChangesNoByte() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  do { _ = try filledStore(folder) }
  for mode in ["wal", "delete"] {
    do {
      let connection = try Connection(path: path, mode: .readWrite)
      _ = try connection.firstValue("PRAGMA journal_mode=\(mode)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(try FullTextProbe.finding(ofFileAt: path).state == .ok)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before, "\(mode)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kb.sqlite"])
  }
}

@Test func rowThatPointsAtNothingIsFound() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.execute("PRAGMA foreign_keys=OFF")
  try store.connection.run("DELETE FROM article_text")
  try store.connection.run("DELETE FROM article")
  let finding = try IntegrityProbe.foreignKeys(on: store.connection)
  #expect(finding.state == .error)
  #expect(finding.found.contains("40 of statement without article"))
}

@Test func missingAndChangedPartsOfTheSchemaAreMadeAnew() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.execute(
    """
    DROP INDEX statement_by_citation_status; DROP TRIGGER review_before_delete; DROP VIEW claims;
    DROP VIEW sources; CREATE VIEW sources AS SELECT 1 AS one;
    CREATE TABLE my_notes (text); CREATE VIEW my_view AS SELECT 1;
    """)
  let before = try store.connection.number("SELECT count(*) FROM statement")
  let version = Schema.current.version
  let finding = try SchemaProbe.finding(version: version, on: store.connection)
  #expect(finding.state == .error)
  #expect(
    finding.found
      == "view claims is missing; trigger review_before_delete is missing; "
      + "index statement_by_citation_status is missing; view sources is another than kb's.")
  #expect(
    try SchemaProbe.mend(on: store.connection)
      == ["claims", "review_before_delete", "statement_by_citation_status", "sources"])
  let after = try SchemaProbe.finding(version: version, on: store.connection)
  #expect(after.state == .ok)
  #expect(after.found.hasSuffix("You added 2 of your own."))
  #expect(try store.connection.number("SELECT count(*) FROM claims") == before)
}

@Test func lostTableIsToldAndNotMadeUp() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.execute("DROP TABLE saved_search")
  let finding = try SchemaProbe.finding(
    version: Schema.current.version, on: store.connection)
  #expect(finding.state == .error)
  #expect(finding.next == "kb restore BACKUP")
  _ = try SchemaProbe.mend(on: store.connection)
  #expect(
    try store.connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'saved_search'")
      == 0)
}

@Test func orphansAreToldAndNeverDeleted() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  try store.connection.execute(
    """
    INSERT INTO review (claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged,
      verdict, evidence_key, reviewer, made_at)
    VALUES ('gone', 'a', 'q', '', '', 0, 1, '{}', 'supported', 'doi:10.1/gone', 'Ada', 1);
    INSERT INTO notice_mute (article_key, reviewer, made_at) VALUES ('gone', 'Ada', 1);
    INSERT INTO grade (article_key, scheme, level, reviewer, made_at)
    VALUES ('gone', 'grade', 'low', 'Ada', 1);
    """)
  let finding = try AnchorProbe.finding(on: store.connection)
  #expect(finding.state == .warning)
  #expect(
    finding.found
      == "Kept, and counting for nothing now: reviews without their claim (1), "
      + "reviews without their evidence (1), mutes without their article (1), "
      + "grades without their article (1).")
  #expect(try HumanRows.count(on: store.connection) == 3)
}

@Test func missingLookupKeysAreFoundAndMade() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  #expect(try UpkeepProbe.lookup(on: store.connection).state == .warning)
  try UpkeepProbe.mendLookup(on: store.connection)
  try LookupTable.setResolvedRevision(1_000, on: store.connection)
  #expect(try UpkeepProbe.lookup(on: store.connection).state == .ok)
  try store.connection.run("DELETE FROM article_lookup")
  let finding = try UpkeepProbe.lookup(on: store.connection)
  #expect(finding.found == "1 article has no lookup keys.")
  try UpkeepProbe.mendLookup(on: store.connection)
  #expect(try UpkeepProbe.lookup(on: store.connection).state == .ok)
}

/// The dictionary of tables that a restore must not lose follows the schema, not a list in the code.
@Test func humanTablesAreThoseTheSchemaCallsSo() throws {
  let store = try Store(writing: ":memory:")
  let tables = Set(try HumanRows.tables(on: store.connection))
  #expect(
    tables.isSuperset(of: [
      "citation_decision", "condition_edit", "grade", "identity_decision", "notice_mute", "review",
      "saved_search", "source",
    ]))
  #expect(tables.isDisjoint(with: ["article", "statement", "input", "run", "setting"]))
}

@Test func humanRowsThatAnotherFileLacksAreCounted() throws {
  let one = try Store(writing: ":memory:")
  let other = try Store(writing: ":memory:")
  let mute = "INSERT INTO notice_mute (article_key, reviewer, made_at) VALUES "
  try one.connection.execute(mute + "('a', 'Ada', 1), ('b', 'Ada', 2), ('b', 'Ada', 2)")
  try other.connection.execute(mute + "('b', 'Ada', 2), ('c', 'Bo', 3)")
  try one.connection.run(
    "INSERT INTO saved_search (name, query, options, made_at) VALUES ('n', 'q', '{}', 1)")
  let lost = try HumanRows.lost(from: one.connection, to: other.connection)
  #expect(lost.map { "\($0.count) \($0.table)" } == ["2 notice_mute", "1 saved_search"])
  #expect(try HumanRows.lost(from: other.connection, to: other.connection).isEmpty)
}

@Test func mergingEndsAndLosesNothing() throws {
  let folder = try TemporaryDirectory()
  let store = try filledStore(folder)
  for number in 0..<30 {
    try store.take([SampleArticle("m\(number)", claims: ["Word\(number) is one of many words."])])
  }
  var steps = 0
  #expect(
    try !Upkeep.mergeFullText(on: store.connection) {
      steps += 1
      return steps > 1
    })
  #expect(try Upkeep.mergeFullText(on: store.connection) { false })
  #expect(try store.connection.faults() == [])
  #expect(
    try store.connection.number("SELECT count(*) FROM claim_fts WHERE claim_fts MATCH 'words'")
      == 70)
}

@Test func newerAndForeignFilesAreNotExamined() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  do {
    let store = try filledStore(folder)
    try store.connection.execute("PRAGMA user_version = 999")
  }
  #expect(throws: StoreError.self) { _ = try HealthFile(path: path).version }
  let text = try folder.write(Array("no database".utf8), to: "text")
  #expect(throws: StoreError.notAKnowledgeBase(path: text)) {
    _ = try HealthFile(path: text).version
  }
  #expect(throws: StoreError.missing(path: "none")) { _ = try HealthFile(path: "none").version }
}
