private import SQLite

extension Listing {
  /// Records in order of id: what each input says of an article.
  ///
  /// - Parameters:
  ///   - article: Only those of this article; nil: of all.
  ///   - onlyMerged: Only those of articles that have more than one.
  ///   - after: Only ids above this one.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func records(
    article: Int64?, onlyMerged: Bool, after: Int64, limit: Int?
  ) -> Listing {
    var filter = ListingFilter()
    filter.narrow("id > ?", by: .integer(after))
    filter.narrow("article_id = ?", by: article.map { .integer($0) })
    if onlyMerged {
      filter.narrow(
        "(SELECT count(*) FROM record AS o WHERE o.article_id = records.article_id) > ?",
        by: .integer(1))
    }
    return Listing(
      sql: """
        SELECT
          id, article_id, matched_by, gives_text, reader, name, csl ->> '$.title' AS title,
          source_path, completeness, precedence, csl, match_reason
        FROM records
        \(filter.chosen(from: "records", limit: limit))
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
  }
}
