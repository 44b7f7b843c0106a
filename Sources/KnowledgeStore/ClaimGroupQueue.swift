internal import SQLite

/// Notes which groups are to be made anew, while claims come and go: those of claims whose key another
/// one has.
struct ClaimGroupQueue: ~Copyable {
  private let findOther: SQLite.Statement
  private let add: SQLite.Statement
  private let addGroups: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let findOther = try connection.prepare(
      "SELECT 1 FROM statement WHERE group_key = ?1 AND id <> ?2 LIMIT 1")
    let add = try connection.prepare(
      "INSERT INTO claim_group_queue (group_key) VALUES (?1) ON CONFLICT DO NOTHING")
    let addGroups = try connection.prepare(
      """
      INSERT INTO claim_group_queue (group_key)
      SELECT s.group_key FROM statement AS s
      WHERE s.article_id = ?1 AND EXISTS (
        SELECT 1 FROM statement AS o WHERE o.group_key = s.group_key AND o.id <> s.id)
      ON CONFLICT DO NOTHING
      """)
    self.findOther = findOther
    self.add = add
    self.addGroups = addGroups
  }

  /// Notes that the claim `id` is there now, with this key.
  func claimCame(_ id: Int64, key: Int64) throws(SQLiteError) {
    try findOther.bind(key, at: 1)
    try findOther.bind(id, at: 2)
    defer { findOther.reset() }
    if try findOther.step() { try add.run(.integer(key)) }
  }

  /// Notes that the claims of an article are about to go.
  func claimsGo(ofArticle id: Int64) throws(SQLiteError) { try addGroups.run(.integer(id)) }
}
