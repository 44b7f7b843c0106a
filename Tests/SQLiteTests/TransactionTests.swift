import SQLite
import TestSupport
import Testing

@Test func abandonedTransactionRollsBack() throws {
  let connection = try memoryDatabase()
  do {
    let transaction = try Transaction(on: connection)
    try connection.run("INSERT INTO t VALUES (1)")
    #expect(connection.isInTransaction == true)
    _ = consume transaction
  }
  #expect(connection.isInTransaction == false)
  #expect(try connection.rowCount() == 0)
}

@Test func committedTransactionStays() throws {
  let connection = try memoryDatabase()
  let transaction = try Transaction(on: connection)
  try connection.run("INSERT INTO t VALUES (1)")
  try transaction.commit()
  #expect(connection.isInTransaction == false)
  #expect(try connection.rowCount() == 1)
  #expect(connection.lastInsertedRowID == 1)
  #expect(connection.changes == 1)
}

@Test func refusedSecondTransactionLeavesTheFirstOpen() throws {
  let connection = try memoryDatabase()
  let transaction = try Transaction(on: connection)
  try connection.run("INSERT INTO t VALUES (1)")
  let error = failure { () throws(SQLiteError) in _ = try Transaction(on: connection) }
  #expect(error?.code == .error)
  #expect(connection.isInTransaction == true)
  try transaction.commit()
  #expect(try connection.rowCount() == 1)
}

@Test func failedCommitReportsItsCauseAndRollsBack() throws {
  let connection = try memoryDatabase()
  try connection.execute(
    """
    CREATE TABLE parent(id INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE child(parent_id INTEGER REFERENCES parent DEFERRABLE INITIALLY DEFERRED) STRICT;
    """)
  let transaction = try Transaction(on: connection)
  try connection.run("INSERT INTO child VALUES (9)")
  do {
    try transaction.commit()
    Issue.record("the commit went through")
  } catch {
    #expect(error.code == .constraintForeignKey)
  }
  #expect(connection.isInTransaction == false)
  #expect(try connection.firstValue("SELECT count(*) FROM child") == 0)
}

@Test func progressHandlerIsKeptFromCommitAndRollbackAndComesBack() throws {
  let connection = try memoryDatabase()
  var isStopping = false
  connection.setProgressHandler(everySteps: 1) { isStopping }
  let transaction = try Transaction(on: connection)
  try connection.run("INSERT INTO t VALUES (1)")
  isStopping = true
  try transaction.commit()
  let error = failure { () throws(SQLiteError) in _ = try connection.rowCount() }
  #expect(error?.code == .interrupt)
  _ = try Transaction(on: connection)
  #expect(connection.isInTransaction == false)
  connection.setProgressHandler(everySteps: 1, nil)
  #expect(try connection.rowCount() == 1)
}

@Test func interruptedTransactionWithAnOpenCursorStillRollsBack() throws {
  let connection = try memoryDatabase()
  try connection.execute("INSERT INTO t VALUES (1), (2), (3)")
  let cursor = try connection.prepare("SELECT a FROM t")
  do {
    let transaction = try Transaction(on: connection)
    #expect(try cursor.step())
    try connection.run("INSERT INTO t VALUES (4)")
    connection.interrupt()
    let error = failure { () throws(SQLiteError) in try connection.run("INSERT INTO t VALUES (5)") }
    #expect(error?.code == .interrupt)
    transaction.rollBack()
  }
  #expect(connection.isInTransaction == false)
  #expect(try connection.rowCount() == 3)
}

@Test func transactionAndStatementKeepTheirDatabaseOpen() throws {
  func orphans() throws(SQLiteError) -> Statement {
    let connection = try memoryDatabase()
    try connection.run("INSERT INTO t VALUES (41)")
    return try connection.prepare("SELECT a + 1 FROM t")
  }
  let statement = try orphans()
  #expect(try statement.step())
  #expect(statement.int(at: 0) == 42)
}

@Test func readTransactionSeesOneSnapshot() throws {
  let folder = try TemporaryDirectory()
  let writer = try fileDatabase(folder.file("a.sqlite"))
  let reader = try Connection(path: folder.file("a.sqlite"), mode: .readOnly)
  let snapshot = try ReadTransaction(on: reader)
  try writer.run("INSERT INTO t VALUES (1)")
  #expect(try reader.rowCount() == 0)
  snapshot.end()
  #expect(try reader.rowCount() == 1)
}
