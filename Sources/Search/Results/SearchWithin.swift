public import SQLite

/// Finds the rows that earlier results name.
public enum SearchWithin {
  /// The rows of `scope` that `names` stand for.
  ///
  /// A number is that of a claim or article, as `scope` has it. A claim's uid stands for the claim or
  /// its article, an article's key and a file's path for the articles, or for all claims in them.
  ///
  /// - Parameters:
  ///   - names: Read once, in order.
  ///   - scope: What rows are wanted.
  ///   - deadline: When to give up; nil: never.
  ///   - connection: On the knowledge base.
  /// - Returns: The rows, ascending, each once; of the names of nothing the first, and how many they
  ///   are.
  /// - Throws: What SQLite reports; `.interrupt` when the deadline passed.
  public static func rows(
    named names: some Sequence<String>, scope: SearchRequest.Scope,
    deadline: ContinuousClock.Instant? = nil, on connection: borrowing Connection
  ) throws(SQLiteError) -> (rows: [Int64], unknown: (first: String?, count: Int)) {
    let statement = try connection.prepare(scope == .claims ? claims : articles)
    var rows: Set<Int64> = []
    var unknown: (first: String?, count: Int) = (nil, 0)
    for name in names {
      if let deadline, ContinuousClock.now > deadline {
        throw SQLiteError(code: .interrupt, message: "the time is up")
      }
      statement.reset()
      try statement.bindAll([Int64(name).map { .integer($0) } ?? .null, .text(name)])
      var isKnown = false
      while try statement.step() {
        isKnown = true
        rows.insert(statement.int64(at: 0))
      }
      guard !isKnown else { continue }
      unknown = (unknown.first ?? name, unknown.count + 1)
    }
    return (rows.sorted(), unknown)
  }

  private static let claims = """
    SELECT s.id FROM statement AS s WHERE s.id = ?1 AND s.kind = 'claim'
    UNION SELECT s.id FROM statement AS s WHERE s.uid = ?2
    UNION SELECT s.id FROM article_name AS k JOIN statement AS s ON s.article_id = k.article_id
      WHERE k.name = ?2 AND s.kind = 'claim'
    UNION SELECT s.id FROM input AS i JOIN record AS r ON r.input_id = i.id
      JOIN statement AS s ON s.article_id = r.article_id WHERE i.path = ?2 AND s.kind = 'claim'
    """

  private static let articles = """
    SELECT a.id FROM article AS a WHERE a.id = ?1
    UNION SELECT s.article_id FROM statement AS s WHERE s.uid = ?2
    UNION SELECT k.article_id FROM article_name AS k WHERE k.name = ?2
    UNION SELECT r.article_id FROM input AS i JOIN record AS r ON r.input_id = i.id
      WHERE i.path = ?2
    """
}
