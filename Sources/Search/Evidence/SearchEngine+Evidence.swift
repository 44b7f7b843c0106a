public import SQLite

extension SearchEngine {
  /// Articles that could support or contradict a claim, best first.
  ///
  /// They are ranked by the claim's own words and the names of the conditions that these name; the
  /// claim's own article, and copies of it, are left out.
  ///
  /// - Parameters:
  ///   - id: The claim's number.
  ///   - limit: The most articles; 0 or more.
  ///   - articles: The only ones that are looked through, ascending; nil: all.
  ///   - connection: On the knowledge base.
  /// - Returns: None where there is no such claim.
  /// - Throws: What SQLite reports.
  /// - Complexity: That of a search; besides, the sentences of the articles returned are read.
  public func evidence(
    forClaim id: Int64, limit: Int, within articles: [Int64]? = nil,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [Evidence] {
    let claim = try connection.prepare(Self.claim)
    try claim.bind(.integer(id), at: 1)
    guard try claim.step() else { return [] }
    let words = try tokenizer.tokens(in: claim.text(at: 0)).map {
      SearchText.slice(claim.text(at: 0), $0.range).lowercased()
    }
    let own = Set(claim.text(at: 1).split(separator: ",").compactMap { Int64($0) })
    var request = SearchRequest(
      query: SearchQuery(parsing: words.joined(separator: " ")), scope: .articles)
    request.limit = min(limit, Int(Int32.max)) + own.count
    request.within = articles
    let snapshot = try ReadTransaction(on: connection)
    let search = try search(for: request, on: connection)
    let rows = try search.rows(limit: request.limit, after: nil, on: connection).rows
    let chooser = try SentenceChooser(
      words: search.words,
      conditions: Set(claim.text(at: 2).split(separator: ",").map(String.init)),
      ranker: search.ranker, tokenizer: tokenizer)
    let found = try evidence(
      rows.filter { !own.contains($0.row) }.prefix(limit), chooser: chooser, on: connection)
    snapshot.end()
    return found
  }

  private func evidence(
    _ rows: ArraySlice<RankedRow>, chooser: SentenceChooser, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Evidence] {
    let article = try connection.prepare(Self.article)
    let sentences = try connection.prepare(Self.sentences)
    let maker = SnippetMaker(
      wanted: chooser.words.marked, prefixes: [], phrases: chooser.words.markedPhrases,
      tokenizer: tokenizer)
    var found: [Evidence] = []
    for row in rows {
      article.reset()
      try article.bind(.integer(row.row), at: 1)
      guard try article.step() else { continue }
      let choice = try chooser.choice(ofArticle: row.row, sentences)
      var sentence: Snippet?
      if let choice { sentence = try maker.snippet(of: choice.text) }
      found.append(
        Evidence(
          rank: found.count + 1, score: row.score, articleID: row.row,
          articleKey: article.text(at: 0), articleTitle: article.text(at: 1),
          published: article.optionalText(at: 2), doi: article.optionalText(at: 3),
          integrity: article.text(at: 4), statementID: choice?.statementID, sentence: sentence,
          sharedNumbers: choice?.numbers ?? [], sharedConditions: choice?.conditions ?? []))
    }
    return found
  }

  private static let claim = """
    SELECT
      c.text,
      (SELECT group_concat(o.id) FROM article AS o
       WHERE o.id = c.article_id OR o.canonical_id = c.article_id
         OR o.id = (SELECT a.canonical_id FROM article AS a WHERE a.id = c.article_id)),
      coalesce((SELECT group_concat(n.slug) FROM statement_condition AS sc
                JOIN condition AS n ON n.id = sc.condition_id
                WHERE sc.statement_id = c.id AND sc.negated = 0), '')
    FROM claims AS c WHERE c.id = ?1
    """

  private static let article = """
    SELECT a.key, a.title, a.published, a.doi, a.integrity FROM article AS a
    WHERE a.id = ?1 AND a.removed_at IS NULL
    """

  private static let sentences = """
    SELECT
      s.id, s.text,
      coalesce((SELECT group_concat(n.slug) FROM statement_condition AS sc
                JOIN condition AS n ON n.id = sc.condition_id
                WHERE sc.statement_id = s.id AND sc.negated = 0), '')
    FROM statements AS s
    WHERE s.article_id = ?1 AND s.kind NOT IN ('heading', 'boilerplate') ORDER BY s.ordinal
    """
}
