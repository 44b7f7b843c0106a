private import SQLite

extension Listing {
  /// The data dictionary: every column of every public view, in the views' order.
  public static func dataDictionary(view: String?) -> Listing {
    Listing(
      sql: """
        SELECT view_name AS "view", column_name AS "column", type, meaning
        FROM data_dictionary
        WHERE ?1 IS NULL OR view_name = ?1
        ORDER BY rowid
        """,
      arguments: [Value(view)], limit: nil)
  }

  /// The SQL behind every public view and full-text index.
  public static func schema(view: String?) -> Listing {
    Listing(
      sql: """
        SELECT name, type, sql FROM sqlite_schema
        WHERE name IN (SELECT view_name FROM data_dictionary) AND (?1 IS NULL OR name = ?1)
        ORDER BY type, name
        """,
      arguments: [Value(view)], limit: nil)
  }
}
