public import KnowledgeStore
internal import SQLite
public import Search

/// Searches a knowledge base; it remembers what makes the next search fast.
///
/// It belongs to the task of its file.
public struct KnowledgeSearch {
  /// Why a search was not run, or not to its end.
  public enum Failure: Error, Hashable, Sendable {
    /// It took longer than the limit.
    case timedOut(seconds: Double)
    /// FTS5 does not understand the expression; a sentence says why.
    case badExpression(String)
    /// The file itself is the trouble.
    case store(StoreError)
  }

  private let engine: SearchEngine

  /// Makes ready to search `store`.
  ///
  /// - Throws: `Failure.store`.
  public init(in store: borrowing Store) throws(Failure) {
    do {
      engine = try SearchEngine(on: store.connection)
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
  }

  /// The hits of `request`, best first.
  ///
  /// - Parameters:
  ///   - request: What is looked for; its deadline is set here.
  ///   - store: The file that this was made for.
  ///   - limit: When the search is stopped.
  /// - Returns: The page that the request asks for.
  /// - Throws: `Failure`; never because of what was typed, except in `request.raw`.
  public func page(
    of request: SearchRequest, in store: borrowing Store, within limit: SearchTimeLimit
  ) throws(Failure) -> SearchPage {
    var request = request
    request.deadline = limit.deadline
    try check(request, in: store)
    do {
      return try engine.page(of: request, on: store.connection)
    } catch {
      throw Failure(error, limit, path: store.path, doing: "searching")
    }
  }

  /// The claims that meet all of `query`, as typed: no other spelling or name counts.
  ///
  /// - Returns: Their numbers, ascending.
  /// - Throws: `Failure.store`; never because of what was typed.
  public func claims(
    meeting query: SearchQuery, in store: borrowing Store
  ) throws(Failure) -> [Int64] {
    var request = SearchRequest(query: query, scope: .claims, limit: .max)
    request.expands = false
    do {
      return try engine.wholeRows(of: request, on: store.connection).sorted()
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
  }

  /// Articles of `store` that could support or contradict a claim, best first; of `articles`, ascending,
  /// where some are given.
  ///
  /// - Throws: `Failure.store`.
  public func evidence(
    forClaim id: Int64, limit: Int, within articles: [Int64]? = nil, of store: borrowing Store
  ) throws(Failure) -> [Evidence] {
    do {
      return try engine.evidence(
        forClaim: id, limit: limit, within: articles, on: store.connection)
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
  }

  /// Where `quote` stands in one article, exactly or nearly; nil where it does not.
  ///
  /// - Throws: `StoreError`; never because of what was quoted.
  public static func place(
    ofQuote quote: String, inArticle id: Int64, leastSimilarity: Double, in store: borrowing Store
  ) throws(StoreError) -> QuotePlace? {
    do {
      return try SearchEngine.place(
        ofQuote: quote, inArticle: id, leastSimilarity: leastSimilarity, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for a quote")
    }
  }

  /// One statement that finds the same rows in SQLite's own shell, in an order of its own: see
  /// `SearchEngine.stockSQL`.
  ///
  /// - Throws: `Failure`.
  public func stockSQL(
    of request: SearchRequest, in store: borrowing Store
  ) throws(Failure) -> String {
    try check(request, in: store)
    do {
      return try engine.stockSQL(of: request, on: store.connection)
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
  }

  /// The conditions that `query` names and nobody knows, as typed.
  ///
  /// - Throws: `Failure.store`.
  public func unknownConditions(
    in query: SearchQuery, of store: borrowing Store
  ) throws(Failure) -> [String] {
    do {
      return try engine.unknownConditions(in: query, on: store.connection)
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
  }

  /// The rows that earlier results name, for `SearchRequest.within`; and of the names of nothing the
  /// first, and how many they are.
  ///
  /// - Throws: `Failure`.
  public static func rows(
    named names: some Sequence<String>, scope: SearchRequest.Scope, in store: borrowing Store,
    within limit: SearchTimeLimit
  ) throws(Failure) -> (rows: [Int64], unknown: (first: String?, count: Int)) {
    do {
      return try SearchWithin.rows(
        named: names, scope: scope, deadline: limit.deadline, on: store.connection)
    } catch {
      throw Failure(error, limit, path: store.path, doing: "looking for earlier results")
    }
  }

  private func check(
    _ request: SearchRequest, in store: borrowing Store
  ) throws(Failure) {
    guard let raw = request.raw else { return }
    let fault: String?
    do {
      fault = try RawExpression.fault(in: raw, scope: request.scope, on: store.connection)
    } catch {
      throw .store(StoreError(error, path: store.path, doing: "searching"))
    }
    if let fault { throw .badExpression(fault) }
  }

  /// The rows in `store` whose text has the letters `text`, the oldest first.
  ///
  /// - Throws: `Failure`; never because of what was typed.
  public func hits(
    withText text: String, in request: SearchRequest, in store: borrowing Store,
    within limit: SearchTimeLimit, progress: (Int) -> Void
  ) throws(Failure) -> [SearchHit] {
    var request = request
    request.deadline = limit.deadline
    do {
      return try engine.hits(
        withText: text, in: request, on: store.connection, progress: progress)
    } catch {
      throw Failure(error, limit, path: store.path, doing: "searching")
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

  /// Articles of `store` that could support or contradict a claim, best first.
  ///
  /// - Throws: `StoreError`.
  public static func evidence(
    forClaim id: Int64, limit: Int, in store: borrowing Store
  ) throws(StoreError) -> [Evidence] {
    try asking(store) { engine, connection throws(SQLiteError) in
      try engine.evidence(forClaim: id, limit: limit, on: connection)
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

extension KnowledgeSearch.Failure {
  /// What SQLite reports of a search that had so much time.
  fileprivate init(
    _ error: SQLiteError, _ limit: SearchTimeLimit, path: String, doing action: String
  ) {
    self =
      error.code == .interrupt && limit.deadline != nil
      ? .timedOut(seconds: limit.seconds)
      : .store(StoreError(error, path: path, doing: action))
  }
}
