import Foundation
import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase
@testable import KnowledgeStore

private let request = WriterLock.Request(.replacement, command: "kb restore", waitSeconds: 0)

private func restore(
  _ path: String, from backup: String, isForced: Bool = false, keepsOld: Bool = true,
  _ request: WriterLock.Request = request
) throws -> Restoration.Summary {
  try Restoration(of: path, from: backup, isForced: isForced, keepsOld: keepsOld)
    .run(request, seconds: 1_700_000_000) { _ in }
}

private func names(_ folder: TemporaryDirectory) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
}

/// A knowledge base, a backup of it, and an article that came since.
private func world(_ folder: TemporaryDirectory) throws -> (path: String, backup: String) {
  let (path, backup) = (folder.file("kb.sqlite"), folder.file("b.sqlite"))
  let store = try Store(writing: path)
  try store.take([SampleArticle("a", claims: ["One is one."])])
  _ = try Backup(of: path, to: .file(backup, isReplacing: false), command: "kb backup")
    .run(seconds: 0) { _ in }
  try store.take([SampleArticle("b", claims: ["Two is two."])])
  return (path, backup)
}

private func keys(_ path: String) throws -> [String] {
  try Store(reading: path).connection.texts("SELECT key FROM articles ORDER BY key")
}

private func mute(_ key: String, in path: String) throws {
  try Store(writing: path).connection.run(
    "INSERT INTO notice_mute (article_key, reviewer, made_at) VALUES (?1, 'Ada', 1)", .text(key))
}

@Test func restoreTakesTheFilesPlaceAndKeepsIt() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let before = try Data(contentsOf: URL(fileURLWithPath: backup))
  let summary = try restore(path, from: backup)
  #expect(try keys(path) == ["a"])
  let kept = try #require(summary.kept)
  #expect(kept.hasSuffix("kb.sqlite.before-restore-20231114T221320Z"))
  #expect(try keys(kept) == ["a", "b"])
  #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == before)
  // It can be written again, and restored again; the second old file has a name of its own.
  try Store(writing: path).take([SampleArticle("c", claims: ["Three is three."])])
  let again = try restore(path, from: backup)
  #expect(again.kept == kept + "-2")
  #expect(try keys(path) == ["a"])
}

@Test func restoreWhereNothingIs() throws {
  let folder = try TemporaryDirectory()
  let (_, backup) = try world(folder)
  let summary = try restore(folder.file("new.sqlite"), from: backup)
  #expect(summary.kept == nil)
  #expect(try keys(folder.file("new.sqlite")) == ["a"])
}

@Test func restoreThroughALinkReplacesTheFileNotTheLink() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let link = folder.file("link.sqlite")
  try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "kb.sqlite")
  _ = try restore(link, from: backup, keepsOld: false)
  #expect(try keys(path) == ["a"])
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "kb.sqlite")
}

@Test func newerDecisionsAreNotLostUnlessForced() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  try mute("a", in: path)
  try mute("b", in: path)
  #expect(
    throws: OperationRefusal.losesDecisions(backup: backup, lost: "2 in notice_mute")
  ) { try restore(path, from: backup) }
  #expect(try keys(path) == ["a", "b"])
  #expect(try !names(folder).contains { $0.contains("partial") || $0.contains("before") })
  let summary = try restore(path, from: backup, isForced: true)
  #expect(try keys(path) == ["a"])
  let kept = try HealthFile(path: try #require(summary.kept))
  #expect(try HumanRows.count(on: kept.connection) == 2)
}

@Test func damagedBackupIsRefused() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let root: Int
  do {
    root = try Store(reading: backup).connection.number(
      "SELECT rootpage FROM sqlite_schema WHERE name = 'statement'")
  }
  let file = try #require(FileHandle(forUpdatingAtPath: backup))
  try file.seek(toOffset: UInt64(root - 1) * 4096)
  try file.write(contentsOf: Data(repeating: 0xA5, count: 600))
  try file.close()
  #expect(throws: OperationRefusal.self) { try restore(path, from: backup, isForced: true) }
  #expect(try keys(path) == ["a", "b"])
  #expect(try Verification(ofFileAt: backup) { _ in }.isSound == false)
}

@Test func cutBackupIsRefused() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
  var refused = 0
  for length in stride(from: 0, to: whole.count, by: 4096 * 15 + 512) {
    let cut = try folder.write(Array(whole.prefix(length)), to: "cut.sqlite")
    #expect(throws: (any Error).self, "\(length)") {
      try restore(path, from: cut, isForced: true)
    }
    refused += 1
  }
  #expect(refused > 5)
  #expect(try keys(path) == ["a", "b"])
}

@Test func fileThatSomebodyReadsIsNotReplaced() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let reader = try Store(reading: path)
  #expect(try reader.connection.number("SELECT count(*) FROM articles") == 2)
  #expect(throws: StoreError.inUse(path: path)) { try restore(path, from: backup) }
  #expect(try reader.connection.number("SELECT count(*) FROM articles") == 2)
}

/// The log of a damaged file must not be written into the one that takes its place.
@Test func damagedFileGoesAsideWithItsLog() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  do {
    // A file and its log as a power cut leaves them, and then a damaged header.
    let store = try Store(writing: path)
    try store.take([SampleArticle("c", claims: ["Three is three."])])
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: path + ending, toPath: folder.file("cut" + ending))
    }
  }
  let broken = folder.file("cut")
  // One that cannot even mend the header.
  try folder.write(Array(repeating: 0x5A, count: 5_000), to: "cut-wal")
  let file = try #require(FileHandle(forUpdatingAtPath: broken))
  try file.write(contentsOf: Data(repeating: 0x00, count: 100))
  try file.close()
  #expect(throws: OperationRefusal.self) { try restore(broken, from: backup) }
  let summary = try restore(broken, from: backup, isForced: true)
  #expect(try keys(broken) == ["a"])
  #expect(summary.kept != nil)
  #expect(!FileManager.default.fileExists(atPath: broken + "-wal"))
  #expect(try Store(writing: broken).connection.faults() == [])
}

@Test func restoringAFileOverItselfIsRefused() throws {
  let folder = try TemporaryDirectory()
  let (path, _) = try world(folder)
  #expect(throws: OperationRefusal.isItself(path: path)) { try restore(path, from: path) }
}

@Test func restoreWaitsForWriters() throws {
  let folder = try TemporaryDirectory()
  let (path, backup) = try world(folder)
  let lock = try WriterLock(
    ofDatabase: path, WriterLock.Request(.moment, command: "kb review", waitSeconds: 0))
  #expect(throws: StoreError.self) { try restore(path, from: backup) }
  withExtendedLifetime(lock) {}
}
