/// The statements of `DerivedWriter`.
enum DerivedSQL {
  static let claimsOfArticle = """
    SELECT uid, changed_rev,
      citation_status || '|' || attribution || '|' || certainty || '|' || negated || '|' || conditions
    FROM claims WHERE article_id = ?1
    """

  static let isRetracted = "SELECT 1 FROM article WHERE id = ?1 AND integrity = 'retracted'"

  static let governing = """
    SELECT verdict, rests_on_retracted FROM governing_reviews WHERE claim_uid = ?1
    """

  static let anyReview = "SELECT 1 FROM review LIMIT 1"

  static let textOfArticle = """
    SELECT t.text, a.title
    FROM article_text AS t JOIN article AS a ON a.id = t.article_id
    WHERE t.article_id = ?1 AND a.removed_at IS NULL
    """

  static let claimRanges = """
    SELECT s.id, s.byte_start, s.byte_end, coalesce(h.byte_start, 0), coalesce(h.byte_end, 0)
    FROM statement AS s
    LEFT JOIN statement AS h
      ON h.article_id = s.article_id AND h.ordinal = s.heading_ordinal
    WHERE s.article_id = ?1 AND s.kind = 'claim'
    """

  static let unindexClaim = """
    INSERT INTO claim_fts (claim_fts, rowid, text, section, article_title)
    VALUES ('delete', ?1, ?2, ?3, ?4)
    """

  static let removeStatements = "DELETE FROM statement WHERE article_id = ?1"
  static let removeBlocks = "DELETE FROM block WHERE article_id = ?1"
  static let removeLinks = "DELETE FROM link WHERE article_id = ?1"

  static let removePages = "DELETE FROM page WHERE article_id = ?1"

  static let insertPage = """
    INSERT INTO page (article_id, number, byte_start) VALUES (?1, ?2, ?3)
    """

  static let insertBlock = """
    INSERT INTO block (article_id, ordinal, kind, level, byte_start, byte_end)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    """

  static let insertLink = """
    INSERT INTO link (
      article_id, ordinal, byte_start, byte_end, target, destination_start, destination_end)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
    """

  static let insertStatement = """
    INSERT INTO statement (
      article_id, ordinal, byte_start, byte_end, kind, score, heading_ordinal, certainty, negated,
      own_finding, attribution, attribution_start, attribution_end, missing, uid, citation_status,
      changed_rev, group_key)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
    """

  static let insertTag = """
    INSERT INTO statement_condition (
      statement_id, condition_id, relation, negated, byte_start, byte_end, rule, confidence)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    """

  static let insertQuantity = """
    INSERT INTO quantity (
      statement_id, ordinal, kind, comparator, low, high, unit, base_low, base_high, base_unit,
      byte_start, byte_end)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
    """

  static let indexClaim = """
    INSERT INTO claim_fts (rowid, text, section, article_title) VALUES (?1, ?2, ?3, ?4)
    """
}
