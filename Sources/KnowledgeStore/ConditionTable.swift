public import Knowledge
public import SQLite

/// The condition tables: the shipped vocabulary with the users' edits, as this build sees it.
///
/// A condition that is gone is only hidden, so that what it was tagged with stands until the article
/// is analysed again, and its row id is never another's.
public enum ConditionTable {
  /// Brings the stored vocabulary to `conditions`, writing nothing when it is there already.
  ///
  /// - Parameters:
  ///   - conditions: Every condition, parents anywhere in the list.
  ///   - userSlugs: Those among them that users added.
  ///   - version: Of the vocabulary.
  ///   - connection: Inside a write transaction.
  /// - Returns: Row ids by slug, hidden conditions included.
  /// - Throws: `SQLiteError`.
  @discardableResult
  public static func store(
    _ conditions: [Condition], addedByUsers userSlugs: Set<String> = [], version: Int,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int64] {
    if try !holds(version: version, on: connection) {
      try replace(with: conditions, addedByUsers: userSlugs, on: connection)
      try connection.set(versionName, to: String(version))
    }
    return try identifiers(on: connection)
  }

  /// Whether the stored vocabulary has this version.
  public static func holds(
    version: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.setting(versionName) == String(version)
  }

  /// The setting that tells which vocabulary the tables hold.
  private static let versionName = "vocabulary_version"

  /// Row ids by slug, hidden conditions included.
  public static func identifiers(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int64] {
    var ids: [String: Int64] = [:]
    let select = try connection.prepare("SELECT slug, id FROM condition")
    while try select.step() { ids[select.text(at: 0)] = select.int64(at: 1) }
    return ids
  }

  private static func replace(
    with conditions: [Condition], addedByUsers userSlugs: Set<String>,
    on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.execute(
      """
      DELETE FROM condition_term;
      DELETE FROM condition_code;
      UPDATE condition SET hidden = 1, parent_id = NULL;
      """)
    let upsert = try connection.prepare(
      """
      INSERT INTO condition (slug, name, origin) VALUES (?1, ?2, ?3)
      ON CONFLICT (slug) DO UPDATE SET name = excluded.name, origin = excluded.origin, hidden = 0
      """)
    for condition in conditions {
      try upsert.run(
        .text(condition.slug), .text(condition.name),
        .text(userSlugs.contains(condition.slug) ? "user" : "shipped"))
    }
    try insertDetails(of: conditions, ids: try identifiers(on: connection), on: connection)
  }

  private static func insertDetails(
    of conditions: [Condition], ids: [String: Int64], on connection: borrowing Connection
  ) throws(SQLiteError) {
    let setParent = try connection.prepare("UPDATE condition SET parent_id = ?2 WHERE id = ?1")
    let insertTerm = try connection.prepare(
      """
      INSERT INTO condition_term (condition_id, ordinal, text, kind, guarded)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    let insertCode = try connection.prepare(
      "INSERT INTO condition_code (condition_id, system, code) VALUES (?1, ?2, ?3)")
    for condition in conditions {
      guard let id = ids[condition.slug] else { continue }
      if let parent = condition.parent.flatMap({ ids[$0] }) {
        try setParent.run(.integer(id), .integer(parent))
      }
      for (ordinal, term) in condition.terms.enumerated() {
        try insertTerm.run(
          .integer(id), .integer(Int64(ordinal)), .text(term.text), .text(term.kind.rawValue),
          Value(term.isGuarded))
      }
      for code in condition.codes {
        try insertCode.run(.integer(id), .text(code.system), .text(code.code))
      }
    }
  }
}
