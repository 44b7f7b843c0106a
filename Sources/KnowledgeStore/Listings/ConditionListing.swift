private import SQLite

extension Listing {
  /// Conditions in order of slug, with the number of claims that touch them.
  public static func conditions(limit: Int?) -> Listing {
    Listing(sql: select + " ORDER BY slug", arguments: [], limit: limit)
  }

  /// One condition.
  public static func condition(slug: String) -> Listing {
    Listing(sql: select + " WHERE slug = ?1", arguments: [.text(slug)], limit: nil)
  }

  /// What users did to the vocabulary, in order.
  ///
  /// - Parameters:
  ///   - slug: Only edits of this condition; nil: of all.
  ///   - after: Only ids above this one.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func conditionEdits(slug: String?, after: Int64, limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT
          id, slug, operation, content, editor,
          strftime('%Y-%m-%dT%H:%M:%SZ', made_at, 'unixepoch') AS made_at
        FROM condition_edits
        WHERE id > ?2 AND (?1 IS NULL OR slug = ?1)
        ORDER BY id
        """,
      arguments: [Value(slug), .integer(after)], limit: limit)
  }

  private static let select = """
    SELECT
      slug, name, parent,
      (SELECT count(*) FROM statement_condition AS sc JOIN statement AS s ON s.id = sc.statement_id
       WHERE sc.condition_id = conditions.id AND sc.negated = 0 AND s.kind = 'claim') AS claim_count,
      terms, codes, origin
    FROM conditions
    """
}
