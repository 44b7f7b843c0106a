internal import Knowledge
public import SQLite

/// Names records otherwise; what a person decided about one goes with it.
///
/// Statements are prepared once.
struct EntryNaming: ~Copyable {
  static let rename = "UPDATE record SET name = ?2 WHERE id = ?1"

  // Decisions are never changed: they are made once more, as they were made, about the new name.
  static let copyDecisions = """
    INSERT INTO identity_decision (
      input_path, record_name, article_key, is_same, note, editor, made_at)
    SELECT d.input_path, ?3, d.article_key, d.is_same, d.note, d.editor, d.made_at
    FROM identity_decision AS d
    WHERE d.record_name = ?2 AND d.input_path IS (SELECT path FROM input WHERE id = ?1)
    ORDER BY d.id
    """
  static let isNamed = "SELECT 1 FROM record WHERE input_id = ?1 AND name = ?2"

  /// Entries of a library that an older kb named by their place, in the order of the file.
  static let placed = """
    SELECT id FROM record WHERE input_id = ?1 AND name > '#' AND name < '$'
    ORDER BY CAST(substr(name, 2) AS INTEGER), id
    """
  static let stated = "SELECT name, csl ->> '$.title', digest FROM record WHERE id = ?1"

  private let rename: SQLite.Statement
  private let copyDecisions: SQLite.Statement
  private let isNamed: SQLite.Statement

  init(on connection: borrowing Connection) throws(SQLiteError) {
    let rename = try connection.prepare(Self.rename)
    let copyDecisions = try connection.prepare(Self.copyDecisions)
    let isNamed = try connection.prepare(Self.isNamed)
    self.rename = rename
    self.copyDecisions = copyDecisions
    self.isNamed = isNamed
  }

  /// Calls the record with this id `name`, which none of its input has.
  func rename(
    _ id: Int64, from former: String, to name: String, inInput inputID: Int64
  ) throws(SQLiteError) {
    try rename.run(.integer(id), .text(name))
    try copyDecisions.run(.integer(inputID), .text(former), .text(name))
  }

  /// A name that none of an input's records has: `name`, or that and a number.
  func free(_ name: String, inInput inputID: Int64) throws(SQLiteError) -> String {
    guard try isTaken(name, inInput: inputID) else { return name }
    let number = try freeNumber { (number) throws(SQLiteError) in
      try isTaken("\(name)#\(number)", inInput: inputID)
    }
    return "\(name)#\(number)"
  }

  private func isTaken(_ name: String, inInput inputID: Int64) throws(SQLiteError) -> Bool {
    try isNamed.bind(inputID, at: 1)
    try isNamed.bind(name, at: 2)
    defer { isNamed.reset() }
    return try isNamed.step()
  }

  /// Names by what they are the entries of a library that were named by their place; inside the caller's
  /// transaction.
  ///
  /// - Complexity: O(*n* log *n*) in their number, once a library.
  func nameAnew(
    inInput inputID: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    let placed = try connection.prepare(Self.placed)
    try placed.bind(inputID, at: 1)
    var ids: [Int64] = []
    while try placed.step() { ids.append(placed.int64(at: 0)) }
    let stated = try connection.prepare(Self.stated)
    for id in ids {
      try stated.bind(id, at: 1)
      defer { stated.reset() }
      guard try stated.step(), let digest = ContentDigest(bytes: stated.bytes(at: 2)) else {
        continue
      }
      let former = stated.text(at: 0)
      let name = Reference.entryName(title: stated.optionalText(at: 1), digest: digest)
      stated.reset()
      let free = try free(name, inInput: inputID)
      try rename(id, from: former, to: free, inInput: inputID)
    }
  }
}

/// Names by what they are the entries of a library that an older kb named by their place.
public enum PlacedEntries {
  /// Whether a library has such.
  public static func areThere(
    inInput inputID: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    try connection.firstValue(EntryNaming.placed + " LIMIT 1", .integer(inputID)) != nil
  }

  /// Names them, inside the caller's transaction.
  public static func nameAnew(
    inInput inputID: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try EntryNaming(on: connection).nameAnew(inInput: inputID, on: connection)
  }
}
