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

  /// The clause; empty without a condition.
  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
  }
}
