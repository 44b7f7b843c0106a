import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private let sentences = [
  "Ketamine reduced the symptoms of PTSD in 41 adults.",
  "Studies suggest that ketamine relieves chronic pain within a day.",
  "A 2019 study found that prazosin reduced nightmares in half of 67 veterans with PTSD.",
  "Sleep got better in 40 % of adults with insomnia.",
  "Untreated depression raises the risk of heart disease.",
  "Esketamine lifted the mood of 30 patients with depression (Feder et al., 2014).",
  "Smoking causes lung cancer in many adults.",
]

/// The status of every claim, by uid.
private func snapshot(_ store: borrowing Store) throws -> [String: CitationStatus] {
  var claims: [String: CitationStatus] = [:]
  for row in try store.connection.rows(of: "SELECT uid, citation_status FROM claims") {
    let parts = row.split(separator: "|").map(String.init)
    claims[parts[0]] = CitationStatus(rawValue: parts[1])
  }
  return claims
}

/// Makes everything that happened until now a thousand seconds older: times are in whole seconds.
private func age(_ store: borrowing Store) throws {
  try store.connection.execute(
    """
    UPDATE run SET started_at = started_at - 1000, finished_at = finished_at - 1000;
    UPDATE article SET added_at = added_at - 1000, changed_at = changed_at - 1000;
    UPDATE article_version SET since = since - 1000, until = until - 1000;
    """)
}

private func changes(
  since run: Int64?, _ filter: GapFilter = GapFilter(), in store: borrowing Store
) throws -> GapReport {
  try GapReport.report(filter, sinceRun: run, seconds: 0, in: store)
}

private func cell(now: Int = 0, came: Int = 0, movedIn: Int = 0, movedOut: Int = 0)
  -> GapReport.Cell
{
  var cell = GapReport.Cell()
  (cell.now, cell.came, cell.movedIn, cell.movedOut) = (now, came, movedIn, movedOut)
  return cell
}

/// What a report has to say of the claims of now, beside those of then.
private func truth(
  _ now: [String: CitationStatus], since then: [String: CitationStatus]
) -> [CitationStatus: GapReport.Cell] {
  var cells: [CitationStatus: GapReport.Cell] = [:]
  for (uid, status) in now {
    cells[status, default: .init()].now += 1
    guard let before = then[uid] else {
      cells[status, default: .init()].came += 1
      continue
    }
    if before != status {
      cells[status, default: .init()].movedIn += 1
      cells[before, default: .init()].movedOut += 1
    }
  }
  return cells
}

private func decide(
  _ uid: String, _ verdict: Verdict, in store: borrowing Store, by reviewer: String = "Ada"
) throws {
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: verdict)], as: ReviewSettings(reviewer: reviewer),
    in: store)
}

@Test func changeSinceAnyRunIsWhatSnapshotsShow() async throws {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  var moveCount = 0
  for _ in 0..<6 {
    let folder = try TemporaryDirectory()
    let store = try Store(writing: ":memory:")
    var snapshots: [(run: Int64, claims: [String: CitationStatus])] = []
    for round in 0..<6 {
      for name in ["a", "b", "c", "d"].prefix(2 + round / 2) where Bool.random(using: &random) {
        let count = Int.random(in: 1...5, using: &random)
        let chosen = sentences.shuffled(using: &random).prefix(count)
        try folder.write(chosen.joined(separator: " ") + "\n", to: "in/\(name).txt")
      }
      try folder.write("Aspirin lowers the risk of stroke.\n", to: "in/z.txt")
      let run = try await ingest([folder.file("in")], into: store)
      let claims = try snapshot(store)
      for earlier in snapshots {
        let report = try changes(since: earlier.run, in: store)
        let wanted = truth(claims, since: earlier.claims)
        #expect(report.all.cells.filter { !$0.value.isEmpty } == wanted, "seed \(seed)")
        #expect(report.countAtRun == earlier.claims.count, "seed \(seed)")
        moveCount += report.all.total.movedIn + report.all.total.came
      }
      snapshots.append((run.id, claims))
      if let uid = claims.keys.sorted().randomElement(using: &random) {
        try decide(uid, Verdict.allCases.randomElement(using: &random) ?? .supported, in: store)
      }
      try age(store)
    }
  }
  #expect(moveCount > 50)
}

@Test func claimsOfSeveralConditionsCountInEachRowAndOnceInAll() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try folder.write(
    "Ketamine relieved both PTSD and depression in 41 adults. Smoking is common in many adults.\n",
    to: "in/a.txt")
  try await ingest([folder.file("in")], into: store)
  let report = try changes(since: nil, in: store)
  #expect(report.run == nil)
  #expect(report.rows.map(\.slug).last == .some(nil))
  let slugs = report.rows.compactMap(\.slug)
  #expect(slugs == ["depression", "ptsd"])
  #expect(report.rows.allSatisfy { $0.total == cell(now: 1) })
  #expect(report.all.total.now == report.rows.count - 1)
  var filter = GapFilter()
  filter.conditionSlug = "ptsd"
  let narrowed = try changes(since: 0, filter, in: store)
  #expect(narrowed.rows.map(\.slug) == ["ptsd"])
  #expect(narrowed.all.total.now == 1)
  #expect(narrowed.countAtRun == nil)
}

@Test func anotherAnalysisLeavesOpenWhatWasAClaim() throws {
  var news = GapNews(range: ByteRange(0..<1))
  news.analyserVersion = 5
  news.hasOlderNeighbour = true
  var run = GapRun()
  run.id = 3
  run.analyserVersion = 4
  run.nextRunAt = 100
  #expect(try ClaimPast(of: news, at: run) { true } == .unknown)
  news.loggedBefore = .vague
  #expect(try ClaimPast(of: news, at: run) { true } == .present(.vague))
  news.textChangedAt = 100
  #expect(try ClaimPast(of: news, at: run) { false } == .absent)
  news.hasOlderNeighbour = false
  news.articleAddedAt = 100
  #expect(try ClaimPast(of: news, at: run) { true } == .absent)
}

@Test func ledgerWithoutAnEndSaysNothingOfClaimsThatWent() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try await ingest([folder.articles()], into: store)
  try store.connection.execute("UPDATE run SET finished_at = NULL, state = 'failed'")
  #expect(try changes(since: 0, in: store).countAtRun == nil)
  #expect(throws: GapReport.Refusal.noRun(9)) { _ = try changes(since: 9, in: store) }
  #expect(throws: GapReport.Refusal.noSource("x")) {
    var filter = GapFilter()
    filter.source = "x"
    _ = try changes(since: nil, filter, in: store)
  }
}

@Test(arguments: [
  ("abcabd", "abd", true), ("abcabd", "abc", true), ("abcabd", "", true), ("ab", "abc", false),
  ("aaaab", "aab", true), ("aaaab", "aba", false), ("", "a", false),
])
func wordsAreFoundWhereTheyStand(text: String, words: String, isThere: Bool) {
  #expect(PastTexts.contains(Array(text.utf8), Array(words.utf8)[...]) == isThere)
}
