internal import Knowledge
internal import SQLite

/// Writes formulas as SQL conditions over `s` (a statement) and `a` (its article), or `a` alone.
struct FilterTranslation {
  let scope: SearchRequest.Scope
  let today: CalendarDay
  /// Other ways to write words, as `MatchExpression` has them.
  var spellings: [String: [String]] = [:]

  /// Whether the condition for `formula` reads a set of rows as a whole, so that asking for one row
  /// costs as much as for all.
  func readsSet(_ formula: QueryFormula) -> Bool {
    switch formula {
    case .words: true
    case .filter(let filter, _): readsSet(filter)
    case .both(let members), .either(let members): members.contains(where: readsSet)
    }
  }

  private func readsSet(_ filter: QueryFilter) -> Bool {
    switch filter {
    case .condition, .source, .percent, .has(.review): true
    case .status, .attribution, .group: scope == .articles
    case .author, .journal, .statementKind, .articleKind, .published, .added, .changed, .has,
      .language:
      false
    }
  }

  /// The condition for the rows that `formula` asks for.
  func condition(_ formula: QueryFormula) -> FilterSQL {
    let expression = MatchExpression(scope: scope, spellings: spellings)
    if let rows = expression.rows(of: formula) { return matching(rows, isWanted: true) }
    if let others = expression.otherRows(of: formula) { return matching(others, isWanted: false) }
    switch formula {
    case .words(let node, let isWanted): return heading(node, isWanted: isWanted)
    case .filter(let filter, isWanted: true): return condition(filter)
    // Not "NOT": what is unknown, like the year of an undated article, is not the one excluded.
    case .filter(let filter, isWanted: false): return "(\(condition(filter))) IS NOT TRUE"
    case .both(let members): return .list(members.map(condition), separator: " AND ")
    case .either(let members): return .list(members.map(condition), separator: " OR ")
    }
  }

  private func matching(_ expression: String, isWanted: Bool) -> FilterSQL {
    switch (scope, isWanted) {
    case (.claims, true):
      "s.id IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH \(value: expression))"
    case (.claims, false):
      "s.id NOT IN (SELECT rowid FROM claim_fts WHERE claim_fts MATCH \(value: expression))"
    case (.articles, true):
      "a.id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH \(value: expression))"
    case (.articles, false):
      "a.id NOT IN (SELECT rowid FROM article_fts WHERE article_fts MATCH \(value: expression))"
    }
  }

  /// Articles have no headings in their index, but their claims have.
  private func heading(_ node: QueryNode, isWanted: Bool) -> FilterSQL {
    let expression = MatchExpression(scope: .claims, spellings: spellings)
    let claims = expression.rows(of: .words(node, isWanted: true)) ?? "\"\""
    let found: FilterSQL = """
      (SELECT x.article_id FROM statement AS x WHERE x.id IN (\
      SELECT rowid FROM claim_fts WHERE claim_fts MATCH \(value: claims)))
      """
    return isWanted ? "a.id IN \(found)" : "a.id NOT IN \(found)"
  }

  private func condition(_ filter: QueryFilter) -> FilterSQL {
    switch filter {
    case .author(let name): author(name)
    case .journal(let title): "a.container_title GLOB \(value: NamePattern.part(title))"
    case .condition(let name): tagged(ConditionSQL.ids(named: name))
    case .status(let status): claim { "\($0).citation_status = \(value: status.rawValue)" }
    case .attribution(let attribution):
      claim { "\($0).attribution = \(value: attribution.rawValue)" }
    case .statementKind(let kind): statement(kind)
    case .articleKind(let kind): "a.kind = \(value: kind)"
    case .source(let name): source(name)
    case .published(let range): published(range)
    case .added(let range): moments("a.added_at", range)
    case .changed(let range): moments("a.changed_at", range)
    case .has(let part): has(part)
    case .percent(let range): percent(range)
    case .language(let tag):
      "(lower(a.language) = \(value: tag) OR lower(a.language) GLOB \(value: tag + "-*"))"
    case .group(let id): claim { "\($0).group_id = \(value: .integer(id))" }
    }
  }

  /// A condition on the claim in question, or on any of the article.
  private func claim(_ condition: (_ row: FilterSQL) -> FilterSQL) -> FilterSQL {
    switch scope {
    case .claims: condition("s")
    case .articles:
      """
      a.id IN (SELECT x.article_id FROM statement AS x \
      WHERE x.kind = 'claim' AND \(condition("x")))
      """
    }
  }

  private func tagged(_ conditionIDs: FilterSQL) -> FilterSQL {
    let tags: FilterSQL = """
      (SELECT sc.statement_id FROM statement_condition AS sc \
      WHERE sc.negated = 0 AND sc.condition_id IN \(conditionIDs))
      """
    return switch scope {
    case .claims: "s.id IN \(tags)"
    case .articles:
      """
      a.id IN (SELECT x.article_id FROM statement AS x WHERE x.kind = 'claim' AND x.id IN \(tags))
      """
    }
  }

  private func statement(_ kind: StatementKind) -> FilterSQL {
    switch scope {
    case .claims: "s.kind = \(value: kind.rawValue)"
    case .articles:
      """
      EXISTS (SELECT 1 FROM statement AS x WHERE x.article_id = a.id AND x.kind = \(value: kind.rawValue))
      """
    }
  }

  private func author(_ name: String) -> FilterSQL {
    let words = name.unicodeScalars.split(separator: " ").map { String($0) }
      .filter(QueryText.hasToken)
    let conditions = words.map { word -> FilterSQL in
      "' ' || n.value || ' ' GLOB \(value: NamePattern.word(word))"
    }
    return """
      EXISTS (SELECT 1 FROM json_each(a.authors) AS n WHERE \
      \(FilterSQL.list(conditions, separator: " AND ")))
      """
  }

  private func source(_ name: String) -> FilterSQL {
    """
    a.id IN (SELECT r.article_id FROM record AS r WHERE r.input_id IN (\
    SELECT i.id FROM input AS i LEFT JOIN source AS o ON o.id = i.source_id \
    WHERE o.name = \(value: name) OR i.path GLOB \(value: NamePattern.path(name))))
    """
  }

  /// A date that is known only roughly counts when it may lie in the range.
  private func published(_ range: QueryRange<PartialDate>) -> FilterSQL {
    var parts: [FilterSQL] = []
    if let from = range.from {
      let rough = from.broader.map { date -> FilterSQL in "\(value: date.description)" }
      let later: FilterSQL = "a.published >= \(value: from.description)"
      parts.append(
        rough.isEmpty
          ? later
          : "(\(later) OR a.published IN (\(FilterSQL.joined(rough, separator: ", "))))")
    }
    if let through = range.through {
      parts.append(
        through.next.map { "a.published < \(value: $0.description)" } ?? "a.published < ':'")
    }
    return .list(parts, separator: " AND ")
  }

  private func moments(_ column: FilterSQL, _ range: QueryRange<QueryMoment>) -> FilterSQL {
    var parts: [FilterSQL] = []
    if let from = range.from {
      parts.append("\(column) >= \(value: .integer(from.start(on: today)))")
    }
    if let end = range.through?.end(on: today) {
      parts.append("\(column) < \(value: .integer(end))")
    }
    return .list(parts, separator: " AND ")
  }

  private func has(_ part: QueryFilter.Part) -> FilterSQL {
    switch part {
    case .doi: "a.doi IS NOT NULL"
    case .pmid: "a.pmid IS NOT NULL"
    case .pmcid: "a.pmcid IS NOT NULL"
    case .url: "a.url IS NOT NULL"
    case .text: "a.has_text = 1"
    case .abstract:
      """
      EXISTS (SELECT 1 FROM record AS r \
      WHERE r.article_id = a.id AND r.gives_text = 1 AND r.completeness = 1)
      """
    case .authors: "a.authors <> '[]'"
    case .date: "a.published IS NOT NULL"
    case .review:
      claim { "\($0).uid IN (SELECT r.claim_uid FROM standing_reviews AS r)" }
    case .citation: cites
    }
  }

  private var cites: FilterSQL {
    switch scope {
    case .claims: "EXISTS (SELECT 1 FROM citation AS c WHERE c.statement_id = s.id)"
    case .articles:
      """
      EXISTS (SELECT 1 FROM statement AS x JOIN citation AS c ON c.statement_id = x.id \
      WHERE x.article_id = a.id)
      """
    }
  }

  /// A claim's "60–80 %" has every percentage between.
  private func percent(_ range: PercentRange) -> FilterSQL {
    var parts: [FilterSQL] = ["q.kind = 'percent'"]
    if let low = range.low {
      let value = Value.real(low.value)
      parts.append(
        low.isIncluded ? "q.base_high >= \(value: value)" : "q.base_high > \(value: value)")
    }
    if let high = range.high {
      let value = Value.real(high.value)
      parts.append(
        high.isIncluded ? "q.base_low <= \(value: value)" : "q.base_low < \(value: value)")
    }
    let quantities = FilterSQL.list(parts, separator: " AND ")
    return claim { "\($0).id IN (SELECT q.statement_id FROM quantity AS q WHERE \(quantities))" }
  }
}
