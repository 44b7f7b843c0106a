import Dispatch
import Foundation
import TestSupport
import Testing

@testable import KnowledgeStore

private func request(
  _ purpose: WriterLock.Purpose = .run, _ command: String = "kb test", wait: Int = 0
) -> WriterLock.Request {
  WriterLock.Request(purpose, command: command, waitSeconds: wait)
}

/// The holder that a request is refused for; nil where it gets the lock, or nobody is named.
private func refusal(_ path: String, _ request: WriterLock.Request) -> LockHolder? {
  do throws(StoreError) {
    _ = try WriterLock(ofDatabase: path, request)
    return nil
  } catch {
    guard case .locked(_, let holder) = error else { return nil }
    return holder
  }
}

@Test func secondRunIsToldWhoIsThere() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let before = Int64(Date().timeIntervalSince1970)
  let first = try WriterLock(ofDatabase: path, request(.run, "kb ingest"))
  let holder = try #require(refusal(path, request()))
  #expect(holder.command == "kb ingest")
  #expect(holder.process == getpid())
  #expect(holder.since >= before)
  #expect(holder.otherHost == nil)
  withExtendedLifetime(first) {}
}

@Test func lockGoesWithItsHolderAndItsFileToo() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  for _ in 0..<3 {
    let lock = try WriterLock(ofDatabase: path, request())
    #expect(try folder.names == ["kb.sqlite-lock"])
    withExtendedLifetime(lock) {}
  }
  #expect(try folder.names == [])
}

@Test func momentsGoOnBesideARunAndEachOther() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let run = try WriterLock(ofDatabase: path, request())
  let moments = try (0..<3).map { _ in try WriterLock(ofDatabase: path, request(.moment)) }
  #expect(moments.count == 3)
  withExtendedLifetime(run) {}
}

@Test func replacementWaitsForAllAndAllWaitForIt() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  do {
    let moment = try WriterLock(ofDatabase: path, request(.moment, "kb review"))
    #expect(refusal(path, request(.replacement))?.command == "kb review")
    withExtendedLifetime(moment) {}
  }
  let replacement = try WriterLock(ofDatabase: path, request(.replacement, "kb restore"))
  for purpose in [WriterLock.Purpose.run, .moment, .replacement] {
    #expect(refusal(path, request(purpose))?.command == "kb restore", "\(purpose)")
  }
  withExtendedLifetime(replacement) {}
}

@Test func everyNameOfTheFileHasTheSameLock() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write([], to: "kb.sqlite")
  let manager = FileManager.default
  try manager.createDirectory(atPath: folder.file("other"), withIntermediateDirectories: true)
  try manager.createSymbolicLink(
    atPath: folder.file("other/link.sqlite"), withDestinationPath: "../kb.sqlite")
  try manager.createSymbolicLink(
    atPath: folder.file("deep"), withDestinationPath: folder.file("other"))
  try manager.createSymbolicLink(
    atPath: folder.file("new.sqlite"), withDestinationPath: "other/none.sqlite")
  let lock = try WriterLock(ofDatabase: folder.file("deep/link.sqlite"), request())
  #expect(refusal(path, request()) != nil)
  #expect(refusal(folder.file("other/../kb.sqlite"), request()) != nil)
  #expect(try folder.names.contains("kb.sqlite-lock"))
  // A link that leads nowhere yet is the file that it will be.
  let future = try WriterLock(ofDatabase: folder.file("new.sqlite"), request())
  #expect(refusal(folder.file("other/none.sqlite"), request()) != nil)
  withExtendedLifetime(lock) {}
  withExtendedLifetime(future) {}
}

@Test func waiterGetsTheLockWhenItIsFree() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let taken = DispatchSemaphore(value: 0)
  let enough = DispatchSemaphore(value: 0)
  // A thread of its own: who waits blocks one of the few that tasks share.
  Thread.detachNewThread {
    let lock = try? WriterLock(ofDatabase: path, request(.run, "kb first"))
    taken.signal()
    enough.wait()
    usleep(300_000)
    withExtendedLifetime(lock) {}
  }
  taken.wait()
  #expect(refusal(path, request()) != nil)
  enough.signal()
  _ = try WriterLock(ofDatabase: path, request(.run, wait: 60))
}

/// Many take and free the lock at once, and its file with it: no two have it together.
@Test func noTwoHoldItAtOnce() async throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let inside = folder.file("inside")
  let clashes = try await withThrowingTaskGroup(of: Int.self) { group in
    for _ in 0..<4 {
      group.addTask {
        var clashes = 0
        for _ in 0..<60 {
          let lock = try WriterLock(ofDatabase: path, request(.run, wait: 60))
          let file = unsafe open(inside, O_CREAT | O_EXCL | O_WRONLY, 0o600)
          if file < 0 { clashes += 1 } else { close(file) }
          unsafe _ = unlink(inside)
          withExtendedLifetime(lock) {}
        }
        return clashes
      }
    }
    return try await group.reduce(0, +)
  }
  #expect(clashes == 0)
  #expect(try folder.names == [])
}

@Test func whatStandsInTheLocksPlaceIsLeftAlone() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let precious = try folder.write(Array("precious".utf8), to: "precious")
  let makers: [(String) throws -> Void] = [
    { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: precious) },
    { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) },
    { unsafe _ = mkfifo($0, 0o600) },
  ]
  for make in makers {
    try make(path + "-lock")
    #expect(throws: StoreError.self) { try WriterLock(ofDatabase: path, request()) }
    #expect(try String(contentsOfFile: precious, encoding: .utf8) == "precious")
    try FileManager.default.removeItem(atPath: path + "-lock")
  }
}

@Test func impossibleLockIsExplained() {
  for path in ["/proc/kb.sqlite", "/no/such/folder/kb.sqlite"] {
    #expect(throws: StoreError.self) { try WriterLock(ofDatabase: path, request()) }
  }
}

/// A file left by a process that was killed holds nothing.
@Test func lockFileWithoutHolderIsFree() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let line = "999999\t1700000000\t\(ProcessInfo.processInfo.hostName)\tkb ingest\n"
  try folder.write(Array(line.utf8), to: "kb.sqlite-lock")
  #expect(WriterLock.holder(ofDatabase: path) == nil)
  let lock = try WriterLock(ofDatabase: path, request())
  withExtendedLifetime(lock) {}
}

@Test func lockFileIsAsOpenAsTheDatabase() throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write([], to: "kb.sqlite")
  let isSet = unsafe chmod(path, 0o660) == 0
  #expect(isSet)
  let lock = try WriterLock(ofDatabase: path, request())
  var status = stat()
  let isThere = unsafe stat(path + "-lock", &status) == 0
  #expect(isThere)
  #expect(status.st_mode & 0o777 == 0o660)
  withExtendedLifetime(lock) {}
}

@Test func openingForWritingHoldsTheLock() throws {
  let folder = try TemporaryDirectory()
  let path = folder.file("kb.sqlite")
  let store = try Store(writing: path, lockedBy: request(.run, "kb ingest"))
  #expect(refusal(path, request())?.command == "kb ingest")
  #expect(try Store(reading: path).path == path)
  withExtendedLifetime(store.path) {}
}

extension WriterLock {
  fileprivate static func isFree(_ path: String) -> Bool {
    refusal(path, request(.run)) == nil
  }
}

extension TemporaryDirectory {
  /// The names in the folder, in order.
  fileprivate var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
