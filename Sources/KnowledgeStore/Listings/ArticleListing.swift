private import SQLite

extension Listing {
  /// Articles in order of id, with the number of their claims.
  ///
  /// - Parameters:
  ///   - after: Only ids above this one.
  ///   - changedSince: Only articles changed after this revision.
  ///   - limit: The most rows; nil: all.
  /// - Returns: The listing.
  public static func articles(after: Int64, changedSince: Int64, limit: Int?) -> Listing {
    Listing(
      sql: """
        SELECT
          id, key, kind, title, authors, container_title, published, doi, pmid, url, source_path,
          integrity, version, changed_rev,
          (SELECT count(*) FROM statement AS s
           WHERE s.article_id = articles.id AND s.kind = 'claim') AS claim_count
        FROM articles
        WHERE id > ?1 AND changed_rev > ?2
        ORDER BY id
        """,
      arguments: [.integer(after), .integer(changedSince)], limit: limit)
  }

  /// One article with every statement, in order, as a JSON array.
  public static func article(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT articles.*, (SELECT json_group_array(json(member)) FROM (
          SELECT json_object(
            'id', s.id, 'ordinal', s.ordinal, 'byte_start', s.byte_start, 'byte_end', s.byte_end,
            'text', s.text, 'kind', s.kind, 'score', round(s.score, 3), 'section', s.section,
            'conditions', (
              SELECT json_group_array(json_object('slug', slug, 'relation', relation)) FROM (
                SELECT c.slug, sc.relation FROM statement_condition AS sc
                JOIN condition AS c ON c.id = sc.condition_id
                WHERE sc.statement_id = s.id AND sc.negated = 0 ORDER BY c.slug)),
            'attribution', s.attribution, 'attribution_text', s.attribution_text,
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
            'uid', b.uid, 'citation_status', b.citation_status,
            'quantities', (
              SELECT json_group_array(json_object(
                'text', q.text, 'type', q.kind, 'low', q.low, 'high', q.high, 'unit', q.unit,
                'byte_start', q.byte_start, 'byte_end', q.byte_end))
              FROM quantities AS q WHERE q.statement_id = s.id)) AS member
          FROM statements AS s JOIN statement AS b ON b.id = s.id
          WHERE s.article_id = articles.id ORDER BY s.ordinal)) AS statements
        FROM articles WHERE id = ?1
        """,
      arguments: [.integer(id)], limit: nil)
  }

  /// The statements of one article for people: status or kind, words, conditions.
  public static func articleOutline(id: Int64) -> Listing {
    Listing(
      sql: """
        SELECT coalesce(b.citation_status, s.kind) AS margin, s.text, s.conditions
        FROM statements AS s JOIN statement AS b ON b.id = s.id
        WHERE s.article_id = ?1 ORDER BY s.ordinal
        """,
      arguments: [.integer(id)], limit: nil)
  }
}
