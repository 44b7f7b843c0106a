import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// A file with one article, one condition tag, one citation and one quantity.
private func store() throws -> Store {
  let store = try Store(writing: ":memory:")
  try store.take([fullSample()])
  return store
}

/// A notice as it should be but for one column.
private func notice(_ column: String, _ value: String) -> String {
  var columns = [
    "nature": "'retraction'", "stated": "'x'", "original_doi": "'d'", "noticed_on": "'2024-02-29'",
    "origin": "'o'", "in_own_record": "0", "imported_at": "1", "changed_rev": "1",
    "reasons": "'[]'",
  ]
  columns[column] = value
  let list = columns.sorted { $0.key < $1.key }
  let names = list.map(\.key).joined(separator: ", ")
  return "INSERT INTO notice (\(names)) VALUES (\(list.map(\.value).joined(separator: ", ")))"
}

@Test func noticeAsItShouldBeIsAccepted() throws {
  try store().connection.run(notice("noticed_on", "'2024'"))
}

@Test func mutesCanNeitherBeChangedNorTakenAway() throws {
  let store = try store()
  try store.connection.run(
    "INSERT INTO notice_mute (article_key, reviewer, made_at) VALUES ('k', 'Ada', 1)")
  for sql in ["UPDATE notice_mute SET note = 'x'", "DELETE FROM notice_mute"] {
    #expect(throws: SQLiteError.self) { try store.connection.run(sql) }
  }
}

@Test(arguments: [
  "UPDATE article SET published = '2024-02-31'", "UPDATE article SET published = '2023-02-29'",
  "UPDATE article SET published = '2024-13-01'", "UPDATE article SET published = '2024-13'",
  "UPDATE article SET published = '2024-00'", "UPDATE article SET published = '2024-1-5'",
  "UPDATE article SET published = 'spring'", "UPDATE article SET published = '20245'",
  "UPDATE article SET published = '2024-05-01T10:00'", "UPDATE article SET published = ''",
  "UPDATE article SET integrity = 'fine'", "UPDATE article SET has_text = 2",
  "UPDATE record SET digest = x'00'", "UPDATE article SET authors = 'Ada'",
  "UPDATE article SET tags = '[1,'", "UPDATE article SET version = 0",
  "UPDATE article SET key = NULL", "UPDATE article SET title = NULL",
  "UPDATE input SET digest = 'text'", "UPDATE input SET byte_count = -1",
  "UPDATE statement SET kind = 'rumour' WHERE kind = 'claim'",
  "UPDATE statement SET kind = 'opinion' WHERE kind = 'claim'",
  "UPDATE statement SET uid = NULL WHERE kind = 'claim'",
  "UPDATE statement SET uid = 'x' WHERE kind = 'heading'",
  "UPDATE statement SET citation_status = 'true' WHERE kind = 'claim'",
  "UPDATE statement SET citation_status = NULL WHERE kind = 'claim'",
  "UPDATE statement SET score = 1.01", "UPDATE statement SET score = -0.01",
  "UPDATE statement SET score = 'high'", "UPDATE statement SET certainty = 'perhaps'",
  "UPDATE statement SET byte_end = byte_start", "UPDATE statement SET attribution = 'rumour'",
  "UPDATE statement SET attribution = 'vague' WHERE attribution = 'none'",
  "UPDATE statement SET article_id = 99", "UPDATE statement SET ordinal = 0",
  "UPDATE condition SET slug = 'PTSD' WHERE slug = 'ptsd'",
  "UPDATE condition SET slug = '' WHERE slug = 'ptsd'",
  "UPDATE condition SET origin = 'elsewhere'", "UPDATE condition SET hidden = 2",
  "UPDATE condition SET parent_id = 99",
  "UPDATE condition_term SET kind = 'nickname'", "UPDATE condition_code SET system = 'SNOMED'",
  "UPDATE statement_condition SET relation = 'near'",
  "UPDATE statement_condition SET confidence = 2", "UPDATE quantity SET kind = 'mood'",
  "UPDATE citation SET attribution = 'none'", "UPDATE citation SET resolution = 'maybe'",
  "UPDATE citation SET article_id = 1", "UPDATE citation SET missing = 'author'",
  notice("nature", "'rumour'"), notice("original_doi", "NULL"), notice("in_own_record", "1"),
  notice("noticed_on", "'2024-02-31'"), notice("noticed_on", "'2024-13'"),
  notice("noticed_on", "'spring'"), notice("reasons", "'none'"),
  """
  INSERT INTO review (claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged,
    verdict, reviewer, made_at)
  VALUES ('u', 'k', 'q', '', '', 0, 1, '{}', 'perhaps', 'Ada', 1)
  """,
  "INSERT INTO condition_edit (slug, operation, content, made_at) VALUES ('x', 'bend', '{}', 1)",
  "INSERT INTO source (name, path, stable_for_seconds, added_at) VALUES ('n', 'p', -1, 1)",
  """
  INSERT INTO run (command, arguments, started_at, state, tool_version, analyser_version,
    vocabulary_version, revision) VALUES ('ingest', '[]', 1, 'asleep', '1', 1, 1, 1)
  """,
  "DELETE FROM input",
])
func nonsenseIsRefused(sql: String) throws {
  let store = try store()
  let before = try store.connection.dump()
  do throws(SQLiteError) {
    try store.connection.run(sql)
    Issue.record("was accepted: \(sql)")
  } catch {
    #expect(.constraint ~= error.code, "\(error)")
  }
  #expect(try store.connection.dump() == before)
}

@Test(arguments: ["1999", "1999-12", "2024-02-29", "2000-02-29"])
func datesAsPreciseAsKnownAreAccepted(date: String) throws {
  let store = try store()
  try store.connection.run("UPDATE article SET published = ?1", .text(date))
  try store.connection.run("UPDATE article SET published = NULL")
}

@Test func removingAnArticleRemovesAllThatIsDerivedFromIt() throws {
  let store = try store()
  try store.connection.run(
    "INSERT INTO claim_fts (claim_fts, rowid, text, section, article_title) "
      + "SELECT 'delete', id, text, section, article_title FROM claim_content")
  try store.connection.run(
    "INSERT INTO article_fts (article_fts, rowid, title, text) "
      + "SELECT 'delete', id, title, text FROM article_content")
  try store.connection.run("DELETE FROM article")
  for table in [
    "statement", "statement_condition", "citation", "quantity", "block", "link", "article_text",
  ] {
    #expect(try store.connection.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
  }
  #expect(try store.connection.faults() == [])
}

@Test func removedArticlesAreInNoView() throws {
  let store = try store()
  try store.connection.run("UPDATE article SET removed_at = 1")
  for view in ["articles", "claims", "claim_conditions", "citations", "statements", "quantities"] {
    #expect(try store.connection.number("SELECT count(*) FROM \(view)") == 0, "\(view)")
  }
}
