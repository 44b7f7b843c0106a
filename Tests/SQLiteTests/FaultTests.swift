import Foundation
import SQLite
import TestSupport
import Testing

private let names = ["t", "word", "word_fts"]

/// One transaction of several statements, with a table, an index, triggers and a text index.
private func work(
  on connection: borrowing Connection, wordCount: Int = 400
) throws(SQLiteError) {
  let transaction = try Transaction(on: connection)
  try connection.execute(
    """
    CREATE TABLE word(id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
    CREATE INDEX word_by_body ON word(body);
    CREATE VIRTUAL TABLE word_fts USING fts5(body, content='word', content_rowid='id');
    CREATE TRIGGER word_after_insert AFTER INSERT ON word BEGIN
      INSERT INTO word_fts(rowid, body) VALUES (new.id, new.body);
    END;
    """)
  let insert = try connection.prepare("INSERT INTO word(body) VALUES (?1)")
  for number in 0..<8 {
    try insert.bind(.text(String(repeating: "word \(number) ", count: wordCount)))
    try insert.run()
  }
  try connection.execute("UPDATE t SET a = a + 1; DELETE FROM t WHERE a > 90")
  try transaction.commit()
}

private func startingPoint(_ path: String) throws(SQLiteError) -> Connection {
  let connection = try Connection(path: path, mode: .create)
  try connection.execute(
    """
    PRAGMA page_size = 1024;
    CREATE TABLE t(a);
    WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 100)
    INSERT INTO t SELECT x FROM n;
    """)
  return connection
}

@Test func interruptAtEveryStepLeavesAllOrNothing() throws {
  let connection = try startingPoint(":memory:")
  let before = try connection.contents(of: names)
  var faultCount = 0
  while true {
    var stepsLeft = faultCount + 1
    connection.setProgressHandler(everySteps: 1) {
      stepsLeft -= 1
      return stepsLeft == 0
    }
    defer { connection.setProgressHandler(everySteps: 1, nil) }
    do {
      try work(on: connection, wordCount: 10)
      break
    } catch {
      #expect(error.code == .interrupt)
    }
    faultCount += 1
    connection.setProgressHandler(everySteps: 1, nil)
    try #require(connection.isInTransaction == false)
    try #require(try connection.contents(of: names) == before)
    try #require(try connection.isIntact())
  }
  #expect(faultCount > 500)
  #expect(try connection.contents(of: names).count > before.count)
  #expect(try connection.isIntact())
  try connection.run("INSERT INTO word_fts(word_fts, rank) VALUES ('integrity-check', 1)")
}

@Test(arguments: [false, true])
func fullDiskAtEveryPageLeavesAllOrNothing(writesAhead: Bool) throws {
  let folder = try TemporaryDirectory()
  let connection = try startingPoint(folder.file("a.sqlite"))
  if writesAhead { try connection.enableWriteAheadLog() }
  let before = try connection.contents(of: names)
  guard case .integer(var limit) = try connection.firstValue("PRAGMA page_count") else {
    Issue.record("no page count")
    return
  }
  var faultCount = 0
  while true {
    try connection.execute("PRAGMA max_page_count = \(limit)")
    do {
      try work(on: connection)
      break
    } catch {
      try #require(error.code == .full)
    }
    faultCount += 1
    limit += 1
    try #require(connection.isInTransaction == false)
    try #require(try connection.contents(of: names) == before)
    try #require(try connection.isIntact())
  }
  #expect(faultCount > 20)
  #expect(try connection.contents(of: names).count > before.count)
  #expect(try connection.isIntact())
}

@Test func secondWriterIsToldThatTheFileIsBusy() throws {
  let folder = try TemporaryDirectory()
  let first = try fileDatabase(folder.file("a.sqlite"))
  let second = try Connection(path: folder.file("a.sqlite"), mode: .readWrite)
  second.setBusyTimeout(milliseconds: 0)
  var faultCount = 0
  let transaction = try Transaction(on: first)
  for sql in ["INSERT INTO t VALUES (1)", "DELETE FROM t", "CREATE TABLE u(a)"]
  where failure(of: { () throws(SQLiteError) in try second.run(sql) })?.code == .busy {
    faultCount += 1
  }
  if failure(of: { () throws(SQLiteError) in _ = try Transaction(on: second) })?.code == .busy {
    faultCount += 1
  }
  #expect(faultCount == 4)
  try transaction.commit()
  try second.run("INSERT INTO t VALUES (1)")
}

@Test func readerCannotBecomeWriterAfterAnotherWrote() throws {
  let folder = try TemporaryDirectory()
  let first = try fileDatabase(folder.file("a.sqlite"))
  let second = try Connection(path: folder.file("a.sqlite"), mode: .readWrite)
  let snapshot = try ReadTransaction(on: second)
  try first.run("INSERT INTO t VALUES (1)")
  let error = failure { () throws(SQLiteError) in try second.run("INSERT INTO t VALUES (2)") }
  #expect(error?.code == .busySnapshot)
  snapshot.end()
  try second.run("INSERT INTO t VALUES (2)")
}

@Test func truncatedFileIsCorruptAtEveryLength() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("whole.sqlite")
  let contents: [String]
  do {
    let connection = try startingPoint(path)
    try work(on: connection)
    contents = try connection.contents(of: names)
  }
  let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  var faultCount = 0
  // SQLite takes a file of one byte for an empty one, so the shortest here has two.
  for length in stride(from: 2, to: bytes.count, by: 211) {
    let part = try folder.write(Array(bytes[..<length]), to: "part.sqlite")
    do {
      let connection = try Connection(path: part, mode: .readOnly)
      let isIntact = try connection.isIntact()
      let found = try connection.contents(of: names)
      if !isIntact { faultCount += 1 }
      #expect(!isIntact || found == contents, "\(length) bytes look intact but lost rows")
    } catch {
      faultCount += 1
      #expect([.corrupt, .notADatabase].contains(error.code.primary), "\(length): \(error)")
    }
  }
  #expect(faultCount > 50)
}

@Test func damagedBytesNeverCrash() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("whole.sqlite")
  do { try work(on: try startingPoint(path)) }
  let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  let seed: UInt64 = 7
  var generator = SeededGenerator(seed: seed)
  var faultCount = 0
  for _ in 0..<200 {
    var damaged = bytes
    for _ in 0..<20 {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      damaged[index] = UInt8.random(in: 0...255, using: &generator)
    }
    let part = try folder.write(damaged, to: "part.sqlite")
    do {
      let connection = try Connection(path: part, mode: .readOnly)
      if try !connection.isIntact() { faultCount += 1 }
      _ = try connection.contents(of: names)
    } catch {
      faultCount += 1
    }
  }
  #expect(faultCount > 100, "seed \(seed)")
}
