internal import Knowledge
internal import SQLite

/// Every name by which an article is known: its key, what another of its records would have made its
/// key, and those of articles that were joined to it.
///
/// What people decide hangs on such a name. A name leads to one article, the first that had it.
struct ArticleNames: ~Copyable {
  /// The names of the article that `parameter` is one of, and that name itself, for `IN`.
  static func all(of parameter: String = "?1") -> String {
    """
    (WITH asked (name) AS (VALUES (\(parameter)))
     SELECT name FROM asked UNION ALL
     SELECT o.name FROM asked JOIN article_name AS n ON n.name = asked.name
     JOIN article_name AS o ON o.article_id = n.article_id)
    """
  }

  static let find = "SELECT article_id FROM article_name WHERE name = ?1"

  /// The name that a record alone gives its article: one that is not the article's key.
  static let findOwn = """
    SELECT r.key FROM record AS r
    JOIN article AS a ON a.id = r.article_id
    JOIN article_name AS k ON k.name = r.key AND k.article_id = r.article_id
    WHERE r.id = ?1 AND r.key <> a.key
      AND NOT EXISTS (SELECT 1 FROM record AS o
                      WHERE o.article_id = r.article_id AND o.id <> r.id AND o.key = r.key)
    """

  private let find: SQLite.Statement
  private let insert: SQLite.Statement

  /// Prepares to write into the file behind `connection`.
  init(on connection: borrowing Connection) throws(SQLiteError) {
    let find = try connection.prepare(Self.find)
    let insert = try connection.prepare(
      "INSERT OR IGNORE INTO article_name (name, article_id) VALUES (?1, ?2)")
    self.find = find
    self.insert = insert
  }

  /// The article that `name` leads to; nil when it is free.
  func article(named name: String) throws(SQLiteError) -> Int64? {
    try find.bind(name, at: 1)
    defer { find.reset() }
    return try find.step() ? find.int64(at: 0) : nil
  }

  /// `key`, or with `#2`, `#3` … when it leads to another article already.
  func unused(_ key: String) throws(SQLiteError) -> String {
    guard try article(named: key) != nil else { return key }
    let number = try freeNumber { (number) throws(SQLiteError) in
      try article(named: "\(key)#\(number)") != nil
    }
    return "\(key)#\(number)"
  }

  /// Lets `name` lead to an article, unless it leads somewhere.
  ///
  /// - Returns: Whether it is new.
  func add(
    _ name: String, to article: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try insert.run(.text(name), .integer(article))
    return connection.changes > 0
  }

  /// The names that lead to an article, in order.
  static func all(
    ofArticle id: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String] {
    let select = try connection.prepare(
      "SELECT name FROM article_name WHERE article_id = ?1 ORDER BY name")
    try select.bind(id, at: 1)
    var names: [String] = []
    while try select.step() { names.append(select.text(at: 0)) }
    return names
  }

  /// The name that a record alone gives its article, so that it may take it along to another; nil where
  /// that is the article's key or another record gives it as well.
  static func own(ofRecord id: Int64, on connection: borrowing Connection) throws(SQLiteError)
    -> String?
  {
    let select = try connection.prepare(findOwn)
    try select.bind(id, at: 1)
    return try select.step() ? select.text(at: 0) : nil
  }

  /// Lets one name lead to another article.
  static func move(
    _ name: String, to article: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      "UPDATE article_name SET article_id = ?2 WHERE name = ?1", .text(name), .integer(article))
  }
}
