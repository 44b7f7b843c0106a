public import Knowledge
private import SQLite

extension Listing {
  /// What narrows a listing of notices.
  public struct NoticeFilter: Hashable, Sendable {
    /// Only those about this article.
    public var articleID: Int64?
    /// Only those that say this.
    public var nature: Notice.Nature?
    /// Only those of this origin.
    public var origin: String?
    /// Whether those are listed, too, that stand no longer.
    public var isWhole = false
    /// Only ids above this one.
    public var after: Int64 = 0

    /// Makes a filter that lets all that stand through.
    public init() {}

    fileprivate var clauses: ListingFilter {
      var filter = ListingFilter()
      filter.narrow("id > ?", by: .integer(after))
      if let articleID {
        filter.narrow("id IN (\(NoticeSQL.idsOfArticle(String(articleID))))")
      }
      filter.narrow("nature = ?", by: (nature?.rawValue).map { .text($0) })
      filter.narrow("origin = ?", by: origin.map { .text($0) })
      if !isWhole { filter.narrow("superseded_at IS NULL") }
      return filter
    }
  }

  /// Notices in order of id.
  public static func notices(_ filter: NoticeFilter, limit: Int?) -> Listing {
    let clauses = filter.clauses
    return Listing(
      sql: """
        SELECT
          id, nature, noticed_on, original_doi, original_pmid, notice_doi, notice_pmid, origin,
          record, asserted_by, stated, reasons, source_record_id, run_id,
          strftime('%Y-%m-%dT%H:%M:%SZ', imported_at, 'unixepoch') AS imported_at,
          strftime('%Y-%m-%dT%H:%M:%SZ', superseded_at, 'unixepoch') AS superseded_at
        FROM notices
        \(clauses.chosen(from: "notices", limit: limit))
        ORDER BY id
        """,
      arguments: clauses.arguments, limit: limit)
  }

  /// Articles that are retracted or of concern now and were not at a revision, then claims that rest on
  /// one now and did not then.
  ///
  /// What changed and changed back in between is left out. A claim counts for a retraction when its
  /// citation status came to be `retracted`; for a concern when the record it rests on came to be
  /// one, or when the claim came to rest on a record at all.
  ///
  /// - Parameters:
  ///   - revision: The state before: as of the end of this revision of the file.
  ///   - isWhole: Whether those are listed, too, that somebody muted.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing; `before` is the integrity or citation status as of then.
  public static func integrityDelta(
    since revision: Int64, isWhole: Bool, limit: Int?
  ) -> Listing {
    Listing(
      sql: IntegrityDeltaSQL.rows(isWhole: isWhole, limit: limit),
      arguments: [.integer(revision)], limit: limit)
  }
}
