private import SQLite

extension Listing {
  /// The claims that say the same as one, itself among them, side by side; just itself when no other
  /// does.
  public static func claimGroup(ofClaim id: Int64, limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT
          id, uid, article_id, article_title, section, text, conditions, attribution,
          attribution_text, citation_status, status_reason, verdict, reviewed_by, reviewed_at,
          group_id, group_size
        FROM claims
        WHERE id IN (\(ClaimGroupSQL.claimsLike))
        ORDER BY id
        """,
      arguments: [.integer(id)], limit: limit)
  }

  /// Groups of claims that say the same, the largest first.
  ///
  /// - Parameters:
  ///   - conditionSlug: Only groups about this condition; nil: all.
  ///   - leastSize: Only groups of as many claims.
  ///   - limit: The most groups; nil: all.
  /// - Returns: A listing with one row a group.
  public static func claimGroups(
    aboutCondition conditionSlug: String?, leastSize: Int, limit: Int?
  ) -> Listing {
    var filter = ListingFilter()
    filter.narrow("size >= ?", by: .integer(Int64(leastSize)))
    filter.narrow(
      """
      claim_id IN (
        SELECT sc.statement_id FROM statement_condition AS sc
        JOIN condition AS c ON c.id = sc.condition_id
        WHERE c.slug = ? AND sc.negated = 0)
      """, by: conditionSlug.map { .text($0) })
    // One more tells that there are more.
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    return Listing(
      sql: """
        SELECT group_id, size, articles, claim_id, claim_uid, text, conditions, statuses
        FROM claim_groups \(filter.clause) ORDER BY size DESC, group_id\(end)
        """,
      arguments: filter.arguments, keyColumn: "", limit: limit)
  }
}
