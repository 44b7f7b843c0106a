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
    public var minimumScore: Double?
    /// Only claims that came or changed after this revision.
    public var changedSince: Int64?
    /// Only claims of this group.
    public var groupID: Int64?
    /// Only ids above this one.
    public var after: Int64 = 0

    /// Makes a filter that lets everything through.
    public init() {}

    fileprivate var clauses: ListingFilter {
      var filter = ListingFilter()
      filter.narrow("id > ?", by: .integer(after))
      filter.narrow(
        """
        id IN (
          SELECT sc.statement_id FROM statement_condition AS sc
          JOIN condition AS c ON c.id = sc.condition_id
          WHERE c.slug = ? AND sc.negated = 0)
        """, by: conditionSlug.map { .text($0) })
      filter.narrow("citation_status = ?", by: (status?.rawValue).map { .text($0) })
      filter.narrow("attribution = ?", by: (attribution?.rawValue).map { .text($0) })
      filter.narrow("article_id = ?", by: articleID.map { .integer($0) })
      filter.narrow("score >= ?", by: minimumScore.map { .real($0) })
      filter.narrow("changed_rev > ?", by: changedSince.map { .integer($0) })
      filter.narrow("group_id = ?", by: groupID.map { .integer($0) })
      return filter
    }
  }

  /// Claims in order of id.
  public static func claims(_ filter: ClaimFilter, limit: Int?) -> Listing {
    let clauses = filter.clauses
    return Listing(
      sql: """
        SELECT
          id, uid, article_id, article_title, section, text, byte_start, byte_end, score, hedged,
          negated, conditions, attribution, attribution_text, missing, citation_status,
          status_reason, verdict, reviewed_by, reviewed_at, changed_rev, article_integrity,
          source_integrity, group_id, group_size
        FROM claims
        \(clauses.chosen(from: "claims", limit: limit))
        ORDER BY id
        """,
      arguments: clauses.arguments, limit: limit)
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
             'type', kind, 'text', text, 'comparator', comparator, 'low', low, 'high', high,
             'unit', unit, 'base_low', base_low, 'base_high', base_high, 'base_unit', base_unit))
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
          missing, citation_status, status_reason, source_integrity,
          nullif(article_integrity, 'ok') AS article_integrity, verdict, reviewed_by
        FROM claims WHERE id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }
}
