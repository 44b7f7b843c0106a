internal import Knowledge
public import SQLite

/// Reads the citations that are to be looked for, page by page.
public struct CitationQueue: ~Copyable {
  /// Which citations.
  public enum Scope: Hashable, Sendable {
    /// Every one that says anything.
    case all
    /// Those with these row ids.
    case citations([Int64])
    /// Those nobody has looked for, and those that an article changed after this revision may answer.
    case news(since: Int64)
  }

  private let select: SQLite.Statement
  private var ids = Value.null
  private var last: Int64 = 0
  private static let pageSize = 500

  /// Prepares to read; with `.news`, the citations are those of the present moment.
  public init(_ scope: Scope, on connection: borrowing Connection) throws(SQLiteError) {
    try connection.run(QueueSQL.table)
    let select = try connection.prepare(QueueSQL.page(within: Self.bounds(of: scope)))
    if case .citations(let numbers) = scope {
      ids = .text("[" + numbers.map(String.init).joined(separator: ",") + "]")
    }
    if case .news(let revision) = scope { try Self.gather(since: revision, on: connection) }
    self.select = select
  }

  private static func bounds(of scope: Scope) -> String {
    switch scope {
    case .all: "AND c.attribution <> 'vague' AND ?3 IS NULL"
    case .citations: "AND c.id IN (SELECT value FROM json_each(?3))"
    case .news: "AND c.id IN (SELECT id FROM temp.pending_citation) AND ?3 IS NULL"
    }
  }

  private static func gather(
    since revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run("DELETE FROM temp.pending_citation")
    for sql in QueueSQL.news { try connection.run(sql, .integer(revision)) }
  }

  /// The next citations, at most 500; none at the end.
  public mutating func next() throws(SQLiteError) -> [PendingCitation] {
    try select.bindAll([.integer(last), .integer(Int64(Self.pageSize)), ids])
    defer { select.reset() }
    var page: [PendingCitation] = []
    while try select.step() {
      page.append(Self.citation(in: select))
      last = select.int64(at: 0)
    }
    return page
  }

  private static func citation(in row: borrowing SQLite.Statement) -> PendingCitation {
    let slugs = (try? JSONValue(parsing: row.text(at: 5).utf8))?.elements.compactMap(\.text) ?? []
    return PendingCitation(
      id: row.int64(at: 0), uid: row.text(at: 1), words: row.text(at: 10),
      statementID: row.int64(at: 2),
      articleID: row.int64(at: 3), sentence: row.text(at: 4), conditions: Set(slugs),
      isEntry: row.text(at: 9) == "boilerplate", clue: Clue(in: row, from: 12),
      hasIdentifiedSibling: row.int(at: 11) == 1,
      resolution: Resolution(rawValue: row.text(at: 6)) ?? .unchecked,
      resolvedArticleID: row.optionalInt64(at: 7), reason: row.optionalText(at: 8))
  }
}
