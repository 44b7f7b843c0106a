public import Knowledge
public import SQLite

/// Reads what a report on gaps counts; inside the caller's read transaction.
public enum GapReader {
  /// Claims of one condition and status.
  public struct Count: Hashable, Sendable {
    /// The condition; nil: claims of none.
    public let slug: String?
    /// Their status.
    public let status: CitationStatus
    /// How many.
    public let count: Int
  }

  /// Claims by condition and status.
  ///
  /// - Parameters:
  ///   - filter: Which claims.
  ///   - connection: The file.
  /// - Returns: The counts; a claim of several conditions is in the count of each.
  /// - Throws: `SQLiteError`.
  /// - Complexity: O(*n*) in the claims of the file.
  public static func counts(
    _ filter: GapFilter, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Count] {
    let (clause, arguments) = filter.clause()
    let within = filter.conditionSlug == nil ? "" : " AND c.slug = ?\(arguments.count + 1)"
    return try counts(
      """
      SELECT c.slug, s.citation_status, count(*)
      FROM statement AS s JOIN article AS a ON a.id = s.article_id
      LEFT JOIN statement_condition AS t ON t.statement_id = s.id AND t.negated = 0
      LEFT JOIN condition AS c ON c.id = t.condition_id
      \(clause)\(within)
      GROUP BY c.slug, s.citation_status
      """, arguments + (filter.conditionSlug.map { [.text($0)] } ?? []), on: connection)
  }

  /// Claims by status, each once.
  public static func totals(
    _ filter: GapFilter, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Count] {
    let (clause, arguments) = filter.clause()
    return try counts(
      """
      SELECT NULL, s.citation_status, count(*)
      FROM statement AS s JOIN article AS a ON a.id = s.article_id
      \(clause) GROUP BY s.citation_status
      """, arguments, on: connection)
  }

  private static func counts(
    _ sql: String, _ arguments: [Value], on connection: borrowing Connection
  ) throws(SQLiteError) -> [Count] {
    let select = try connection.prepare(sql)
    try select.bindAll(arguments)
    var counts: [Count] = []
    while try select.step() {
      guard let status = CitationStatus(rawValue: select.text(at: 1)) else { continue }
      counts.append(
        Count(slug: select.optionalText(at: 0), status: status, count: select.int(at: 2)))
    }
    return counts
  }

  /// Whether the file has a source of this name.
  public static func hasSource(
    _ name: String, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.firstValue("SELECT 1 FROM source WHERE name = ?1", .text(name)) != nil
  }
}
