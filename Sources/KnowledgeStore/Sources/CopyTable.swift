public import SQLite

/// Links articles that are copies of one another, as syndicated pages are, to one of them.
///
/// Two articles are copies where they share three claims or more (`statement.group_id`), four fifths of
/// the claims of the one with fewer and half of those of the other, and do not state two different DOIs or
/// PMIDs. The one that they are linked to is that with a DOI or PMID, else the one published first, else
/// the one that came first. Claims of groups with more than 500 members say nothing about it.
public struct CopyTable: ~Copyable {
  static let changed = """
    SELECT id FROM article WHERE changed_rev > ?1 AND removed_at IS NULL ORDER BY changed_rev, id
    """

  /// Articles that share claims with article `?1`, and are its copies.
  static let copies = """
    WITH own (group_id) AS MATERIALIZED (
      SELECT DISTINCT s.group_id FROM statement AS s
      WHERE s.article_id = ?1 AND s.group_id IS NOT NULL
        AND (SELECT count(*) FROM (SELECT 1 FROM statement AS g
                                   WHERE g.group_id = s.group_id LIMIT 501)) <= 500),
    shared (article_id, claims) AS MATERIALIZED (
      SELECT o.article_id, count(DISTINCT o.group_id)
      FROM own JOIN statement AS o ON o.group_id = own.group_id
      WHERE o.article_id <> ?1 GROUP BY o.article_id HAVING count(DISTINCT o.group_id) >= 3)
    SELECT shared.article_id
    FROM shared
    JOIN article AS a ON a.id = ?1 JOIN article AS b ON b.id = shared.article_id
    JOIN (SELECT count(*) AS mine FROM statement
          WHERE article_id = ?1 AND group_key IS NOT NULL) AS m
    WHERE coalesce(a.doi = b.doi, 1) AND coalesce(a.pmid = b.pmid, 1)
      AND shared.claims * 5 >= 4 * min(m.mine, (SELECT count(*) FROM statement AS s
            WHERE s.article_id = shared.article_id AND s.group_key IS NOT NULL))
      AND shared.claims * 2 >= max(m.mine, (SELECT count(*) FROM statement AS s
            WHERE s.article_id = shared.article_id AND s.group_key IS NOT NULL))
    ORDER BY shared.article_id
    """

  /// The articles linked to `?1`, to what it is linked to, and that one itself.
  static let linked = """
    SELECT id FROM article WHERE canonical_id = ?1
    UNION SELECT id FROM article
    WHERE canonical_id = (SELECT canonical_id FROM article WHERE id = ?1)
    UNION SELECT canonical_id FROM article WHERE id = ?1 AND canonical_id IS NOT NULL
    """

  /// Of the articles in the array `?1` the one that the others are copies of.
  static let original = """
    SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?1)) AND removed_at IS NULL
    ORDER BY doi IS NULL AND pmid IS NULL, published IS NULL, published, id LIMIT 1
    """

  private static let put = """
    UPDATE article SET canonical_id = ?2 WHERE id = ?1 AND canonical_id IS NOT ?2
    """
  private static let stamp = "UPDATE article SET changed_rev = ?2 WHERE id = ?1"

  private let copies: SQLite.Statement
  private let linked: SQLite.Statement
  private let original: SQLite.Statement
  private let put: SQLite.Statement
  private let stamp: SQLite.Statement

  /// Prepares to read and write the file behind `connection`.
  public init(on connection: borrowing Connection) throws(SQLiteError) {
    let copies = try connection.prepare(Self.copies)
    let linked = try connection.prepare(Self.linked)
    let original = try connection.prepare(Self.original)
    let put = try connection.prepare(Self.put)
    let stamp = try connection.prepare(Self.stamp)
    self.copies = copies
    self.linked = linked
    self.original = original
    self.put = put
    self.stamp = stamp
  }

  /// The revision up to which copies were looked for.
  public static func linkedRevision(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.integer(
      """
      SELECT coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'linked_revision'), 0)
      """)
  }

  /// Notes that copies were looked for among everything up to `revision`.
  public static func setLinkedRevision(
    _ revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      INSERT INTO setting (name, value) VALUES ('linked_revision', CAST(?1 AS TEXT))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
      """, .integer(revision))
  }

  /// The articles that came or changed after `revision`, in the order of their changes.
  public static func changed(
    after revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [Int64] {
    let select = try connection.prepare(changed)
    try select.bind(revision, at: 1)
    var ids: [Int64] = []
    while try select.step() { ids.append(select.int64(at: 0)) }
    return ids
  }

  /// Links an article with its copies anew, inside the caller's transaction.
  ///
  /// - Parameters:
  ///   - id: The article.
  ///   - connection: The one that this table was made on.
  /// - Returns: The articles that are linked otherwise than before.
  /// - Throws: `SQLiteError`.
  /// - Complexity: O(*n* log *n*) in the claims that share groups with the article's.
  public func link(
    _ id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let before = try ids(linked, id)
    let now = try ids(copies, id)
    guard !before.isEmpty || !now.isEmpty else { return [] }
    var moved: Set<Int64> = []
    // Those that it was linked with are looked at by themselves, where it has left them.
    for other in before where other != id && !now.contains(other) {
      moved.formUnion(try settle([other] + (try ids(copies, other)), on: connection))
    }
    var members: Set<Int64> = [id]
    for copy in now { members.formUnion([copy] + (try ids(linked, copy))) }
    return moved.union(try settle(members.sorted(), on: connection))
  }

  /// Notes that these articles changed.
  public func note(_ changed: Set<Int64>, revision: Int64) throws(SQLiteError) {
    for id in changed.sorted() { try stamp.run(.integer(id), .integer(revision)) }
  }

  private func settle(
    _ members: [Int64], on connection: borrowing Connection
  ) throws(SQLiteError) -> Set<Int64> {
    let list = members.map(String.init).joined(separator: ",")
    guard let first = try ids(original, list).first else { return [] }
    var moved: Set<Int64> = []
    for member in members {
      try put.run(.integer(member), member == first ? .null : .integer(first))
      if connection.changes > 0 { moved.insert(member) }
    }
    return moved
  }

  private func ids(
    _ select: borrowing SQLite.Statement, _ list: String
  ) throws(SQLiteError) -> [Int64] {
    try select.bind("[\(list)]", at: 1)
    defer { select.reset() }
    return try select.step() ? [select.int64(at: 0)] : []
  }

  private func ids(
    _ select: borrowing SQLite.Statement, _ id: Int64
  ) throws(SQLiteError) -> [Int64] {
    try select.bind(id, at: 1)
    defer { select.reset() }
    var found: [Int64] = []
    while try select.step() { found.append(select.int64(at: 0)) }
    return found
  }
}
