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

  private static let select = """
    SELECT
      slug, name, parent,
      (SELECT count(*) FROM statement_condition AS sc JOIN statement AS s ON s.id = sc.statement_id
       WHERE sc.condition_id = conditions.id AND sc.negated = 0 AND s.kind = 'claim') AS claim_count,
      terms, codes, origin
    FROM conditions
    """
}
