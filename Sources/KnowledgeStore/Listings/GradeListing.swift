private import SQLite

extension Listing {
  /// Grades of evidence in the order they were given.
  ///
  /// - Parameters:
  ///   - articleKey: Only those of this article; nil: of all.
  ///   - isHistory: Whether those that no longer stand are listed as well.
  ///   - after: Only ids above this one.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func grades(
    articleKey: String?, isHistory: Bool, after: Int64, limit: Int?
  ) -> Listing {
    var filter = ListingFilter()
    filter.narrow("id > ?", by: .integer(after))
    filter.narrow(
      "article_key IN \(ArticleNames.all(of: "?"))", by: articleKey.map { .text($0) })
    filter.narrow("stands = ?", by: isHistory ? nil : .integer(1))
    return Listing(
      sql: """
        SELECT
          id, article_key, article_id, claim_uid, claim_id, scheme, level, stands, note, reviewer,
          made_at
        FROM grades
        \(filter.chosen(from: "grades", limit: limit))
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
  }
}
