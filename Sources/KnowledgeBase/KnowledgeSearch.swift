public import KnowledgeStore
internal import SQLite
public import Search

/// Searches a knowledge base.
public enum KnowledgeSearch {
  /// The hits of `request` in `store`, best first.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func hits(
    of request: SearchRequest, in store: borrowing Store
  ) throws(StoreError) -> [SearchHit] {
    do {
      let engine = try SearchEngine(on: store.connection)
      return try engine.hits(of: request, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "searching")
    }
  }

  /// What was probably meant by `query`; nil where nothing better is known.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func suggestion(
    for query: SearchQuery, scope: SearchRequest.Scope, in store: borrowing Store
  ) throws(StoreError) -> SearchQuery? {
    do {
      return try SearchEngine(on: store.connection)
        .suggestion(for: query, scope: scope, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "searching")
    }
  }
}
