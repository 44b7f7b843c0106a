import Foundation
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func sample(_ key: String, word: String) -> SampleArticle {
  var article = SampleArticle(key, title: "On \(word)")
  for number in 0..<30 {
    article.add("Claim \(number) says that \(word) helps.", conditions: ["ptsd"])
  }
  return article
}

/// A file with two articles and a grade that somebody gave.
private func makeFile(_ folder: TemporaryDirectory) throws {
  let store = try Store(writing: folder.file("kb.sqlite"))
  try store.take([sample("a", word: "rest"), sample("b", word: "sleep")])
  try store.connection.execute(
    """
    INSERT INTO grade (article_key, scheme, level, reviewer, made_at)
    VALUES ('a', 'grade', 'low', 'Ada', 77)
    """)
}

/// Copies the file of one folder into another.
private func copyFile(of one: TemporaryDirectory, to other: TemporaryDirectory) throws {
  try FileManager.default.copyItem(
    atPath: one.file("kb.sqlite"), toPath: other.file("kb.sqlite"))
}

private func grades(_ connection: borrowing Connection) throws -> [String] {
  try connection.rows(of: "SELECT article_key, level, reviewer FROM grade")
}

/// Whether an error says what the disk did.
private func tells(_ error: any Error, of fault: FaultyDisk.Fault) -> Bool {
  if let error = error as? SQLiteError { return tells(error.code, of: fault) }
  switch error as? StoreError {
  case .diskFull: return fault == .full
  case .inputOutput: return fault != .full
  case .cannotOpen: return fault == .opening || fault == .mapping
  default: return false
  }
}

private func tells(_ code: ResultCode, of fault: FaultyDisk.Fault) -> Bool {
  switch fault {
  case .full: code.primary == .full
  case .opening, .mapping: [.cantOpen, .ioError].contains(code.primary)
  default: code.primary == .ioError
  }
}

@Test(arguments: FaultyDisk.Fault.allCases)
func faultAtEveryOperationOfAWriteLeavesAllOrNothing(fault: FaultyDisk.Fault) async throws {
  let (start, sound) = (try TemporaryDirectory(), try TemporaryDirectory())
  try makeFile(start)
  try copyFile(of: start, to: sound)
  func change(_ folder: TemporaryDirectory) throws {
    let store = try Store(writing: folder.file("kb.sqlite"))
    try store.take([sample("a", word: "walking"), sample("c", word: "song")])
  }
  let before = try Store(reading: sound.file("kb.sqlite")).connection.dump()
  try change(sound)
  let after = try Store(reading: sound.file("kb.sqlite")).connection.dump()
  let attempts = try await FaultyDisk.enumerating(fault) {
    try copyFile(of: start, to: $0)
  } work: {
    try change($0)
  } check: { folder, thrown in
    if let thrown { try #require(tells(thrown, of: fault), "\(thrown)") }
    let store = try Store(writing: folder.file("kb.sqlite"))
    try #require(try store.connection.faults() == [])
    let found = try store.connection.dump()
    try #require(thrown == nil ? found == after : found == before || found == after)
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 80 : 1))
  if fault == .full || fault == .write { #expect(attempts.refused > 50) }
}

@Test(arguments: FaultyDisk.Fault.allCases)
func faultAtEveryOperationOfAnUpgradeLeavesAllOrNothing(fault: FaultyDisk.Fault) async throws {
  let start = try TemporaryDirectory()
  try makeFile(start)
  let attempts = try await FaultyDisk.enumerating(fault) {
    try copyFile(of: start, to: $0)
  } work: {
    _ = try Store(writing: $0.file("kb.sqlite"), schema: futureSchema())
  } check: { folder, thrown in
    if let thrown { try #require(tells(thrown, of: fault), "\(thrown)") }
    // Whatever bears the name of a copy is one.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for copy in names where copy.hasPrefix("kb.sqlite.v") {
      let store = try Store(writing: folder.file(copy))
      try #require(try store.connection.faults() == [])
      try #require(try grades(store.connection) == ["a|low|Ada"])
    }
    try #require(!names.contains { $0.contains("partial") })
    let path = folder.file("kb.sqlite")
    if thrown != nil {
      // As it was, or upgraded in full; a kb of the version that it has opens it.
      let connection = try Connection(path: path, mode: .readWrite)
      let version = try connection.number("PRAGMA user_version")
      let hasMore = try connection.number("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'")
      try #require((version == futureSchema().version) == (hasMore == 1))
    }
    let store = try Store(writing: path, schema: futureSchema())
    try #require(try store.connection.faults() == [])
    try #require(try grades(store.connection) == ["a|low|Ada"])
    try #require(try store.connection.texts("SELECT a FROM extra ORDER BY id") == ["a", "b"])
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 80 : 1))
  if fault == .full || fault == .write { #expect(attempts.refused > 50) }
}
