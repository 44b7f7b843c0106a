public import SQLite

/// An FTS5 expression that is passed on as it is.
public enum RawExpression {
  /// What FTS5 says against `expression`, in a sentence; nil when it takes it.
  ///
  /// - Throws: `SQLiteError` for what has nothing to do with the expression.
  public static func fault(
    in expression: String, scope: SearchRequest.Scope, on connection: borrowing Connection
  ) throws(SQLiteError) -> String? {
    let table = scope == .claims ? "claim_fts" : "article_fts"
    let statement = try connection.prepare(
      "SELECT 1 FROM \(table) WHERE \(table) MATCH ?1 LIMIT 1")
    try statement.bindAll([.text(expression)])
    do {
      _ = try statement.step()
      return nil
    } catch {
      guard .error ~= error.code else { throw error }
      return "FTS5 does not understand “\(QueryNotes.shown(expression))”: \(error.message)."
    }
  }
}
