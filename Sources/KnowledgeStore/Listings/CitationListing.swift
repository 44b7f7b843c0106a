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
          resolved_article_id, statement_id, byte_start, byte_end, rule, uid, title, volume, issue,
          page, isbn, entry_text
        FROM citations
        \(filter.chosen(from: "citations", limit: limit))
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
  }

  /// One citation, for a page of its own.
  public static func citation(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT
          c.id, c.claim_uid, c.text, s.text AS sentence, c.entry_text, c.attribution, c.doi, c.pmid,
          c.pmcid, c.nct, c.arxiv, c.url, c.isbn, c.author, c.year, c.title, c.journal, c.volume,
          c.issue, c.page, c.institution, c.design, c.sample_size, c.numbers, c.missing,
          c.resolution, c.reason, c.resolved_article_id, a.title AS resolved_title, a.integrity
        FROM citations AS c
        JOIN statements AS s ON s.id = c.statement_id
        LEFT JOIN articles AS a ON a.id = c.resolved_article_id
        WHERE c.id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }

  /// The records that a citation may mean, best first.
  public static func candidates(ofCitation id: Int64, limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT rank, article_id, article_title, round(score, 4) AS score, agreement
        FROM candidates WHERE citation_id = ?1 ORDER BY rank
        """,
      arguments: [.integer(id)], limit: limit)
  }
}
