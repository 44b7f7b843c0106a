private import SQLite

extension Listing {
  /// Conditions in order of slug, with the number of claims that touch them.
  ///
  /// - Parameters:
  ///   - isWhole: Whether those are listed, too, that nothing here is about and nobody added.
  ///   - after: Only slugs after this one.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func conditions(isWhole: Bool, after: String, limit: Int?) -> Listing {
    var filter = ListingFilter()
    filter.narrow("slug > ?", by: .text(after))
    if !isWhole {
      filter.narrow(
        "(origin = 'user' OR id IN (SELECT condition_id FROM statement_condition))")
    }
    return Listing(
      sql: "\(select) \(filter.clause) ORDER BY slug", arguments: filter.arguments,
      keyColumn: "slug", limit: limit)
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
    var filter = ListingFilter()
    filter.narrow("id > ?", by: .integer(after))
    filter.narrow("slug = ?", by: slug.map { .text($0) })
    return Listing(
      sql: """
        SELECT
          id, slug, operation, content, editor,
          strftime('%Y-%m-%dT%H:%M:%SZ', made_at, 'unixepoch') AS made_at
        FROM condition_edits
        \(filter.clause)
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
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
