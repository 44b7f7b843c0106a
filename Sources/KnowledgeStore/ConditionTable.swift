public import Knowledge
public import SQLite

/// The condition tables: the shipped vocabulary, kept in step with this build's.
public enum ConditionTable {
  /// Brings the stored vocabulary to `conditions`, writing nothing when it is there already.
  ///
  /// - Parameters:
  ///   - conditions: Every condition, parents anywhere in the list.
  ///   - version: Of the vocabulary.
  ///   - connection: Inside a write transaction.
  /// - Returns: Row ids by slug.
  /// - Throws: `SQLiteError`.
  public static func store(
    _ conditions: [Condition], version: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int64] {
    let name = "vocabulary_version"
    if try connection.setting(name) != String(version) {
      try replace(with: conditions, on: connection)
      try connection.set(name, to: String(version))
    }
    return try identifiers(on: connection)
  }

  /// Row ids by slug, as stored.
  public static func identifiers(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [String: Int64] {
    var ids: [String: Int64] = [:]
    let select = try connection.prepare("SELECT slug, id FROM condition")
    while try select.step() { ids[select.text(at: 0)] = select.int64(at: 1) }
    return ids
  }

  private static func replace(
    with conditions: [Condition], on connection: borrowing Connection
  ) throws(SQLiteError) {
    let upsert = try connection.prepare(
      """
      INSERT INTO condition (slug, name, origin) VALUES (?1, ?2, 'shipped')
      ON CONFLICT (slug) DO UPDATE SET name = excluded.name, parent_id = NULL
      """)
    for condition in conditions { try upsert.run(.text(condition.slug), .text(condition.name)) }
    let kept = JSONText.array(conditions.map(\.slug))
    try connection.run(
      """
      DELETE FROM condition
      WHERE origin = 'shipped' AND slug NOT IN (SELECT value FROM json_each(?1))
      """, .text(kept))
    let ids = try identifiers(on: connection)
    try connection.execute(
      """
      DELETE FROM condition_term
        WHERE condition_id IN (SELECT id FROM condition WHERE origin = 'shipped');
      DELETE FROM condition_code
        WHERE condition_id IN (SELECT id FROM condition WHERE origin = 'shipped');
      """)
    try insertDetails(of: conditions, ids: ids, on: connection)
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
