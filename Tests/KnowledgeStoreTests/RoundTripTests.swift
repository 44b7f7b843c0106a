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
          + "unchecked|It says nothing by which a record could be found.|NULL|other",
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
  expected.reference.authors = []
  expected.reference.keywords = []
  expected.reference.containerTitle = nil
  expected.reference.published = nil
  expected.reference.language = nil
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
