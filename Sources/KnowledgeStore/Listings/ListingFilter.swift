internal import SQLite

/// The WHERE clause of a listing: one condition for each filter that is given.
///
/// A filter that is not given leaves no trace in the SQL, so that SQLite can plan for those that are.
struct ListingFilter {
  private(set) var arguments: [Value] = []
  private var conditions: [String] = []

  /// Adds `condition`, whose `?` stands for `value`; nothing for nil.
  mutating func narrow(_ condition: String, by value: Value?) {
    guard let value else { return }
    conditions.append(condition)
    arguments.append(value)
  }

  /// Adds a condition without a value.
  mutating func narrow(_ condition: String) { conditions.append(condition) }

  /// Narrows further to the first `limit` ids of `view` that all this lets through; nil: to all.
  ///
  /// Ids are chosen and put in order before anything is worked out for them: what a row costs is
  /// paid for rows that are shown.
  func chosen(from view: String, limit: Int?) -> String {
    // One more tells that there are more.
    let end = limit.map { " LIMIT \($0 + 1)" } ?? ""
    return "WHERE id IN (SELECT id FROM \(view) \(clause) ORDER BY id\(end))"
  }

  /// The clause; empty without a condition.
  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
  }
}
