internal import Knowledge
internal import SQLite

/// The SQL of one search: ids and scores first, so that only the hits returned are looked up.
struct SearchSQL {
  /// The statement.
  let text: String
  /// Its arguments, in order.
  let arguments: [Value]

  /// The statement for `request` with a MATCH expression of its query.
  ///
  /// - Parameters:
  ///   - request: The search.
  ///   - expression: An FTS5 expression.
  ///   - isPartial: Whether rows may lack some terms; those with all of them then come first.
  init(_ request: SearchRequest, matching expression: String, isPartial: Bool) {
    let scope = request.scope
    var arguments: [Value] = [.text(expression), .integer(Int64(request.limit))]
    var clauses: [String] = []
    func narrow(_ clause: String, by value: String?) {
      guard let value else { return }
      arguments.append(.text(value))
      clauses.append(" AND " + Self.filled(clause, argument: arguments.count))
    }
    narrow(scope == .claims ? Self.claimTagged : Self.articleTagged, by: request.conditionSlug)
    narrow(
      scope == .claims ? Self.claimHas("citation_status") : Self.articleHas("citation_status"),
      by: request.status?.rawValue)
    narrow(
      scope == .claims ? Self.claimHas("attribution") : Self.articleHas("attribution"),
      by: request.attribution?.rawValue)
    let table = scope == .claims ? "claim_fts" : "article_fts"
    var wholeness = "1"
    if isPartial {
      arguments.append(.integer(Int64(request.query.terms.count)))
      wholeness = "matched_phrases(\(table)) >= ?\(arguments.count)"
    }
    text = """
      WITH top AS MATERIALIZED (
        SELECT \(table).rowid AS id, rank, \(wholeness) AS is_whole
        FROM \(table)
        WHERE \(table) MATCH ?1\(clauses.joined())
        ORDER BY is_whole DESC, rank, \(table).rowid
        LIMIT ?2)
      \(scope == .claims ? Self.claims : Self.articles)
      """
    self.arguments = arguments
  }

  private static func filled(_ clause: String, argument index: Int) -> String {
    clause.split(separator: "$", omittingEmptySubsequences: false).joined(separator: "?\(index)")
  }

  private static let claimTagged = """
    claim_fts.rowid IN (
      SELECT sc.statement_id FROM statement_condition AS sc
      JOIN condition AS c ON c.id = sc.condition_id
      WHERE c.slug = $ AND sc.negated = 0)
    """

  private static let articleTagged = """
    article_fts.rowid IN (
      SELECT s.article_id FROM statement_condition AS sc
      JOIN condition AS c ON c.id = sc.condition_id
      JOIN statement AS s ON s.id = sc.statement_id
      WHERE c.slug = $ AND sc.negated = 0 AND s.kind = 'claim')
    """

  private static func claimHas(_ column: String) -> String {
    "(SELECT s.\(column) FROM statement AS s WHERE s.id = claim_fts.rowid) = $"
  }

  private static func articleHas(_ column: String) -> String {
    """
    EXISTS (SELECT 1 FROM statement AS s
      WHERE s.article_id = article_fts.rowid AND s.kind = 'claim' AND s.\(column) = $)
    """
  }

  private static let claims = """
    SELECT
      -top.rank, c.id, c.uid, c.article_id, c.article_title, c.section,
      snippet(claim_fts, 0, char(2), char(3), '…', 40), c.text, c.conditions, c.attribution,
      c.citation_status, i.path, a.url
    FROM top
    JOIN claim_fts AS f ON f.rowid = top.id AND f.claim_fts MATCH ?1
    JOIN claims AS c ON c.id = top.id
    JOIN article AS a ON a.id = c.article_id
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    ORDER BY top.is_whole DESC, top.rank, top.id
    """

  private static let articles = """
    SELECT
      -top.rank, a.id, a.key, a.id, a.title, NULL,
      snippet(article_fts, 1, char(2), char(3), '…', 40), NULL,
      (SELECT json_group_array(slug) FROM (
        SELECT DISTINCT c.slug FROM statement AS s
        JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.negated = 0
        JOIN condition AS c ON c.id = sc.condition_id
        WHERE s.article_id = a.id AND s.kind = 'claim' ORDER BY c.slug)),
      NULL, NULL, i.path, a.url
    FROM top
    JOIN article_fts AS f ON f.rowid = top.id AND f.article_fts MATCH ?1
    JOIN article AS a ON a.id = top.id AND a.removed_at IS NULL
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    ORDER BY top.is_whole DESC, top.rank, top.id
    """
}
