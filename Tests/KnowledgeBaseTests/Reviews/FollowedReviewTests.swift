import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

private let first = "Nearly 70 % of patients with PTSD improved after ketamine.\n"
private let second = "Nearly 70% of patients, with PTSD, improved after ketamine.\n"

private struct World: ~Copyable {
  let folder: TemporaryDirectory
  let store: Store

  init() throws {
    let folder = try TemporaryDirectory()
    let store = try Store(writing: folder.file("kb.sqlite"))
    self.folder = folder
    self.store = store
  }

  func take(_ text: String) async throws {
    try folder.write(text, to: "in/page.txt")
    try await ingest([folder.file("in/page.txt")], into: store)
  }

  func decide(_ verdict: Verdict, _ reviewer: String) throws {
    let uid = try store.connection.texts("SELECT uid FROM claims ORDER BY id")[0]
    _ = try Reviewing.take(
      [ReviewDecision(claim: uid, verdict: verdict)], as: ReviewSettings(reviewer: reviewer),
      in: store)
  }

  /// The verdict of the claim, its status, and how many decisions count.
  func verdict() throws -> String {
    try store.connection.rows(
      of: """
        SELECT coalesce(c.verdict, '-'), c.citation_status,
          (SELECT count(*) FROM standing_reviews AS s WHERE s.claim_uid = c.uid) FROM claims AS c
        """)[0]
  }
}

/// A reviewer's last word counts, whichever of the wordings it was said on.
@Test func lastWordCountsOnWhateverWordingItWasSaid() async throws {
  let world = try World()
  try await world.take(first)
  try world.decide(.supported, "Ada")
  #expect(try world.verdict() == "supported|verified|1")
  try await world.take(second)
  #expect(try world.verdict() == "supported|verified|1")
  try world.decide(.contradicted, "Ada")
  #expect(try world.verdict() == "contradicted|contradicted|1")
  try await world.take(first)
  #expect(try world.verdict() == "contradicted|contradicted|1")
  // The word that it took the place of waits for nobody.
  var waiting = 0
  _ = try Listing.reviewsToRecheck(reviewer: nil, limit: nil).forEachRow(
    on: world.store.connection, begin: { _ in }, row: { _ in waiting += 1 })
  #expect(waiting == 0)
  try await world.take("Nearly 70 % of patients (with PTSD) improved, after ketamine.\n")
  #expect(try world.verdict() == "contradicted|contradicted|1")
}

/// Reviewers who differ do so after the wording changed as well, and what settled it stays settled.
@Test func conflictsAndSettlementsFollow() async throws {
  let world = try World()
  try await world.take(first)
  try world.decide(.supported, "Ada")
  try world.decide(.overstated, "Bo")
  try await world.take(second)
  #expect(try world.verdict() == "overstated|overstated|2")
  #expect(
    try world.store.connection.texts("SELECT status_reason FROM claims")[0].hasPrefix("Reviewers"))
  let uid = try world.store.connection.texts("SELECT uid FROM claims")[0]
  var settings = ReviewSettings(reviewer: "Dee")
  settings.isAdjudicated = true
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: .supported)], as: settings, in: world.store)
  #expect(try world.verdict() == "supported|verified|1")
  try await world.take(first)
  #expect(try world.verdict() == "supported|verified|1")
  // A rebuilt file that gets the decisions sees the same.
  let before = try world.verdict()
  var text = ""
  _ = try ReviewDump.write(from: world.store) { text += $0 }
  let rebuilt = try World()
  try await rebuilt.take(first)
  let dump = try rebuilt.folder.write(text, to: "dump.txt")
  var load = try DumpLoad(path: dump, DumpLoad.Settings())
  _ = try load.run(in: rebuilt.store)
  #expect(try rebuilt.verdict() == before)
}

@Test func decisionThatFollowedCanBeTakenBack() async throws {
  let world = try World()
  try await world.take(first)
  try world.decide(.supported, "Ada")
  try await world.take(second)
  let uid = try world.store.connection.texts("SELECT uid FROM claims")[0]
  let written = try Reviewing.withdraw([.claim(uid)], reviewer: "Ada", in: world.store)
  #expect(written.map(\.statusAfter) == ["uncited"])
  #expect(try world.verdict() == "-|uncited|0")
  try await world.take(first)
  #expect(try world.verdict() == "-|uncited|0")
}
