import SQLite
import Testing

private func texts() throws(SQLiteError) -> Connection {
  let connection = try Connection(path: ":memory:", mode: .create)
  try connection.installSearchFunctions()
  try connection.execute(
    """
    CREATE VIRTUAL TABLE f USING fts5(title, body);
    INSERT INTO f VALUES ('red fox', 'a red fox ran; the fox hid'), ('grey fox', 'a wolf howled');
    """)
  return connection
}

@Test(arguments: [
  ("fox", 1, 1), ("red OR fox OR wolf", 2, 2), ("\"red fox\" OR grey OR howled", 1, 2),
  ("title : wolf OR fox", 1, 1), ("fox NOT nothing", 1, 1), ("a OR fo* OR \"the fox\"", 3, 2),
])
func matchedPhrasesCountsPhrasesThatHit(query: String, first: Int, second: Int) throws {
  let connection = try texts()
  let rows = try connection.prepare(
    "SELECT rowid, matched_phrases(f) FROM f WHERE f MATCH ?1 ORDER BY rowid")
  try rows.bind(.text(query))
  var found: [Int: Int] = [:]
  while try rows.step() { found[rows.int(at: 0)] = rows.int(at: 1) }
  #expect(found == [1: first, 2: second])
}

@Test func matchedPhrasesRefusesMoreArgumentsAndOtherPlaces() throws {
  let connection = try texts()
  for sql in [
    "SELECT matched_phrases(f, 1) FROM f WHERE f MATCH 'fox'", "SELECT matched_phrases()",
    "SELECT matched_phrases('f')",
  ] {
    #expect(failure { () throws(SQLiteError) in try connection.run(sql) }?.code == .error)
  }
}

@Test func matchedPhrasesIsNothingWithoutAQuery() throws {
  let connection = try texts()
  #expect(try connection.firstValue("SELECT matched_phrases(f) FROM f") == 0)
}

@Test func matchedPhrasesSurvivesNULInTheText() throws {
  let connection = try texts()
  try connection.run("INSERT INTO f VALUES (?1, '')", "nul\0hidden word")
  let sql = "SELECT matched_phrases(f) FROM f WHERE f MATCH 'word OR hidden OR fox' AND rowid = 3"
  #expect(try connection.firstValue(sql) == 2)
}
