internal import SQLite

/// The best claim of each article among ranked claims.
struct HitGroups {
  /// The best of each group, in the order of `rows`.
  let best: RankedRows
  /// How many more each group has, by the row of its best.
  let otherCounts: [Int64: Int]

  /// Groups `rows` by their articles.
  init(_ rows: RankedRows, on connection: borrowing Connection) throws(SQLiteError) {
    let statement = try connection.prepare(
      """
      SELECT s.id, s.article_id FROM json_each(?1) AS j JOIN statement AS s ON s.id = j.value
      """)
    try statement.bindAll([
      .text("[" + rows.rows.map { String($0.row) }.joined(separator: ",") + "]")
    ])
    var articles: [Int64: Int64] = [:]
    while try statement.step() { articles[statement.int64(at: 0)] = statement.int64(at: 1) }
    var firsts: [Int64: Int64] = [:]
    var others: [Int64: Int] = [:]
    var best = RankedRows(clauses: rows.clauses)
    for (index, row) in rows.rows.enumerated() {
      guard let article = articles[row.row] else { continue }
      if let first = firsts[article] {
        others[first, default: 0] += 1
        continue
      }
      firsts[article] = row.row
      best.rows.append(row)
      if index < rows.wholeCount { best.wholeCount += 1 }
    }
    self.best = best
    otherCounts = others
  }
}
