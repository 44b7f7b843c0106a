/// The statements of `ClaimGroupQueue` and `ClaimGroupTable`.
enum ClaimGroupSQL {
  static let findOther = "SELECT 1 FROM statement WHERE group_key = ?1 AND id <> ?2 LIMIT 1"

  static let add = "INSERT INTO claim_group_queue (group_key) VALUES (?1) ON CONFLICT DO NOTHING"

  static let addKeysOfArticle = """
    INSERT INTO claim_group_queue (group_key)
    SELECT s.group_key FROM statement AS s
    WHERE s.article_id = ?1 AND EXISTS (
      SELECT 1 FROM statement AS o WHERE o.group_key = s.group_key AND o.id <> s.id)
    ON CONFLICT DO NOTHING
    """

  static let keys = "SELECT group_key FROM claim_group_queue ORDER BY group_key LIMIT ?1"

  static let members = """
    SELECT id, article_id, byte_start, byte_end, negated, certainty, own_finding, group_id
    FROM statement WHERE group_key = ?1 ORDER BY article_id, id
    """

  static let text = "SELECT text FROM article_text WHERE article_id = ?1"

  static let conditions = """
    SELECT c.slug, sc.relation, sc.negated, sc.byte_start, sc.byte_end
    FROM statement_condition AS sc JOIN condition AS c ON c.id = sc.condition_id
    WHERE sc.statement_id = ?1 ORDER BY c.slug
    """

  static let quantities = """
    SELECT kind, comparator, low, high, unit, byte_start, byte_end
    FROM quantity WHERE statement_id = ?1 ORDER BY ordinal
    """

  static let citations = """
    SELECT byte_start, byte_end, attribution FROM citation WHERE statement_id = ?1 ORDER BY ordinal
    """

  static let claimsLike = """
    SELECT id FROM claims WHERE id = ?1
    UNION SELECT id FROM claims WHERE group_id = (SELECT group_id FROM claims WHERE id = ?1)
    ORDER BY id
    """

  static let update = "UPDATE statement SET group_id = ?2 WHERE id = ?1"
  static let remove = "DELETE FROM claim_group_queue WHERE group_key = ?1"
}
