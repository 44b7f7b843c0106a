public import Knowledge
private import SQLite

extension Listing {
  /// What is in the queue of a reviewer.
  public struct QueueFilter: Hashable, Sendable {
    /// Whose queue it is; nil: nobody's, so that nothing is left out as decided by them.
    public var reviewer: String?
    /// Whether claims are in it that others have decided and this reviewer has not.
    public var hasDecidedByOthers = false
    /// Whether everything stays hidden that others decided, and statuses are what they would be
    /// without.
    public var isBlind = false
    /// Only claims that touch this condition.
    public var conditionSlug: String?
    /// Only claims with this status.
    public var status: CitationStatus?
    /// Only claims with this attribution.
    public var attribution: Attribution?
    /// Only these claims.
    public var claims: [Int64]?
    /// Not these claims.
    public var skipped: [Int64] = []
    /// Now, in Unix seconds: what the age of an article counts to.
    public var seconds: Int64

    /// Makes a filter that lets everything through that waits for a decision.
    public init(seconds: Int64) { self.seconds = seconds }
  }

  /// Claims that wait for a decision, what matters most first; of each group one.
  ///
  /// `priority` is the product of the weights beside it: ln(1 + members of its group); 1.5 for a claim
  /// that names a condition, 1.25 where only symptoms or the text around it do; 1.5 for one with a
  /// number that is no year; 1.5 for one that says it without any hedge, 1.25 for a weak one; by
  /// status without any review 3 retracted, 2.5 resolved, 2 unresolved or vague, 1.5 uncited, 0.5
  /// own-finding; and 1 to 2 as its article has been here up to a year.
  ///
  /// - Parameters:
  ///   - filter: Whose queue, and of what.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  /// - Complexity: O(*n* log *k*) in the claims that wait, for *k* rows.
  public static func reviewQueue(_ filter: QueueFilter, limit: Int?) -> Listing {
    var arguments: [Value] = [Value(filter.reviewer)]
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    let clauses = clauses(filter, &arguments)
    let status = filter.isBlind ? "q.status" : "c.citation_status"
    // Rows stand in no order of a column that could be gone on after.
    return Listing(
      sql: """
        WITH sizes (group_id, size) AS MATERIALIZED (
          SELECT group_id, count(*) FROM statement
          WHERE group_id IS NOT NULL AND kind = 'claim' GROUP BY group_id),
        decided (uid) AS MATERIALIZED (\(decided(filter))),
        waiting AS (\(waiting(seconds: filter.seconds)) \(clauses)),
        weighed AS (\(weighed)),
        ordered AS (
          SELECT *, group_weight * condition_weight * number_weight * certainty_weight
            * status_weight * age_weight AS priority
          FROM weighed \(filter.isBlind && filter.status != nil ? "WHERE status = ?" : "")
          ORDER BY priority DESC, id\(end))
        SELECT
          q.id, c.uid, round(q.priority, 3) AS priority, q.size AS group_size,
          \(status) AS citation_status, c.conditions, c.text, c.article_id, c.article_title,
          c.section, c.certainty, round(q.group_weight, 3) AS group_weight, q.condition_weight,
          q.number_weight, q.certainty_weight, q.status_weight,
          round(q.age_weight, 3) AS age_weight
        FROM ordered AS q CROSS JOIN claims AS c ON c.id = q.id
        ORDER BY q.priority DESC, q.id
        """,
      arguments: arguments, keyColumn: "", limit: limit)
  }

  private static func decided(_ filter: QueueFilter) -> String {
    let own = "SELECT claim_uid FROM latest_reviews WHERE anchored AND reviewer = ?1"
    return filter.hasDecidedByOthers || filter.isBlind
      ? own : "\(own) UNION SELECT claim_uid FROM standing_reviews"
  }

  private static func clauses(_ filter: QueueFilter, _ arguments: inout [Value]) -> String {
    var clauses = ListingFilter()
    clauses.narrow(
      """
      s.id IN (
        SELECT sc.statement_id FROM statement_condition AS sc
        JOIN condition AS n ON n.id = sc.condition_id
        WHERE n.slug = ? AND sc.negated = 0)
      """, by: filter.conditionSlug.map { .text($0) })
    clauses.narrow("s.attribution = ?", by: (filter.attribution?.rawValue).map { .text($0) })
    clauses.narrow("s.id IN (SELECT value FROM json_each(?))", by: filter.claims.map(list))
    if !filter.skipped.isEmpty {
      clauses.narrow("s.id NOT IN (SELECT value FROM json_each(?))", by: list(filter.skipped))
    }
    // A status that others' verdicts made must not be told from what it lets through.
    if !filter.isBlind {
      clauses.narrow("s.citation_status = ?", by: (filter.status?.rawValue).map { .text($0) })
    }
    arguments += clauses.arguments
    if filter.isBlind, let status = filter.status { arguments.append(.text(status.rawValue)) }
    return clauses.clause.isEmpty ? "" : "AND " + clauses.clause.dropFirst("WHERE ".count)
  }

  private static func list(_ ids: [Int64]) -> Value {
    .text("[" + ids.map(String.init).joined(separator: ",") + "]")
  }

  /// The claims that wait, with what their weights follow from.
  private static func waiting(seconds: Int64) -> String {
    """
    SELECT
      s.id, coalesce(z.size, 1) AS size, s.certainty,
      CASE
        WHEN s.citation_status IN ('resolved', 'unresolved', 'vague', 'own-finding', 'uncited')
        THEN s.citation_status
        WHEN s.citation_status = 'retracted' AND a.integrity = 'retracted' AND s.own_finding
        THEN 'retracted'
        WHEN EXISTS (SELECT 1 FROM citation AS k JOIN article AS e ON e.id = k.article_id
                     WHERE k.statement_id = s.id AND e.integrity = 'retracted') THEN 'retracted'
        WHEN EXISTS (SELECT 1 FROM citation AS k
                     WHERE k.statement_id = s.id AND k.article_id IS NOT NULL) THEN 'resolved'
        WHEN s.attribution IN ('named', 'identified') THEN 'unresolved'
        WHEN s.attribution = 'vague' THEN 'vague'
        WHEN s.own_finding THEN 'own-finding'
        ELSE 'uncited'
      END AS status,
      (SELECT min(CASE sc.relation WHEN 'about' THEN 1 ELSE 2 END) FROM statement_condition AS sc
       WHERE sc.statement_id = s.id AND sc.negated = 0) AS relation,
      EXISTS (SELECT 1 FROM quantity AS n
              WHERE n.statement_id = s.id AND n.kind <> 'year') AS has_number,
      min(max((\(seconds) - a.added_at) / 86400, 0), 365) AS days
    FROM statement AS s
    JOIN article AS a ON a.id = s.article_id
    LEFT JOIN sizes AS z ON z.group_id = s.group_id
    WHERE s.kind = 'claim' AND a.removed_at IS NULL AND s.uid NOT IN decided
      AND (s.group_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM statement AS g
        WHERE g.group_id = s.group_id AND g.id < s.id AND g.kind = 'claim'
          AND g.uid NOT IN decided))
    """
  }

  private static let weighed = """
    SELECT id, size, status, ln(1 + size) AS group_weight,
      CASE relation WHEN 1 THEN 1.5 WHEN 2 THEN 1.25 ELSE 1.0 END AS condition_weight,
      iif(has_number, 1.5, 1.0) AS number_weight,
      CASE certainty WHEN 'high' THEN 1.5 WHEN 'moderate' THEN 1.25 ELSE 1.0 END
        AS certainty_weight,
      CASE status WHEN 'retracted' THEN 3.0 WHEN 'resolved' THEN 2.5 WHEN 'unresolved' THEN 2.0
        WHEN 'vague' THEN 2.0 WHEN 'own-finding' THEN 0.5 ELSE 1.5 END AS status_weight,
      1 + days / 365.0 AS age_weight
    FROM waiting
    """
}
