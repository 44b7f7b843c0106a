internal import SQLite

extension Listing {
  /// Saved searches, by name.
  ///
  /// - Parameter limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func savedSearches(limit: Int?) -> Listing {
    var listing = Listing(
      sql: """
        SELECT
          name, query, options, strftime('%Y-%m-%dT%H:%M:%SZ', made_at, 'unixepoch') AS made_at
        FROM saved_searches
        ORDER BY name
        """,
      arguments: [], limit: limit)
    listing.keyColumn = "name"
    return listing
  }
}
