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

  /// The rows in `store` whose text has the letters `text`, the oldest first.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func hits(
    withText text: String, in request: SearchRequest, in store: borrowing Store,
    progress: (Int) -> Void
  ) throws(StoreError) -> [SearchHit] {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.hits(withText: text, in: request, on: connection, progress: progress)
    }
  }

  /// What was probably meant by `query`; nil where nothing better is known.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func suggestion(
    for query: SearchQuery, scope: SearchRequest.Scope, in store: borrowing Store
  ) throws(StoreError) -> SearchQuery? {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.suggestion(for: query, scope: scope, on: connection)
    }
  }

  /// At most `limit` ways to go on with `text`.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func completions(
    of text: String, scope: SearchRequest.Scope, limit: Int, in store: borrowing Store
  ) throws(StoreError) -> [Completion] {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.completions(of: text, scope: scope, limit: limit, on: connection)
    }
  }

  /// The words of the index that `list` asks for.
  ///
  /// - Throws: `StoreError`; never because of what was typed.
  public static func words(
    of list: VocabularyList, in store: borrowing Store
  ) throws(StoreError) -> [VocabularyWord] {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.words(of: list, on: connection)
    }
  }

  /// Where `quote` stands in the texts of `store`, exactly or nearly.
  ///
  /// - Parameters:
  ///   - quote: A sentence or more.
  ///   - leastSimilarity: Above 0, at most 1.
  ///   - limit: The most places; 0 or more.
  ///   - store: The file.
  /// - Returns: The most similar place first.
  /// - Throws: `StoreError`; never because of what was quoted.
  public static func places(
    ofQuote quote: String, leastSimilarity: Double, limit: Int, in store: borrowing Store
  ) throws(StoreError) -> [QuotePlace] {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.places(
        ofQuote: quote, leastSimilarity: leastSimilarity, limit: limit, on: connection)
    }
  }

  private static func asking<Answer>(
    _ store: borrowing Store,
    _ question: (SearchEngine, borrowing Connection) throws(SQLiteError) -> Answer
  ) throws(StoreError) -> Answer {
    do {
      return try question(try SearchEngine(on: store.connection), store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "searching")
    }
  }
}
