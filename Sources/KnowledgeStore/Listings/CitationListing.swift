public import Knowledge
private import SQLite

extension Listing {
  /// Citations in order of id.
  ///
  /// - Parameters:
  ///   - attribution: Only citations that give away this much.
  ///   - resolution: Only citations in this state.
  ///   - articleID: Only citations in this article.
  ///   - after: Only ids above this one.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func citations(
    attribution: Attribution?, resolution: Resolution?, articleID: Int64?, after: Int64,
    limit: Int?
  ) -> Listing {
    var filter = ListingFilter()
    filter.narrow("id > ?", by: .integer(after))
    filter.narrow("attribution = ?", by: (attribution?.rawValue).map { .text($0) })
    filter.narrow("resolution = ?", by: (resolution?.rawValue).map { .text($0) })
    filter.narrow("article_id = ?", by: articleID.map { .integer($0) })
    return Listing(
      sql: """
        SELECT
          id, claim_uid, article_id, text, attribution, missing, doi, pmid, pmcid, nct, arxiv, url,
          author, year, journal, institution, design, sample_size, numbers, resolution, reason,
          resolved_article_id, statement_id, byte_start, byte_end, rule
        FROM citations
        \(filter.chosen(from: "citations", limit: limit))
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
  }
}
