internal import Knowledge
public import SQLite

/// Citations that somebody decided on, until their records were looked for again.
///
/// A decision and what follows from it are written one after the other; a run that is cut off between
/// the two leaves here what the next one has to do.
public enum DecidedCitations {
  /// A setting that is there only while there are any: a JSON array of uids.
  private static let name = "decided_citations"

  /// Notes citations, inside the transaction of the decisions.
  ///
  /// - Parameters:
  ///   - uids: `citation.uid` of each; it need not be in the file.
  ///   - connection: On the file.
  /// - Throws: `SQLiteError`.
  public static func add(
    _ uids: some Sequence<String>, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try add(json: JSONText.array(uids.sorted()), on: connection)
  }

  /// The same for a JSON array of uids.
  static func add(
    json uids: String, on connection: borrowing Connection
  ) throws(SQLiteError) {
    try connection.run(
      """
      INSERT INTO setting (name, value)
      SELECT ?1, json_group_array(u.value) FROM (
        SELECT o.value FROM setting AS s, json_each(s.value) AS o WHERE s.name = ?1
        UNION SELECT n.value FROM json_each(?2) AS n) AS u
      WHERE true
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, .text(name), .text(uids))
  }

  /// The uids that were noted; none as a rule.
  public static func uids(on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    let select = try connection.prepare(
      "SELECT u.value FROM setting AS s, json_each(s.value) AS u WHERE s.name = ?1")
    try select.bind(name, at: 1)
    var uids: [String] = []
    while try select.step() { uids.append(select.text(at: 0)) }
    return uids
  }

  /// Crosses out citations that were looked for; others that were noted meanwhile stay.
  ///
  /// - Throws: `SQLiteError`.
  public static func remove(
    _ uids: [String], on connection: borrowing Connection
  ) throws(SQLiteError) {
    guard !uids.isEmpty else { return }
    let transaction = try Transaction(on: connection)
    try connection.run(
      """
      UPDATE setting SET value = (
        SELECT json_group_array(u.value) FROM json_each(setting.value) AS u
        WHERE u.value NOT IN (SELECT d.value FROM json_each(?2) AS d))
      WHERE name = ?1
      """, .text(name), .text(JSONText.array(uids)))
    try connection.run(
      "DELETE FROM setting WHERE name = ?1 AND json_array_length(value) = 0", .text(name))
    try transaction.commit()
  }
}
