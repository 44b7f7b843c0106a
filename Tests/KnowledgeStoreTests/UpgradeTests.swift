import Foundation
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Migrations

/// This build's schema with one more script: a table with a row, and a view.
func futureSchema(_ sql: String = goodScript) -> Schema {
  Schema(
    versioned: Migrations.versioned + [Migrations.Script(name: "9999_more", sql: sql)],
    repeatable: Migrations.repeatable)
}

let goodScript = """
  CREATE TABLE extra (id INTEGER PRIMARY KEY, a TEXT NOT NULL) STRICT;
  CREATE INDEX extra_by_a ON extra (a);
  INSERT INTO extra (a) SELECT key FROM article;
  ALTER TABLE article ADD COLUMN more TEXT;
  """

private func files(_ folder: TemporaryDirectory) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

private func makeFile(_ path: String) throws {
  let store = try Store(writing: path)
  try store.take([
    SampleArticle("a", claims: ["One is one."]), SampleArticle("b", claims: ["Two is two."]),
  ])
}

@Test func upgradeCopiesTheFileAsideAndKeepsItsData() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  try makeFile(path)
  do {
    let store = try Store(writing: path, schema: futureSchema())
    #expect(try store.connection.number("PRAGMA user_version") == futureSchema().version)
    #expect(try store.connection.texts("SELECT a FROM extra ORDER BY id") == ["a", "b"])
    #expect(
      try store.connection.texts("SELECT text FROM claims") == ["One is one.", "Two is two."])
    #expect(try store.connection.faults() == [])
  }
  let copies = try files(folder).filter { $0.hasPrefix("kb.sqlite.v\(Schema.current.version).") }
  try #require(copies.count == 1)
  let copy = try Store(reading: folder.file(copies[0]))
  #expect(try copy.connection.texts("SELECT text FROM claims") == ["One is one.", "Two is two."])
  #expect(try copy.connection.number("PRAGMA user_version") == Schema.current.version)
  #expect(try copy.connection.number("PRAGMA application_id") == Int(Schema.applicationID))
}

@Test func onlyAnUpgradeMakesACopy() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  try makeFile(path)
  for _ in 0..<3 { _ = try Store(writing: path, schema: futureSchema()) }
  #expect(try files(folder).count == 2)
}

@Test func olderFileIsNotReadBeforeItsUpgrade() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  do {
    let store = try Store(writing: path)
    try store.connection.execute("PRAGMA user_version = 0; CREATE TABLE stray(a)")
  }
  // Version 0 with our mark is no file that any kb left behind.
  #expect(throws: StoreError.notAKnowledgeBase(path: path)) { _ = try Store(reading: path) }
  try makeFile(folder.file("old.sqlite"))
  #expect(
    throws: StoreError.olderSchema(
      path: folder.file("old.sqlite"), found: Schema.current.version,
      supported: futureSchema().version)
  ) {
    _ = try Store(reading: folder.file("old.sqlite"), schema: futureSchema())
  }
}

/// Between releases a build may have other views with the same schema.
@Test func viewsOfAnotherBuildAreNoticedAndReplaced() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  try makeFile(path)
  let other = Schema(
    versioned: Migrations.versioned,
    repeatable: Migrations.repeatable + [
      Migrations.Script(name: "more", sql: "DROP VIEW IF EXISTS more; CREATE VIEW more AS SELECT 1")
    ])
  #expect(throws: StoreError.otherViews(path: path)) {
    _ = try Store(reading: path, schema: other)
  }
  _ = try Store(writing: path, schema: other)
  let store = try Store(reading: path, schema: other)
  #expect(try store.connection.number("SELECT count(*) FROM more") == 1)
  #expect(try files(folder).filter { $0.contains(".v") } == [])
}

@Test func fileOfANewerSchemaIsRefusedByAnOlderBuild() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  _ = try Store(writing: path, schema: futureSchema())
  #expect(
    throws: StoreError.newerSchema(
      path: path, found: futureSchema().version, supported: Schema.current.version)
  ) {
    _ = try Store(writing: path)
  }
}

@Test(arguments: [
  "CREATE TABLE extra (a); INSERT INTO extra VALUES (1); INSERT INTO nowhere VALUES (1);",
  "DELETE FROM statement; CREATE TABLE article (a);", "DROP TABLE claim_fts; no SQL at all",
  "DROP VIEW claim_content;  INSERT INTO article (id) VALUES (NULL);",
])
func failingUpgradeLeavesTheFileAsItWas(script: String) throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  try makeFile(path)
  let before = try Store(reading: path).connection.dump()
  let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
  let error = #expect(throws: StoreError.self) {
    _ = try Store(writing: path, schema: futureSchema(script))
  }
  guard case .other(path, _, "bringing its schema up to date")? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  let store = try Store(reading: path)
  #expect(try store.connection.dump() == before)
}

@Test func repeatableScriptsRunAgainWhenTheyChange() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  try makeFile(path)
  let changed = Schema(
    versioned: Migrations.versioned,
    repeatable: Migrations.repeatable + [
      Migrations.Script(
        name: "more", sql: "DROP VIEW IF EXISTS more; CREATE VIEW more AS SELECT 7 AS seven;")
    ])
  do {
    let store = try Store(writing: path, schema: changed)
    #expect(try store.connection.number("SELECT seven FROM more") == 7)
    #expect(try store.connection.number("SELECT count(*) FROM claims") == 2)
  }
  let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
  _ = try Store(writing: path, schema: changed)
  #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  // No version changed, so nothing was copied aside.
  #expect(try files(folder) == ["kb.sqlite"])
}

@Test(arguments: [false, true])
func racingWritersRunEachScriptOnce(isUpgrade: Bool) async throws {
  for _ in 0..<8 {
    let folder = try TemporaryDirectory()
    let path = folder.file("kb.sqlite")
    if isUpgrade { try makeFile(path) }
    let failures = await withTaskGroup(of: StoreError?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          do throws(StoreError) {
            _ = try Store(writing: path, schema: isUpgrade ? futureSchema() : .current)
            return nil
          } catch {
            return error
          }
        }
      }
      return await group.reduce(into: []) { $0 += [$1].compactMap { $0 } }
    }
    #expect(failures == [])
    let store = try Store(writing: path, schema: isUpgrade ? futureSchema() : .current)
    #expect(try store.connection.faults() == [])
    if isUpgrade {
      #expect(try store.connection.texts("SELECT a FROM extra ORDER BY id") == ["a", "b"])
    }
  }
}

@Test func filesOfTheFirstSchemaComeToKeepSearches() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  // The views of today read tables that the first schema had not.
  let first = Schema(versioned: Array(Migrations.versioned.prefix(1)), repeatable: [])
  _ = try Store(writing: path, schema: first)
  let store = try Store(writing: path)
  let search = SavedSearch(name: "weekly", query: "sleep", options: #"{"in":"articles"}"#)
  try store.save(search)
  try store.save(SavedSearch(name: "other", query: "rest", options: "{}"))
  #expect(try store.savedSearch(named: "weekly") == search)
  #expect(try store.savedSearchNames() == ["other", "weekly"])
  #expect(try store.removeSavedSearch(named: "other"))
  #expect(try !store.removeSavedSearch(named: "other"))
  let changed = SavedSearch(name: "weekly", query: "rest", options: "{}")
  try store.save(changed)
  #expect(try store.savedSearch(named: "weekly") == changed)
}
