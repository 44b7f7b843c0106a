/// Some of the hits of a search, best first, and what there is to say of all of them.
public struct SearchPage: Hashable, Sendable {
  /// The hits.
  public let hits: [SearchHit]
  /// Where the next page begins; nil: these are the last.
  public let next: SearchCursor?
  /// The number of all hits, on whatever page, where it was asked for; of groups where hits were
  /// grouped.
  public let total: Int?
  /// Counts over all hits, one table for each facet asked for, in that order; where hits were
  /// grouped, over the best of each group.
  public let facets: [FacetTable]
}

/// How often each value of a facet comes among the hits of a search.
public struct FacetTable: Hashable, Sendable {
  /// A value and its count.
  public struct Row: Hashable, Sendable {
    /// The value; nil counts the hits that have none.
    public let value: String?
    /// Hits that have it.
    public let count: Int
  }

  /// The facet.
  public let facet: SearchFacet
  /// Its values: the most frequent first, at most `SearchFacet.maximumValueCount`.
  public let rows: [Row]
  /// Values that were left out.
  public let otherValueCount: Int
  /// The sum of their counts.
  public let otherCount: Int
}
