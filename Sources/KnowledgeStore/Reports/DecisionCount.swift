public import SQLite

/// How often people decided something.
public struct DecisionCount: Hashable, Sendable {
  /// What was decided on: `reviews`, `citations`, `grades`, `mutes`, `conditions` or `records`.
  public let subject: String
  /// The decision's word.
  public let decision: String
  /// How often.
  public let count: Int

  /// Decisions from a moment on, also those that were taken back since.
  ///
  /// - Parameters:
  ///   - seconds: The moment, in Unix seconds; it counts.
  ///   - connection: The file.
  /// - Returns: Counts above 0, subject by subject.
  /// - Throws: `SQLiteError`.
  public static func counts(
    from seconds: Int64, on connection: borrowing Connection
  ) throws(SQLiteError) -> [DecisionCount] {
    let select = try connection.prepare(ChangeSQL.decisions)
    try select.bind(seconds, at: 1)
    var counts: [DecisionCount] = []
    while try select.step() {
      counts.append(
        DecisionCount(
          subject: select.text(at: 0), decision: select.text(at: 1), count: select.int(at: 2)))
    }
    return counts
  }
}
