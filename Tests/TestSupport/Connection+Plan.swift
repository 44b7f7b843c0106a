public import SQLite

extension Connection {
  /// Steps of the plan of `sql` that read a whole table.
  ///
  /// What a subquery made of its own few rows does not count, nor does a virtual table: a full-text
  /// index is always said to be scanned.
  public func scans(_ sql: String) throws(SQLiteError) -> [String] {
    let plan = try prepare("EXPLAIN QUERY PLAN " + sql)
    var subqueries: Set<String> = []
    var found: [String] = []
    while try plan.step() {
      let step = plan.text(at: 3)
      let words = step.split(separator: " ").map(String.init)
      guard words.count > 1 else { continue }
      if ["CO-ROUTINE", "MATERIALIZE"].contains(words[0]) { subqueries.insert(words[1]) }
      let isHarmless =
        subqueries.contains(words[1]) || step.contains(" VIRTUAL TABLE ")
        || step == "SCAN CONSTANT ROW"
      if words[0] == "SCAN", !isHarmless { found.append(step) }
    }
    return found
  }
}
