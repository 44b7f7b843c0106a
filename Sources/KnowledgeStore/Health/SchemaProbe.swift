internal import Migrations
public import SQLite

/// Holds the tables, indexes, triggers and views of a file against those that this kb makes.
public enum SchemaProbe {
  /// Compares them, for a file whose schema has `version`; what users added is left out.
  public static func finding(
    version: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> HealthFinding {
    let current = Schema.current
    guard version == current.version else {
      return HealthFinding(
        .schema, .warning, "The file has schema \(version), and this kb \(current.version).",
        next: "kb upgrade")
    }
    guard try current.holdsRepeatable(connection) else {
      return HealthFinding(
        .schema, .warning, "The file has the views of another build of kb.", next: "kb upgrade")
    }
    let (missing, changed, own) = try difference(on: connection)
    guard missing.isEmpty, changed.isEmpty else {
      let parts =
        missing.map { "\($0.kind) \($0.name) is missing" }
        + changed.map { "\($0.kind) \($0.name) is another than kb's" }
      let isMendable = (missing + changed).allSatisfy(\.isDerived)
      return HealthFinding(
        .schema, .error, parts.joined(separator: "; ") + ".",
        next: isMendable ? "kb doctor --check schema --fix" : "kb restore BACKUP")
    }
    let added = own > 0 ? " You added \(own) of your own." : ""
    return HealthFinding(.schema, .ok, "Schema \(version), just as this kb makes it.\(added)")
  }

  /// Makes indexes, triggers and views anew that are missing or changed; no row is touched.
  ///
  /// - Returns: Their names.
  /// - Throws: `SQLiteError`; nothing is then changed.
  public static func mend(on connection: borrowing Connection) throws(SQLiteError) -> [String] {
    let (missing, changed, _) = try difference(on: connection)
    let mendable = (missing + changed).filter(\.isDerived)
    guard !mendable.isEmpty else { return [] }
    let transaction = try Transaction(on: connection)
    for part in changed where part.isDerived {
      try connection.execute("DROP \(part.kind) \"\(part.name)\"")
    }
    for part in mendable { try connection.execute(part.sql) }
    try transaction.commit()
    return mendable.map(\.name)
  }

  private struct Part: Hashable {
    let kind: String
    let name: String
    let sql: String

    /// Whether it holds no rows of its own.
    var isDerived: Bool { kind != "table" }
  }

  private static func difference(
    on connection: borrowing Connection
  ) throws(SQLiteError) -> (missing: [Part], changed: [Part], ownCount: Int) {
    let model = try Connection(path: ":memory:", mode: .create)
    _ = try Schema.current.bringUpToDate(model)
    let wanted = try parts(on: model)
    let found = Dictionary(
      try parts(on: connection).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let missing = wanted.filter { found[$0.name] == nil }
    let changed = wanted.filter { part in found[part.name].map { $0 != part } ?? false }
    return (missing, changed, found.count - (wanted.count - missing.count))
  }

  private static func parts(on connection: borrowing Connection) throws(SQLiteError) -> [Part] {
    let select = try connection.prepare(
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
      """)
    var parts: [Part] = []
    while try select.step() {
      parts.append(
        Part(kind: select.text(at: 0), name: select.text(at: 1), sql: select.text(at: 2)))
    }
    return parts
  }
}
