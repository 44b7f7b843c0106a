public import Knowledge
private import SQLite

extension Listing {
  /// What narrows a listing of claims.
  public struct ClaimFilter: Hashable, Sendable {
    /// Only claims that touch this condition.
    public var conditionSlug: String?
    /// Only claims with this status.
    public var status: CitationStatus?
    /// Only claims with this attribution.
    public var attribution: Attribution?
    /// Only claims of this article.
    public var articleID: Int64?
    /// Only claims with at least this score, 0…1.
    public var minimumScore = 0.0
    /// Only claims that came or changed after this revision.
    public var changedSince: Int64 = -1
    /// Only ids above this one.
    public var after: Int64 = 0

    /// Makes a filter that lets everything through.
    public init() {}
  }

  /// Claims in order of id.
  public static func claims(_ filter: ClaimFilter, limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT
          id, uid, article_id, article_title, section, text, byte_start, byte_end, score, hedged,
          negated, conditions, attribution, attribution_text, missing, citation_status,
          status_reason, verdict, reviewed_by, reviewed_at, changed_rev
        FROM claims
        WHERE id > ?1
          AND (?2 IS NULL OR id IN (
            SELECT sc.statement_id FROM statement_condition AS sc
            JOIN condition AS c ON c.id = sc.condition_id
            WHERE c.slug = ?2 AND sc.negated = 0))
          AND (?3 IS NULL OR citation_status = ?3)
          AND (?4 IS NULL OR attribution = ?4)
          AND (?5 IS NULL OR article_id = ?5)
          AND score >= ?6
          AND changed_rev > ?7
        ORDER BY id
        """,
      arguments: [
        .integer(filter.after), Value(filter.conditionSlug), Value(filter.status?.rawValue),
        Value(filter.attribution?.rawValue), Value(filter.articleID), .real(filter.minimumScore),
        .integer(filter.changedSince),
      ], limit: limit)
  }

  /// One claim with its tags, citations and quantities as JSON arrays.
  public static func claim(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT claims.*,
          (SELECT json_group_array(json_object(
             'slug', slug, 'relation', relation, 'negated', json(iif(negated, 'true', 'false')),
             'text', text, 'rule', rule, 'confidence', confidence))
           FROM claim_conditions WHERE claim_id = claims.id) AS tagged,
          (SELECT json_group_array(json_object(
             'id', id, 'text', text, 'attribution', attribution, 'missing', json(missing),
             'resolution', resolution, 'reason', reason, 'rule', rule))
           FROM citations WHERE statement_id = claims.id) AS citations,
          (SELECT json_group_array(json_object(
             'type', kind, 'text', text, 'low', low, 'high', high, 'unit', unit))
           FROM quantities WHERE statement_id = claims.id) AS quantities
        FROM claims WHERE id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }

  /// What a claim's explanation begins with.
  public static func claimSummary(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT
          id, uid, text, article_title, section, score, conditions, attribution, attribution_text,
          missing, citation_status, status_reason, verdict, reviewed_by
        FROM claims WHERE id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }
}
