import Foundation
import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// Decisions hang on the names of articles: whichever record made an article, and after articles were
/// joined, every one of them has to be found.

/// The same paper, once by its DOI and once by its PMID.
private let byDOI = """
  @article{Ada2020, author = {Byron, Ada}, year = {2020}, doi = {10.1000/trial},
    journal = {Journal of Sleep Trauma}, volume = {12}, pages = {201--209},
    title = {Prazosin for nightmares in adults with trauma after war},
    abstract = {Prazosin reduced nightmares in 40 \\% of adults with PTSD.}}
  """
private let byPMID = """
  PMID- 90000123
  TI  - Prazosin for nightmares in adults with trauma after war
  FAU - Byron, Ada
  AU  - Byron A
  DP  - 2020
  JT  - Journal of Sleep Trauma
  VI  - 12
  PG  - 201-209
  AB  - Prazosin reduced nightmares in 40 % of adults with PTSD.

  """
private let page = """
  # Nightmares

  Prazosin relieves nightmares in most adults with PTSD, Byron et al. reported in 2020 in the Journal of
  Sleep Trauma.
  """

private let claimOfPage = "SELECT id FROM claims WHERE text LIKE '%relieves%'"
private let claimOfPaper = "SELECT id FROM claims WHERE article_title LIKE 'Prazosin for%'"

/// One decision of each kind on the paper and by it.
private func decide(in store: borrowing Store) async throws {
  let paper = try store.connection.number(
    "SELECT id FROM articles WHERE title LIKE 'Prazosin for%'")
  let key = try #require(try store.articleKey(Int64(paper)))
  let ofPage = try store.connection.number(claimOfPage)
  _ = try Reviewing.take(
    [
      ReviewDecision(claim: String(ofPage), verdict: .overstated, evidence: key),
      ReviewDecision(claim: String(try store.connection.number(claimOfPaper)), verdict: .supported),
    ], as: ReviewSettings(reviewer: "Ada"), in: store)
  _ = try Grading.grade(
    .low, GradeTable.Subject(articleKey: key, claimUID: nil), note: nil, reviewer: "Ada", in: store)
  let uid = try store.connection.texts("SELECT uid FROM claims WHERE id IN (\(claimOfPaper))")[0]
  _ = try Grading.grade(
    .high, GradeTable.Subject(articleKey: key, claimUID: uid), note: nil, reviewer: "Ada", in: store
  )
  let article = try #require(try store.mutedArticle(Int64(paper)))
  try store.add(NoticeMute(isMuted: true, note: nil, reviewer: "Ada", madeAt: 1), of: article)
  let citation = try store.connection.number(
    "SELECT id FROM citations WHERE text LIKE '%Byron%' LIMIT 1")
  _ = try CitationResolution.decide(
    .accepted, of: Int64(citation), article: Int64(paper), note: nil, reviewer: "Ada", in: store)
}

/// What follows from the decisions, but for the key that the paper has.
private func effects(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT text, citation_status, verdict, status_reason FROM claims
      WHERE text LIKE '%prazosin%' ORDER BY text
      """)
    + store.connection.rows(
      of: """
        SELECT r.verdict, r.state, r.standing, a.title, e.title FROM reviews AS r
        LEFT JOIN articles AS a ON a.id = r.article_id
        LEFT JOIN articles AS e ON e.id = r.evidence_id ORDER BY 1, 4
        """)
    + store.connection.rows(
      of: """
        SELECT g.level, g.stands, a.title, c.text FROM grades AS g
        LEFT JOIN articles AS a ON a.id = g.article_id LEFT JOIN claims AS c ON c.id = g.claim_id
        ORDER BY 1
        """)
    + store.connection.rows(of: "SELECT title, is_muted FROM articles ORDER BY 1")
    + store.connection.rows(
      of: """
        SELECT c.resolution, a.title, c.reason FROM citations AS c
        JOIN articles AS a ON a.id = c.resolved_article_id ORDER BY 1, 2
        """)
}

@Test(arguments: [true, false])
func decisionsAreFoundWhicheverRecordCameFirst(isLoadedFirst: Bool) async throws {
  let folder = try TemporaryDirectory()
  let paths = [
    try folder.write(byDOI, to: "a.bib"), try folder.write(byPMID, to: "b.nbib"),
    try folder.write(page, to: "page.md"),
  ]
  let store = try Store(writing: ":memory:")
  for path in paths { try await ingest([path], into: store) }
  try await decide(in: store)
  let before = try effects(store)
  #expect(before.contains { $0.hasPrefix("high|1|Prazosin") }, "\(before)")
  #expect(
    before.contains { $0.hasPrefix("overstated|anchored|1|Nightmares|Prazosin") }, "\(before)")
  #expect(before.contains { $0.hasPrefix("resolved|Prazosin") }, "\(before)")
  #expect(before.contains("Prazosin for nightmares in adults with trauma after war|1"))
  var text = ""
  _ = try Dump.write(Set(DumpPart.allCases), from: store) { text += $0 }

  let rebuilt = try Store(writing: ":memory:")
  func load() throws {
    var load = try DumpLoad(path: folder.write(text, to: "dump.txt"), DumpLoad.Settings())
    _ = try load.run(in: rebuilt)
  }
  if isLoadedFirst { try load() }
  for path in paths.reversed() { try await ingest([path], into: rebuilt) }
  if !isLoadedFirst { try load() }
  #expect(
    try rebuilt.connection.texts("SELECT key FROM articles WHERE title LIKE 'Prazosin%'")
      == ["pmid:90000123"])
  #expect(try effects(rebuilt) == before)
  // What somebody wrote down of a claim before still finds it.
  let noted = try store.connection.texts("SELECT uid FROM claims WHERE id IN (\(claimOfPaper))")[0]
  #expect(
    try rebuilt.claimID(of: noted) == Int64(try rebuilt.connection.number(claimOfPaper)))
  #expect(try rebuilt.connection.faults() == [])
  var again = ""
  _ = try Dump.write(Set(DumpPart.allCases), from: rebuilt) { again += $0 }
  #expect(again == text)
}

@Test func decisionsGoWithAnArticleThatIsJoinedAndComeBackWhenItIsSplit() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let other = byPMID.replacing("Prazosin for nightmares in adults", with: "A drug for bad dreams")
    .replacing("201-209", with: "7-9").replacing("90000123", with: "90000777")
    .replacing("40 %", with: "60 %")
  try await ingest(
    [
      try folder.write(other, to: "b.nbib"), try folder.write(byDOI, to: "a.bib"),
      try folder.write(page, to: "page.md"),
    ], into: store)
  try await decide(in: store)
  let before = try effects(store)
  let article = Int64(
    try store.connection.number("SELECT id FROM articles WHERE title LIKE 'A drug%'"))
  let record = Int64(
    try store.connection.number("SELECT id FROM records WHERE reader = 'bibtex'"))
  let reviewCount = try store.connection.number("SELECT count(*) FROM reviews")

  _ = try await RecordIdentity.decide(
    .join(article: article), record: record, note: nil, editor: "Ada", in: store)
  #expect(
    try store.connection.rows(of: "SELECT level, stands, article_id FROM grades ORDER BY level")
      == ["high|1|\(article)", "low|1|\(article)"])
  #expect(
    try store.connection.texts("SELECT evidence_id FROM reviews WHERE verdict = 'overstated'")
      == ["\(article)"])
  #expect(try store.connection.number("SELECT is_muted FROM articles WHERE id = \(article)") == 1)
  #expect(
    try store.connection.rows(of: "SELECT resolution, resolved_article_id FROM citations")
      .contains("resolved|\(article)"))
  #expect(try store.connection.number("SELECT count(*) FROM reviews") == reviewCount)
  #expect(try store.articleID(of: "doi:10.1000/trial") == article)
  #expect(try store.connection.faults() == [])
  // The ledger goes with the claims that are here.
  #expect(
    try store.connection.number("SELECT sum(claims_added) - sum(claims_removed) FROM run")
      == store.connection.number("SELECT count(*) FROM claims"))

  _ = try await RecordIdentity.decide(
    .split, record: record, note: nil, editor: "Ada", in: store)
  #expect(try effects(store) == before)
  #expect(try store.connection.faults() == [])
}

/// A claim that cites the joined paper by its own DOI; what is said of it must not get worse by the join.
@Test func whatEveryRecordStatesIdentifiesItsArticle() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let preprint = byDOI.replacing("10.1000/trial", with: "10.2000/preprint")
    .replacing("Prazosin for nightmares in adults", with: "A drug for bad dreams")
    .replacing("201--209", with: "7--9")
  try await ingest(
    [
      try folder.write(byDOI, to: "a.bib"), try folder.write(preprint, to: "b.bib"),
      try folder.write(
        "# Sleep\n\nPrazosin relieved nightmares in 40 % of adults (doi:10.2000/preprint).\n",
        to: "page.md"),
    ], into: store)
  let resolved = "SELECT resolution, resolved_article_id FROM citations"
  #expect(try store.connection.rows(of: resolved) == ["resolved|2"])
  _ = try await RecordIdentity.decide(
    .join(article: 1), record: 2, note: nil, editor: nil, in: store)
  #expect(try store.connection.rows(of: resolved) == ["resolved|1"])
  // Split again, each has its own; and an identifier that nobody states any longer ties nothing.
  _ = try await RecordIdentity.decide(.split, record: 2, note: nil, editor: nil, in: store)
  let preprintID = try store.connection.number(
    "SELECT id FROM articles WHERE doi = '10.2000/preprint'")
  #expect(try store.connection.rows(of: resolved) == ["resolved|\(preprintID)"])
  try folder.write(preprint.replacing("doi = {10.2000/preprint},", with: ""), to: "b.bib")
  try await ingest([folder.file("b.bib")], into: store)
  #expect(try store.connection.texts("SELECT resolution FROM citations") == ["not-found"])
  try folder.write(preprint, to: "b.bib")
  try await ingest([folder.file("b.bib")], into: store)
  #expect(try store.connection.rows(of: resolved) == ["resolved|\(preprintID)"])
  _ = try await RecordIdentity.decide(
    .join(article: 1), record: 2, note: nil, editor: nil, in: store)
  for name in ["10.2000/preprint", "doi:10.2000/preprint", "10.1000/trial", "1"] {
    #expect(try store.articleID(of: name) == 1, "\(name)")
    #expect(try NoticeLookup.articleID(of: name, in: store) == 1, "\(name)")
  }
}

/// A claim's page was joined to another: its review followed, and is taken back by its number.
@Test func reviewThatFollowedIsTakenBackByItsNumber() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  try await ingest(
    [try folder.write(byPMID, to: "b.nbib"), try folder.write(page, to: "page.md")], into: store)
  let claim = String(try store.connection.number(claimOfPage))
  _ = try Reviewing.take(
    [ReviewDecision(claim: claim, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
  try folder.write(page.replacing("adults with", with: "adults, with"), to: "page.md")
  try await ingest([folder.file("page.md")], into: store)
  #expect(try store.connection.texts("SELECT state FROM reviews WHERE standing") == ["anchored"])
  _ = try Reviewing.withdraw([.review(1)], reviewer: "Ada", in: store)
  #expect(try store.connection.number("SELECT count(*) FROM reviews WHERE standing") == 0)
}

@Test func evidenceThatIsJoinedToARetractedPaperIsToldAtOnce() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let retracted = byPMID.replacing(
    "Prazosin for nightmares in adults", with: "A drug for bad dreams"
  )
  .replacing("DP  - 2020", with: "PT  - Retracted Publication\nDP  - 2019")
  .replacing("201-209", with: "7-9")
  try await ingest(
    [
      try folder.write(retracted, to: "b.nbib"), try folder.write(byDOI, to: "a.bib"),
      try folder.write(page, to: "page.md"),
    ], into: store)
  try await decide(in: store)
  #expect(
    try store.connection.texts("SELECT citation_status FROM claims WHERE text LIKE '%relieves%'")
      == ["overstated"])
  let article = Int64(
    try store.connection.number("SELECT id FROM articles WHERE integrity = 'retracted'"))
  let record = Int64(
    try store.connection.number("SELECT id FROM records WHERE reader = 'bibtex'"))
  _ = try await RecordIdentity.decide(
    .join(article: article), record: record, note: nil, editor: nil, in: store)
  #expect(
    try store.connection.texts("SELECT citation_status FROM claims WHERE text LIKE '%relieves%'")
      == ["retracted"])
}

/// A page is the same whether it or its folder was given.
@Test(arguments: ["in/a.md", "in/b/c.md"])
func pageIsCalledTheSameByItselfAndInItsFolder(name: String) async throws {
  let folder = try TemporaryDirectory()
  let path = try folder.write(page, to: name)
  let alone = try Store(writing: ":memory:")
  try await ingest([path], into: alone)
  _ = try Reviewing.take(
    [ReviewDecision(claim: String(try alone.connection.number(claimOfPage)), verdict: .supported)],
    as: ReviewSettings(reviewer: "Ada"), in: alone)
  var text = ""
  _ = try Dump.write(Set(DumpPart.allCases), from: alone) { text += $0 }
  let together = try Store(writing: ":memory:")
  try await ingest([folder.file("in")], into: together)
  try await loadDump(text, into: together, folder)
  #expect(
    try together.connection.rows(of: "SELECT state, standing FROM reviews") == ["anchored|1"])
}

/// A library puts an identifier right: it is the same entry, with all that was decided.
@Test func correctedIdentifierKeepsTheArticle() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(byDOI, to: "a.bib")
  try await ingest([path], into: store)
  let uid = try store.connection.texts("SELECT uid FROM claims")[0]
  _ = try Reviewing.take(
    [ReviewDecision(claim: uid, verdict: .supported)], as: ReviewSettings(reviewer: "Ada"),
    in: store)
  try folder.write(byDOI.replacing("10.1000/trial", with: "10.1000/right"), to: "a.bib")
  try await ingest([path], into: store)
  #expect(
    try store.connection.rows(of: "SELECT id, doi FROM articles") == ["1|10.1000/right"])
  #expect(try store.connection.texts("SELECT verdict FROM claims") == ["supported"])
  // Another paper under the name of this one is another article.
  try folder.write(
    byDOI.replacing("10.1000/trial", with: "10.1000/other").replacing(
      "Prazosin for", with: "Walks in"),
    to: "a.bib")
  try await ingest([path], into: store)
  #expect(try store.connection.number("SELECT count(*) FROM articles") == 2)
}
