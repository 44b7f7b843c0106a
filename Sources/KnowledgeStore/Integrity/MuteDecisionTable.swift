public import Knowledge
public import SQLite

/// Decisions on warnings on their way out of a file, and into one.
public struct MuteDecisionTable: ~Copyable {
  private static let columns = "article_key, is_muted, integrity, note, reviewer, made_at"

  private let insert: SQLite.Statement
  private let find: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let insert = try connection.prepare(
      "INSERT INTO notice_mute (\(Self.columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
    let find = try connection.prepare(
      "SELECT \(Self.columns) FROM notice_mute WHERE article_key = ?1 AND made_at = ?2")
    self.insert = insert
    self.find = find
  }

  /// Adds a decision that was made elsewhere, as it is, unless it is here already.
  ///
  /// - Returns: Whether it was added.
  /// - Throws: `SQLiteError`.
  public func restore(_ decision: MuteDecision) throws(SQLiteError) -> Bool {
    guard try !holds(decision) else { return false }
    try insert.run([
      .text(decision.articleKey), Value(decision.isMuted), Value(decision.integrity),
      Value(decision.note), .text(decision.reviewer), .integer(decision.madeAt),
    ])
    return true
  }

  private func holds(_ decision: MuteDecision) throws(SQLiteError) -> Bool {
    try find.bindAll([.text(decision.articleKey), .integer(decision.madeAt)])
    defer { find.reset() }
    while try find.step() {
      if Self.decision(in: find) == decision { return true }
    }
    return false
  }

  private static func decision(in row: borrowing SQLite.Statement) -> MuteDecision {
    MuteDecision(
      articleKey: row.text(at: 0), isMuted: row.int(at: 1) == 1,
      integrity: row.optionalText(at: 2), note: row.optionalText(at: 3),
      reviewer: row.text(at: 4), madeAt: row.int64(at: 5))
  }

  /// Gives out every decision in the order of a dump: by article key, then time.
  public static func forEach(
    on connection: borrowing Connection, _ body: (MuteDecision) throws -> Void
  ) throws {
    let select = try connection.prepare(
      "SELECT \(columns) FROM notice_mute ORDER BY article_key, made_at, reviewer, id")
    while try select.step() { try body(decision(in: select)) }
  }
}
