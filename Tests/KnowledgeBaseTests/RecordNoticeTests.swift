import Knowledge
import KnowledgeBase
import KnowledgeStore
import SQLite
import TestSupport
import Testing

/// Notices that records of articles bring themselves.

private func record(_ pmid: String, _ lines: String...) -> String {
  let fields = [
    "PMID- \(pmid)", "TI  - A paper on nightmares, number \(pmid)", "DP  - 2012 Mar 4",
    "LID - 10.5555/p\(pmid) [doi]",
  ]
  return (fields + lines).joined(separator: "\n") + "\n\n"
}

private func standing(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(of: "SELECT pmid, integrity FROM articles ORDER BY id")
}

private func notices(_ store: borrowing Store) throws -> [String] {
  try store.connection.rows(
    of: """
      SELECT nature, stated, noticed_on, original_pmid, notice_pmid, origin FROM notices
      WHERE superseded_at IS NULL ORDER BY id
      """)
}

@Test func recordsOfPubMedTellOfThemselvesAndOfOthers() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(
    record("1", "PT  - Retracted Publication", "RIN - J Rest. 2013 May 6;1(2):3. PMID: 4")
      + record("2", "PT  - Retracted Publication") + record("3", "ECI - J Rest. 2014;2:1. PMID: 5")
      + record(
        "4", "PT  - Retraction of Publication", "ROF - J Rest. 2012 Mar 4;1(1):1. PMID: 1",
        "ROF - J Rest. 2011;1(1):9. PMID: 6") + record("6"), to: "a.nbib")
  let run = try await ingest([path], into: store)
  #expect(run.integrityChanged == 4)
  #expect(
    try standing(store) == ["1|retracted", "2|retracted", "3|concern", "4|ok", "6|retracted"])
  #expect(
    try notices(store) == [
      "retraction|RetractionIn|2013-05-06|1|4|pubmed",
      "retraction|Retracted Publication|NULL|2|NULL|pubmed",
      "concern|ExpressionOfConcernIn|2014|3|5|pubmed",
      "retraction|RetractionOf|2012-03-04|1|4|pubmed",
      "retraction|RetractionOf|2012-03-04|6|4|pubmed",
    ])
  let content = try store.connection.dump(without: ["run"])
  try await ingest([path], into: store)
  #expect(try store.connection.dump(without: ["run"]) == content)
}

@Test func recordThatIsReadAgainReplacesWhatItSaid() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(record("1", "RIN - J Rest. 2013;1(2):3. PMID: 4"), to: "a.nbib")
  try await ingest([path], into: store)
  try folder.write(
    record("1", "EIN - J Rest. 2013;1(2):3. PMID: 4").replacing("nightmares", with: "dreams"),
    to: "a.nbib")
  try await ingest([path], into: store)
  #expect(try standing(store) == ["1|corrected"])
  #expect(
    try store.connection.rows(of: "SELECT nature, superseded_at IS NULL FROM notices ORDER BY id")
      == ["retraction|0", "correction|1"])
  try folder.write(record("1"), to: "a.nbib")
  try await ingest([path], into: store)
  #expect(try standing(store) == ["1|ok"])
  #expect(
    try store.connection.rows(of: "SELECT before, after FROM integrity_changes ORDER BY id")
      == ["ok|retracted", "retracted|corrected", "corrected|ok"])
}

@Test func articleThatIsReadAgainKeepsItsIntegrity() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(record("1"), to: "a.nbib")
  try await ingest([path], into: store)
  let file = try folder.write(
    "original_doi,kind\n10.5555/P1,retraction\n", to: "pairs.csv")
  _ = try await NoticeImport(.init(paths: [file])).run(into: store) { _ in }
  try folder.write(record("1").replacing("nightmares", with: "dreams"), to: "a.nbib")
  let run = try await ingest([path], into: store)
  #expect(run.changed == 1 && run.integrityChanged == 0)
  #expect(try standing(store) == ["1|retracted"])
}

/// A record without any identifier still tells of its own paper.
@Test func recordWithoutIdentifierTellsOfItsOwnPaper() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let path = try folder.write(
    #"[{"id":"x","type":"article-journal","title":"Without a name","custom":{"#
      + #""publication-types":["Retracted Publication"]}}]"#, to: "a.json")
  try await ingest([path], into: store)
  #expect(try standing(store) == ["NULL|retracted"])
  #expect(try store.connection.texts("SELECT origin FROM notices") == ["csl-json"])
}

@Test func noticesFollowTheirRecordsBetweenArticles() async throws {
  let folder = try TemporaryDirectory()
  let store = try Store(writing: ":memory:")
  let first = try folder.write(record("1"), to: "a.nbib")
  let other = try folder.write(
    "@article{x, title = {A talk on nightmares}, year = {2011}, doi = {10.5555/talk}}", to: "b.bib")
  try await ingest([first, other], into: store)
  let file = try folder.write("original_doi,kind\n10.5555/talk,retraction\n", to: "pairs.csv")
  _ = try await NoticeImport(.init(paths: [file])).run(into: store) { _ in }
  #expect(try standing(store) == ["1|ok", "NULL|retracted"])
  _ = try await RecordIdentity.decide(
    .join(article: 1), record: 2, note: nil, editor: "Ada", in: store)
  // The paper shows its own DOI; that of the other record counts as well.
  #expect(try standing(store) == ["1|retracted"])
  // And for a notice that comes later.
  let later = try folder.write(
    "original_doi,kind,date\n10.5555/talk,reinstatement,2020\n", to: "later.csv")
  _ = try await NoticeImport(.init(paths: [later])).run(into: store) { _ in }
  #expect(try standing(store) == ["1|reinstated"])
  _ = try await RecordIdentity.decide(.split, record: 2, note: nil, editor: "Ada", in: store)
  #expect(try standing(store).sorted() == ["1|ok", "NULL|reinstated"])
  #expect(try store.connection.faults() == [])
}
