/// The statements that write reviews and read them back.
enum ReviewSQL {
  /// Reviews of the article that `?1` is a name of, whichever of its names they bear.
  static let subjectsOfArticle = """
    SELECT id, claim_uid, quote, judged, prefix, suffix, reviewer, adjudicated, made_at
    FROM review WHERE article_key IN \(ArticleNames.all()) ORDER BY id
    """

  static let putAnchor = """
    INSERT INTO review_anchor (review_id, claim_uid, state, similarity, reason, present_text)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (review_id) DO UPDATE SET
      claim_uid = excluded.claim_uid, state = excluded.state, similarity = excluded.similarity,
      reason = excluded.reason, present_text = excluded.present_text
    """

  static let removeAnchor = "DELETE FROM review_anchor WHERE review_id = ?1"

  static let insert = """
    INSERT INTO review (
      claim_uid, article_key, quote, prefix, suffix, byte_start, byte_end, judged, verdict,
      evidence_key, evidence_quote, note, reviewer, made_at, adjudicated, via_uid, tool_version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
    """

  /// The columns of a review as `Review` has them.
  static let columns = """
    r.claim_uid, r.article_key, r.quote, r.prefix, r.suffix, r.byte_start, r.byte_end, r.judged,
    r.verdict, r.evidence_key, r.evidence_quote, r.note, r.reviewer, r.made_at, r.adjudicated,
    r.via_uid, r.tool_version
    """

  /// How many decisions there are on a claim, and when the last one was made.
  static let standOfClaim = """
    SELECT count(*), max(made_at) FROM (
      SELECT made_at FROM review WHERE claim_uid = ?1
      UNION ALL
      SELECT r.made_at FROM review_anchor AS n CROSS JOIN review AS r ON r.id = n.review_id
      WHERE n.claim_uid = ?1 AND n.state = 'anchored')
    """

  /// The claim that reviews made on the one with the uid `?1` followed; no row where they did not.
  static let followed = """
    SELECT n.claim_uid FROM review AS r CROSS JOIN review_anchor AS n ON n.review_id = r.id
    WHERE r.claim_uid = ?1 AND n.state = 'anchored' AND n.claim_uid IS NOT NULL LIMIT 1
    """

  static let ofClaimAt = """
    SELECT \(columns) FROM review AS r WHERE r.claim_uid = ?1 AND r.made_at = ?2
    """

  static let withID = "SELECT \(columns), r.id FROM review AS r WHERE r.id = ?1"

  /// The reviewer's last word on a claim, of either kind.
  static let latestOnClaim = """
    SELECT \(columns), r.id FROM review AS r
    WHERE r.id IN (SELECT l.id FROM latest_reviews AS l
                   WHERE l.claim_uid = ?1 AND l.reviewer = ?2
                     AND (?3 IS NULL OR l.adjudicated = ?3))
    ORDER BY r.made_at DESC, r.id DESC LIMIT 1
    """

  /// The last decision of a reviewer that was not taken back.
  static let latestOfReviewer = """
    SELECT r.id FROM review AS r
    WHERE r.reviewer = ?1 AND EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)
    ORDER BY r.made_at DESC, r.id DESC LIMIT 1
    """

  /// What a reviewer decided with the claim `?2` in view.
  static let withClaimInView = """
    SELECT r.id FROM review AS r
    WHERE r.reviewer = ?1 AND r.verdict = ?3 AND r.adjudicated = ?4
      AND (r.via_uid = ?2 OR r.claim_uid = ?2 AND r.via_uid IS NULL)
      AND EXISTS (SELECT 1 FROM latest_reviews AS l WHERE l.id = r.id)
    ORDER BY r.id
    """

  /// All reviews in the order of a dump.
  static let inOrder = """
    SELECT \(columns) FROM review AS r
    ORDER BY r.article_key, r.byte_start, r.claim_uid, r.made_at, r.reviewer, r.id
    """
}
