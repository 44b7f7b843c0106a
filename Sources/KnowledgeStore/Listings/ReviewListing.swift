private import SQLite

extension Listing {
  /// What narrows a listing of reviews.
  public struct ReviewFilter: Hashable, Sendable {
    /// Only reviews of this claim.
    public var claimUID: String?
    /// Only reviews by this reviewer.
    public var reviewer: String?
    /// Only reviews with this verdict, or `withdrawn`.
    public var verdict: String?
    /// Only reviews that are `anchored`, `needs-recheck` or `orphan`.
    public var state: String?
    /// Only reviews that count now.
    public var onlyStanding = false
    /// Only ids above this one.
    public var after: Int64 = 0

    /// Makes a filter that lets everything through.
    public init() {}
  }

  /// Reviews in order of id, which is that in which they came into the file.
  public static func reviews(_ filter: ReviewFilter, limit: Int?) -> Listing {
    var clauses = ListingFilter()
    clauses.narrow("id > ?", by: .integer(filter.after))
    clauses.narrow("id IN (\(onClaim))", by: filter.claimUID.map { .text($0) })
    clauses.narrow("reviewer = ?", by: filter.reviewer.map { .text($0) })
    clauses.narrow("verdict = ?", by: filter.verdict.map { .text($0) })
    clauses.narrow("state = ?", by: filter.state.map { .text($0) })
    if filter.onlyStanding { clauses.narrow("standing = 1") }
    return Listing(
      sql: "\(reviewColumns) \(clauses.chosen(from: "reviews", limit: limit)) ORDER BY id",
      arguments: clauses.arguments, limit: limit)
  }

  /// All decisions on a claim in the order of their times, those that were taken back included.
  public static func reviewHistory(claimUID: String) -> Listing {
    Listing(
      sql: "\(reviewColumns) WHERE id IN (\(onClaim)) ORDER BY reviews.made_at, id",
      arguments: [.text(claimUID)], keyColumn: "", limit: nil)
  }

  /// One review.
  public static func review(id: Int64) -> Listing {
    Listing(sql: "\(reviewColumns) WHERE id = ?1", arguments: [.integer(id)], limit: nil)
  }

  /// Reviews made on the claim with the uid of the one parameter, and those that followed to it.
  private static let onClaim = """
    WITH claim (uid) AS (VALUES (?))
    SELECT r.id FROM claim CROSS JOIN review AS r ON r.claim_uid = claim.uid
    UNION ALL
    SELECT n.review_id FROM claim CROSS JOIN review_anchor AS n ON n.claim_uid = claim.uid
    WHERE n.state = 'anchored'
    """

  private static let reviewColumns = """
    SELECT
      id, strftime('%Y-%m-%dT%H:%M:%SZ', made_at, 'unixepoch') AS made_at, reviewer, verdict,
      adjudicated, standing, state, state_reason, claim_id, claim_uid, article_key, quote,
      evidence_key, evidence_quote, note, round(similarity, 3) AS similarity, nearest_uid, present_text, judged, via_uid,
      tool_version
    FROM reviews
    """

  /// Claims on which reviewers differ, with what each of them says; in order of claim.
  public static func reviewConflicts(limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT
          c.id, c.uid, c.article_title, c.text, g.verdict,
          (SELECT json_group_array(json(o.word)) FROM (
             SELECT json_object('review', t.id, 'reviewer', t.reviewer, 'verdict', t.verdict) AS word
             FROM standing_reviews AS t WHERE t.claim_uid = g.claim_uid
             ORDER BY t.caution, t.reviewer) AS o) AS verdicts
        FROM governing_reviews AS g JOIN claims AS c ON c.uid = g.claim_uid
        WHERE g.in_conflict
        ORDER BY c.id
        """,
      arguments: [], keyColumn: "", limit: limit)
  }

  /// Reviews whose claim is not what was judged, with the words as they were and as they are.
  ///
  /// One that its reviewer has decided anew on the nearest words is settled and left out.
  public static func reviewsToRecheck(reviewer: String?, limit: Int?) -> Listing {
    var filter = ListingFilter()
    filter.narrow("r.reviewer = ?", by: reviewer.map { .text($0) })
    filter.narrow("r.state <> 'anchored'")
    filter.narrow("EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)")
    filter.narrow(
      """
      NOT EXISTS (
        SELECT 1 FROM latest_reviews AS n
        WHERE n.claim_uid = r.nearest_uid AND n.reviewer = r.reviewer AND n.made_at > r.made_at)
      """)
    return Listing(
      sql: """
        SELECT
          r.id, r.state, r.state_reason, r.verdict, r.reviewer,
          strftime('%Y-%m-%dT%H:%M:%SZ', r.made_at, 'unixepoch') AS made_at, r.quote,
          r.present_text, round(r.similarity, 3) AS similarity, r.claim_uid, r.nearest_uid,
          (SELECT s.id FROM statement AS s WHERE s.uid = r.nearest_uid) AS nearest_id,
          r.article_key, r.note
        FROM reviews AS r
        \(filter.clause)
        ORDER BY r.article_key, r.byte_start, r.id
        """,
      arguments: filter.arguments, keyColumn: "", limit: limit)
  }
}
