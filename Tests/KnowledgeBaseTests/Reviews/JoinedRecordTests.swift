import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// Four papers whose records nothing but a person could put together, and what that person says.
private let papers = ["Walking", "Yoga", "Prazosin", "Running"].enumerated().map { index, name in
  """
  @article{k\(index), author = {Byron, Ada}, year = {200\(index)}, doi = {10.1000/p\(index)},
    title = {\(name) for people who do not sleep after \(index) wars},
    abstract = {\(name) relieved insomnia in \(index + 2)0 \\% of adults.}}
  """
}

private enum Spoken: Sendable {
  case join(String, to: String)
  case split(String)
}

/// Says `word` of the records with these citation keys.
private func say(_ word: Spoken, in store: borrowing Store) async throws {
  func record(_ key: String) throws -> Int64 {
    Int64(try store.connection.number("SELECT id FROM records WHERE name = 'key:\(key)'"))
  }
  func article(_ key: String) throws -> Int64 {
    Int64(try store.connection.number("SELECT article_id FROM records WHERE name = 'key:\(key)'"))
  }
  switch word {
  case .join(let one, let other):
    _ = try await RecordIdentity.decide(
      .join(article: article(other)), record: record(one), note: nil, editor: nil, in: store)
  case .split(let one):
    _ = try await RecordIdentity.decide(
      .split, record: record(one), note: nil, editor: nil, in: store)
  }
}

/// Which records are one article, with the claims that it has.
private func groups(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT (SELECT group_concat(name) FROM (SELECT name FROM records WHERE article_id = a.id ORDER BY name)),
        (SELECT count(*) FROM grades AS g WHERE g.article_id = a.id AND g.stands)
      FROM articles AS a ORDER BY 1
      """)
}

private let sayings: [[Spoken]] = [
  [.join("k1", to: "k0")], [.join("k0", to: "k1")],
  [.join("k2", to: "k0"), .join("k2", to: "k1"), .split("k2")],
  [.join("k2", to: "k0"), .join("k2", to: "k1")],
  [.join("k1", to: "k0"), .join("k2", to: "k0"), .split("k1")],
  [.join("k1", to: "k0"), .split("k0")],
]

@Test(arguments: sayings.indices, [true, false])
func whatWasJoinedAndPartedStaysSoInAnyOrder(index: Int, isReversed: Bool) async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  var paths: [String] = []
  for (number, paper) in papers.enumerated() {
    paths.append(try folder.write(paper, to: "\(number).bib"))
  }
  try await ingest(paths, into: store)
  for key in try store.connection.texts("SELECT key FROM articles ORDER BY key") {
    _ = try Grading.grade(
      .low, GradeTable.Subject(articleKey: key, claimUID: nil), note: nil, reviewer: key, in: store)
  }
  for word in sayings[index] { try await say(word, in: store) }
  let wanted = try groups(store)
  #expect(try store.connection.faults() == [])
  var text = ""
  _ = try Dump.write(Set(DumpPart.allCases), from: store) { text += $0 }
  for loads in [[0], [2], [4]] {
    let rebuilt = try Store(writing: ":memory:")
    for (number, path) in (isReversed ? paths.reversed() : paths).enumerated() {
      if loads.contains(number) { try await loadDump(text, into: rebuilt, folder) }
      try await ingest([path], into: rebuilt)
    }
    if loads.contains(4) { try await loadDump(text, into: rebuilt, folder) }
    #expect(try groups(rebuilt) == wanted, "loaded before file \(loads[0])")
    #expect(try rebuilt.connection.number("SELECT count(*) FROM claims") == wanted.count)
    #expect(try rebuilt.connection.faults() == [])
    let all = try rebuilt.connection.dump()
    #expect(try await RecordIdentity.carryOut(in: rebuilt) == 0)
    #expect(try rebuilt.connection.dump() == all)
  }
}

func loadDump(_ text: String, into store: borrowing Store, _ folder: TemporaryDirectory)
  async throws
{
  var load = try DumpLoad(path: folder.write(text, to: "dump.txt"), DumpLoad.Settings())
  _ = try load.run(in: store)
  _ = try await RecordIdentity.carryOut(in: store)
}

/// What a person joined hides and comes back with the text that it had, whichever file comes first.
@Test(arguments: [false, true])
func joinedArticleComesBackWithItsText(isWhole: Bool) async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  var source = Source(name: "s", path: folder.file("in"))
  try store.keep(source)
  source.id = 1
  let files = [("in/a.bib", papers[0]), ("in/b.bib", papers[1])]
  func night(_ present: ArraySlice<(String, String)>) async throws {
    for (name, _) in files { try? FileManager.default.removeItem(atPath: folder.file(name)) }
    for (name, text) in present { try folder.write(text, to: name) }
    try folder.write("Nothing of note.\n", to: "in/note.txt")
    try await ingest([], into: store) { request in
      request.sources = [source]
      request.acceptsShrinking = true
    }
  }
  try await night(files[...])
  try await say(.join("k0", to: "k1"), in: store)
  let claims = "SELECT text, verdict FROM claims WHERE text LIKE '%insomnia%'"
  let uid = try store.connection.texts("SELECT uid FROM claims WHERE text LIKE 'Yoga%'")[0]
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
  let before = try store.connection.rows(of: claims)
  #expect(before == ["Yoga relieved insomnia in 30 % of adults.|supported"])
  try await night([])
  #expect(try store.connection.rows(of: claims) == [])
  try await night(isWhole ? files[...] : files[..<1])
  #expect(try store.connection.rows(of: claims) == before)
  #expect(try store.connection.faults() == [])
}
