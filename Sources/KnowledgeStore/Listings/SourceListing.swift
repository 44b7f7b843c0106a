private import SQLite

extension Listing {
  /// Sources in order of name, with what they have and when an article of theirs changed last.
  ///
  /// - Parameters:
  ///   - name: Only the source of this name; nil: all.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func sources(named name: String? = nil, limit: Int? = nil) -> Listing {
    var filter = ListingFilter()
    filter.narrow("name = ?", by: name.map { .text($0) })
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    var listing = Listing(
      sql: """
        SELECT id, name, path, include, exclude, format, stable_for_seconds, base_url, floor_percent,
          strftime('%Y-%m-%dT%H:%M:%SZ', added_at, 'unixepoch') AS added_at, article_count,
          (SELECT count(DISTINCT i.id) FROM input AS i JOIN record AS r ON r.input_id = i.id
           WHERE i.source_id = sources.id AND r.gone_at IS NULL) AS file_count,
          (SELECT count(*) FROM removed_articles AS m WHERE m.source = sources.name)
            AS removed_count,
          (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(a.changed_at), 'unixepoch')
           FROM input AS i JOIN record AS r ON r.input_id = i.id
           JOIN article AS a ON a.id = r.article_id
           WHERE i.source_id = sources.id AND r.gone_at IS NULL) AS last_change
        FROM sources \(filter.clause) ORDER BY name\(end)
        """,
      arguments: filter.arguments, limit: limit)
    listing.keyColumn = "name"
    return listing
  }

  /// Hidden articles, the last ones first.
  public static func removedArticles(limit: Int?) -> Listing {
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    return Listing(
      sql: """
        SELECT id, key, title, source, source_path,
          strftime('%Y-%m-%dT%H:%M:%SZ', removed_at, 'unixepoch') AS removed_at, review_count
        FROM removed_articles ORDER BY removed_at DESC, id\(end)
        """,
      arguments: [], limit: limit)
  }
}
