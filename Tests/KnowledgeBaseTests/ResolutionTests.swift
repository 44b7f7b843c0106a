import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import KnowledgeBase

/// Takes in the folder's `texts`.
private func ingest(_ folder: TemporaryDirectory, into store: borrowing Store) async throws {
  var ingest = try Ingest(IngestRequest(paths: [folder.file("texts")]))
  _ = try await ingest.run(into: store, arguments: []) { _ in }
}

private func ris(
  _ title: String, author: String = "Feder, Adriana", year: Int = 2014, doi: String? = nil,
  journal: String = "JAMA Psychiatry", id: String
) -> String {
  """
  TY  - JOUR
  ID  - \(id)
  AU  - \(author)
  TI  - \(title)
  JO  - \(journal)
  PY  - \(year)
  VL  - 71
  SP  - 681-688
  \(doi.map { "DO  - \($0)\n" } ?? "")ER  -


  """
}

private let efficacy =
  "Efficacy of intravenous ketamine for treatment of chronic posttraumatic stress disorder"

private let page = """
  # Notes

  Ketamine reduced the symptoms of PTSD in 41 patients (Feder et al., 2014).

  Sleep got better in half of them (https://doi.org/10.5555/feder.14).

  """

private func state(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT c.author, c.doi, c.resolution, a.title FROM citations AS c
      LEFT JOIN articles AS a ON a.id = c.resolved_article_id ORDER BY c.id
      """)
}

@Test func yesterdaysMentionIsAnsweredByTodaysLibrary() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  #expect(
    try state(store) == [
      "Feder|NULL|not-found|NULL", "NULL|10.5555/feder.14|not-found|NULL",
    ])
  try folder.write(Array(ris(efficacy, doi: "10.5555/FEDER.14", id: "1").utf8), to: "texts/b.ris")
  try await ingest(folder, into: store)
  #expect(
    try state(store) == [
      "Feder|NULL|candidates|NULL", "NULL|10.5555/feder.14|resolved|\(efficacy)",
    ])
  #expect(
    try store.connection.rows(of: "SELECT citation_status FROM claims ORDER BY id LIMIT 2")
      == ["unresolved", "resolved"])
  #expect(
    try store.connection.rows(of: "SELECT before, after, reason FROM status_changes")
      == ["unresolved|resolved|resolve"])
}

@Test func ingestOfTheSameAgainMovesNothing() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  try folder.write(Array(ris(efficacy, doi: "10.5555/feder.14", id: "1").utf8), to: "texts/b.ris")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  func tables() throws -> [String] {
    try ["citation", "candidate", "statement", "article_lookup", "setting", "status_change"].flatMap
    {
      try store.connection.rows(of: "SELECT * FROM \($0)")
    }
  }
  let before = try tables()
  try await ingest(folder, into: store)
  #expect(try tables() == before)
}

@Test func resolutionOutlivesANewAnalysis() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  try folder.write(Array(ris(efficacy, doi: "10.5555/feder.14", id: "1").utf8), to: "texts/b.ris")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  let before = try store.connection.rows(
    of: "SELECT uid, resolution, reason, resolved_article_id FROM citations")
  let revision = try store.connection.number("SELECT max(changed_rev) FROM claims")
  var reanalysis = Reanalysis(.all, isDryRun: false)
  _ = try await reanalysis.run(in: store, arguments: []) { _ in }
  #expect(
    try store.connection.rows(
      of: "SELECT uid, resolution, reason, resolved_article_id FROM citations") == before)
  #expect(try store.connection.number("SELECT max(changed_rev) FROM claims") == revision)
  #expect(try store.connection.number("SELECT count(*) FROM candidates") == 1)
}

@Test func whatAPersonAcceptedHoldsAndCanBeTakenBack() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  try folder.write(
    Array((ris(efficacy, id: "1") + ris("Another trial of something else entirely", id: "2")).utf8),
    to: "texts/b.ris")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  let citation = try store.connection.number("SELECT id FROM citations WHERE author = 'Feder'")
  let record = Int64(
    try store.connection.number("SELECT id FROM articles WHERE title = '\(efficacy)'"))
  func decide(_ decision: CitationDecisions.Decision, _ article: Int64) throws -> Int {
    let id = Int64(try store.connection.number("SELECT id FROM citations WHERE author = 'Feder'"))
    return try CitationResolution.decide(
      decision, of: id, article: article, note: nil, reviewer: "ada", in: store
    ).statusesChanged
  }
  #expect(citation > 0)
  #expect(try decide(.accepted, record) == 1)
  #expect(try state(store)[0] == "Feder|NULL|resolved|\(efficacy)")
  // The article is read anew with a sentence before it; the decision holds.
  try folder.write(Array(("An opening line.\n\n" + page).utf8), to: "texts/a.md")
  try await ingest(folder, into: store)
  #expect(try state(store)[0] == "Feder|NULL|resolved|\(efficacy)")
  // So it does when a comma comes, and after another decision then; not when a word changes.
  let edited = page.replacing("Ketamine reduced", with: "Ketamine, reduced")
  try folder.write(Array(edited.utf8), to: "texts/a.md")
  try await ingest(folder, into: store)
  #expect(try state(store)[0] == "Feder|NULL|resolved|\(efficacy)")
  #expect(
    try store.connection.texts("SELECT reason FROM citations WHERE author = 'Feder'")
      == ["ada accepted this record."])
  let other = Int64(
    try store.connection.number("SELECT id FROM articles WHERE title LIKE 'Another%'"))
  #expect(try decide(.rejected, other) == 0)
  #expect(try state(store)[0] == "Feder|NULL|resolved|\(efficacy)")
  try folder.write(
    Array(page.replacing("reduced", with: "increased").utf8), to: "texts/a.md")
  try await ingest(folder, into: store)
  #expect(try state(store)[0] == "Feder|NULL|candidates|NULL")
  try folder.write(Array(edited.utf8), to: "texts/a.md")
  try await ingest(folder, into: store)
  #expect(try decide(.withdrawn, record) == 1)
  #expect(try state(store)[0] == "Feder|NULL|candidates|NULL")
  #expect(try decide(.rejected, record) == 0)
  #expect(
    try store.connection.number("SELECT count(*) FROM candidates WHERE article_id = \(record)") == 0
  )
  #expect(try store.connection.number("SELECT count(*) FROM citation_decisions") == 4)
}

@Test func claimThatRestsOnARetractedRecordSaysSo() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  try folder.write(Array(ris(efficacy, doi: "10.5555/feder.14", id: "1").utf8), to: "texts/b.ris")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  let record = Int64(
    try store.connection.number("SELECT id FROM articles WHERE doi = '10.5555/feder.14'"))
  try store.connection.run(
    "UPDATE article SET integrity = 'retracted' WHERE id = ?1", .integer(record))
  let cause = StatusWriter.Cause(
    reason: "notice", run: nil, stamp: Stamp(seconds: 1, revision: 99))
  #expect(
    try StatusWriter(on: store.connection).refresh(
      .citing([record]), cause: cause, on: store.connection)
      == 1)
  let statuses = "SELECT citation_status FROM claims WHERE changed_rev = 99"
  #expect(try store.connection.rows(of: statuses) == ["retracted"])
  // It keeps saying so when the analysis is done again.
  var reanalysis = Reanalysis(.all, isDryRun: false)
  _ = try await reanalysis.run(in: store, arguments: []) { _ in }
  #expect(try store.connection.rows(of: statuses) == ["retracted"])
  #expect(
    try StatusWriter(on: store.connection).refresh(.all, cause: cause, on: store.connection) == 0)
}

/// The DOI in an erratum's title is that of the paper it corrects.
@Test func erratumIsNotTiedToThePaperWhoseIdentifierItStates() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(ris(efficacy, doi: "10.5555/feder.14", id: "1").utf8), to: "texts/1.ris")
  func page(_ title: String) -> [UInt8] {
    Array(
      """
      # Notes

      Ketamine reduced the symptoms of PTSD in 41 patients [1].

      ## References

      1. Feder A, Parides M. \(title) (DOI 10.5555/feder.14). JAMA Psychiatry. 2014;71(9):12-13.
      """.utf8)
  }
  try folder.write(page(efficacy), to: "texts/a.md")
  try folder.write(page("Erratum to: " + efficacy), to: "texts/b.md")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  #expect(
    try store.connection.rows(
      of: """
        SELECT DISTINCT a.key, c.resolution = 'resolved' FROM citations AS c
        JOIN articles AS a ON a.id = c.article_id ORDER BY 1
        """) == ["file:texts/a.md|1", "file:texts/b.md|0"])
}

/// A decision is kept before its citation is looked for; a run that is cut off between the two is made good by the next.
@Test func decisionThatWasCutOffIsActedOnByTheNextRun() async throws {
  let folder = try TemporaryDirectory()
  try folder.write(Array(page.utf8), to: "texts/a.md")
  try folder.write(
    Array((ris(efficacy, id: "1") + ris("Another trial of something else entirely", id: "2")).utf8),
    to: "texts/b.ris")
  let store = try Store(writing: ":memory:")
  try await ingest(folder, into: store)
  let key = try store.connection.texts("SELECT key FROM articles WHERE title = '\(efficacy)'")
  let id = Int64(try store.connection.number("SELECT id FROM citations WHERE author = 'Feder'"))
  var queue = try CitationQueue(.citations([id]), on: store.connection)
  let pending = try #require(try queue.next().first)
  let transaction = try Transaction(on: store.connection)
  try CitationDecisions(on: store.connection).add(
    .accepted, of: pending, sourceKey: key[0], note: nil, reviewer: "ada", seconds: 77)
  try DecidedCitations.add([pending.uid, "not-here"], on: store.connection)
  try transaction.commit()
  #expect(try state(store)[0] == "Feder|NULL|candidates|NULL")

  let counts = try CitationResolution.run(.news, in: store, arguments: []) { _ in }
  #expect(counts.newlyResolved == 1)
  #expect(try state(store)[0] == "Feder|NULL|resolved|\(efficacy)")
  #expect(try DecidedCitations.uids(on: store.connection) == [])
  let again = try CitationResolution.run(.news, in: store, arguments: []) { _ in }
  #expect(again.lookedFor == 0)
}
