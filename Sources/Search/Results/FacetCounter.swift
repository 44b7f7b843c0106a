internal import SQLite

/// Counts hits by what they are, one statement a facet.
struct FacetCounter {
  let scope: SearchRequest.Scope

  /// The table of `facet` over `rows`.
  func table(
    of facet: SearchFacet, over rows: [Int64], on connection: borrowing Connection
  ) throws(SQLiteError) -> FacetTable {
    let statement = try connection.prepare(
      """
      WITH hit (id) AS MATERIALIZED (SELECT value FROM json_each(?1)),
      pair (id, value) AS (\(scope == .claims ? Self.claims(facet) : Self.articles(facet))),
      counted (value, amount) AS (SELECT value, count(DISTINCT id) FROM pair GROUP BY value)
      SELECT value, amount, count(*) OVER (), sum(amount) OVER () FROM counted
      ORDER BY amount DESC, value IS NULL, value LIMIT \(SearchFacet.maximumValueCount)
      """)
    try statement.bindAll([.text("[" + rows.map(String.init).joined(separator: ",") + "]")])
    var counted: [FacetTable.Row] = []
    var valueCount = 0
    var sum = 0
    while try statement.step() {
      counted.append(.init(value: statement.optionalText(at: 0), count: statement.int(at: 1)))
      valueCount = statement.int(at: 2)
      sum = statement.int(at: 3)
    }
    return FacetTable(
      facet: facet, rows: counted, otherValueCount: valueCount - counted.count,
      otherCount: sum - counted.reduce(0) { $0 + $1.count })
  }

  private static func claims(_ facet: SearchFacet) -> String {
    switch facet {
    case .condition:
      """
      SELECT h.id, c.slug FROM hit AS h LEFT JOIN (
        statement_condition AS sc JOIN condition AS c
          ON c.id = sc.condition_id AND c.hidden = 0 AND sc.negated = 0) ON sc.statement_id = h.id
      """
    case .status: ofClaim("s.citation_status")
    case .attribution: ofClaim("s.attribution")
    case .year, .source, .journal, .kind:
      ofArticle(
        facet, "JOIN statement AS s ON s.id = h.id JOIN article AS a ON a.id = s.article_id")
    }
  }

  private static func ofClaim(_ column: String) -> String {
    "SELECT h.id, \(column) FROM hit AS h JOIN statement AS s ON s.id = h.id"
  }

  private static func articles(_ facet: SearchFacet) -> String {
    switch facet {
    case .condition:
      """
      SELECT h.id, c.slug FROM hit AS h LEFT JOIN (
        statement AS s JOIN statement_condition AS sc
          ON sc.statement_id = s.id AND sc.negated = 0 AND s.kind = 'claim'
        JOIN condition AS c ON c.id = sc.condition_id AND c.hidden = 0) ON s.article_id = h.id
      """
    case .status: ofClaims("s.citation_status")
    case .attribution: ofClaims("s.attribution")
    case .year, .source, .journal, .kind: ofArticle(facet, "JOIN article AS a ON a.id = h.id")
    }
  }

  private static func ofClaims(_ column: String) -> String {
    """
    SELECT h.id, \(column) FROM hit AS h
    LEFT JOIN statement AS s ON s.article_id = h.id AND s.kind = 'claim'
    """
  }

  private static func ofArticle(_ facet: SearchFacet, _ join: String) -> String {
    switch facet {
    case .year: "SELECT h.id, substr(a.published, 1, 4) FROM hit AS h \(join)"
    case .journal: "SELECT h.id, a.container_title FROM hit AS h \(join)"
    case .kind: "SELECT h.id, a.kind FROM hit AS h \(join)"
    case .source, .condition, .status, .attribution:
      // A folder is what is left of a path without the letters at its end that are no slash.
      """
      SELECT h.id, coalesce(o.name, nullif(rtrim(i.path, replace(i.path, '/', '')), ''))
      FROM hit AS h \(join)
      LEFT JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
      LEFT JOIN input AS i ON i.id = r.input_id
      LEFT JOIN source AS o ON o.id = i.source_id
      """
    }
  }
}
