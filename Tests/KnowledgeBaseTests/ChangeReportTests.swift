import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// A file whose runs are made by hand, at times of the test's own.
private struct Ledger: ~Copyable {
  let store: Store
  var clock: Int64 = 1_000_000

  init() throws { store = try Store(writing: ":memory:") }

  /// A run that takes in `articles` and takes `gone` away.
  @discardableResult
  mutating func run(
    _ articles: [SampleArticle], gone: [String] = [], isCutOff: Bool = false,
    failures: [RunSummary.Failure] = []
  ) throws -> Int64 {
    let versions = Versions(tool: "1.2.3", reader: 1, analyser: 4, vocabulary: 5)
    var summary = RunSummary()
    summary.id = try RunLedger.begin(
      command: "ingest", arguments: [], versions: versions, seconds: clock, on: store.connection)
    summary.failures = failures
    for outcome in try store.take(articles, seconds: clock + 1, versions: versions) {
      if outcome.change == .added { summary.added += 1 }
      if outcome.change == .changed { summary.changed += 1 }
      summary.claimsAdded += outcome.claimsAdded
      summary.claimsRemoved += outcome.claimsRemoved
    }
    for key in gone { summary.claimsRemoved += try remove(key) }
    if !isCutOff {
      try RunLedger.finish(summary, as: .finished, seconds: clock + 2, on: store.connection)
    }
    return summary.id
  }

  /// Marks an article as gone, as a source that no longer has it does.
  private func remove(_ key: String) throws -> Int {
    let claims = try store.connection.texts(
      """
      SELECT s.uid FROM statement AS s JOIN article AS a ON a.id = s.article_id
      WHERE a.key = ?1 AND a.removed_at IS NULL AND s.uid IS NOT NULL
      """, .text(key))
    let revision = try RunLedger.nextRevision(on: store.connection)
    try store.connection.run(
      "UPDATE article SET removed_at = ?2, changed_rev = ?3 WHERE key = ?1 AND removed_at IS NULL",
      .text(key), .integer(clock), .integer(revision))
    return claims.count
  }

  func review(_ uid: String, _ verdict: Verdict) throws {
    _ = try Reviewing.take(
      [ReviewDecision(claim: uid, verdict: verdict)], as: ReviewSettings(reviewer: "Ada"),
      in: store)
  }

  func changes(_ point: ChangePoint, now: Int64 = 5_000_000_000) throws -> ChangeReport {
    try ChangeReport.report(since: point, limit: nil, seconds: now, in: store)
  }

  func state() throws -> State {
    var state = State()
    state.revision = try RunLedger.revision(on: store.connection)
    for row in try store.connection.rows(of: "SELECT uid, citation_status FROM claims") {
      let parts = row.split(separator: "|").map(String.init)
      state.claims[parts[0]] = CitationStatus(rawValue: parts[1])
    }
    for row in try store.connection.rows(of: "SELECT key, changed_rev FROM articles") {
      let parts = row.split(separator: "|").map(String.init)
      state.articles[parts[0]] = Int64(parts[1])
    }
    return state
  }
}

/// What the file holds at a moment.
private struct State {
  var run: Int64 = 0
  var revision: Int64 = 0
  var articles: [String: Int64] = [:]
  var claims: [String: CitationStatus] = [:]
}

private func article(_ key: String, _ claims: [String]) -> SampleArticle {
  SampleArticle(key, title: "On " + key, claims: claims)
}

/// Holds a report against what the file held then and holds now.
private func check(
  _ report: ChangeReport, from then: State, to now: State, _ comment: Comment
) {
  let keys = (Set(then.articles.keys), Set(now.articles.keys))
  #expect(Set(report.added.rows.map(\.key)) == keys.1.subtracting(keys.0), comment)
  #expect(Set(report.gone.rows.map(\.key)) == keys.0.subtracting(keys.1), comment)
  let changed = keys.0.intersection(keys.1).filter { then.articles[$0] != now.articles[$0] }
  #expect(Set(report.changed.rows.map(\.key)) == changed, comment)
  let uids = (Set(then.claims.keys), Set(now.claims.keys))
  #expect(Set(report.gained.rows.map(\.uid)) == uids.1.subtracting(uids.0), comment)
  #expect(report.lostCount == uids.0.subtracting(uids.1).count, comment)
  let moved = uids.0.intersection(uids.1).filter { then.claims[$0] != now.claims[$0] }
  #expect(Set(report.moved.rows.map(\.uid)) == moved, comment)
  for claim in report.moved.rows { #expect(claim.before == then.claims[claim.uid], comment) }
  #expect(report.moves.values.reduce(0, +) == moved.count, comment)
  #expect(report.unknownCount == 0, comment)
}

@Test func changesSinceAnyRunAreWhatSnapshotsShowWhateverTheClockDoes() throws {
  let seed = UInt64.random(in: 0...UInt64.max)
  var random = SeededGenerator(seed: seed)
  var (moves, gains, losses, goings, jumps) = (0, 0, 0, 0, 0)
  for _ in 0..<12 {
    var ledger = try Ledger()
    var states = [State()]
    var away: Set<String> = []
    for round in 0..<7 {
      var articles: [SampleArticle] = []
      var gone: [String] = []
      for name in ["a", "b", "c", "d", "e"] where Bool.random(using: &random) {
        // What went and comes back is another matter.
        guard !away.contains(name) else { continue }
        let isThere = states.last?.articles[name] != nil
        if isThere, Int.random(in: 0..<5, using: &random) == 0 {
          gone.append(name)
          away.insert(name)
        } else {
          let words = ["one", "two", "three", "four", "five"].shuffled(using: &random)
          let count = Int.random(in: 1...4, using: &random)
          articles.append(article(name, words.prefix(count).map { "Of \(name) \($0)." }))
        }
      }
      let before = try ledger.state()
      let run = try ledger.run(articles, gone: gone)
      var state = try ledger.state()
      state.run = run
      for earlier in states {
        let comment: Comment = "seed \(seed), round \(round), since run \(earlier.run)"
        let report = try ledger.changes(.run(earlier.run))
        check(report, from: earlier, to: state, comment)
        check(
          try ledger.changes(.revision(earlier.revision)), from: earlier, to: state, comment)
        #expect(report.runs.map(\.id) == Array((earlier.run + 1)..<(run + 1)), comment)
        moves += report.moved.count
        gains += report.gained.count
        losses += report.lostCount ?? 0
        goings += report.gone.count
      }
      check(try ledger.changes(.newestRun), from: before, to: state, "seed \(seed), newest")
      states.append(state)
      // Decisions between runs move statuses, and move them back.
      if let uid = state.claims.keys.sorted().randomElement(using: &random) {
        try ledger.review(uid, Bool.random(using: &random) ? .supported : .contradicted)
        states[states.count - 1] = try ledger.state()
        states[states.count - 1].run = run
        // The run's own revision is from before the decision.
        states[states.count - 1].claims[uid] = state.claims[uid]
        states[states.count - 1].revision = state.revision
      }
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        ledger.clock -= Int64.random(in: 100...200_000, using: &random)
        jumps += 1
      case 1: ledger.clock += 2
      default: ledger.clock += 86_400
      }
    }
  }
  #expect(moves > 20 && gains > 100 && losses > 100 && goings > 10 && jumps > 5)
}

@Test func statusThatChangedBackIsNoChange() throws {
  var ledger = try Ledger()
  let run = try ledger.run([article("a", ["One.", "Two."])])
  let uids = try ledger.store.connection.texts("SELECT uid FROM claims ORDER BY id")
  try ledger.review(uids[0], .supported)
  try ledger.review(uids[1], .contradicted)
  #expect(try ledger.changes(.run(run)).moved.rows.map(\.before) == [.uncited, .uncited])
  try ledger.review(uids[0], .notAddressed)
  let report = try ledger.changes(.run(run))
  #expect(report.moved.rows.map(\.uid) == [uids[1]])
  #expect(report.moved.rows.map(\.status) == [.contradicted])
  #expect(report.moved.rows.map(\.text) == ["Two."])
  #expect(report.moved.rows.map(\.articleTitle) == ["On a"])
  #expect(report.gained.count == 0 && report.changed.count == 0)
  #expect(report.decisions.reduce(0) { $0 + $1.count } == 3)
}

@Test func nothingChangedAfterARunThatFoundAllAsItWas() throws {
  var ledger = try Ledger()
  try ledger.run([article("a", ["One."])])
  ledger.clock += 86_400
  let failure = RunSummary.Failure(path: "/x", cause: .badData, error: "It is empty.")
  let second = try ledger.run([], failures: [failure])
  let report = try ledger.changes(.newestRun)
  #expect(report.isEmpty)
  #expect(report.baseline.newestRun == second)
  #expect(report.runs.map(\.failures).map { $0.map(\.error) } == [["It is empty."]])
  #expect(report.runs.first?.failures.first?.path == "/x")
  #expect(report.lostCount == 0)
  #expect(try !ledger.changes(.run(0)).isEmpty)
}

@Test func dateStandsForTheNewestRunBeforeItAndLosesNothingToAClockSetBack() throws {
  var ledger = try Ledger()
  let times: [Int64] = [10_000, 20_000, 5_000, 30_000, 9_000_000_000, 40_000]
  for (index, time) in times.enumerated() {
    ledger.clock = time
    try ledger.run([article("a\(index)", ["Claim \(index)."])])
  }
  func run(before moment: Int64) throws -> Int64 {
    try ledger.changes(.moment(moment), now: 50_000).baseline.run.id
  }
  #expect(try run(before: 1) == 0)
  #expect(try run(before: 15_000) == 1)
  // Run 3 bears an earlier time, but run 2 does not.
  #expect(try run(before: 20_001) == 1)
  #expect(try run(before: 25_000) == 3)
  // A run that ended in the future may be of any time: what it did is told.
  #expect(try run(before: 35_000) == 4)
  #expect(try run(before: 45_000) == 6)
  let report = try ledger.changes(.moment(15_000), now: 50_000)
  #expect(report.added.rows.map(\.key) == ["a1", "a2", "a3", "a4", "a5"])
  #expect(report.baseline.runOutOfOrder == 3)
  #expect(try ledger.changes(.run(3), now: 50_000).baseline.decisionsFrom == 5_002)
  #expect(try ledger.changes(.run(2), now: 50_000).baseline.decisionsFrom == 5_000)
}

@Test func whatACutOffRunDidIsToldAndItsLossesAreNot() throws {
  var ledger = try Ledger()
  let first = try ledger.run([article("a", ["One.", "Two."])])
  ledger.clock += 86_400
  try ledger.run([article("a", ["One."]), article("b", ["Three."])], isCutOff: true)
  ledger.clock += 86_400
  try ledger.run([article("c", ["Four."])])
  let report = try ledger.changes(.run(first))
  #expect(report.added.rows.map(\.key) == ["b", "c"])
  #expect(report.changed.rows.map(\.key) == ["a"])
  #expect(report.changed.rows.map(\.hasNewText) == [true])
  #expect(report.gained.rows.map(\.text) == ["Three.", "Four."])
  #expect(report.lostCount == nil)
  #expect(report.runs.map(\.isInTrouble) == [true, false])
}

@Test func newlyRetractedArticlesAndClaimsThatRestOnThemAreTold() async throws {
  let world = try NoticeWorld()
  try await world.take(watch("1 1/2/2020 10.5555/a 0 Retraction"))
  let report = try ChangeReport.report(
    since: .newestRun, limit: nil, seconds: 5_000_000_000, in: world.store)
  let delta = try world.delta(since: nil)
  #expect(report.integrity.filter(\.isArticle).map(\.text) == ["Paper a"])
  #expect(report.integrity.count == delta.count && report.integrity.count == 3)
  #expect(report.integrity.dropFirst().allSatisfy { $0.sourceKey == "doi:10.5555/a" })
  #expect(report.moved.rows.map(\.status) == [.retracted, .retracted])
  #expect(report.gained.count == 0)
}

@Test func noReportSinceWhatTheFileDoesNotKnow() throws {
  var ledger = try Ledger()
  #expect(try ledger.changes(.newestRun).isEmpty)
  try ledger.run([article("a", ["One."])])
  let revision = try RunLedger.revision(on: ledger.store.connection)
  do {
    _ = try ledger.changes(.run(2))
    Issue.record("There is no run 2.")
  } catch let refusal as ChangeReport.Refusal {
    #expect(refusal == .noRun(2))
  }
  do {
    _ = try ledger.changes(.revision(revision + 1))
    Issue.record("The file is not there yet.")
  } catch let refusal as ChangeReport.Refusal {
    #expect(refusal == .noRevision(revision + 1, newest: revision))
  }
  #expect(try ledger.changes(.revision(revision)).isEmpty)
}

@Test func rowsBeyondTheLimitAreCounted() throws {
  var ledger = try Ledger()
  try ledger.run((1...5).map { article("a\($0)", ["Claim \($0)."]) })
  let report = try ChangeReport.report(
    since: .run(0), limit: 2, seconds: 5_000_000_000, in: ledger.store)
  #expect(report.added.count == 5 && report.added.rows.map(\.key) == ["a1", "a2"])
  #expect(report.gained.count == 5 && report.gained.rows.count == 2)
  #expect(report.gainedByStatus == [.uncited: 5])
}
