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

  /// Makes a request that nothing narrows.
  public init(query: SearchQuery, scope: Scope = .claims, limit: Int = 10) {
    self.query = query
    self.scope = scope
    self.limit = limit
  }
}
