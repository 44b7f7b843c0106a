internal import SQLite

/// The words of a full-text index with their counts, by FTS5's own `fts5vocab`.
public struct VocabularyList: Sendable {
  /// What the words are ordered by.
  public enum Order: String, CaseIterable, Sendable {
    /// Rows, most first.
    case count
    /// The words themselves.
    case term
  }

  /// What the words begin with, in any case; "" for all.
  public let prefix: String
  /// What is searched.
  public let scope: SearchRequest.Scope
  /// What they are ordered by.
  public let order: Order
  /// The most words wanted; 0 or more.
  public let limit: Int

  /// Makes a list.
  public init(prefix: String, scope: SearchRequest.Scope, order: Order, limit: Int) {
    self.prefix = prefix
    self.scope = scope
    self.order = order
    self.limit = limit
  }

  func words(
    forms: SurfaceForms, on connection: borrowing Connection
  ) throws(SQLiteError) -> [VocabularyWord] {
    var words: [VocabularyWord] = []
    for (term, rowCount, occurrenceCount) in try counts(on: connection) {
      let example = try forms.words(of: term, on: connection).first
      words.append(
        VocabularyWord(
          term: term, rowCount: rowCount, occurrenceCount: occurrenceCount, example: example))
    }
    return words
  }

  private func counts(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [(String, Int, Int)] {
    let statement = try connection.prepare(
      """
      SELECT term, doc, cnt FROM temp.\(table)
      WHERE term >= ?1 AND term < ?1 || char(0x10FFFF)
      ORDER BY \(order == .count ? "doc DESC, cnt DESC, term" : "term")
      LIMIT ?2
      """)
    try statement.bindAll([.text(prefix.lowercased()), .integer(Int64(limit))])
    var counts: [(String, Int, Int)] = []
    while try statement.step() {
      counts.append((statement.text(at: 0), statement.int(at: 1), statement.int(at: 2)))
    }
    return counts
  }

  private var table: String { SearchIndex.table(of: scope) + "_words" }

  /// Makes the table of the words, which is the connection's own: not before a read transaction.
  func prepare(on connection: borrowing Connection) throws(SQLiteError) {
    let isReader = try connection.firstValue("PRAGMA query_only") == .integer(1)
    if isReader { try connection.execute("PRAGMA query_only=OFF") }
    try connection.execute(
      """
      CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(table)
      USING fts5vocab(main, \(SearchIndex.table(of: scope)), row)
      """)
    if isReader { try connection.execute("PRAGMA query_only=ON") }
  }
}
