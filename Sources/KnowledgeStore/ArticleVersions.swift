public import SQLite

/// A text that an article has or had.
public struct ArticleVersion: Hashable, Sendable {
  /// Its number, from 1.
  public let version: Int
  /// The article's title then.
  public let title: String
  /// The text.
  public let text: String
  /// Since when, in Unix seconds.
  public let since: Int64
  /// Until when; nil: it is the text that the article has.
  public let until: Int64?
}

/// Reads the texts that an article had.
public enum ArticleVersions {
  /// The numbers of the texts that are there, ascending; none where there is no such article.
  public static func numbers(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int] {
    let select = try connection.prepare(
      "SELECT version FROM versions WHERE article_id = ?1 ORDER BY version")
    try select.bind(id, at: 1)
    var numbers: [Int] = []
    while try select.step() { numbers.append(select.int(at: 0)) }
    return numbers
  }

  /// One of the texts; nil where it is not there.
  public static func version(
    _ number: Int, ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> ArticleVersion? {
    let select = try connection.prepare(
      """
      SELECT version, title, text, since, until FROM versions
      WHERE article_id = ?1 AND version = ?2
      """)
    try select.bindAll([.integer(id), Value(number)])
    guard try select.step() else { return nil }
    return ArticleVersion(
      version: select.int(at: 0), title: select.text(at: 1), text: select.text(at: 2),
      since: select.int64(at: 3), until: select.optionalInt64(at: 4))
  }

  /// The key of an article, and the title that it has; nil where there is none.
  public static func name(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> (key: String, title: String)? {
    let select = try connection.prepare("SELECT key, title FROM article WHERE id = ?1")
    try select.bind(id, at: 1)
    return try select.step() ? (select.text(at: 0), select.text(at: 1)) : nil
  }

  /// The claims of the text that an article has: number, uid and range in bytes, in order.
  public static func claims(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [(id: Int64, uid: String, range: Range<Int>)] {
    let select = try connection.prepare(
      """
      SELECT id, uid, byte_start, byte_end FROM statement
      WHERE article_id = ?1 AND kind = 'claim' ORDER BY ordinal
      """)
    try select.bind(id, at: 1)
    var claims: [(id: Int64, uid: String, range: Range<Int>)] = []
    while try select.step() {
      claims.append(
        (select.int64(at: 0), select.text(at: 1), select.int(at: 2)..<select.int(at: 3)))
    }
    return claims
  }
}
