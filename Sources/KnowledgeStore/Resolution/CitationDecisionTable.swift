public import Knowledge
public import SQLite

/// Decisions on citations on their way out of a file, and into one.
public struct CitationDecisionTable: ~Copyable {
  private static let columns = """
    citation_uid, words_uid, article_key, statement, quote, decision, source_key, note, reviewer,
    made_at
    """

  private let insert: SQLite.Statement
  private let find: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      """
      INSERT INTO citation_decision (\(Self.columns))
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
      """)
    let find = try connection.prepare(
      """
      SELECT \(Self.columns) FROM citation_decision WHERE citation_uid = ?1 AND made_at = ?2
      """)
    self.insert = insert
    self.find = find
  }

  /// Adds a decision that was made elsewhere, as it is, unless it is here already.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: `SQLiteError`.
  public func restore(_ decision: CitationDecision) throws(SQLiteError) -> Bool {
    guard try !holds(decision) else { return false }
    try insert.run([
      .text(decision.citationUID), .text(decision.wordsUID), .text(decision.articleKey),
      .text(decision.statement), .text(decision.quote), .text(decision.decision),
      .text(decision.sourceKey), Value(decision.note), .text(decision.reviewer),
      .integer(decision.madeAt),
    ])
    return true
  }

  private func holds(_ decision: CitationDecision) throws(SQLiteError) -> Bool {
    try find.bindAll([.text(decision.citationUID), .integer(decision.madeAt)])
    defer { find.reset() }
    while try find.step() {
      if Self.decision(in: find) == decision { return true }
    }
    return false
  }

  private static func decision(in row: borrowing SQLite.Statement) -> CitationDecision {
    CitationDecision(
      citationUID: row.text(at: 0), wordsUID: row.text(at: 1), articleKey: row.text(at: 2),
      statement: row.text(at: 3), quote: row.text(at: 4), decision: row.text(at: 5),
      sourceKey: row.text(at: 6), note: row.optionalText(at: 7), reviewer: row.text(at: 8),
      madeAt: row.int64(at: 9))
  }

  /// Gives out every decision in the order of a dump: by article key, citation, time.
  public static func forEach(
    on connection: borrowing Connection, _ body: (CitationDecision) throws -> Void
  ) throws {
    let select = try connection.prepare(
      """
      SELECT \(columns) FROM citation_decision ORDER BY article_key, citation_uid, made_at, id
      """)
    while try select.step() { try body(decision(in: select)) }
  }

  /// Row ids of the citations with these uids, and of the same words in claims of the same groups.
  public static func citations(
    withUIDs uids: some Sequence<String>, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    // Made under another key of its article, a decision is on one of the citations that stand there.
    let select = try connection.prepare(
      """
      SELECT id FROM citation WHERE uid IN (SELECT value FROM json_each(?1))
      UNION
      SELECT c.id FROM json_each(?1) AS u
      CROSS JOIN citation_decision AS d ON d.citation_uid = u.value
      CROSS JOIN article_name AS k ON k.name = d.article_key
      CROSS JOIN statement AS s ON s.article_id = k.article_id
      CROSS JOIN citation AS c ON c.statement_id = s.id
      WHERE NOT EXISTS (SELECT 1 FROM citation AS o WHERE o.uid = u.value)
      """)
    try select.bind(JSONText.array(uids.sorted()), at: 1)
    var ids: Set<Int64> = []
    while try select.step() { ids.insert(select.int64(at: 0)) }
    let decisions = try CitationDecisions(on: connection)
    for id in ids { ids.formUnion(try decisions.sameWords(as: id, on: connection)) }
    return ids.sorted()
  }
}
