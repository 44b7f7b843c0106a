import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// A file with the articles of `in`, and two decisions; made once, for making it takes a while.
private final class World: Sendable {
  private let folder: TemporaryDirectory

  /// Makes it; its claims are to be derived anew where it `isOutdated`.
  init(isOutdated: Bool = false) async throws {
    folder = try TemporaryDirectory()
    let store = try Store(writing: folder.file("kb.sqlite"))
    _ = try await ingest([try folder.articles()], into: store)
    _ = try decide(["1", "2"], as: .supported, by: "Ada", in: store)
    guard isOutdated else { return }
    var change = ConditionChange()
    change.name = "Risk of stroke"
    _ = try ConditionEditing.make(
      ConditionEdit(slug: "risk-of-stroke", operation: .add, change: change), editor: nil,
      in: store, isDryRun: false)
  }

  /// Copies the file, and the articles with one changed, one added, and a library.
  func copy(into other: TemporaryDirectory) throws {
    let manager = FileManager.default
    try manager.copyItem(atPath: folder.file("kb.sqlite"), toPath: other.file("kb.sqlite"))
    try manager.copyItem(atPath: folder.file("in"), toPath: other.file("in"))
    try other.write("Smoking causes lung cancer. Walking relieves pain.\n", to: "in/z.txt")
    try other.write("Sleep eases pain in 30 % of adults.\n", to: "in/y.txt")
    try other.write(
      (0..<20).map { "@article{k\($0), title={Sleep and pain \($0)}, year={2001}}\n" }.joined(),
      to: "in/library.bib")
  }
}

@discardableResult
private func decide(
  _ claims: [String], as verdict: Verdict, by reviewer: String, in store: borrowing Store
) throws -> ReviewOutcome {
  try Reviewing.take(
    claims.map { ReviewDecision(claim: $0, verdict: verdict) },
    as: ReviewSettings(reviewer: reviewer), in: store)
}

private func reviews(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: "SELECT claim_uid, verdict, reviewer FROM review ORDER BY claim_uid, reviewer")
}

/// What is known of the articles, by their own words; paths differ from folder to folder.
private func content(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT a.title, c.text, c.conditions, c.citation_status FROM articles AS a
      LEFT JOIN claims AS c ON c.article_id = a.id ORDER BY a.title, c.byte_start
      """)
}

/// Whether the disk is to fail at every operation, which takes long.
private let isEvery = ProcessInfo.processInfo.environment["DISK_FAULTS"] == "every"

/// Every one up to the twelfth, then ever fewer.
private func everFewer(_ operation: Int) -> Int { isEvery ? 1 : max(1, operation / 12) }

/// The same from the fourth on: for work that takes long.
private func soonFewer(_ operation: Int) -> Int { isEvery ? 1 : max(1, operation / 4) }

private func open(_ folder: TemporaryDirectory) throws -> Store {
  try Store(writing: folder.file("kb.sqlite"))
}

@Test(arguments: FaultyDisk.Fault.allCases)
func ingestOnAFaultyDiskLosesNothing(fault: FaultyDisk.Fault) async throws {
  let world = try await World()
  let sound = try TemporaryDirectory()
  try world.copy(into: sound)
  func takeIn(_ folder: TemporaryDirectory) async throws {
    let store = try open(folder)
    _ = try await ingest([folder.file("in")], into: store)
  }
  let decided = try reviews(try open(sound))
  try await takeIn(sound)
  let wanted = try content(try open(sound))
  let attempts = try await FaultyDisk.enumerating(fault, stride: everFewer) {
    try world.copy(into: $0)
  } work: {
    try await takeIn($0)
  } check: { folder, thrown in
    if let thrown { try #require(thrown is StoreError, "\(thrown)") }
    do {
      let store = try open(folder)
      try #require(try store.connection.faults() == [])
      try #require(try reviews(store) == decided)
      if thrown == nil { try #require(try content(store) == wanted) }
    }
    try await takeIn(folder)
    try #require(try content(try open(folder)) == wanted)
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 30 : 1))
}

@Test(arguments: FaultyDisk.Fault.allCases)
func decisionsOnAFaultyDiskAreAllThereOrNone(fault: FaultyDisk.Fault) async throws {
  let world = try await World()
  let sound = try TemporaryDirectory()
  try world.copy(into: sound)
  func takeDown(_ folder: TemporaryDirectory) throws {
    try decide(["1", "2", "3", "4"], as: .overstated, by: "Bea", in: try open(folder))
  }
  let before = try reviews(try open(sound))
  try takeDown(sound)
  let after = try reviews(try open(sound))
  #expect(after.count == before.count + 4)
  let attempts = try await FaultyDisk.enumerating(fault, stride: everFewer) {
    try world.copy(into: $0)
  } work: {
    try takeDown($0)
  } check: { folder, thrown in
    if let thrown { try #require(thrown is StoreError, "\(thrown)") }
    let store = try open(folder)
    try #require(try store.connection.faults() == [])
    let found = try reviews(store)
    try #require(thrown == nil ? found == after : found == before || found == after)
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 20 : 1))
}

@Test(arguments: FaultyDisk.Fault.allCases)
func reanalysisOnAFaultyDiskLosesNothing(fault: FaultyDisk.Fault) async throws {
  let world = try await World(isOutdated: true)
  let sound = try TemporaryDirectory()
  func derive(_ folder: TemporaryDirectory) async throws {
    var reanalysis = Reanalysis(.outdated, isDryRun: false)
    _ = try await reanalysis.run(in: try open(folder), arguments: []) { _ in }
  }
  try world.copy(into: sound)
  let decided = try reviews(try open(sound))
  let before = try content(try open(sound))
  try await derive(sound)
  let wanted = try content(try open(sound))
  #expect(wanted != before)
  let attempts = try await FaultyDisk.enumerating(fault, stride: soonFewer) {
    try world.copy(into: $0)
  } work: {
    try await derive($0)
  } check: { folder, thrown in
    if let thrown { try #require(thrown is StoreError, "\(thrown)") }
    do {
      let store = try open(folder)
      try #require(try store.connection.faults() == [])
      try #require(try reviews(store) == decided)
      let found = try content(store)
      try #require(thrown == nil ? found == wanted : found == before || found == wanted)
    }
    try await derive(folder)
    try #require(try content(try open(folder)) == wanted)
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 12 : 1))
}

/// The file is the old one or the backup, whole, and what it was before is kept beside it.
@Test(arguments: FaultyDisk.Fault.allCases)
func restoreOnAFaultyDiskLeavesOneWholeFile(fault: FaultyDisk.Fault) async throws {
  let world = try await World()
  func prepare(_ folder: TemporaryDirectory) throws {
    try world.copy(into: folder)
    try FileManager.default.copyItem(
      atPath: folder.file("kb.sqlite"), toPath: folder.file("b.sqlite"))
    try decide(["3"], as: .overstated, by: "Bea", in: try open(folder))
  }
  let attempts = try await FaultyDisk.enumerating(fault, stride: everFewer) {
    try prepare($0)
  } work: { folder in
    _ = try Restoration(
      of: folder.file("kb.sqlite"), from: folder.file("b.sqlite"), isForced: true, keepsOld: true
    ).run(
      WriterLock.Request(.replacement, command: "kb restore", waitSeconds: 0),
      seconds: 1_700_000_000
    ) { _ in }
  } check: { folder, thrown in
    if let thrown {
      try #require(thrown is StoreError || thrown is OperationRefusal, "\(thrown)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(!names.contains { $0.contains(".partial") && !$0.hasSuffix("-lock") }, "\(names)")
    for name in names where name.contains("before-restore") && name.hasSuffix("Z") {
      let kept = try Store(reading: folder.file(name))
      try #require(try reviews(kept).count == 3)
    }
    let store = try open(folder)
    try #require(try store.connection.faults() == [])
    let count = try reviews(store).count
    try #require(thrown == nil ? count == 2 : count == 2 || count == 3)
    if count == 2 { try #require(names.contains { $0.contains("before-restore") }) }
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 20 : 0))
}

@Test(arguments: FaultyDisk.Fault.allCases)
func backupOnAFaultyDiskIsSoundOrNotThere(fault: FaultyDisk.Fault) async throws {
  let world = try await World()
  let attempts = try await FaultyDisk.enumerating(fault, stride: everFewer) {
    try world.copy(into: $0)
    try FileManager.default.createDirectory(
      atPath: $0.file("b"), withIntermediateDirectories: false)
  } work: { folder in
    _ = try Backup(
      of: folder.file("kb.sqlite"), to: .folder(folder.file("b"), keptCount: 1),
      command: "kb backup"
    ).run(seconds: 1_700_000_000) { _ in }
  } check: { folder, thrown in
    if let thrown {
      try #require(thrown is StoreError || thrown is OperationRefusal, "\(thrown)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.file("b"))
    try #require(names == (thrown == nil ? ["kb-20231114T221320Z.sqlite"] : []))
    for name in names {
      try #require(try Verification(ofFileAt: folder.file("b/" + name)) { _ in }.isSound)
    }
    let store = try open(folder)
    try #require(try store.connection.faults() == [])
    try #require(try reviews(store).count == 2)
  }
  #expect(attempts.faulty >= (fault == .full || fault == .write ? 30 : 0))
}

/// Backups named by the time have a name each while they are made, which the next one looks for.
@Test func leftoversOfBackupsNamedByTheTimeGoWithTheNext() async throws {
  let folder = try TemporaryDirectory()
  try await World().copy(into: folder)
  let killed = ".kb-20200101T000000Z.sqlite.partial"
  for ending in ["", "-lock", "-journal"] { try folder.write([7], to: killed + ending) }
  try folder.write([], to: ".kb-20200102T000000Z.sqlite.partial-lock")
  let strangers = [".other-20200101T000000Z.sqlite.partial", ".kb-mine.sqlite.partial"]
  for name in strangers { try folder.write([7], to: name) }
  // One that is at work stays.
  try folder.write([7], to: ".kb-20200103T000000Z.sqlite.partial")
  let lock = try WriterLock(
    ofDatabase: folder.file(".kb-20200103T000000Z.sqlite.partial"),
    WriterLock.Request(.run, command: "kb backup", waitSeconds: 0))
  _ = try Backup(
    of: folder.file("kb.sqlite"), to: .folder(folder.path, keptCount: nil), command: "kb backup"
  ).run(seconds: 1_700_000_000) { _ in }
  let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
    $0.contains(".partial")
  }
  #expect(
    Set(left)
      == Set(
        strangers + [
          ".kb-20200103T000000Z.sqlite.partial", ".kb-20200103T000000Z.sqlite.partial-lock",
        ]))
  withExtendedLifetime(lock) {}
}
