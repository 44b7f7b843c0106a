internal import SQLite

/// Rows of a search, best first.
struct RankedRows {
  /// Those that have all words, then the others, each part by score, then by age.
  var rows: [RankedRow] = []
  /// How many of them have all words; all of them where the query is not plain.
  var wholeCount = 0
  /// What they were ranked by: the words of the query in their order, then what was added.
  var clauses: [RankingRequest.Clause]

  init(clauses: [RankingRequest.Clause]) { self.clauses = clauses }

  /// The rows behind `cursor`.
  func after(_ cursor: SearchCursor) -> RankedRows {
    let start =
      rows.indices.first { index in
        let isOfSomeWords = index >= wholeCount
        guard isOfSomeWords == cursor.isOfSomeWords else { return isOfSomeWords }
        let (row, place) = (rows[index], cursor.place)
        return (-row.score, row.row) > (-place.score, place.row)
      } ?? rows.endIndex
    var rest = RankedRows(clauses: clauses)
    rest.rows = Array(rows[start...])
    rest.wholeCount = max(0, wholeCount - start)
    return rest
  }
}
