private import SQLite

extension Listing {
  /// The data dictionary: every column of every public view, in the views' order.
  public static func dataDictionary(view: String?, limit: Int?) -> Listing {
    var filter = ListingFilter()
    filter.narrow("view_name = ?", by: view.map { .text($0) })
    return Listing(
      sql: """
        SELECT view_name AS "view", column_name AS "column", type, meaning
        FROM data_dictionary
        \(filter.clause)
        ORDER BY rowid
        """,
      arguments: filter.arguments, limit: limit)
  }

  /// The SQL behind every public view and full-text index.
  public static func schema(view: String?, limit: Int?) -> Listing {
    var filter = ListingFilter()
    filter.narrow("name IN (SELECT view_name FROM data_dictionary)")
    filter.narrow("name = ?", by: view.map { .text($0) })
    return Listing(
      sql: """
        SELECT name, type, sql FROM sqlite_schema
        \(filter.clause)
        ORDER BY type, name
        """,
      arguments: filter.arguments, limit: limit)
  }
}
