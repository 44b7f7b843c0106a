import Foundation
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func bytes(_ path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}

private enum Way: CaseIterable {
  case reading
  case writing

  /// The error of opening `path` this way; nil when it opens.
  func failure(_ path: String) -> StoreError? {
    do throws(StoreError) {
      switch self {
      case .reading: _ = try Store(reading: path)
      case .writing: _ = try Store(writing: path)
      }
      return nil
    } catch {
      return error
    }
  }
}

/// A knowledge base with some articles in it, closed.
private func closedFile(_ folder: TemporaryDirectory, claims: Int = 40) throws -> String {
  let path = folder.file("kb.sqlite")
  let store = try Store(writing: path)
  try store.take([
    SampleArticle("a", claims: (0..<claims).map { "Claim \($0) holds in all of its many words." })
  ])
  return path
}

@Test func newFileSaysWhatItIs() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: folder.file("kb.sqlite"))
  #expect(try store.connection.number("PRAGMA application_id") == 0x6B62_4B42)
  #expect(try store.connection.number("PRAGMA user_version") == Schema.current.version)
  #expect(try store.connection.texts("PRAGMA journal_mode") == ["wal"])
  #expect(try store.connection.faults() == [])
  #expect(try Store(reading: folder.file("kb.sqlite")).path == folder.file("kb.sqlite"))
}

@Test func openingAgainWritesNothing() throws {
  let folder = try TemporaryDirectory()
  let path = try closedFile(folder)
  let before = try bytes(path)
  for way in Way.allCases {
    #expect(way.failure(path) == nil)
    #expect(try bytes(path) == before, "\(way)")
  }
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kb.sqlite"])
}

@Test(arguments: Way.allCases)
private func foreignDatabasesAreRefusedAndLeftAlone(way: Way) throws {
  let folder = try TemporaryDirectory()
  for (index, sql) in [
    "CREATE TABLE t(a)", "PRAGMA application_id = 7", "PRAGMA user_version = 1",
    "PRAGMA application_id = 1798454083; CREATE TABLE setting(name, value)",
  ].enumerated() {
    let path = folder.file("\(index).sqlite")
    do {
      let connection = try Connection(path: path, mode: .create)
      try connection.execute("CREATE TABLE gone(a); DROP TABLE gone; " + sql)
    }
    let before = try bytes(path)
    #expect(way.failure(path) == .notAKnowledgeBase(path: path), "\(sql)")
    #expect(try bytes(path) == before, "\(sql)")
  }
}

@Test(arguments: Way.allCases)
private func textFilesAreRefusedAndLeftAlone(way: Way) throws {
  let folder = try TemporaryDirectory()
  for text in [
    "xy", "An article, not a knowledge base.\n", String(repeating: "word ", count: 9999),
  ] {
    let path = try folder.write(Array(text.utf8), to: "notes.txt")
    #expect(way.failure(path) == .notAKnowledgeBase(path: path), "\(text.prefix(20))")
    #expect(try bytes(path) == Data(text.utf8))
  }
}

@Test(arguments: Way.allCases)
private func truncatedFilesAreRefusedAndLeftAlone(way: Way) throws {
  let folder = try TemporaryDirectory()
  let whole = try bytes(try closedFile(folder, claims: 400))
  #expect(whole.count > 100_000)
  for length in [2, 15, 16, 50, 99, 100, 511, 512, 4095, 4096, 5000, 8192, whole.count - 4096] {
    let path = try folder.write(Array(whole.prefix(length)), to: "cut-\(length).sqlite")
    switch way.failure(path) {
    case .notAKnowledgeBase?, .damaged?: break
    case let other: Issue.record("\(length) bytes: \(String(describing: other))")
    }
    #expect(try bytes(path) == whole.prefix(length), "\(length)")
  }
}

@Test func emptyFileIsNoKnowledgeBaseUntilOneIsMadeOfIt() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write([], to: "kb.sqlite")
  #expect(Way.reading.failure(path) == .empty(path: path))
  #expect(try bytes(path).isEmpty)
  #expect(Way.writing.failure(path) == nil)
  #expect(Way.reading.failure(path) == nil)
}

@Test(arguments: Way.allCases)
private func newerFilesAreRefusedAndLeftAlone(way: Way) throws {
  let folder = try TemporaryDirectory()
  let path = try closedFile(folder)
  let version = Schema.current.version
  do {
    let store = try Store(writing: path)
    try store.connection.execute("PRAGMA user_version = \(version + 1)")
  }
  let before = try bytes(path)
  #expect(
    way.failure(path)
      == .newerSchema(path: path, found: version + 1, supported: version))
  #expect(try bytes(path) == before)
}

@Test func readerMakesNoFile() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("none.sqlite")
  #expect(Way.reading.failure(path) == .missing(path: path))
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
}

@Test func fileThatCannotBeMadeIsNamed() throws {
  let folder = try TemporaryDirectory()
  for path in [folder.path, folder.file("no/such/folder/kb.sqlite"), ""] {
    guard case .cannotOpen(path, _)? = Way.writing.failure(path) else {
      Issue.record("\(path): \(String(describing: Way.writing.failure(path)))")
      continue
    }
  }
}

@Test func readerCannotWrite() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(reading: try closedFile(folder))
  #expect(throws: SQLiteError.self) { try store.connection.run("DELETE FROM statement") }
  #expect(try store.connection.number("SELECT count(*) FROM claims") == 40)
}

@Test func secondWriterIsToldThatTheFileIsLocked() throws {
  let folder = try TemporaryDirectory()
  let path = try closedFile(folder)
  let first = try Store(writing: path)
  let second = try Store(writing: path)
  second.connection.setBusyTimeout(milliseconds: 0)
  let transaction = try Transaction(on: first.connection)
  #expect(throws: SQLiteError.self) {
    try second.take([SampleArticle("b", claims: ["Two is two."])])
  }
  transaction.rollBack()
  try second.take([SampleArticle("b", claims: ["Two is two."])])
  #expect(try first.connection.number("SELECT count(*) FROM articles") == 2)
}
