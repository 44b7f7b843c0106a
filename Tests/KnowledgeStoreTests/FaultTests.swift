import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

/// Interrupts `work` after 1, 2, 3 … and then ever more instructions until it succeeds.
///
/// - Returns: How often it was interrupted; `check` ran after each time.
private func interrupting(
  _ connection: borrowing Connection, _ work: () throws -> Void, check: (Int) throws -> Void
) throws -> Int {
  var faultCount = 0
  var steps = 1
  while true {
    var left = steps
    connection.setProgressHandler(everySteps: 1) {
      left -= 1
      return left == 0
    }
    do {
      defer { connection.setProgressHandler(everySteps: 1, nil) }
      try work()
      return faultCount
    } catch let error as SQLiteError {
      try #require(error.code == .interrupt)
    }
    faultCount += 1
    try #require(connection.isInTransaction == false)
    try check(steps)
    steps += max(1, steps / 40)
  }
}

@Test func interruptedMigrationLeavesAllOrNothing() throws {
  let connection = try Connection(path: ":memory:", mode: .create)
  let before = try connection.dump()
  let count = try interrupting(connection) {
    _ = try Schema.current.bringUpToDate(connection)
  } check: { steps in
    try #require(try connection.dump() == before, "\(steps)")
    try #require(try connection.texts("PRAGMA integrity_check") == ["ok"], "\(steps)")
  }
  #expect(count > 50)
  #expect(try connection.faults() == [])
  #expect(try connection.number("PRAGMA user_version") == Schema.current.version)
}

@Test func interruptedUpgradeLeavesAllOrNothing() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one."])])
  let before = try store.connection.dump()
  let count = try interrupting(store.connection) {
    _ = try futureSchema().bringUpToDate(store.connection)
  } check: { steps in
    try #require(try store.connection.dump() == before, "\(steps)")
    try #require(try store.connection.faults() == [], "\(steps)")
  }
  #expect(count > 50)
  #expect(try store.connection.texts("SELECT a FROM extra") == ["a"])
  #expect(try store.connection.faults() == [])
}

private func bigSample(_ key: String, word: String, count: Int = 12) -> SampleArticle {
  var article = SampleArticle(key, title: "On \(word)")
  article.add("About \(word)", kind: .heading)
  for number in 0..<count {
    article.add(
      "Claim \(number) says that \(word) helps.", conditions: ["ptsd", "-ocd"], attribution: .vague)
  }
  return article
}

@Test func interruptedWriteLeavesAllOrNothing() throws {
  let store = try Store(writing: ":memory:")
  try store.take([bigSample("a", word: "rest"), bigSample("b", word: "sleep")])
  let before = try store.connection.dump()
  let count = try interrupting(store.connection) {
    try store.take([bigSample("a", word: "walking", count: 9), bigSample("c", word: "song")])
  } check: { steps in
    try #require(try store.connection.dump() == before, "\(steps)")
    try #require(try store.connection.faults() == [], "\(steps)")
  }
  #expect(count > 100)
  #expect(
    try store.connection.texts("SELECT title FROM articles") == [
      "On walking", "On sleep", "On song",
    ])
  #expect(try store.connection.faults() == [])
}

@Test func fullDiskAtEveryPageLeavesAllOrNothing() throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: folder.file("kb.sqlite"))
  try store.take([bigSample("a", word: "rest", count: 60)])
  let before = try store.connection.dump()
  var limit = try store.connection.number("PRAGMA page_count")
  var faultCount = 0
  while true {
    try store.connection.execute("PRAGMA max_page_count = \(limit)")
    do {
      try store.take([bigSample("a", word: "walking", count: 300), bigSample("b", word: "song")])
      break
    } catch let error as SQLiteError {
      try #require(error.code == .full)
    }
    faultCount += 1
    limit += 1
    try #require(store.connection.isInTransaction == false)
    try #require(try store.connection.dump() == before)
    try #require(try store.connection.texts("PRAGMA integrity_check") == ["ok"])
  }
  #expect(faultCount > 10)
  #expect(try store.connection.faults() == [])
  #expect(try store.connection.texts("SELECT title FROM articles") == ["On walking", "On song"])
}

/// A writer must not go on with statements that an interrupt left half run.
@Test func writerWritesRightAfterAnInterruptedWrite() throws {
  let store = try Store(writing: ":memory:")
  let other = try Store(writing: ":memory:")
  try store.take([bigSample("a", word: "rest")])
  try other.take([bigSample("a", word: "rest")])
  var left = 2_000
  store.connection.setProgressHandler(everySteps: 1) {
    left -= 1
    return left == 0
  }
  #expect(throws: SQLiteError.self) { try store.take([bigSample("a", word: "song")]) }
  store.connection.setProgressHandler(everySteps: 1, nil)
  try store.take([bigSample("a", word: "song")])
  try other.take([bigSample("a", word: "song")])
  #expect(try store.connection.dump() == other.connection.dump())
}
