internal import SQLite

/// A query as SQLite can run it: words for the full-text index, the rest as a condition in SQL.
///
/// A hit passes both. No query makes a plan that SQLite refuses.
public struct QueryPlan: Hashable, Sendable {
  /// The query.
  public let query: SearchQuery
  /// What is searched.
  public let scope: SearchRequest.Scope
  /// An FTS5 expression for the words that all hits have; nil where only `filter` decides.
  ///
  /// Of a plain query all words: see `SearchQuery.isPlain`, and `SearchQuery.relaxed` for hits with
  /// some of them.
  public let match: String?
  /// A condition over `s` (statement) and `a` (its article), or of articles over `a` alone; nil
  /// where only `match` decides.
  public let filter: FilterSQL?

  /// Plans `query`.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - scope: What is searched.
  ///   - today: The day that ages like `added:7d` count from.
  public init(_ query: SearchQuery, scope: SearchRequest.Scope, today: CalendarDay) {
    self.query = query
    self.scope = scope
    guard let root = query.root else {
      match = nil
      filter = nil
      return
    }
    let expression = MatchExpression(scope: scope)
    let conjuncts = QueryFormula(root).conjuncts
    let wanted = conjuncts.filter { expression.rows(of: $0) != nil }
    let isMatched = { (formula: QueryFormula) in
      !wanted.isEmpty
        && (expression.rows(of: formula) != nil || expression.otherRows(of: formula) != nil)
    }
    match = expression.rows(of: .both(conjuncts.filter(isMatched)))
    let others = conjuncts.filter { !isMatched($0) }
    let translation = FilterTranslation(scope: scope, today: today)
    filter =
      others.isEmpty ? nil : .list(others.map(translation.condition), separator: " AND ")
  }

  /// Plans a search for what matches `expression`, an FTS5 expression, and passes the filters of
  /// `query`.
  init(raw expression: String, query: SearchQuery, scope: SearchRequest.Scope, today: CalendarDay) {
    let plan = QueryPlan(query, scope: scope, today: today)
    self.query = query
    self.scope = scope
    match = expression
    filter = plan.filter
  }

  /// Whether nothing is asked for, so that nothing is found.
  public var isEmpty: Bool { match == nil && filter == nil }

  /// The ids of all rows that pass the filter, in order.
  public var enumeration: BoundSQL { BoundSQL("\(rows) ORDER BY \(id)") }

  /// The id of one row, if it passes the filter; parameter 1 is the id, and its argument NULL until
  /// the caller binds one.
  public var check: BoundSQL { BoundSQL("\(start) AND \(id) = \(value: .null)\(narrowing)") }

  /// The ids of all rows that pass the filter.
  var rows: FilterSQL { "\(start)\(narrowing)" }

  private var id: FilterSQL { scope == .claims ? "s.id" : "a.id" }

  private var narrowing: FilterSQL { filter.map { " AND \($0)" } ?? "" }

  private var start: FilterSQL {
    switch scope {
    case .claims:
      """
      SELECT s.id AS id FROM statement AS s JOIN article AS a ON a.id = s.article_id \
      WHERE s.kind = 'claim' AND a.removed_at IS NULL
      """
    case .articles: "SELECT a.id AS id FROM article AS a WHERE a.removed_at IS NULL"
    }
  }
}
