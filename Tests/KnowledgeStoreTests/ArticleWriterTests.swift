import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

@Test func everyValueOfAnArticleComesBackThroughTheViews() throws {
  let store = try Store(writing: ":memory:")
  let sample = fullSample()
  #expect(
    try store.take([sample]) == [ArticleOutcome(change: .added, claimsAdded: 2, claimsRemoved: 0)])
  let sha256 = sample.record.digest.hexadecimal
  #expect(
    try store.connection.rows(
      of: """
        SELECT key, kind, title, authors, container_title, published, doi, pmid, pmcid, url,
          source_path, has_text, text, integrity, version, added_at, changed_rev, changed_at,
          language, tags, source, reader, encoding, sha256, canonical_id, analyser_version,
          vocabulary_version
        FROM articles
        """) == [
        "doi:10.1000/a'b|article-journal|Cafe\u{301} \"quoted\" 👩‍🔬|"
          + #"["Ó Briain, Á.","O'Neil \"Bo\"","\\back\\"]|Journal of ‘Tests’|2024-02-29|"#
          + "10.1000/a'b|123|PMC45|https://example.org/?a=b&c='d'|/samples/doi:10.1000/a'b|1|"
          + sample.document.text + "|ok|1|1700000000|1|1700000000|en-GB|"
          + #"["sleep","a,b","\u0001tab\t"]|NULL|markdown|windows-1252|"# + sha256 + "|NULL|4|5"
      ])
  #expect(try store.connection.faults() == [])
}

@Test func everyValueOfAStatementComesBackThroughTheViews() throws {
  let store = try Store(writing: ":memory:")
  try store.take([fullSample()])
  #expect(
    try store.connection.rows(
      of: """
        SELECT ordinal, kind, score, section, text, conditions, attribution, attribution_text,
          missing, hedged, negated
        FROM statements ORDER BY ordinal
        """) == [
        "0|heading|0.5|NULL|Sleep — naïve e\u{301}tudes|[]|none|NULL|[]|0|0",
        "1|claim|0.25|Sleep — naïve e\u{301}tudes|"
          + #"In 2019 a trial found that 40 % of 67 adults slept.|["ptsd"]|named|"#
          + #"In 2019 a trial|["author","title"]|1|1"#,
        "2|recommendation|0.5|Sleep — naïve e\u{301}tudes|Ask your doctor.|"
          + #"["depression"]|none|NULL|[]|0|0"#,
        "3|claim|0.5|Sleep — naïve e\u{301}tudes|Sleep got better in “half” of them 👩‍🔬.|"
          + "[]|none|NULL|[]|0|0",
      ])
  #expect(
    try store.connection.rows(
      of:
        "SELECT slug, relation, negated, text, rule, confidence FROM claim_conditions ORDER BY slug"
    )
      == [
        "ocd|about|1|In 2019 a trial found that 40 % of 67 adults slept.|sample|0.5",
        "ptsd|about|0|In 2019 a trial found that 40 % of 67 adults slept.|sample|0.5",
      ])
  #expect(
    try store.connection.rows(of: "SELECT ordinal, kind, low, high, unit, text FROM quantities")
      == [
        "0|percent|40.0|40.0|NULL|40 %", "1|duration|NULL|NULL|years|2019",
      ])
  #expect(
    try store.connection.rows(
      of: """
        SELECT text, attribution, missing, doi, pmid, pmcid, nct, arxiv, url, author, year, journal,
          institution, design, sample_size, numbers, resolution, reason, resolved_article_id, rule
        FROM citations ORDER BY id
        """) == [
        #"a trial|named|["journal"]|10.1/x|1|PMC2|NCT00000003|1901.00004|https://example.org/5|"#
          + #"Müller|2019|Sleep|A University|trial|67|["40 %","67"]|unchecked|"#
          + "Nobody has looked for a record yet.|NULL|dated-study",
        #"2019|vague|["author"]|NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL|NULL|[]|"#
          + "unchecked|Nobody has looked for a record yet.|NULL|other",
      ])
  #expect(
    try store.connection.rows(
      of: "SELECT article_title, citation_status, status_reason, verdict FROM claims ORDER BY id")
      == [
        "Cafe\u{301} \"quoted\" 👩‍🔬|unresolved|"
          + "Points at a particular source; no record here is tied to it yet.|NULL",
        "Cafe\u{301} \"quoted\" 👩‍🔬|uncited|No source of any kind is given.|NULL",
      ])
}

@Test func storedDocumentIsTheOneThatWasWritten() throws {
  let store = try Store(writing: ":memory:")
  let sample = fullSample()
  try store.take([sample])
  let found = try #require(try StoredDocument.document(ofArticle: 1, on: store.connection))
  var expected = sample.document
  // What the analysis does not look at is not taken back out.
  expected.authors = []
  expected.tags = []
  expected.containerTitle = nil
  expected.published = nil
  expected.language = nil
  #expect(found.document == expected)
  #expect(found.analyserVersion == 4)
  #expect(found.vocabularyVersion == 5)
  #expect(try StoredDocument.document(ofArticle: 2, on: store.connection) == nil)
}

@Test func byteRangesCutTheWordsOutOfTheText() throws {
  let store = try Store(writing: ":memory:")
  let words = [
    "Ein “Satz” — ja.", "👩‍🔬👨‍👩‍👧 e\u{301}e\u{301}.", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}.", "\u{FEFF}x",
  ]
  try store.take([SampleArticle("a", claims: words)])
  let text = Array(try store.connection.texts("SELECT text FROM articles")[0].utf8)
  let claims = try store.connection.prepare(
    "SELECT byte_start, byte_end, text FROM claims ORDER BY id")
  for word in words {
    try #require(try claims.step())
    let cut = text[claims.int(at: 0)..<claims.int(at: 1)]
    #expect(Array(cut) == Array(word.utf8))
    #expect(claims.bytes(at: 2) == Array(word.utf8))
  }
}

@Test func changedArticleKeepsItsNumberKeyAndEarlierText() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a", title: "Old", claims: ["One is one.", "Two is two."])
  try store.take([SampleArticle("before"), article], seconds: 100)
  let old = article.document.text
  article = SampleArticle("a", title: "New", claims: ["One is one.", "Two is three."])
  #expect(
    try store.take([article], seconds: 200)
      == [ArticleOutcome(change: .changed, claimsAdded: 1, claimsRemoved: 1)])
  #expect(
    try store.connection.rows(
      of: "SELECT id, key, title, version, added_at, changed_at FROM articles")
      == ["1|before|A title|1|100|100", "2|a|New|2|100|200"])
  #expect(
    try store.connection.rows(
      of: "SELECT version, title, text, since, until FROM versions WHERE article_id = 2 ORDER BY 1")
      == ["1|Old|\(old)|100|200", "2|New|\(article.document.text)|200|NULL"])
  #expect(
    try store.connection.texts("SELECT text FROM statements WHERE article_id = 2")
      == ["One is one.", "Two is three."])
  #expect(try store.connection.faults() == [])
}

@Test func articleCanGoBackToAnEarlierText() throws {
  let store = try Store(writing: ":memory:")
  for (index, claim) in ["It is so.", "It is not so.", "It is so."].enumerated() {
    try store.take([SampleArticle("a", claims: [claim])], seconds: Int64(index))
  }
  #expect(
    try store.connection.rows(of: "SELECT version, text, since, until FROM versions ORDER BY 1")
      == ["1|It is so.|0|1", "2|It is not so.|1|2", "3|It is so.|2|NULL"])
  #expect(try store.connection.faults() == [])
}

@Test func newAnalysisOfTheSameBytesMakesNoVersion() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one. Two is two."])], seconds: 100)
  var again = SampleArticle("a")
  again.add("One is one. Two is two.", kind: .opinion)
  try store.take(
    [again], seconds: 200, versions: Versions(tool: "2", analyser: 9, vocabulary: 9))
  #expect(
    try store.connection.rows(of: "SELECT version, since, until FROM versions") == ["1|100|NULL"])
  #expect(
    try store.connection.rows(
      of: "SELECT version, changed_at, analyser_version, vocabulary_version FROM articles")
      == ["1|100|9|9"])
  #expect(try store.connection.texts("SELECT kind FROM statements") == ["opinion"])
  #expect(
    try store.connection.number("SELECT count(*) FROM claim_fts WHERE claim_fts MATCH 'one'") == 0)
  #expect(try store.connection.faults() == [])
}

@Test func bothIndexesFollowTheText() throws {
  let store = try Store(writing: ":memory:")
  func hits(_ word: String) throws -> [Int] {
    try ["article_fts", "claim_fts"].map {
      try store.connection.number("SELECT count(*) FROM \($0) WHERE \($0) MATCH '\(word)'")
    }
  }
  try store.take([SampleArticle("a", title: "Badgers", claims: ["Otters swim.", "Hares run."])])
  #expect(try hits("otters") == [1, 1])
  #expect(try hits("badgers") == [1, 2])
  try store.take([SampleArticle("a", title: "Weasels", claims: ["Hares run.", "Foxes hide."])])
  #expect(try hits("otters") == [0, 0])
  #expect(try hits("badgers") == [0, 0])
  #expect(try hits("foxes") == [1, 1])
  #expect(try hits("weasels") == [1, 2])
  #expect(try store.connection.faults() == [])
}

@Test func claimIsIndexedUnderItsHeading() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("Before any heading it rains.")
  article.add("Weather", kind: .heading)
  article.add("Snow is cold.")
  try store.take([article])
  #expect(
    try store.connection.texts("SELECT text FROM claim_fts WHERE section MATCH 'weather'")
      == ["Snow is cold."])
  #expect(
    try store.connection.rows(of: "SELECT text, section FROM claims")
      == ["Before any heading it rains.|NULL", "Snow is cold.|Weather"])
}

private func claimRevisions(_ store: borrowing Store) throws -> [String: [String]] {
  var found: [String: [String]] = [:]
  let select = try store.connection.prepare("SELECT text, uid, changed_rev FROM claims ORDER BY id")
  while try select.step() {
    found[select.text(at: 0), default: []] += [select.text(at: 1), select.text(at: 2)]
  }
  return found
}

@Test func unchangedClaimsKeepUidAndRevision() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one.", "It rose by 70 %.", "It ends."])])
  let before = try claimRevisions(store)
  let outcome = try store.take([
    SampleArticle("a", claims: ["It ends.", "It rose by 80 %.", "One  is\u{A0}one.", "It is new."])
  ])
  let after = try claimRevisions(store)
  #expect(after["It ends."] == before["It ends."])
  #expect(after["One  is\u{A0}one."] == before["One is one."])
  #expect(after["It rose by 80 %."]?[0] != before["It rose by 70 %."]?[0])
  #expect(after["It rose by 80 %."]?[1] == "2")
  #expect(after["It is new."]?[1] == "2")
  #expect(outcome == [ArticleOutcome(change: .changed, claimsAdded: 2, claimsRemoved: 1)])
}

@Test(arguments: ["conditions", "attribution", "hedge", "negation", "own finding"])
func claimJudgedAnewHasANewRevision(judgement: String) throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["One is one.", "Two is two."])])
  let before = try claimRevisions(store)
  var again = SampleArticle("a", claims: ["One is one."])
  again.add(
    "Two is two.", conditions: judgement == "conditions" ? ["ocd"] : [],
    attribution: judgement == "attribution" ? .vague : .none
  ) {
    $0.isHedged = judgement == "hedge"
    $0.isNegated = judgement == "negation"
    $0.isOwnFinding = judgement == "own finding"
  }
  try store.take([again])
  let after = try claimRevisions(store)
  #expect(after["One is one."] == before["One is one."])
  #expect(after["Two is two."]?[0] == before["Two is two."]?[0])
  #expect(after["Two is two."]?[1] == "2")
}

@Test func excludedMentionDoesNotCountAsAChange() throws {
  let store = try Store(writing: ":memory:")
  var article = SampleArticle("a")
  article.add("One is one.", conditions: ["-ocd", "ptsd", "depression"])
  try store.take([article])
  let before = try claimRevisions(store)
  try store.take([article])
  #expect(try claimRevisions(store) == before)
}

@Test func sameWordsTwiceAreTwoClaims() throws {
  let store = try Store(writing: ":memory:")
  try store.take([SampleArticle("a", claims: ["It helps.", "IT HELPS.", "It  helps."])])
  let uids = try store.connection.texts("SELECT uid FROM claims")
  #expect(Set(uids).count == 3)
  let outcome = try store.take([SampleArticle("a", claims: ["It helps.", "It helps."])])
  #expect(outcome.map(\.claimsRemoved) == [1])
  #expect(outcome.map(\.claimsAdded) == [0])
  #expect(try store.connection.texts("SELECT uid FROM claims") == Array(uids.prefix(2)))
}

@Test func sameWordsInTwoArticlesAreTwoClaims() throws {
  let store = try Store(writing: ":memory:")
  try store.take([
    SampleArticle("a", claims: ["It helps."]), SampleArticle("b", claims: ["It helps."]),
  ])
  #expect(Set(try store.connection.texts("SELECT uid FROM claims")).count == 2)
}

@Test func takenKeyGetsANumber() throws {
  let store = try Store(writing: ":memory:")
  func record(_ path: String, _ claim: String) -> (ArticleRecord, InputRecord) {
    let sample = SampleArticle("doi:10.1/x", claims: [claim])
    let input = InputRecord(
      path: path, digest: sample.record.digest, byteCount: 1, modifiedAtNanoseconds: nil)
    return (sample.record, input)
  }
  let transaction = try Transaction(on: store.connection)
  let writer = try ArticleWriter(
    on: store.connection, versions: Versions(tool: "1", analyser: 1, vocabulary: 1))
  for (record, input) in [
    record("/a", "A."), record("/b", "B."), record("/c", "C."), record("/b", "D."),
  ] {
    _ = try writer.write(
      record, from: input, stamp: Stamp(seconds: 1, revision: 1), on: store.connection)
  }
  try transaction.commit()
  #expect(
    try store.connection.rows(of: "SELECT key, source_path, text FROM articles ORDER BY id") == [
      "doi:10.1/x|/a|A.", "doi:10.1/x#2|/b|D.", "doi:10.1/x#3|/c|C.",
    ])
}
