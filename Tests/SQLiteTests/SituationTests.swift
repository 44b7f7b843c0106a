import SQLite
import Testing

@Test func textKeepsItsNUL() throws {
  let connection = try Connection(path: ":memory:", mode: .create)
  try connection.run("CREATE TABLE t(a TEXT) STRICT")
  try connection.run("INSERT INTO t VALUES (?1)", "caf\u{E9}\0tail")
  let statement = try connection.prepare("SELECT a, length(CAST(a AS BLOB)) FROM t")
  #expect(try statement.step())
  #expect(statement.text(at: 0) == "caf\u{E9}\0tail")
  #expect(statement.int(at: 1) == 10)
  #expect(try !statement.step())
}
