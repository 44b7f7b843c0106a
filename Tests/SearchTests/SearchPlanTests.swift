import Knowledge
import KnowledgeStore
import SQLite
import TestSupport
import Testing

@testable import Search

private let today = CalendarDay(unixSeconds: 1_700_000_000)

/// Filters that an index serves read no whole table, and a check of one row never reads one that
/// grows with the knowledge base.
@Test(arguments: SearchRequest.Scope.allCases)
func selectiveFiltersUseIndexes(scope: SearchRequest.Scope) throws {
  let store = try Store(writing: ":memory:")
  for text in ["condition:ptsd", "status:vague", "condition:ptsd year:2019", "word OR \"a b\""] {
    // A tree that needs no match of its own.
    let plan = QueryPlan(SearchQuery(parsing: text), scope: scope, today: today)
    let scans = try store.connection.scans(plan.enumeration.text)
    let isWordsOnly = plan.filter == nil
    #expect(scans.filter { $0 != "SCAN w" && $0 != "SCAN t" } == [] || isWordsOnly, "\(text)")
  }
  for text in [
    "year:2019..2024", "author:kolk", "journal:pain", "has:review", "pct:>60", "lang:en",
  ] {
    let plan = QueryPlan(SearchQuery(parsing: text), scope: scope, today: today)
    let scans = try store.connection.scans(plan.check.text)
    #expect(scans.filter { $0 == "SCAN a" || $0 == "SCAN s" } == [], "\(text)")
  }
}

@Test(
  arguments: [
    ("pain sleep", "(\"pain\" AND \"sleep\")", nil),
    ("pain -sleep -\"a b\"", "(\"pain\" NOT (\"sleep\" OR \"a b\"))", nil),
    ("pain (a OR b*)", "((\"a\" OR \"b\"*) AND \"pain\")", nil),
    ("title:pain", "article_title : \"pain\"", nil),
    ("section:(a NEAR/2 b)", "section : NEAR(\"a\" \"b\", 2)", nil),
    ("pain -(a b)", "(\"pain\" NOT (\"a\" AND \"b\"))", nil),
    ("pain status:vague", "\"pain\"", "s.citation_status = 'vague'"),
    ("-status:vague pain", "\"pain\"", "(s.citation_status = 'vague') IS NOT TRUE"),
    (
      "pain OR status:vague", nil,
      "(s.id IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH '\"pain\"')"
        + " OR s.citation_status = 'vague')"
    ),
    (
      "status:vague -pain", nil,
      "(s.citation_status = 'vague'"
        + " AND s.id NOT IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH '\"pain\"'))"
    ),
    (
      "year:2019..2024 has:doi", nil,
      "((a.published >= '2019' AND a.published < '2025') AND a.doi IS NOT NULL)"
    ),
    ("added:7d", nil, "a.added_at >= 1699315200"),
    ("author:(x OR y)", nil, nil), ("", nil, nil),
  ] as [(String, String?, String?)])
func queryIsPlanned(text: String, match: String?, filter: String?) {
  let plan = QueryPlan(SearchQuery(parsing: text), scope: .claims, today: today)
  #expect(plan.match == match)
  if !text.hasPrefix("author") { #expect(plan.filter?.inlined == filter) }
}

@Test(
  arguments: [
    ("pain -\"pain\"", "((\"pain\" OR \"ache\" OR \"sore \"\"x\") NOT \"pain\")"),
    (
      "title:pain* title:pain",
      "(article_title : \"pain\"* AND article_title : (\"pain\" OR \"ache\" OR \"sore \"\"x\"))"
    ),
    (
      "pain NEAR/2 a",
      "(NEAR(\"pain\" \"a\", 2) OR NEAR(\"ache\" \"a\", 2) OR NEAR(\"sore \"\"x\" \"a\", 2))"
    ),
  ])
func otherSpellingsCountAsTheWord(text: String, match: String) {
  let plan = QueryPlan(
    SearchQuery(parsing: text), scope: .claims, today: today,
    spellings: ["pain": ["ache", "sore \"x"]])
  #expect(plan.match == match)
}

@Test func valuesNeverBecomeSQL() {
  let query = SearchQuery(parsing: "author:\"x' OR 1=1 --\" source:\"'); DROP TABLE article; --\"")
  for scope in SearchRequest.Scope.allCases {
    let text = QueryPlan(query, scope: scope, today: today).enumeration.text
    #expect(!text.contains("1=1") && !text.contains("DROP"))
  }
}

@Test func stockStatementIsWhole() {
  let plan = QueryPlan(
    SearchQuery(parsing: "\"don't\" pain status:vague"), scope: .claims, today: today)
  #expect(
    StockStatement(plan).text(limit: 5) == """
      SELECT s.id, c.citation_status, c.conditions, c.text, c.section, c.article_title
      FROM claim_fts
      CROSS JOIN statement AS s ON s.id = claim_fts.rowid
      JOIN article AS a ON a.id = s.article_id
      JOIN claims AS c ON c.id = s.id
      WHERE claim_fts MATCH '("don''t" AND "pain")'
        AND s.kind = 'claim'
        AND a.removed_at IS NULL
        AND s.citation_status = 'vague'
      ORDER BY bm25(claim_fts, 4, 2, 1), s.id
      LIMIT 5;
      """)
}

@Test func faultOfARawExpressionIsTold() throws {
  let store = try Store(writing: ":memory:")
  for scope in SearchRequest.Scope.allCases {
    #expect(
      try RawExpression.fault(in: "text : a NOT b*", scope: scope, on: store.connection) == nil)
    #expect(
      try RawExpression.fault(in: "a AND", scope: scope, on: store.connection)
        == "FTS5 does not understand “a AND”: fts5: syntax error near \"\".")
    #expect(
      try RawExpression.fault(in: "nothing : a", scope: scope, on: store.connection)
        == "FTS5 does not understand “nothing : a”: no such column: nothing.")
  }
}
