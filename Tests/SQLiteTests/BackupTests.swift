import SQLite
import TestSupport
import Testing

@Test func backupCopiesADatabaseThatIsBeingWritten() throws {
  let folder = try TemporaryDirectory()
  let source = try fileDatabase(folder.file("a.sqlite"))
  let writer = try Connection(path: folder.file("a.sqlite"), mode: .readWrite)
  for number in 0..<50 {
    try source.run("INSERT INTO t VALUES (?1 || zeroblob(3000))", Value(number))
  }
  let copy = try Connection(path: folder.file("b.sqlite"), mode: .create)
  var stepCount = 0
  var failures: [any Error] = []
  try source.backup(to: copy, pagesPerStep: 5) { remaining, total in
    stepCount += 1
    #expect(remaining <= total)
    do {
      if stepCount == 3 || stepCount == 6 { try writer.run("INSERT INTO t VALUES ('late')") }
    } catch {
      failures.append(error)
    }
    return false
  }
  #expect(failures.isEmpty)
  #expect(stepCount > 10)
  #expect(try copy.contents(of: ["t"]) == source.contents(of: ["t"]))
  #expect(try copy.rowCount() == 52)
  #expect(try copy.isIntact())
}

@Test func stoppedBackupLeavesTheDestinationAlone() throws {
  let source = try memoryDatabase()
  for _ in 0..<50 { try source.run("INSERT INTO t VALUES (zeroblob(3000))") }
  let copy = try memoryDatabase()
  try copy.run("INSERT INTO t VALUES ('old')")
  let error = failure { () throws(SQLiteError) in
    try source.backup(to: copy, pagesPerStep: 1) { remaining, total in remaining < total / 2 }
  }
  #expect(error?.code == .interrupt)
  #expect(try copy.firstValue("SELECT a FROM t") == "old")
}

@Test func backupIntoAReaderOrABusyFileFails() throws {
  let folder = try TemporaryDirectory()
  let source = try memoryDatabase()
  let target = try fileDatabase(folder.file("b.sqlite"))
  let reader = try Connection(path: folder.file("b.sqlite"), mode: .readOnly)
  let refused = failure { () throws(SQLiteError) in try source.backup(to: reader) }
  #expect(refused.map { .readOnly ~= $0.code } == true)
  let transaction = try Transaction(on: target)
  let busy = failure { () throws(SQLiteError) in try source.backup(to: target) }
  #expect(busy?.code == .error)
  transaction.rollBack()
  try source.backup(to: target)
}
