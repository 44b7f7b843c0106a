internal import SQLite

extension QueryPlan {
  /// A whole statement that finds the same rows in SQLite's own shell, best first as FTS5 ranks
  /// them, or in order of age where no words rank them.
  ///
  /// - Parameter limit: The most rows, 0 or more.
  /// - Returns: One statement that needs no function of this program, every value written into it.
  public func stockSQL(limit: Int) -> String {
    let table = scope == .claims ? "claim_fts" : "article_fts"
    let row = scope == .claims ? "s" : "a"
    var tables: [String] = []
    var conditions: [String] = []
    var order = "\(row).id"
    if let match {
      tables.append(table)
      conditions.append("\(table) MATCH \(SQLLiteral.quoted(match))")
      order = "\(table).rank"
    }
    func join(_ name: String, on condition: String) {
      tables.append(tables.isEmpty ? name : "\(name) ON \(condition)")
    }
    if scope == .claims { join("statement AS s", on: "s.id = claim_fts.rowid") }
    join("article AS a", on: scope == .claims ? "a.id = s.article_id" : "a.id = article_fts.rowid")
    if scope == .claims {
      join("claims AS c", on: "c.id = s.id")
      conditions.append("s.kind = 'claim'")
    }
    conditions.append("a.removed_at IS NULL")
    if let filter { conditions.append(filter.inlined) }
    if isEmpty { conditions.append("FALSE") }
    return """
      SELECT \(Self.columns(scope))
      FROM \(tables.joined(separator: "\nJOIN "))
      WHERE \(conditions.joined(separator: "\n  AND "))
      ORDER BY \(order)
      LIMIT \(limit);
      """
  }

  private static func columns(_ scope: SearchRequest.Scope) -> String {
    switch scope {
    case .claims: "s.id, c.citation_status, c.conditions, c.text, c.section, c.article_title"
    case .articles: "a.id, a.key, a.published, a.title, a.container_title, a.url"
    }
  }
}
