internal import SQLite

/// A search as one statement for SQLite's own shell.
struct StockStatement {
  /// What hits with every word pass.
  let plan: QueryPlan
  /// What hits with some of the words pass as well; nil: every word has to be there.
  let relaxed: QueryPlan?
  /// The only rows that can be hits; nil: all.
  let within: [Int64]?

  /// Makes the statement of a search.
  init(_ plan: QueryPlan, relaxed: QueryPlan? = nil, within: [Int64]? = nil) {
    self.plan = plan
    self.relaxed = relaxed
    self.within = within
  }

  /// One statement that needs no function of this program, every value written into it.
  ///
  /// Without a limit it finds the rows of the search, those with every word first. In each of the
  /// two parts FTS5's `bm25` ranks them, with this program's weights of columns; where no words rank
  /// them, they come in order of age.
  ///
  /// - Parameter limit: The most rows; below 0: all.
  /// - Returns: The statement, for the stock shell.
  func text(limit: Int) -> String {
    let wide = relaxed ?? plan
    return """
      SELECT \(columns)
      FROM \(tables(isMatching: wide.match != nil))
      WHERE \(conditions(of: wide).joined(separator: "\n  AND "))
      ORDER BY \(order(of: wide).joined(separator: ", "))
      LIMIT \(limit);
      """
  }

  private var table: String { SearchIndex.table(of: plan.scope) }

  private var row: String { plan.scope == .claims ? "s" : "a" }

  private func tables(isMatching: Bool) -> String {
    var tables = isMatching ? [table] : []
    func join(_ name: String, on condition: String) {
      // CROSS JOIN keeps the full-text index first, which else might be asked row by row.
      let join = tables.count == 1 && isMatching ? "CROSS JOIN" : "JOIN"
      tables.append(tables.isEmpty ? name : "\(join) \(name) ON \(condition)")
    }
    if plan.scope == .claims { join("statement AS s", on: "s.id = claim_fts.rowid") }
    join(
      "article AS a",
      on: plan.scope == .claims ? "a.id = s.article_id" : "a.id = article_fts.rowid")
    if plan.scope == .claims { join("claims AS c", on: "c.id = s.id") }
    return tables.joined(separator: "\n")
  }

  private func conditions(of wide: QueryPlan) -> [String] {
    var conditions: [String] = []
    if let match = wide.match {
      conditions.append("\(table) MATCH \(SQLLiteral.quoted(match))")
    }
    if plan.scope == .claims { conditions.append("s.kind = 'claim'") }
    conditions.append("a.removed_at IS NULL")
    if let filter = wide.filter { conditions.append(filter.inlined) }
    if let within {
      let list = within.map(String.init).joined(separator: ", ")
      conditions.append("\(row).id IN (\(list))")
    }
    if wide.isEmpty { conditions.append("FALSE") }
    return conditions
  }

  private func order(of wide: QueryPlan) -> [String] {
    var order: [String] = []
    if relaxed != nil, let match = plan.match {
      order.append(
        "\(row).id IN (SELECT rowid FROM \(table) WHERE \(table) MATCH "
          + "\(SQLLiteral.quoted(match))) DESC")
    }
    if wide.match != nil {
      let weights = SearchIndex.columns(of: plan.scope).map { String(Int($0.weight)) }
      order.append("bm25(\(table), \(weights.joined(separator: ", ")))")
    }
    return order + ["\(row).id"]
  }

  private var columns: String {
    switch plan.scope {
    case .claims: "s.id, c.citation_status, c.conditions, c.text, c.section, c.article_title"
    case .articles: "a.id, a.key, a.published, a.title, a.container_title, a.url"
    }
  }
}
