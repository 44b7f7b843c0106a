import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

private let hotStatements: [(name: String, sql: String)] = [
  ("record of an input", RecordSQL.find), ("article of a name", ArticleNames.find),
  ("article of standard input", RecordSQL.findByStandardInputKey),
  ("same article", RecordSQL.findSame), ("input of a path", InputWriter.findByPath),
  ("article of a doi", MatchSQL.findByDOI), ("article of a pmid", MatchSQL.findByPMID),
  ("article of a pmcid", MatchSQL.findByPMCID), ("records alike", MatchSQL.findAlike),
  ("text of a record", MatchSQL.findText),
  ("decision on a record", MatchSQL.findByDecision), ("records of an article", RecordSQL.standing),
  ("entry of a library", EntryTable.find), ("file of a path", InputTable.findByPath),
  ("file of a content", InputPlaces.findByDigest), ("file of a size", InputPlaces.findBySize),
  ("record of an entry", EntryTable.findByID), ("library of a path", EntryTable.library),
  ("something of an archive", EntryTable.hasLibrary), ("record of a bare name", EntryTable.bare),
  ("files below a path", SourceInputs.selectByPath), ("archive of a path", InputTable.findArchive),
  ("all that is known below a path", SourceInputs.selectKnownByPath),
  ("file of an id", SourceInputs.selectByID), ("records of an archive", SourceInputs.memberRecords),
  ("files of an archive", InputPlaces.members), ("archive for a source", InputPlaces.adopt),
  ("record of an id", RecordSQL.findByID),
  ("records of an article in an input", RecordSQL.findInInput),
  ("decisions that move", InputPlaces.copyDecisions), ("item of a record", MatchSQL.findItem),
  ("name of a record", EntryNaming.isNamed), ("decisions renamed", EntryNaming.copyDecisions),
  ("articles of a file", ArticleHiding.articlesOfInput),
  ("copies of a hidden article", ArticleHiding.freeCopies),
  ("whether an article has records", ArticleHiding.hasRecord),
  ("copies of an article", CopyTable.copies), ("articles linked", CopyTable.linked),
  ("articles to link", CopyTable.changed), ("lost ties", LookupTable.lostTies),
  ("article of an id and text", ArticleSQL.findUnchanged),
  ("new derivation", ArticleSQL.updateDerivation), ("update of an input", InputWriter.update),
  ("update of an article", ArticleSQL.update),
  ("text", ArticleSQL.putText), ("version", ArticleSQL.keepVersion),
  ("unindex an article", ArticleSQL.unindex), ("claims of an article", DerivedSQL.claimsOfArticle),
  ("verdict", DerivedSQL.governing), ("claim ranges", DerivedSQL.claimRanges),
  ("remove statements", DerivedSQL.removeStatements), ("remove blocks", DerivedSQL.removeBlocks),
  ("remove links", DerivedSQL.removeLinks),
  ("notices of an assertion", NoticeSQL.ofAssertion), ("notices of a record", NoticeSQL.ofRecord),
  ("notices of an article", NoticeSQL.ofArticle), ("supersede a notice", NoticeSQL.supersede),
  ("notices of identifiers", NoticeSQL.ofIdentifiers), ("counts of notices", NoticeSQL.counts),
  ("sources of a claim", "SELECT * FROM claim_sources WHERE claim_id = 1"),
  ("other claim of a key", ClaimGroupSQL.findOther),
  ("keys of an article", ClaimGroupSQL.addKeysOfArticle),
  ("claims of a key", ClaimGroupSQL.members), ("claims like one", ClaimGroupSQL.claimsLike),
  ("group of a claim", Listing.claimGroup(ofClaim: 1, limit: 5).sql),
  ("claims of a group", "SELECT * FROM claims WHERE group_id = 1"),
  ("one group", "SELECT * FROM claim_groups WHERE group_id = 1"),
  ("claim by uid", "SELECT * FROM claims WHERE uid = 'x'"),
  ("claim by id", Listing.claim(id: 1).sql),
  ("claim summary", Listing.claimSummary(id: 1).sql),
  ("claims of a condition", "SELECT claim_id FROM claim_conditions WHERE slug = 'ptsd'"),
  ("claims of a status", "SELECT id FROM claims WHERE citation_status = 'vague'"),
  ("article by key", "SELECT * FROM articles WHERE key = 'x'"),
  ("article by doi", "SELECT * FROM articles WHERE doi = 'x'"),
  ("citations of a claim", "SELECT * FROM citations WHERE statement_id = 1"),
  ("citations of a doi", "SELECT * FROM citations WHERE doi = 'x'"),
  ("statements of an article", "SELECT * FROM statements WHERE article_id = 1"),
  ("reviews of a claim", "SELECT * FROM reviews WHERE claim_uid = 'x'"),
  ("governing review", "SELECT * FROM governing_reviews WHERE claim_uid = 'x'"),
  ("reviews of an article", ReviewSQL.subjectsOfArticle),
  ("reviews in a report", ReportSQL.reviews), ("grades in a report", ReportSQL.grades),
  ("what hangs on a name", DecisionRecall.find),
  ("records that give a name", IdentityDecisions.givers),
  ("own name of a record", ArticleNames.findOwn),
  ("claims resting on articles", StatusSQL.basis(within: StatusSQL.withinCiting)),
  ("reviews by evidence", "SELECT * FROM claim_sources WHERE source_id = 1"),
  ("stand of a claim", ReviewSQL.standOfClaim),
  ("reviews at a time", ReviewSQL.ofClaimAt), ("latest on a claim", ReviewSQL.latestOnClaim),
  ("latest of a reviewer", ReviewSQL.latestOfReviewer),
  ("decisions made together", ReviewSQL.withClaimInView),
  ("history of a claim", Listing.reviewHistory(claimUID: "x").sql),
  ("versions of an article", "SELECT * FROM versions WHERE article_id = 1"),
]

@Test(arguments: hotStatements.map(\.name))
func hotStatementReadsNoWholeTable(name: String) throws {
  let store = try Store(writing: ":memory:")
  let sql = try #require(hotStatements.first { $0.name == name }?.sql)
  #expect(try store.connection.scans(sql) == [])
}

/// Listings that go through all claims page by page walk the primary key or an index.
@Test func listingsOfClaimsSearch() throws {
  let store = try Store(writing: ":memory:")
  var filter = Listing.ClaimFilter()
  #expect(try store.connection.scans(Listing.claims(filter, limit: 5).sql) == [])
  filter.conditionSlug = "ptsd"
  #expect(try store.connection.scans(Listing.claims(filter, limit: 5).sql) == [])
  filter.articleID = 1
  #expect(try store.connection.scans(Listing.claims(filter, limit: 5).sql) == [])
}

/// A filter that has an index is answered from it, not by walking every claim.
@Test func filtersUseTheirIndexes() throws {
  let store = try Store(writing: ":memory:")
  func plan(_ listing: Listing) throws -> String {
    let select = try store.connection.prepare("EXPLAIN QUERY PLAN " + listing.sql)
    var lines: [String] = []
    while try select.step() { lines.append(select.text(at: 3)) }
    return lines.joined(separator: "\n")
  }
  var filter = Listing.ClaimFilter()
  filter.status = .vague
  #expect(try plan(.claims(filter, limit: 5)).contains("statement_by_citation_status"))
  filter = Listing.ClaimFilter()
  filter.articleID = 1
  #expect(try plan(.claims(filter, limit: 5)).contains("(article_id=?)"))
  let citations = Listing.citations(
    attribution: nil, resolution: nil, articleID: 1, after: 0, limit: 5)
  #expect(try plan(citations).contains("(article_id=?)"))
}

@Test func aWholeTableIsNoticed() throws {
  let store = try Store(writing: ":memory:")
  #expect(try store.connection.scans("SELECT * FROM statement WHERE score = 1") != [])
  #expect(try store.connection.scans("SELECT id FROM claims WHERE hedged = 1") != [])
}

/// With many rows, too, deleting one article's statements must not look through all others'.
@Test func deletingUsesTheIndexesOfForeignKeys() throws {
  let store = try Store(writing: ":memory:")
  let missing = try store.connection.rows(
    of: """
      SELECT t.name, k."from" FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS k
      WHERE t.schema = 'main' AND NOT EXISTS (
        SELECT 1 FROM pragma_index_list(t.name) AS l, pragma_index_info(l.name) AS i
        WHERE i.seqno = 0 AND i.name = k."from")
        AND NOT EXISTS (
          SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = k."from" AND c.pk = 1)
      """)
  #expect(missing == [])
}
