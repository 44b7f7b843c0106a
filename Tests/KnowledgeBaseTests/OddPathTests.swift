import Foundation
import Glibc
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

private func keys(_ store: borrowing Store) throws -> [String] {
  try store.connection.texts("SELECT key FROM articles ORDER BY id")
}

private func link(_ from: String, to target: String) throws {
  try FileManager.default.createSymbolicLink(atPath: from, withDestinationPath: target)
}

@Test func hiddenFilesAndFoldersAreLeftOut() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try folder.write("Rain is wet.", to: "in/.hidden.txt")
  try folder.write("Rain is wet.", to: "in/.git/config.txt")
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([articles], into: store)
  #expect(try keys(store) == ["file:in/a.txt", "file:in/b/c.md", "file:in/z.txt"])
  #expect(summary.failures == [])
  // Named on purpose, one goes in.
  #expect(try await ingest([articles + "/.hidden.txt"], into: store).added == 1)
}

@Test func folderIsTheSameHoweverItIsWritten() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try link(folder.file("other"), to: articles)
  let store = try Store(writing: ":memory:")
  try await ingest([articles], into: store)
  for path in [articles + "/", articles + "/./b/..", folder.file("other"), articles + "/b/.."] {
    #expect(try await ingest([path], into: store).unchanged == 3, "\(path)")
  }
}

@Test func fileReachedTwiceIsReadOnce() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try link(articles + "/link.txt", to: articles + "/a.txt")
  try link(articles + "/linked", to: articles + "/b")
  try FileManager.default.linkItem(atPath: articles + "/z.txt", toPath: articles + "/zz.txt")
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([articles, articles + "/z.txt", articles + "/b"], into: store)
  #expect(counts(summary) == "3 added, 0 changed, 0 unchanged, 0 failed, claims +4 -0")
  #expect(try keys(store) == ["file:in/a.txt", "file:in/b/c.md", "file:in/z.txt"])
}

@Test func linkIntoAFolderAboveIsReportedAndNotFollowed() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try link(articles + "/b/loop", to: articles)
  try link(articles + "/b/self", to: articles + "/b")
  try link(articles + "/circle", to: articles + "/circle")
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([articles], into: store)
  #expect(summary.added == 3)
  #expect(summary.failures == [])
  #expect(
    summary.leftOut == [
      "\(articles)/b/loop is a link back to a folder above it, and was not followed.",
      "\(articles)/b/self is a link back to a folder above it, and was not followed.",
      "\(articles)/circle is a link that leads in a circle.",
    ])
}

@Test func whatIsNoFileIsNotedAndFailsNothing() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  #expect(unsafe mkfifo(articles + "/pipe", 0o600) == 0)
  try folder.write([UInt8](), to: "in/empty.txt")
  let store = try Store(writing: ":memory:")
  for _ in 1...2 {
    let summary = try await ingest([articles], into: store)
    #expect(summary.failures == [])
    #expect(
      summary.leftOut == [
        "\(articles)/empty.txt is empty.", "\(articles)/pipe is neither a file nor a folder.",
      ])
  }
  // Named on purpose, it is a failure; and so is an article that has become empty.
  #expect(try await ingest([articles + "/empty.txt"], into: store).failures.count == 1)
  try folder.write([UInt8](), to: "in/a.txt")
  #expect(try await ingest([articles], into: store).failures.count == 1)
  #expect(try keys(store).count == 3)
}

private let oddities: [(name: String, bytes: [UInt8])] = [
  ("blank.txt", Array(" \n\t\n".utf8)), ("nul.txt", Array("a\0b c d".utf8)),
  ("picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]),
  ("paper.pdf", Array("%PDF-1.7\n%\u{e2}\n1 0 obj".utf8)),
  ("random.bin", (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }),
  ("large.txt", Array(String(repeating: "Rain is wet. ", count: 200).utf8)),
  ("newline\nin name.txt", Array(" ".utf8)),
]

@Test(arguments: oddities.map(\.name))
func unreadableFileIsNamedAndTheOthersGoIn(name: String) async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  let oddity = try #require(oddities.first { $0.name == name })
  try folder.write(oddity.bytes, to: "in/" + name)
  let store = try Store(writing: ":memory:")
  for run in 1...2 {
    let summary = try await ingest([articles], into: store) { $0.maximumByteCount = 2_100 }
    try #require(summary.failures.count == 1)
    #expect(summary.failures[0].path == "\(articles)/\(name)")
    #expect(summary.failures[0].error.hasPrefix("\(articles)/\(name) "))
    #expect(summary.failures[0].error.hasSuffix("."))
    #expect(run == 1 ? summary.added == 3 : summary.unchanged == 3)
  }
  #expect(
    try store.connection.rows(
      of: "SELECT state, failed, json_array_length(errors), errors ->> '$[0].path' FROM runs")
      == Array(repeating: "partial|1|1|\(articles)/\(name)", count: 2))
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 3)
}

@Test func missingPathsAreNamed() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try link(articles + "/dangling.txt", to: folder.file("gone.txt"))
  let store = try Store(writing: ":memory:")
  let summary = try await ingest(
    [folder.file("none"), articles, articles + "/a.txt/x"], into: store)
  #expect(summary.added == 3)
  #expect(
    summary.failures.map(\.error) == [
      "\(folder.file("none")) does not exist.",
      "\(articles)/a.txt/x does not exist: part of the path is not a folder.",
    ])
  #expect(summary.leftOut == ["\(articles)/dangling.txt is a link that leads nowhere."])
  #expect(IngestRequest(paths: [folder.file("none"), articles]).hasExistingPath)
  #expect(!IngestRequest(paths: [folder.file("none")]).hasExistingPath)
}

@Test func pipesAndDevicesAreNotWaitedFor() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  try #require(unsafe mkfifo(articles + "/pipe", 0o600) == 0)
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([articles, "/dev/null"], into: store)
  #expect(summary.added == 3)
  // What was named is a failure, what stands in a folder a note.
  #expect(summary.failures.map(\.error) == ["/dev/null is neither a file nor a folder."])
  #expect(summary.leftOut == ["\(articles)/pipe is neither a file nor a folder."])
}

@Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
func foldersThatMayNotBeReadAreNamed() async throws {
  let folder = try TemporaryDirectory()
  let articles = try folder.articles()
  let closed = articles + "/b"
  try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
  defer {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
  }
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([articles], into: store)
  #expect(summary.added == 2)
  #expect(summary.failures.map(\.error) == ["\(closed) may not be read: permission denied."])
}

@Test func emptyFolderIsNoFailure() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let summary = try await ingest([folder.path], into: store)
  #expect(counts(summary) == "0 added, 0 changed, 0 unchanged, 0 failed, claims +0 -0")
  // The vocabulary is there all the same.
  #expect(try store.connection.number("SELECT count(*) FROM conditions") > 10)
}

@Test func fileThatWasBrokenIsTakenInOnceItIsWhole() async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write([], to: "in/a.txt")
  let store = try Store(writing: ":memory:")
  #expect(try await ingest([path], into: store).failures.count == 1)
  try folder.write("Aspirin lowers the risk of stroke.", to: "in/a.txt")
  #expect(try await ingest([path], into: store).added == 1)
  // Emptied again, it keeps what it had.
  try folder.write([], to: "in/a.txt")
  #expect(try await ingest([path], into: store).failures.count == 1)
  #expect(try store.connection.number("SELECT count(*) FROM claims") == 1)
}
