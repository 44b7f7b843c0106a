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
    Listing(
      sql: """
        SELECT
          id, claim_uid, article_id, text, attribution, missing, doi, pmid, pmcid, nct, arxiv, url,
          author, year, journal, institution, design, sample_size, numbers, resolution, reason,
          resolved_article_id, statement_id, byte_start, byte_end, rule
        FROM citations
        WHERE id > ?1
          AND (?2 IS NULL OR attribution = ?2)
          AND (?3 IS NULL OR resolution = ?3)
          AND (?4 IS NULL OR article_id = ?4)
        ORDER BY id
        """,
      arguments: [
        .integer(after), Value(attribution?.rawValue), Value(resolution?.rawValue),
        Value(articleID),
      ], limit: limit)
  }
}
