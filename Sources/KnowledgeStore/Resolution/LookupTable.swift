internal import Knowledge
public import SQLite

/// Keeps by what citations without identifiers find records: `article_lookup`.
public enum LookupTable {
  private static let changed = """
    SELECT a.id, a.authors, CAST(substr(a.published, 1, 4) AS INTEGER), a.container_title, a.title
    FROM article AS a
    WHERE a.changed_rev > ?1 AND a.removed_at IS NULL AND a.id > ?2
    ORDER BY a.id LIMIT 5000
    """

  private static let put = """
    INSERT INTO article_lookup (article_id, author_key, year, journal_key, title_key)
    VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT (article_id) DO UPDATE SET
      author_key = excluded.author_key, year = excluded.year, journal_key = excluded.journal_key,
      title_key = excluded.title_key
    """

  /// The revision of the file up to which citations were looked for.
  public static func resolvedRevision(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> Int64 {
    try connection.integer(
      """
      SELECT coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'resolved_revision'), 0)
      """)
  }

  /// Whether an article came or changed after `revision`.
  public static func hasNews(
    since revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.integer(
      "SELECT EXISTS (SELECT 1 FROM article WHERE changed_rev > ?1)", .integer(revision)) == 1
  }

  /// SQL that tells whether a row of article_lookup is of a record that a citation may mean unnamed.
  ///
  /// A page that states neither author nor year nor journal is no study.
  static func isRecord(_ row: String) -> String {
    "(\(row).author_key IS NOT NULL OR \(row).year IS NOT NULL OR \(row).journal_key IS NOT NULL)"
  }

  /// Whether there is a record that a citation may mean without naming it.
  public static func hasRecords(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    try connection.integer(
      "SELECT EXISTS (SELECT 1 FROM article_lookup AS l WHERE \(isRecord("l")))") == 1
  }

  /// Whether a citation was tied to a record that is not in the file any more.
  public static func hasLostTies(on connection: borrowing Connection) throws(SQLiteError) -> Bool {
    try connection.integer(lostTies) == 1
  }

  // The second condition is that of the index.
  static let lostTies = """
    SELECT EXISTS (
      SELECT 1 FROM citation
      WHERE resolution = 'resolved' AND resolution <> 'unchecked' AND article_id IS NULL)
    """

  /// The number of articles that citations may mean.
  public static func count(on connection: borrowing Connection) throws(SQLiteError) -> Int {
    Int(try connection.integer("SELECT count(*) FROM article_lookup"))
  }

  /// Notes that citations were looked for among everything up to `revision`.
  public static func setResolvedRevision(
    _ revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      INSERT INTO setting (name, value) VALUES ('resolved_revision', CAST(?1 AS TEXT))
      ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
      """, .integer(revision))
  }

  /// Brings the keys of the articles that changed after `revision` up to date, inside the caller's
  /// transaction.
  ///
  /// - Returns: How many articles that were.
  public static func refresh(
    after revision: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Int {
    let changed = try connection.prepare(changed)
    let put = try connection.prepare(put)
    var (last, count): (Int64, Int) = (0, 0)
    while true {
      var rows: [[Value]] = []
      try changed.bindAll([.integer(revision), .integer(last)])
      while try changed.step() {
        last = changed.int64(at: 0)
        rows.append([
          .integer(last), Value(authorKey(inNames: changed.text(at: 1))),
          Value(changed.optionalInt64(at: 2).map(Int.init)),
          Value(changed.optionalText(at: 3).flatMap(LookupKey.journal)),
          Value(LookupKey.title(changed.text(at: 4))),
        ])
      }
      changed.reset()
      for row in rows { try put.run(row) }
      count += rows.count
      guard rows.count == 5000 else { return count }
    }
  }

  /// The key of the first of `names`, a JSON array of names as shown.
  static func authorKey(inNames names: String) -> String? {
    let first = (try? JSONValue(parsing: names.utf8))?.elements.first?.text
    return first.flatMap { LookupKey.author(familyName(inShown: $0)) }
  }

  /// The family name in `Maria van der Berg` or `van der Berg, Maria`: what stands before a comma, else
  /// from the first particle on, else the last word.
  private static func familyName(inShown name: String) -> String {
    if let comma = name.firstIndex(of: ",") {
      let before = name[..<comma]
      let suffixes: Set = ["jr", "jr.", "sr", "sr.", "ii", "iii", "md", "phd"]
      let after = name[comma...].dropFirst().lowercased().split(separator: " ").joined()
      guard suffixes.contains(after) else { return String(before) }
      return familyName(inShown: String(before))
    }
    let words = name.split(separator: " ")
    if let particle = words.dropFirst().firstIndex(where: {
      $0.first?.isLowercase == true && LookupKey.particles.contains($0.lowercased())
    }) {
      return words[particle...].joined(separator: " ")
    }
    return words.last.map(String.init) ?? name
  }
}
