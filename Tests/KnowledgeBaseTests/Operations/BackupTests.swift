import Foundation
import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase
@testable import KnowledgeStore

private func filled(_ path: String, claims: Int = 400) throws -> Store {
  let store = try Store(writing: path)
  try store.take([SampleArticle("a", claims: (0..<claims).map { "Claim \($0) holds for many." })])
  return store
}

/// A table of the user's own that makes the file some MiB large.
private func fatten(_ store: borrowing Store) throws {
  try store.connection.execute(
    """
    CREATE TABLE my_table (bytes BLOB);
    INSERT INTO my_table
    WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 5)
    SELECT zeroblob(1 << 20) FROM n;
    """)
}

private func backUp(
  _ path: String, to destination: Backup.Destination, seconds: Int64 = 1_700_000_000,
  keepsFaults: Bool = false, stop: StopRequest = .never,
  progress: (Backup.Step) -> Void = { _ in }
) throws -> Backup.Summary {
  try Backup(of: path, to: destination, command: "kb backup", keepsFaults: keepsFaults)
    .run(seconds: seconds, stop: stop, progress: progress)
}

private func names(_ folder: TemporaryDirectory, _ inner: String = "") throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.file(inner)).sorted()
}

@Test func backupHoldsWhatTheFileHolds() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"))
  let summary = try backUp(store.path, to: .file(folder.file("b.sqlite"), isReplacing: false))
  #expect(summary.faults == [])
  #expect(summary.contents.hasPrefix("1 article, 400 claims, 0 reviews"))
  let copy = try Store(reading: summary.path)
  #expect(try copy.connection.dump() == store.connection.dump())
  #expect(try copy.connection.texts("PRAGMA journal_mode") == ["delete"])
  #expect(try !names(folder).contains { $0.contains("partial") })
}

@Test func backupIsNoMoreOpenThanTheFile() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"))
  let isSet = unsafe chmod(store.path, 0o600) == 0
  #expect(isSet)
  let summary = try backUp(store.path, to: .folder(folder.path, keptCount: nil))
  var status = stat()
  let isThere = unsafe stat(summary.path, &status) == 0
  #expect(isThere)
  #expect(status.st_mode & 0o777 == 0o600)
}

/// A writer goes on between the steps; the copy is of the moment at which it began.
@Test func backupIsOfOneMomentWhileAWriterWrites() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 400)
  try fatten(store)
  var (writes, steps) = (0, 0)
  let summary = try backUp(store.path, to: .folder(folder.path, keptCount: nil)) { step in
    guard case .copying = step else { return }
    steps += 1
    writes += 1
    _ = try? store.take([SampleArticle("w\(writes)", claims: ["Written meanwhile \(writes)."])])
  }
  #expect(steps > 1)
  let copy = try Store(reading: summary.path)
  #expect(try copy.connection.texts("SELECT key FROM articles") == ["a"])
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 1 + writes)
}

@Test func rotationKeepsTheNewestAndNothingElseGoes() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 4)
  try FileManager.default.createDirectory(
    atPath: folder.file("b"), withIntermediateDirectories: false)
  let strangers = [
    "kb-20200101T000000Z.sqlite.gz", "kb-20200101.sqlite", "other-20200101T000000Z.sqlite",
    "kb-20200101T000000Z-x.sqlite", "notes.txt",
  ]
  for name in strangers { try folder.write([1], to: "b/" + name) }
  try FileManager.default.createDirectory(
    atPath: folder.file("b/kb-20100101T000000Z.sqlite"), withIntermediateDirectories: false)
  for day in 0..<5 {
    let summary = try backUp(
      store.path, to: .folder(folder.file("b"), keptCount: 3),
      seconds: 1_700_000_000 + Int64(day) * 86_400)
    #expect(FileManager.default.fileExists(atPath: summary.path))
  }
  let kept = [
    "kb-20231116T221320Z.sqlite", "kb-20231117T221320Z.sqlite", "kb-20231118T221320Z.sqlite",
  ]
  // A folder that bears such a name counts, and stays.
  let own = try names(folder, "b").filter { kept.contains($0) }
  #expect(own == kept)
  #expect(Set(try names(folder, "b")).isSuperset(of: strangers + ["kb-20100101T000000Z.sqlite"]))
}

@Test func clockThatJumpedBackDoesNotCostTheNewBackup() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 4)
  let destination = Backup.Destination.folder(folder.path, keptCount: 2)
  for seconds in [1_800_000_000, 1_800_000_100, 1_600_000_000, 1_600_000_000] as [Int64] {
    let summary = try backUp(store.path, to: destination, seconds: seconds)
    #expect(FileManager.default.fileExists(atPath: summary.path))
    #expect(try Verification(ofFileAt: summary.path) { _ in }.isSound)
  }
  #expect(try names(folder).filter { $0.hasPrefix("kb-") }.count == 2)
}

@Test func earlierBackupsStayWhenTheNewOneIsNotSound() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 40)
  let destination = Backup.Destination.folder(folder.path, keptCount: 1)
  let first = try backUp(store.path, to: destination)
  try store.connection.execute(
    """
    INSERT INTO claim_fts (claim_fts, rowid, text, section, article_title)
    SELECT 'delete', id, text, section, article_title FROM claim_content WHERE id = 3
    """)
  let before = try names(folder)
  #expect(throws: OperationRefusal.self) {
    try backUp(store.path, to: destination, seconds: 1_700_000_500)
  }
  #expect(try names(folder) == before)
  #expect(FileManager.default.fileExists(atPath: first.path))
  // Somebody may want it all the same; then too nothing goes.
  let kept = try backUp(
    store.path, to: destination, seconds: 1_700_000_900, keepsFaults: true)
  #expect(kept.faults.count == 1)
  #expect(kept.removed == [])
  #expect(FileManager.default.fileExists(atPath: first.path))
}

/// Stopped at the first, second, third … question until it succeeds: nothing is left, nothing is gone.
@Test func stoppedBackupLeavesNothing() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 400)
  try fatten(store)
  let first = try backUp(store.path, to: .folder(folder.path, keptCount: 1))
  let before = try names(folder)
  var (limit, stops) = (1, 0)
  while true {
    let counter = Counter()
    let bound = limit
    do {
      _ = try backUp(
        store.path, to: .folder(folder.path, keptCount: 1), seconds: 1_700_000_001,
        stop: StopRequest { counter.next() >= bound })
      break
    } catch OperationRefusal.stopped {
      stops += 1
      limit += 1
      #expect(try names(folder) == before)
    }
  }
  #expect(stops >= 2)
  #expect(!FileManager.default.fileExists(atPath: first.path))
}

@Test func backupDoesNotWriteOverWhatIsThere() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 4)
  let there = try folder.write([1, 2, 3], to: "there")
  #expect(throws: OperationRefusal.exists(path: there)) {
    try backUp(store.path, to: .file(there, isReplacing: false))
  }
  #expect(throws: OperationRefusal.isItself(path: store.path)) {
    try backUp(store.path, to: .file(store.path, isReplacing: true))
  }
  #expect(throws: OperationRefusal.folder(path: folder.path)) {
    try backUp(store.path, to: .file(folder.path, isReplacing: true))
  }
  // Another knowledge base that somebody works with.
  let other = try filled(folder.file("other.sqlite"), claims: 4)
  #expect(throws: OperationRefusal.self) {
    try backUp(store.path, to: .file(other.path, isReplacing: true))
  }
  #expect(try Data(contentsOf: URL(fileURLWithPath: there)) == Data([1, 2, 3]))
}

/// What a killed backup left is overwritten; one that is at work is not.
@Test func leftoverOfAKilledBackupIsNoHindrance() throws {
  let folder = try TemporaryDirectory()
  let store = try filled(folder.file("kb.sqlite"), claims: 4)
  try folder.write(Array(repeating: 7, count: 5000), to: ".b.sqlite.partial")
  try folder.write(Array(repeating: 7, count: 50), to: ".b.sqlite.partial-journal")
  _ = try backUp(store.path, to: .file(folder.file("b.sqlite"), isReplacing: false))
  #expect(try !names(folder).contains { $0.contains("partial") })
  let lock = try WriterLock(
    ofDatabase: folder.file(".c.sqlite.partial"),
    WriterLock.Request(.run, command: "kb backup", waitSeconds: 0))
  #expect(throws: StoreError.self) {
    try backUp(store.path, to: .file(folder.file("c.sqlite"), isReplacing: false))
  }
  withExtendedLifetime(lock) {}
}

/// Counts from any thread.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
