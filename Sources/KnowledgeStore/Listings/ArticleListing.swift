private import SQLite

extension Listing {
  /// Articles in order of id, with the number of their claims.
  ///
  /// - Parameters:
  ///   - after: Only ids above this one.
  ///   - changedSince: Only articles changed after this revision; nil: all.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func articles(after: Int64, changedSince: Int64?, limit: Int?) -> Listing {
    var filter = ListingFilter()
    filter.narrow("id > ?", by: .integer(after))
    filter.narrow("changed_rev > ?", by: changedSince.map { .integer($0) })
    return Listing(
      sql: """
        SELECT
          id, key, kind, title, authors, container_title, published, doi, pmid, url, source_path,
          integrity, version, changed_rev, notice_id, is_muted, canonical_id,
          (SELECT count(*) FROM statement AS s
           WHERE s.article_id = articles.id AND s.kind = 'claim') AS claim_count
        FROM articles
        \(filter.chosen(from: "articles", limit: limit))
        ORDER BY id
        """,
      arguments: filter.arguments, limit: limit)
  }

  /// One article with every statement, in order, as a JSON array.
  public static func article(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT articles.*, (SELECT json_group_array(json(member)) FROM (
          SELECT json_object(
            'id', s.id, 'ordinal', s.ordinal, 'byte_start', s.byte_start, 'byte_end', s.byte_end,
            'text', \(words("s.byte_start", "s.byte_end")), 'kind', s.kind,
            'score', round(s.score, 3), 'section', (
              SELECT \(words("h.byte_start", "h.byte_end")) FROM statement AS h
              WHERE h.article_id = s.article_id AND h.ordinal = s.heading_ordinal),
            'conditions', (
              SELECT json_group_array(json_object('slug', slug, 'relation', relation)) FROM (
                SELECT c.slug, sc.relation FROM statement_condition AS sc
                JOIN condition AS c ON c.id = sc.condition_id
                WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug)),
            'attribution', s.attribution,
            'attribution_text', \(words("s.attribution_start", "s.attribution_end")),
            'missing', json(s.missing),
            'clue', json((
              SELECT nullif(json_patch('{}', json_object(
                'doi', k.doi, 'pmid', k.pmid, 'pmcid', k.pmcid, 'nct', k.nct, 'arxiv', k.arxiv,
                'url', k.url, 'author', k.author, 'year', k.year, 'journal', k.journal,
                'institution', k.institution, 'design', k.design, 'sample_size', k.sample_size,
                'numbers', CASE k.numbers WHEN '[]' THEN NULL ELSE json(k.numbers) END)), '{}')
              FROM citation AS k WHERE k.statement_id = s.id
              ORDER BY k.attribution = 'identified' DESC, k.attribution = 'named' DESC, k.ordinal
              LIMIT 1)),
            'hedged', json(iif(s.hedged, 'true', 'false')),
            'negated', json(iif(s.negated, 'true', 'false')),
            'uid', s.uid, 'citation_status', s.citation_status,
            'quantities', (
              SELECT json_group_array(json_object(
                'text', \(words("q.byte_start", "q.byte_end")), 'type', q.kind,
                'comparator', q.comparator, 'low', q.low, 'high', q.high, 'unit', q.unit,
                'base_low', q.base_low, 'base_high', q.base_high, 'base_unit', q.base_unit,
                'byte_start', q.byte_start, 'byte_end', q.byte_end))
              FROM quantity AS q WHERE q.statement_id = s.id)) AS member
          FROM statement AS s
          WHERE s.article_id = articles.id ORDER BY s.ordinal)) AS statements
        FROM articles WHERE id = ?1
        """,
      arguments: [.integer(id)], textOfArticle: id, limit: nil)
  }

  /// SQL for the words between two bytes of the text that is bound as the second argument.
  private static func words(_ start: String, _ end: String) -> String {
    "CAST(substr(?2, \(start) + 1, \(end) - \(start)) AS TEXT)"
  }

  /// The statements of one article for people: status or kind, words, conditions.
  public static func articleOutline(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT
          coalesce(s.citation_status, s.kind) AS margin,
          \(words("s.byte_start", "s.byte_end")) AS text,
          (SELECT json_group_array(slug) FROM (
             SELECT c.slug FROM statement_condition AS sc
             JOIN condition AS c ON c.id = sc.condition_id
             WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug)) AS conditions
        FROM statement AS s
        WHERE s.article_id = ?1 ORDER BY s.ordinal
        """,
      arguments: [.integer(id)], textOfArticle: id, limit: nil)
  }
}
