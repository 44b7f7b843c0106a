internal import SQLite

/// A search, with what narrows it.
public struct SearchRequest: Hashable, Sendable {
  /// What is searched.
  public enum Scope: String, CaseIterable, Sendable {
    /// Claims, by their words, their heading and their article's title.
    case claims
    /// Articles, by title and text.
    case articles
  }

  /// What was typed, understood.
  public var query: SearchQuery
  /// What is searched.
  public var scope: Scope
  /// The day that ages like `added:7d` count from; nil: the machine's, in UTC.
  public var today: CalendarDay?
  /// Whether other ways to write its words are looked for too, and articles like the best.
  public var expands = true
  /// The most hits returned; 0 or more.
  public var limit: Int

  /// An FTS5 expression that hits match, passed on as it is; the words of `query` are then not
  /// looked for, its filters are heeded.
  ///
  /// What FTS5 does not understand makes the search throw: see `RawExpression.fault`.
  public var raw: String?
  /// The only rows that can be hits, ascending, as `SearchWithin` finds them; nil: all.
  public var within: [Int64]?
  /// Where the page begins; nil: with the best hit.
  public var cursor: SearchCursor?
  /// What hits are put together by; nil: nothing.
  public var grouping: Grouping?
  /// What all hits are counted by.
  public var facets: [SearchFacet] = []
  /// Whether all hits are counted.
  public var wantsTotal = false
  /// Whether hits have snippets, which cost most where there are many.
  public var wantsSnippets = true
  /// Whether hits tell where their scores came from.
  public var wantsExplanations = false
  /// When to give up; nil: never.
  public var deadline: ContinuousClock.Instant?

  /// What hits are put together by.
  public enum Grouping: String, CaseIterable, Sendable {
    /// Of each article the best claim; articles stand alone.
    case article
  }

  /// Makes a request that nothing narrows.
  public init(query: SearchQuery, scope: Scope = .claims, limit: Int = 10) {
    self.query = query
    self.scope = scope
    self.limit = limit
  }

  /// Whether the deadline has passed.
  var isLate: Bool { deadline.map { ContinuousClock.now > $0 } ?? false }

  /// Stops what goes on when the deadline has passed.
  ///
  /// - Throws: `.interrupt`.
  func checkTime() throws(SQLiteError) {
    guard isLate else { return }
    throw SQLiteError(code: .interrupt, message: "the time is up")
  }
}
