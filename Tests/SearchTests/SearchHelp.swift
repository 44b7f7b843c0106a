import Knowledge
import SQLite
import Search

/// The hits of `request`, by a new engine.
func hits(
  of request: SearchRequest, on connection: borrowing Connection
) throws(SQLiteError) -> [SearchHit] {
  try SearchEngine(on: connection).hits(of: request, on: connection)
}

extension SearchRequest {
  /// Lets only hits through that pass `filters` as well.
  mutating func narrow(by filters: QueryFilter...) {
    for filter in filters { query = query.narrowed(by: filter) }
  }
}

extension Snippet {
  /// The words with « and » around those that were looked for.
  var shown: String { marked { $1 ? "«\($0)»" : String($0) } }
}
