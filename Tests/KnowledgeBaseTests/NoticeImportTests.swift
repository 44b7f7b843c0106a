import Foundation
import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@Test func retractionReachesEveryClaimThatRestsOnThePaper() async throws {
  let world = try NoticeWorld()
  let summary = try await world.take(watch("1 2/6/2010 10.5555/A - Retraction"))
  #expect(summary.run.noticesAdded == 1)
  #expect(summary.run.integrityChanged == 1)
  #expect(summary.run.statusesChanged == 2)
  #expect(try world.standing() == ["Paper a|retracted", "We found a.", "They say a."])
  #expect(
    try world.store.connection.texts("SELECT status_reason FROM claims WHERE text = 'They say a.'")
      == [
        "It rests on “Paper a” (doi:10.5555/a), retracted on 2010-02-06 according to retraction-watch"
          + " (notice doi:10.5555/n1)."
      ])
  #expect(
    try world.store.connection.texts("SELECT status_reason FROM claims WHERE text = 'We found a.'")
      == [
        "Its own article, “Paper a” (doi:10.5555/a), was retracted on 2010-02-06 according to "
          + "retraction-watch (notice doi:10.5555/n1)."
      ])
  #expect(
    try world.store.connection.rows(
      of: """
        SELECT text, article_integrity, source_integrity FROM claims
        WHERE source_integrity <> 'ok' OR article_integrity <> 'ok' ORDER BY id
        """) == ["We found a.|retracted|retracted", "They say a.|ok|retracted"])
  let delta = try world.delta(since: nil)
  #expect(
    delta == [
      "article Paper a ok > retracted by doi:10.5555/a",
      "claim We found a. own-finding > retracted by doi:10.5555/a",
      "claim They say a. resolved > retracted by doi:10.5555/a",
    ])
  #expect(
    try world.store.connection.rows(of: "SELECT before, after, run_id FROM integrity_changes") == [
      "ok|retracted|1"
    ])
  #expect(try world.store.connection.faults() == [])
}

@Test(arguments: [
  watch("1 2/6/2010 10.5555/a - Retraction", "2 - - 33 Correction"),
  pairs("10.5555/a 10.5555/a retraction", "10.5555/A 10.5555/A retraction", "10.5555/b - concern"),
  #"{"DOI":"10.5555/n","update-to":[{"DOI":"10.5555/a","type":"retraction"}]}"#,
])
func sameFileAgainWritesNothing(text: String) async throws {
  let world = try NoticeWorld()
  let first = try await world.take(text)
  #expect(try world.standing().first == "Paper a|retracted")
  let content = try world.content()
  let second = try await world.take(text)
  #expect(try world.content() == content)
  #expect(second.run.noticesAdded + second.run.noticesSuperseded == 0)
  #expect(second.unchangedCount == first.run.noticesAdded + first.unchangedCount)
  #expect(try world.delta(since: first.run.id) == [])
  #expect(try world.delta(since: 0) != [])
}

@Test func importThatWasCutOffGoesOn() async throws {
  let world = try NoticeWorld()
  let whole = try NoticeWorld()
  let rows = ["1 2/6/2010 10.5555/a - Retraction", "2 2/6/2011 10.5555/b - Retraction"]
  try await world.take(watch(rows[0]))
  let rest = try await world.take(watch(rows[0], rows[1]))
  try await whole.take(watch(rows[0], rows[1]))
  #expect(rest.run.noticesAdded == 1 && rest.unchangedCount == 1)
  #expect(try world.standing() == whole.standing())
}

@Test func reinstatementClears() async throws {
  let world = try NoticeWorld()
  let first = try await world.take(watch("1 2/6/2010 10.5555/a - Retraction"))
  try await world.take(
    watch("1 2/6/2010 10.5555/a - Retraction", "2 3/6/2010 10.5555/a - Reinstatement"))
  #expect(try world.standing() == ["Paper a|reinstated"])
  #expect(try world.delta(since: first.run.id) == [])
  // It was not retracted before the first import, and it is not now.
  #expect(try world.delta(since: 0) == [])
  try await world.take(watch("3 3/6/2012 10.5555/a - Retraction"))
  #expect(try world.standing() == ["Paper a|retracted", "We found a.", "They say a."])
  #expect(try world.delta(since: nil).count == 3)
  // Retracted then, and retracted now.
  #expect(try world.delta(since: first.run.id) == [])
}

@Test func originsThatDisagreeAreWeighedByDate() async throws {
  let world = try NoticeWorld()
  try await world.take(pairs("10.5555/a - retraction", "10.5555/b - retraction"), named: "p.tsv")
  try await world.take(watch("1 3/6/2010 10.5555/a - Reinstatement"))
  #expect(try world.standing().prefix(2) == ["Paper a|reinstated", "Paper b|retracted"])
  try await world.take(
    watch("9 1/1/2011 10.5555/a - Retraction", "10 1/1/2009 10.5555/b - Reinstatement"),
    named: "q.csv", origin: "my-library")
  #expect(try world.standing().prefix(2) == ["Paper a|retracted", "Paper b|reinstated"])
  #expect(
    try world.store.connection.texts("SELECT DISTINCT origin FROM notices ORDER BY 1")
      == ["doi-pairs", "my-library", "retraction-watch"])
}

@Test func changedWordReplacesTheOldOneWhichIsKept() async throws {
  let world = try NoticeWorld()
  let first = try await world.take(watch("1 2/6/2010 10.5555/a - Retraction"))
  let second = try await world.take(watch("1 2/6/2010 10.5555/b - Expression of concern"))
  #expect(second.run.noticesAdded == 1 && second.run.noticesSuperseded == 1)
  #expect(try world.standing() == ["Paper b|concern"])
  #expect(
    try world.store.connection.rows(
      of: "SELECT nature, original_doi, superseded_at IS NULL FROM notices ORDER BY id")
      == ["retraction|10.5555/a|0", "concern|10.5555/b|1"])
  #expect(
    try world.delta(since: first.run.id) == [
      "article Paper b ok > concern by doi:10.5555/b",
      "claim We found b. own-finding > concern by doi:10.5555/b",
      "claim They say b. resolved > concern by doi:10.5555/b",
    ])
  // What an origin takes back, it takes back.
  try await world.take(watch("1 2/6/2010 - - Expression of concern"))
  #expect(try world.standing() == [])
}

@Test func milderNoticeThanBeforeIsNoNews() async throws {
  let world = try NoticeWorld()
  let first = try await world.take(watch("1 2/6/2010 10.5555/a - Retraction"))
  try await world.take(watch("1 2/6/2010 10.5555/a - Expression of concern"))
  #expect(try world.standing() == ["Paper a|concern"])
  #expect(try world.delta(since: first.run.id) == [])
  #expect(try world.delta(since: 0).first == "article Paper a ok > concern by doi:10.5555/a")
}

@Test func entryThatContradictsOneBeforeItIsToldAndNotTaken() async throws {
  let world = try NoticeWorld()
  let text = watch("1 2/6/2010 10.5555/a - Retraction", "1 2/6/2010 10.5555/b - Retraction")
  let first = try await world.take(text)
  #expect(first.failureCount == 1)
  #expect(
    first.run.failures.map(\.error).first?.hasSuffix(
      "line 3: it says otherwise than an earlier entry of the same name, “1”, which is taken.")
      == true)
  #expect(try world.standing().first == "Paper a|retracted")
  let content = try world.content()
  try await world.take(text)
  #expect(try world.content() == content)
}

@Test func papersAreToldByDOIAndByPubMedIdWhereNoDOISaysOtherwise() async throws {
  let world = try NoticeWorld()
  try await world.take(
    watch(
      "1 2/6/2010 - 11 Correction", "2 2/6/2010 10.5555/other 11 Retraction",
      "3 2/6/2010 10.5555/b 999 Correction", "4 2/6/2010 10.5555/other 33 Retraction"))
  #expect(
    try world.standing() == [
      "Paper a|corrected", "Paper b|corrected", "Paper c|retracted", "We found c.", "They say c.",
    ])
}

@Test func noticeItselfIsNoRetractedPaper() async throws {
  let world = try NoticeWorld()
  try await world.take(pairs("10.5555/a 10.5555/b retraction"))
  #expect(try world.standing().first == "Paper a|retracted")
  #expect(try world.standing().contains("Paper b|retracted") == false)
}

@Test func articleThatComesLaterIsKnownAtOnce() async throws {
  let world = try NoticeWorld()
  try await world.take(pairs("10.5555/D 10.5555/n retraction"))
  #expect(try world.standing() == [])
  let before = try #require(
    try world.store.connection.texts("SELECT max(id) FROM runs").first.flatMap { Int64($0) })
  var blog = SampleArticle("blog2", title: "Another blog")
  blog.cite("d")
  try world.store.take([NoticeWorld.paper("d", pmid: nil), blog])
  #expect(try world.standing() == ["Paper d|retracted", "We found d."])
  try world.resolve()
  #expect(try world.standing() == ["Paper d|retracted", "We found d.", "They say d."])
  #expect(
    try world.delta(since: before) == [
      "article Paper d ok > retracted by doi:10.5555/d",
      "claim We found d. own-finding > retracted by doi:10.5555/d",
      "claim They say d. unresolved > retracted by doi:10.5555/d",
    ])
}

@Test func newTextOfARetractedArticleBringsFindingsThatAreNews() async throws {
  let world = try NoticeWorld()
  let run = try await world.take(pairs("10.5555/b 10.5555/n retraction")).run.id
  var paper = NoticeWorld.paper("b", pmid: nil)
  paper.add("We found more.") { $0.isOwnFinding = true }
  try world.store.take([paper])
  #expect(
    try world.standing()
      == ["Paper b|retracted", "They say b.", "We found b.", "We found more."])
  #expect(
    try world.delta(since: run)
      == ["claim We found more. own-finding > retracted by doi:10.5555/b"])
  #expect(try world.store.connection.number("SELECT count(*) FROM status_changes") == 6)
}

@Test func muteLeavesOutUntilSomethingWorseComes() async throws {
  let world = try NoticeWorld()
  try await world.take(watch("1 2/6/2010 10.5555/a - Expression of concern"))
  #expect(try world.delta(since: 0).count == 3)
  try world.mute("a")
  #expect(try world.delta(since: 0) == [])
  #expect(try world.delta(since: 0, isWhole: true).count == 3)
  try world.mute("a", false)
  #expect(try world.delta(since: 0).count == 3)
  try world.mute("a")
  try await world.take(watch("2 2/6/2011 10.5555/a - Retraction"))
  #expect(try world.delta(since: 0).count == 3)
  try world.mute("a")
  #expect(try world.delta(since: 0) == [])
  // Statuses stay what they are.
  #expect(try world.standing() == ["Paper a|retracted", "We found a.", "They say a."])
}

@Test func claimOnTwoRetractedPapersIsMutedWithBoth() async throws {
  let world = try NoticeWorld()
  try world.store.connection.run(
    """
    INSERT INTO citation (statement_id, ordinal, byte_start, byte_end, attribution, rule, missing,
      resolution, article_id)
    SELECT c.statement_id, 9, c.byte_start, c.byte_end, 'identified', 'x', '[]', 'resolved', a.id
    FROM citation AS c, article AS a WHERE c.doi = '10.5555/a' AND a.doi = '10.5555/b'
    """)
  try await world.take(pairs("10.5555/a - retraction", "10.5555/b - retraction"))
  try world.mute("a")
  let delta = try world.delta(since: nil)
  #expect(delta.contains("claim They say a. resolved > retracted by doi:10.5555/b"))
  try world.mute("b")
  #expect(try world.delta(since: nil) == [])
}

@Test func dryRunWritesNothing() async throws {
  let world = try NoticeWorld()
  let content = try world.content()
  let summary = try await world.take(pairs("10.5555/a - retraction"), isDryRun: true)
  #expect(summary.run.noticesAdded == 1 && summary.run.integrityChanged == 1)
  #expect(summary.run.statusesChanged == 2)
  #expect(try world.content() == content)
  #expect(try world.store.connection.number("SELECT count(*) FROM run") == 0)
}

@Test func ofManyBadLinesTwentyAreToldAndAllCounted() async throws {
  let world = try NoticeWorld()
  let bad = String(repeating: "x,1,2,3,4,5,6\n", count: 50)
  let summary = try await world.take(watch("1 2/6/2010 10.5555/a - Retraction") + bad)
  #expect(summary.failureCount == 50)
  #expect(summary.run.failures.count == 21)
  #expect(summary.run.failures.last?.error.hasSuffix(" has 30 more faults.") == true)
  #expect(summary.run.noticesAdded == 1)
}

@Test(arguments: [("", "is empty."), ("a,b\n1,2\n", "is no file of notices that kb knows.")])
func fileThatHoldsNoNoticesIsRefused(text: String, reason: String) async throws {
  let world = try NoticeWorld()
  let summary = try await world.take(text)
  #expect(summary.run.failures.map(\.error).first?.contains(reason) == true)
  #expect(summary.failureCount == 1)
}

@Test func lookupTellsOfPapersThatAreNoArticles() async throws {
  let world = try NoticeWorld()
  try await world.take(watch("1 2/6/2010 10.5555/zz 77 Retraction", "2 - 10.5555/a - Correction"))
  func state(_ name: String) throws -> String {
    let found = try NoticeLookup.integrity(of: name, in: world.store)
    return "\(found?.integrity?.rawValue ?? "none") \(found?.articleID ?? 0)"
  }
  #expect(try state("https://doi.org/10.5555/ZZ") == "retracted 0")
  #expect(try state("PMID: 77") == "retracted 0")
  #expect(try state("11") == "corrected 1")
  #expect(try state("10.5555/b") == "none 2")
  #expect(try NoticeLookup.integrity(of: "nonsense", in: world.store) == nil)
}
