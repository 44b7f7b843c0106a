internal import SQLite

/// A query as SQLite can run it: words for the full-text index, the rest as a condition in SQL.
///
/// A hit passes both. No query makes a plan that SQLite refuses, and each full-text expression is
/// asked once for all rows, so that a plan costs about as much as its parts together.
public struct QueryPlan: Hashable, Sendable {
  /// What is searched.
  public let scope: SearchRequest.Scope
  /// An FTS5 expression for the words that all hits have; nil where only `filter` decides.
  public let match: String?
  /// A condition over `s` (statement) and `a` (its article), or of articles over `a` alone; nil
  /// where only `match` decides.
  public let filter: FilterSQL?
  /// Whether `filter` reads sets of rows as a whole: asked for one row, it takes as long as for all.
  let readsSets: Bool

  /// Plans `query`: a hit has to have all of its words.
  ///
  /// - Parameters:
  ///   - query: What is asked; see `SearchQuery.relaxed` for hits with some of the words.
  ///   - scope: What is searched.
  ///   - today: The day that ages like `added:7d` count from.
  ///   - spellings: Other ways to write words that stand without quotes and stars, by the word as
  ///     the query has it.
  public init(
    _ query: SearchQuery, scope: SearchRequest.Scope, today: CalendarDay,
    spellings: [String: [String]] = [:]
  ) {
    self.scope = scope
    guard let root = query.root else {
      match = nil
      filter = nil
      readsSets = false
      return
    }
    let expression = MatchExpression(scope: scope, spellings: spellings)
    let conjuncts = QueryFormula(root).conjuncts
    let wanted = conjuncts.filter { expression.rows(of: $0) != nil }
    let isMatched = { (formula: QueryFormula) in
      !wanted.isEmpty
        && (expression.rows(of: formula) != nil || expression.otherRows(of: formula) != nil)
    }
    match = expression.rows(of: .both(conjuncts.filter(isMatched)))
    let others = conjuncts.filter { !isMatched($0) }
    let translation = FilterTranslation(scope: scope, today: today, spellings: spellings)
    filter =
      others.isEmpty ? nil : .list(others.map(translation.condition), separator: " AND ")
    readsSets = others.contains(where: translation.readsSet)
  }

  /// Plans a search for what matches `expression`, an FTS5 expression, and passes the filters of
  /// `query`.
  init(raw expression: String, query: SearchQuery, scope: SearchRequest.Scope, today: CalendarDay) {
    let plan = QueryPlan(query, scope: scope, today: today)
    self.scope = scope
    match = expression
    filter = plan.filter
    readsSets = plan.readsSets
  }

  /// Whether nothing is asked for, so that nothing is found.
  public var isEmpty: Bool { match == nil && filter == nil }

  /// The ids of all rows that pass the filter, in order.
  public var enumeration: BoundSQL { BoundSQL("\(rows) ORDER BY \(id)") }

  /// The id of one row, if it passes the filter; parameter 1 is the id, and its argument NULL until
  /// the caller binds one.
  public var check: BoundSQL { BoundSQL("\(start) AND \(id) = \(value: .null)\(narrowing)") }

  /// Those of `rows` that pass the filter, in the same order.
  func passing(_ rows: [Int64]) -> BoundSQL {
    let list = "[" + rows.map(String.init).joined(separator: ",") + "]"
    // CROSS JOIN goes through the list in its order, and does not look for each row of a set in it.
    let source: FilterSQL =
      switch scope {
      case .claims:
        """
        CROSS JOIN statement AS s ON s.id = j.value CROSS JOIN article AS a ON a.id = s.article_id \
        WHERE s.kind = 'claim' AND a.removed_at IS NULL
        """
      case .articles: "CROSS JOIN article AS a ON a.id = j.value WHERE a.removed_at IS NULL"
      }
    return BoundSQL(
      "SELECT \(id) FROM json_each(\(value: list)) AS j \(source)\(narrowing)")
  }

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
