internal import Knowledge
package import Migrations
internal import SQLite

/// The scripts that make a file a knowledge base, and how to bring a file up to them.
package struct Schema: Sendable {
  /// Marks our files in SQLite's header (`PRAGMA application_id`): "kbKB" in ASCII.
  package static let applicationID: Int64 = 0x6B62_4B42

  /// Scripts that run once each; the version of a file is the number of those it has run.
  let versioned: [Migrations.Script]
  /// Scripts that run again whenever one of them, or the version, changed.
  let repeatable: [Migrations.Script]

  /// The schema of this build.
  package static var current: Schema {
    Schema(versioned: Migrations.versioned, repeatable: Migrations.repeatable)
  }

  /// Makes a schema of `versioned` scripts, then `repeatable` ones.
  package init(versioned: [Migrations.Script], repeatable: [Migrations.Script]) {
    self.versioned = versioned
    self.repeatable = repeatable
  }

  /// The version of a file that has run every script.
  package var version: Int { versioned.count }

  /// What a file is, by its header and schema table.
  enum FileState: Equatable {
    case empty
    case foreign
    case ours(version: Int)
  }

  /// Reads the state of the file behind `connection`.
  ///
  /// One statement, so that another process that is just making the file is seen before or after.
  static func state(of connection: borrowing Connection) throws(SQLiteError) -> FileState {
    let select = try connection.prepare(
      """
      SELECT (SELECT count(*) FROM sqlite_schema),
        (SELECT application_id FROM pragma_application_id),
        (SELECT user_version FROM pragma_user_version)
      """)
    guard try select.step() else { return .foreign }
    let (objectCount, application, version) = (
      select.int(at: 0), select.int64(at: 1), select.int(at: 2)
    )
    if application == applicationID { return .ours(version: version) }
    return application == 0 && version == 0 && objectCount == 0 ? .empty : .foreign
  }

  /// Runs what is pending, in one transaction taken before anything is read.
  ///
  /// A file that another program, or a newer kb, made its own in the meantime is left alone.
  ///
  /// - Returns: Whether anything ran.
  /// - Throws: `SQLiteError` of the script that failed; the file is then as it was.
  func bringUpToDate(_ connection: borrowing Connection) throws(SQLiteError) -> Bool {
    let transaction = try Transaction(on: connection)
    let applied: Int
    switch try Self.state(of: connection) {
    case .empty: applied = 0
    case .ours(let found) where found <= version: applied = found
    case .ours, .foreign: return false
    }
    let pending = versioned.dropFirst(applied)
    if pending.isEmpty, try holdsRepeatable(connection) { return false }
    for script in pending { try connection.execute(script.sql) }
    for script in repeatable { try connection.execute(script.sql) }
    try connection.set(Self.digestName, to: repeatableDigest)
    try connection.execute("PRAGMA application_id = \(Self.applicationID)")
    try connection.execute("PRAGMA user_version = \(version)")
    try transaction.commit()
    return true
  }

  /// Whether the repeatable scripts that ran last are those of this schema.
  func holdsRepeatable(_ connection: borrowing Connection) throws(SQLiteError) -> Bool {
    try connection.setting(Self.digestName) == repeatableDigest
  }

  /// The setting that tells which repeatable scripts ran last.
  private static let digestName = "views_sha256"

  private var repeatableDigest: String {
    ContentDigest(sha256Of: repeatable.flatMap { Array($0.sql.utf8) }).hexadecimal
  }
}
