internal import SQLite

/// Reads what is shown of hits.
struct HitReader {
  let scope: SearchRequest.Scope
  /// Makes the snippets; nil: there are none.
  let maker: SnippetMaker?
  /// When to stop.
  var deadline: ContinuousClock.Instant?

  /// The hits of `rows`, in their order, ranked from `firstRank` on.
  ///
  /// - Throws: `.interrupt` when it was late, or what SQLite reports.
  func hits(
    _ rows: ArraySlice<RankedRow>, firstRank: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [SearchHit] {
    guard !rows.isEmpty else { return [] }
    let text = maker == nil ? "NULL" : Self.articleText
    let statement = try connection.prepare(
      scope == .claims ? Self.claim : Self.article(text: text))
    var hits: [SearchHit] = []
    for row in rows {
      if let deadline, ContinuousClock.now > deadline {
        throw SQLiteError(code: .interrupt, message: "the time is up")
      }
      statement.reset()
      try statement.bind(.integer(row.row), at: 1)
      // A row of the index that has no article is out of step; `kb doctor` tells of it.
      guard try statement.step() else { continue }
      hits.append(try hit(in: statement, for: row, rank: firstRank + hits.count))
    }
    return hits
  }

  private func hit(
    in row: borrowing SQLite.Statement, for ranked: RankedRow, rank: Int
  ) throws(SQLiteError) -> SearchHit {
    let text = row.text(at: 5)
    return SearchHit(
      rank: rank, score: ranked.score, kind: scope == .claims ? "claim" : "article",
      id: ranked.row, uid: row.text(at: 0), articleID: row.int64(at: 1),
      articleKey: row.text(at: 10),
      articleTitle: row.text(at: 2), section: row.optionalText(at: 3),
      snippet: try maker?.snippet(of: text) ?? .none,
      text: scope == .claims ? text : nil, conditionsJSON: row.text(at: 4),
      attribution: row.optionalText(at: 6), citationStatus: row.optionalText(at: 7),
      sourcePath: row.optionalText(at: 8), url: row.optionalText(at: 9),
      articleIntegrity: row.text(at: 11), sourceIntegrity: row.optionalText(at: 12))
  }

  private static let claim = """
    SELECT
      c.uid, c.article_id, c.article_title, c.section, c.conditions, c.text, c.attribution,
      c.citation_status, i.path, a.url, a.key, c.article_integrity, c.source_integrity
    FROM claims AS c
    JOIN article AS a ON a.id = c.article_id
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    WHERE c.id = ?1
    """

  private static let articleText =
    "(SELECT t.text FROM article_text AS t WHERE t.article_id = a.id)"

  private static func article(text: String) -> String {
    """
    SELECT
      a.key, a.id, a.title, NULL,
      (SELECT json_group_array(slug) FROM (
        SELECT DISTINCT c.slug FROM statement AS s
        JOIN statement_condition AS sc ON sc.statement_id = s.id AND sc.negated = 0
        JOIN condition AS c ON c.id = sc.condition_id
        WHERE s.article_id = a.id AND s.kind = 'claim' ORDER BY c.slug)),
      \(text), NULL, NULL, i.path, a.url, a.key, a.integrity, NULL
    FROM article AS a
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    WHERE a.id = ?1 AND a.removed_at IS NULL
    """
  }
}
