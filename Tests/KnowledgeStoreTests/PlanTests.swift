import Knowledge
import SQLite
import TestSupport
import Testing

@testable import KnowledgeStore

/// Steps of the plan of `sql` that read a whole table; subqueries' own few rows do not count.
private func scans(_ sql: String, on connection: borrowing Connection) throws -> [String] {
  let plan = try connection.prepare("EXPLAIN QUERY PLAN " + sql)
  var subqueries: Set<String> = []
  var found: [String] = []
  while try plan.step() {
    let words = plan.text(at: 3).split(separator: " ").map(String.init)
    guard words.count > 1 else { continue }
    let place = "\(plan.int(at: 1)) \(words[1])"
    if ["CO-ROUTINE", "MATERIALIZE"].contains(words[0]) { subqueries.insert(place) }
    let isSubquery = subqueries.contains(place) || plan.text(at: 3) == "SCAN CONSTANT ROW"
    if words[0] == "SCAN", !isSubquery { found.append(plan.text(at: 3)) }
  }
  return found
}

private let hotStatements: [(name: String, sql: String)] = [
  ("article of an input", ArticleSQL.findByInputPath), ("article of a key", ArticleSQL.findByKey),
  ("update of an input", ArticleSQL.updateInput), ("update of an article", ArticleSQL.update),
  ("text", ArticleSQL.putText), ("version", ArticleSQL.keepVersion),
  ("unindex an article", ArticleSQL.unindex), ("claims of an article", DerivedSQL.claimsOfArticle),
  ("verdict", DerivedSQL.latestVerdict), ("unindex claims", DerivedSQL.unindexClaims),
  ("remove statements", DerivedSQL.removeStatements), ("remove blocks", DerivedSQL.removeBlocks),
  ("remove links", DerivedSQL.removeLinks),
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
  ("versions of an article", "SELECT * FROM versions WHERE article_id = 1"),
]

@Test(arguments: hotStatements.map(\.name))
func hotStatementReadsNoWholeTable(name: String) throws {
  let store = try Store(writing: ":memory:")
  let sql = try #require(hotStatements.first { $0.name == name }?.sql)
  #expect(try scans(sql, on: store.connection) == [])
}

/// Listings that go through all claims page by page walk the primary key or an index.
@Test func listingsOfClaimsSearch() throws {
  let store = try Store(writing: ":memory:")
  var filter = Listing.ClaimFilter()
  #expect(try scans(Listing.claims(filter, limit: 5).sql, on: store.connection) == [])
  filter.conditionSlug = "ptsd"
  filter.articleID = 1
  #expect(try scans(Listing.claims(filter, limit: 5).sql, on: store.connection) == [])
}

@Test func aWholeTableIsNoticed() throws {
  let store = try Store(writing: ":memory:")
  #expect(try scans("SELECT * FROM statement WHERE score = 1", on: store.connection) != [])
  #expect(try scans("SELECT id FROM claims WHERE hedged = 1", on: store.connection) != [])
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
