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
      if loads.contains(number) { try await load(text, into: rebuilt, folder) }
      try await ingest([path], into: rebuilt)
    }
    if loads.contains(4) { try await load(text, into: rebuilt, folder) }
    #expect(try groups(rebuilt) == wanted, "loaded before file \(loads[0])")
    #expect(try rebuilt.connection.number("SELECT count(*) FROM claims") == wanted.count)
    #expect(try rebuilt.connection.faults() == [])
    let all = try rebuilt.connection.dump()
    #expect(try await RecordIdentity.carryOut(in: rebuilt) == 0)
    #expect(try rebuilt.connection.dump() == all)
  }
}

private func load(_ text: String, into store: borrowing Store, _ folder: TemporaryDirectory)
  async throws
{
  var load = try DumpLoad(path: folder.write(text, to: "dump.txt"), DumpLoad.Settings())
  _ = try load.run(in: store)
  _ = try await RecordIdentity.carryOut(in: store)
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
  try await load(text, into: together, folder)
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
