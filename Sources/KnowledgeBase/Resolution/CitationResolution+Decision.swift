internal import Knowledge
public import KnowledgeStore
internal import SQLite

extension CitationResolution {
  /// Keeps a person's decision on what a citation means, and looks for its record anew: also for the
  /// same words in other articles.
  ///
  /// - Parameters:
  ///   - decision: What is decided.
  ///   - citation: The citation's row id; it must be there.
  ///   - article: The record's article id; it must be there.
  ///   - note: Why, in the reviewer's words.
  ///   - reviewer: Who decides.
  ///   - store: The file, opened for writing.
  /// - Returns: What looking anew came to.
  /// - Throws: `StoreError`.
  public static func decide(
    _ decision: CitationDecisions.Decision, of citation: Int64, article: Int64, note: String?,
    reviewer: String, in store: borrowing Store
  ) throws(StoreError) -> Counts {
    guard let key = try store.articleKey(article) else { return Counts() }
    do throws(SQLiteError) {
      let transaction = try Transaction(on: store.connection)
      var queue = try CitationQueue(.citations([citation]), on: store.connection)
      if let pending = try queue.next().first {
        try CitationDecisions(on: store.connection).add(
          decision, of: pending, sourceKey: key, note: note, reviewer: reviewer,
          seconds: WriteRun.now)
        try DecidedCitations.add([pending.uid], on: store.connection)
      }
      try transaction.commit()
    } catch {
      throw StoreError(error, path: store.path, doing: "keeping a decision")
    }
    let same = try sameWords(as: citation, in: store)
    return try run(
      .citations(same), in: store,
      arguments: [decision.rawValue, String(citation), String(article)]
    ) { _ in }
  }

  /// What people said of a citation, on itself or on the same words elsewhere.
  ///
  /// - Returns: Nothing where there is no such citation.
  /// - Throws: `StoreError`.
  public static func standing(
    of citation: Int64, in store: borrowing Store
  ) throws(StoreError) -> CitationDecisions.Standing {
    do throws(SQLiteError) {
      var queue = try CitationQueue(.citations([citation]), on: store.connection)
      guard let pending = try queue.next().first else { return CitationDecisions.Standing() }
      return try CitationDecisions(on: store.connection).standing(of: pending)
    } catch {
      throw StoreError(error, path: store.path, doing: "reading what was decided")
    }
  }

  /// The citation, and others of the same words in the same sentence.
  private static func sameWords(
    as citation: Int64, in store: borrowing Store
  ) throws(StoreError) -> [Int64] {
    do throws(SQLiteError) {
      return try CitationDecisions(on: store.connection).sameWords(
        as: citation, on: store.connection)
    } catch {
      throw StoreError(error, path: store.path, doing: "looking for the same words")
    }
  }
}
