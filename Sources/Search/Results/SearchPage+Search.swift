internal import SQLite

extension SearchPage {
  /// The page that the request of `search` asks for.
  ///
  /// Groups and facets need all hits; otherwise only those of the page are ranked, and one more,
  /// which tells whether there are more.
  init(
    of search: RankedSearch, marking maker: SnippetMaker, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let request = search.request
    let isGrouped = request.grouping == .article && request.scope == .claims
    let needsAll = isGrouped || !request.facets.isEmpty
    var rows = try search.rows(
      limit: needsAll ? .max : max(request.limit, request.limit &+ 1),
      after: needsAll ? nil : request.cursor, on: connection)
    var others: [Int64: Int]?
    if isGrouped {
      let groups = try HitGroups(rows, on: connection)
      (rows, others) = (groups.best, groups.otherCounts)
    }
    let counter = FacetCounter(scope: request.scope)
    var facets: [FacetTable] = []
    let all = request.facets.isEmpty ? [] : rows.rows.map(\.row)
    for facet in request.facets {
      try request.checkTime()
      facets.append(try counter.table(of: facet, over: all, on: connection))
    }
    total =
      request.wantsTotal ? needsAll ? rows.rows.count : try search.count(on: connection) : nil
    if needsAll, let cursor = request.cursor { rows = rows.after(cursor) }
    let shown = rows.rows.prefix(request.limit)
    let start = request.cursor?.rank ?? 0
    var hits = try HitReader(
      scope: request.scope, maker: request.wantsSnippets ? maker : nil, deadline: request.deadline
    ).hits(shown, firstRank: start + 1, on: connection)
    let explainer = HitExplainer(
      scope: request.scope, words: search.words.words, ranker: search.ranker)
    for index in hits.indices {
      if let others { hits[index].otherCount = others[hits[index].id] ?? 0 }
      guard request.wantsExplanations else { continue }
      hits[index].explanation = try explainer.explanation(
        of: hits[index].id, score: hits[index].score, rankedBy: rows.clauses)
    }
    self.hits = hits
    self.facets = facets
    next =
      rows.rows.count > shown.count
      ? shown.last.map { last in
        SearchCursor(
          isOfSomeWords: shown.count > rows.wholeCount,
          place: RankingRequest.Place(score: last.score, row: last.row),
          rank: start + shown.count, of: request)
      } : nil
  }
}
