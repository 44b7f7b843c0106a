import Foundation
import SQLite
import TestSupport
import Testing

@Test(arguments: [OpenMode.readOnly, .readWrite])
func missingFileCannotBeOpened(mode: OpenMode) throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("missing.sqlite")
  let error = failure { () throws(SQLiteError) in _ = try Connection(path: path, mode: mode) }
  #expect(error.map { .cantOpen ~= $0.code } == true)
  #expect(error?.message.contains(path) == true)
  #expect(!FileManager.default.fileExists(atPath: path))
}

@Test(arguments: ["", "a\0b"])
func impossibleNameCannotBeOpened(path: String) {
  let error = failure { () throws(SQLiteError) in _ = try Connection(path: path, mode: .create) }
  #expect(error?.code == .cantOpen)
}

@Test(arguments: [OpenMode.readOnly, .readWrite, .create])
func textFileIsNoDatabase(mode: OpenMode) throws {
  let folder = try TemporaryDirectory()
  let text = Array(String(repeating: "Plain words, no pages.\n", count: 200).utf8)
  let path = try folder.write(text, to: "a.txt")
  let error = failure { () throws(SQLiteError) in _ = try Connection(path: path, mode: mode) }
  #expect(error?.code == .notADatabase)
  #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: path))) == text)
}

@Test func nameIsNeverTakenForAURI() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("file:a?mode=memory#%41.sqlite")
  do { try fileDatabase(path).run("INSERT INTO t VALUES (1)") }
  #expect(FileManager.default.fileExists(atPath: path))
  #expect(try Connection(path: path, mode: .readOnly).rowCount() == 1)
}

@Test(arguments: [
  "INSERT INTO t VALUES (1)", "CREATE TABLE u(a)", "PRAGMA user_version = 3", "DROP TABLE t",
  "PRAGMA query_only = OFF; DELETE FROM t",
])
func readOnlyConnectionRefusesToWrite(script: String) throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("a.sqlite")
  let writer = try fileDatabase(path)
  try writer.run("INSERT INTO t VALUES (1)")
  let reader = try Connection(path: path, mode: .readOnly)
  let error = failure { () throws(SQLiteError) in try reader.execute(script) }
  #expect(error.map { .readOnly ~= $0.code } == true)
  #expect(try writer.rowCount() == 1)
}

/// A write-ahead-log file with one row, copied while it was open: what lies beside it is chosen.
private func copyOfOpenFile(_ folder: TemporaryDirectory, keepsLog: Bool) throws -> String {
  let source = folder.file("source.sqlite")
  let connection = try fileDatabase(source)
  try connection.run("INSERT INTO t VALUES (1)")
  if !keepsLog { try connection.execute("PRAGMA wal_checkpoint(TRUNCATE)") }
  let copy = folder.file("copy ?#%.sqlite")
  try FileManager.default.copyItem(atPath: source, toPath: copy)
  if keepsLog {
    try FileManager.default.copyItem(atPath: source + "-wal", toPath: copy + "-wal")
  }
  return copy
}

@Test(arguments: [false, true])
func readOnlyOpensALogFileWithoutSharedMemory(keepsLog: Bool) throws {
  let folder = try TemporaryDirectory()
  let path = try copyOfOpenFile(folder, keepsLog: keepsLog)
  let before = try Data(contentsOf: URL(fileURLWithPath: path))
  #expect(try Connection(path: path, mode: .readOnly).rowCount() == 1)
  #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
}

// A link to nowhere cannot be opened or made by anyone, so it stands for a folder that may not be
// written, which the superuser's tests could not have.
@Test func readOnlyOpensALogFileWhereNothingCanBeMadeBesideIt() throws {
  let folder = try TemporaryDirectory()
  let path = try copyOfOpenFile(folder, keepsLog: false)
  try FileManager.default.createSymbolicLink(
    atPath: path + "-wal", withDestinationPath: folder.file("nowhere/x"))
  let reader = try Connection(path: path, mode: .readOnly)
  #expect(try reader.rowCount() == 1)
  let error = failure { () throws(SQLiteError) in try reader.run("DELETE FROM t") }
  #expect(error.map { .readOnly ~= $0.code } == true)
}

@Test func readOnlyRefusesToIgnoreALogItCannotRead() throws {
  let folder = try TemporaryDirectory()
  let path = try copyOfOpenFile(folder, keepsLog: true)
  try FileManager.default.createSymbolicLink(
    atPath: path + "-shm", withDestinationPath: folder.file("nowhere/x"))
  let error = failure { () throws(SQLiteError) in _ = try Connection(path: path, mode: .readOnly) }
  #expect(error.map { .cantOpen ~= $0.code } == true)
  #expect(error?.message.contains("write-ahead log") == true)
}

@Test func memoryDatabaseHasNoLogAndIsAccepted() throws {
  let connection = try memoryDatabase()
  try connection.enableWriteAheadLog()
  #expect(try connection.firstValue("PRAGMA journal_mode") == "memory")
  #expect(Connection.libraryVersion >= 3_040_000)
}

@Test func readOnlyLeavesAnUnfinishedChangeToAWriter() throws {
  let folder = try TemporaryDirectory()
  let (source, copy) = (folder.file("source.sqlite"), folder.file("copy.sqlite"))
  let connection = try Connection(path: source, mode: .create)
  try connection.execute("CREATE TABLE t(a); INSERT INTO t VALUES (1); PRAGMA cache_size = 2")
  let transaction = try Transaction(on: connection)
  for _ in 0..<50 { try connection.run("INSERT INTO t VALUES (zeroblob(3000))") }
  for end in ["", "-journal"] {
    try FileManager.default.copyItem(atPath: source + end, toPath: copy + end)
  }
  transaction.rollBack()
  let before = try Data(contentsOf: URL(fileURLWithPath: copy))
  let error = failure { () throws(SQLiteError) in _ = try Connection(path: copy, mode: .readOnly) }
  #expect(error?.code == .readOnlyRollback)
  #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == before)
  #expect(try Connection(path: copy, mode: .readWrite).rowCount() == 1)
  #expect(try Connection(path: copy, mode: .readOnly).rowCount() == 1)
}
