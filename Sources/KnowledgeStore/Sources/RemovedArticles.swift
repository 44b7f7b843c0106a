internal import Knowledge
public import SQLite

/// Hidden articles, for those who want them back or gone for good.
public enum RemovedArticles {
  /// What pruning takes away.
  public struct Extent: Hashable, Sendable {
    /// Articles.
    public var articleCount = 0
    /// Earlier texts of them.
    public var versionCount = 0
    /// Reviews of their claims, which are kept.
    public var reviewCount = 0
    /// Citations and reviews elsewhere that are tied to them.
    public var tieCount = 0
  }

  /// The hidden articles of these numbers; those that are shown, or are not there, are left out.
  public static func among(
    _ ids: [Int64], on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let select = try connection.prepare(
      """
      SELECT id FROM article
      WHERE removed_at IS NOT NULL AND id IN (SELECT value FROM json_each(?1)) ORDER BY id
      """)
    try select.bind("[" + ids.map(String.init).joined(separator: ",") + "]", at: 1)
    var found: [Int64] = []
    while try select.step() { found.append(select.int64(at: 0)) }
    return found
  }

  /// Shows an article again, inside the caller's transaction; its statements are to be derived.
  ///
  /// Its records stay marked as gone, so that no later run finds them gone anew and hides it again.
  public static func show(
    _ id: Int64, stamp: Stamp, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(ArticleSQL.show, .integer(id), .integer(stamp.revision))
    guard connection.changes > 0 else { return }
    try connection.run(ArticleSQL.outdate, .integer(id))
    try connection.run(ArticleSQL.indexAgain, .integer(id))
  }

  private static let doomed = "SELECT id FROM article WHERE removed_at <= ?1"

  /// What there is of articles hidden at `seconds` or before.
  public static func extent(
    hiddenUntil seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Extent {
    func count(_ sql: String) throws(SQLiteError) -> Int {
      Int(try connection.integer(sql, .integer(seconds)))
    }
    var extent = Extent()
    extent.articleCount = try count("SELECT count(*) FROM (\(doomed))")
    extent.versionCount = try count(
      "SELECT count(*) FROM article_version WHERE article_id IN (\(doomed))")
    extent.reviewCount = try count(
      """
      SELECT count(*) FROM article_name AS k JOIN review AS r ON r.article_key = k.name
      WHERE k.article_id IN (\(doomed))
      """)
    extent.tieCount = try count(
      """
      SELECT (SELECT count(*) FROM citation WHERE article_id IN (\(doomed)))
        + (SELECT count(*) FROM review AS r JOIN article_name AS k ON k.name = r.evidence_key
           WHERE k.article_id IN (\(doomed)))
      """)
    return extent
  }

  /// Takes articles hidden at `seconds` or before out of the file for good, inside the caller's
  /// transaction; and inputs that nothing is left of, what somebody asked them to be read as included
  /// among what is left.
  ///
  /// Citations tied to them are to be looked for anew by whoever asks for that.
  public static func prune(
    hiddenUntil seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run("DELETE FROM article WHERE removed_at <= ?1", .integer(seconds))
    try connection.run(
      """
      DELETE FROM input
      WHERE coalesce(format, encoding, columns) IS NULL
        AND NOT EXISTS (SELECT 1 FROM record AS r WHERE r.input_id = input.id)
        AND NOT (is_archive AND EXISTS (
          SELECT 1 FROM input AS m JOIN record AS r ON r.input_id = m.id
          WHERE m.path > input.path || '/' AND m.path < input.path || '0'))
      """)
  }
}
