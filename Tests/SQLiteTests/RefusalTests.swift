import SQLite
import Testing

@Test(arguments: [[], [1], [1, 2, 3]] as [[Value]])
func wrongNumberOfArgumentsIsRefused(arguments: [Value]) throws {
  let connection = try memoryDatabase()
  let statement = try connection.prepare("SELECT ?1, ?2")
  #expect(failure { () throws(SQLiteError) in try statement.bindAll(arguments) }?.code == .range)
}

@Test func parameterThatDoesNotExistIsRefused() throws {
  let connection = try memoryDatabase()
  let statement = try connection.prepare("SELECT ?1")
  for index in [Int.min, 0, 2, Int.max] {
    let error = failure { () throws(SQLiteError) in try statement.bind(1, at: index) }
    #expect(error?.code == .range)
  }
}

@Test(arguments: [
  ("SELECT 1; SELECT 2", 10), ("SELECT 1;;", 9), ("SELECT 1; \0", 10),
  ("SELECT 1; --\n/* */ x", 19),
  ("", 0), (" -- only a comment", 0), (";", 0), ("/* unended", 0),
])
func whatIsNotOneStatementIsRefused(sql: String, offset: Int) throws {
  let connection = try memoryDatabase()
  let error = failure { () throws(SQLiteError) in _ = try connection.prepare(sql) }
  #expect(error?.code == .misuse)
  #expect(error?.offset == offset)
  #expect(error?.sql == sql)
}

@Test(arguments: [
  "SELECT 1", "SELECT 1;", "SELECT 1 ; \t\r\n", "SELECT 1; -- SELECT 2", "SELECT 1; /* ; */ --",
  "/* first */ SELECT 1; /* unended", "-- first\nSELECT 1",
])
func blanksAndCommentsAroundAStatementAreAccepted(sql: String) throws {
  #expect(try memoryDatabase().firstValue(sql) == 1)
}

@Test func errorPointsIntoTheSQLAndHidesArguments() throws {
  let connection = try memoryDatabase()
  let syntax = failure { () throws(SQLiteError) in try connection.run("SELECT \u{E9} FROM t") }
  #expect(syntax?.code == .error)
  #expect(syntax?.offset == 7)
  #expect(syntax?.sql == "SELECT \u{E9} FROM t")

  try connection.execute("CREATE TABLE u(a INTEGER NOT NULL CHECK (a > 0)) STRICT")
  for value in ["secret", -731, .null] as [Value] {
    let error = failure { () throws(SQLiteError) in
      try connection.run("INSERT INTO u VALUES (?1)", value)
    }
    #expect(error.map { .constraint ~= $0.code } == true)
    #expect(error?.sql == "INSERT INTO u VALUES (?1)")
    #expect(error?.description.contains("secret") == false)
    #expect(error?.description.contains("731") == false)
  }
}

@Test func scriptRunsEveryStatementAndPointsAtTheOneThatFails() throws {
  let connection = try memoryDatabase()
  try connection.execute("INSERT INTO t VALUES (1); -- one\nINSERT INTO t VALUES (2) /* two */;;\n")
  try connection.execute("")
  #expect(try connection.rowCount() == 2)
  let script = "INSERT INTO t VALUES (3);\nINSERT INTO nowhere VALUES (4);"
  let error = failure { () throws(SQLiteError) in try connection.execute(script) }
  #expect(error?.sql == script)
  #expect(try connection.rowCount() == 3)
  let syntax = failure { () throws(SQLiteError) in try connection.execute("SELECT 1; SELEC 2") }
  #expect(syntax?.offset == 10)
  let nul = failure { () throws(SQLiteError) in try connection.execute("SELECT 1; \0 SELECT 2") }
  #expect(nul?.code == .misuse)
  #expect(nul?.offset == 10)
}

@Test func doubleQuotedTextIsNoLiteral() throws {
  let connection = try memoryDatabase()
  let error = failure { () throws(SQLiteError) in try connection.run("SELECT \"a\"") }
  #expect(error?.code == .error)
}

@Test func foreignKeysAreChecked() throws {
  let connection = try memoryDatabase()
  try connection.execute(
    """
    CREATE TABLE parent(id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE child(parent_id INTEGER REFERENCES parent ON DELETE RESTRICT) STRICT;
    """)
  let error = failure { () throws(SQLiteError) in try connection.run("INSERT INTO child VALUES (9)")
  }
  #expect(error?.code == .constraintForeignKey)
}

@Test func primaryCodeMatchesItsExtendedCodes() {
  #expect(ResultCode.busy ~= .busySnapshot)
  #expect(ResultCode.busySnapshot ~= .busySnapshot)
  #expect(!(ResultCode.busySnapshot ~= .busy))
  #expect(!(ResultCode.locked ~= .busySnapshot))
  #expect(ResultCode.constraintUnique.primary == .constraint)
}
