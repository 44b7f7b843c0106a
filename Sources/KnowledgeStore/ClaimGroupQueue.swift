internal import SQLite

/// Notes which groups are to be made anew, while claims come and go: those of claims whose key another
/// one has.
struct ClaimGroupQueue: ~Copyable {
  private let findOther: SQLite.Statement
  private let add: SQLite.Statement
  private let addKeysOfArticle: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let findOther = try connection.prepare(ClaimGroupSQL.findOther)
    let add = try connection.prepare(ClaimGroupSQL.add)
    let addKeysOfArticle = try connection.prepare(ClaimGroupSQL.addKeysOfArticle)
    self.findOther = findOther
    self.add = add
    self.addKeysOfArticle = addKeysOfArticle
  }

  /// Notes that the claim `id` is there now, with this key.
  func claimCame(_ id: Int64, key: Int64) throws(SQLiteError) {
    try findOther.bind(key, at: 1)
    try findOther.bind(id, at: 2)
    defer { findOther.reset() }
    if try findOther.step() { try add.run(.integer(key)) }
  }

  /// Notes that the claims of an article are about to go.
  func claimsGo(ofArticle id: Int64) throws(SQLiteError) { try addKeysOfArticle.run(.integer(id)) }
}
