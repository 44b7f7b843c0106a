internal import Knowledge
internal import SQLite

/// The SQL of one search: ids and scores first, so that only the hits returned are looked up.
struct SearchSQL {
  /// The statement.
  let text: String
  /// Its arguments, in order.
  let arguments: [Value]

  /// The statement for `request`, whose query is planned as `plan`.
  ///
  /// - Parameters:
  ///   - request: The search.
  ///   - plan: Of its query, or of the query relaxed.
  ///   - wholeTermCount: Rows with so many terms come first; nil: all rows are alike.
  init(_ request: SearchRequest, _ plan: QueryPlan, wholeTermCount: Int? = nil) {
    let scope = request.scope
    let limit = Value.integer(Int64(request.limit))
    let candidates = Self.candidates(plan, wholeTermCount: wholeTermCount)
    let clauses = FilterSQL.joined(Self.clauses(of: request), separator: " AND ")
    let sql: FilterSQL = """
      WITH candidate AS (\(candidates)), top AS MATERIALIZED (
        SELECT id, rank, is_whole
        FROM candidate
        WHERE \(clauses)
        ORDER BY is_whole DESC, rank, id
        LIMIT \(value: limit))
      \(scope == .claims ? Self.claims(plan.match) : Self.articles(plan.match))
      ORDER BY top.is_whole DESC, top.rank, top.id
      """
    text = sql.text(firstArgument: 1)
    arguments = sql.arguments
  }

  private static func candidates(_ plan: QueryPlan, wholeTermCount: Int?) -> FilterSQL {
    guard let match = plan.match else {
      return "SELECT id, 0.0 AS rank, 1 AS is_whole FROM (\(plan.rows))"
    }
    let table: FilterSQL = plan.scope == .claims ? "claim_fts" : "article_fts"
    let wholeness: FilterSQL =
      wholeTermCount.map { "matched_phrases(\(table)) >= \(value: .integer(Int64($0)))" } ?? "1"
    let filter: FilterSQL =
      plan.filter == nil ? "" : " AND \(table).rowid IN (\(plan.rows))"
    return """
      SELECT \(table).rowid AS id, rank, \(wholeness) AS is_whole
      FROM \(table)
      WHERE \(table) MATCH \(value: match)\(filter)
      """
  }

  /// What the request itself asks of a candidate.
  private static func clauses(of request: SearchRequest) -> [FilterSQL] {
    let ofClaims = request.scope == .claims
    var clauses: [FilterSQL] = ["TRUE"]
    if let slug = request.conditionSlug {
      clauses.append(ofClaims ? claimTagged(slug) : articleTagged(slug))
    }
    if let status = request.status?.rawValue {
      let column: FilterSQL = "s.citation_status"
      clauses.append(ofClaims ? claimHas(column, status) : articleHas(column, status))
    }
    if let attribution = request.attribution?.rawValue {
      let column: FilterSQL = "s.attribution"
      clauses.append(ofClaims ? claimHas(column, attribution) : articleHas(column, attribution))
    }
    return clauses
  }

  private static func claimTagged(_ slug: String) -> FilterSQL {
    """
    id IN (
      SELECT sc.statement_id FROM statement_condition AS sc
      JOIN condition AS c ON c.id = sc.condition_id
      WHERE c.slug = \(value: slug) AND sc.negated = 0)
    """
  }

  private static func articleTagged(_ slug: String) -> FilterSQL {
    """
    id IN (
      SELECT s.article_id FROM statement_condition AS sc
      JOIN condition AS c ON c.id = sc.condition_id
      JOIN statement AS s ON s.id = sc.statement_id
      WHERE c.slug = \(value: slug) AND sc.negated = 0 AND s.kind = 'claim')
    """
  }

  private static func claimHas(_ column: FilterSQL, _ value: String) -> FilterSQL {
    "(SELECT \(column) FROM statement AS s WHERE s.id = candidate.id) = \(value: value)"
  }

  private static func articleHas(_ column: FilterSQL, _ value: String) -> FilterSQL {
    """
    EXISTS (SELECT 1 FROM statement AS s
      WHERE s.article_id = candidate.id AND s.kind = 'claim' AND \(column) = \(value: value))
    """
  }

  private static func claims(_ match: String?) -> FilterSQL {
    """
    SELECT
      -top.rank, c.id, c.uid, c.article_id, c.article_title, c.section,
      \(match == nil ? "c.text" : "snippet(claim_fts, 0, char(2), char(3), '…', 40)" as FilterSQL),
      c.text, c.conditions, c.attribution, c.citation_status, i.path, a.url
    FROM top
    \(match.map { "JOIN claim_fts AS f ON f.rowid = top.id AND f.claim_fts MATCH \(value: $0)" } ?? "")
    JOIN claims AS c ON c.id = top.id
    JOIN article AS a ON a.id = c.article_id
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    """
  }

  private static func articles(_ match: String?) -> FilterSQL {
    """
    SELECT
      -top.rank, a.id, a.key, a.id, a.title, NULL,
      \(match == nil ? "a.title" : "snippet(article_fts, 1, char(2), char(3), '…', 40)" as FilterSQL),
      NULL,
      (SELECT json_group_array(slug) FROM (
        SELECT DISTINCT c.slug FROM statement AS s
        JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.negated = 0
        JOIN condition AS c ON c.id = sc.condition_id
        WHERE s.article_id = a.id AND s.kind = 'claim' ORDER BY c.slug)),
      NULL, NULL, i.path, a.url
    FROM top
    \(match.map { "JOIN article_fts AS f ON f.rowid = top.id AND f.article_fts MATCH \(value: $0)" } ?? "")
    JOIN article AS a ON a.id = top.id AND a.removed_at IS NULL
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    """
  }
}
