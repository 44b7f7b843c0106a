internal import Glibc
public import Knowledge
public import KnowledgeStore
internal import SQLite

/// Somebody's own SQL, run so that it can change nothing and take no unbounded time.
///
/// Read-only twice over: the file is opened for reading, and an authorizer lets only queries and
/// harmless pragmas be compiled.
public struct ReadOnlyQuery: Sendable {
  /// Why a query was not run, or not to its end.
  public enum Failure: Error, Hashable, Sendable {
    /// SQLite does not accept it, with the 0-based offset of the trouble.
    case invalid(message: String, offset: Int?)
    /// It would write, attach a file, or do another thing that a query may not.
    case notAllowed
    /// It has named parameters that were not given, or was given names that it has not.
    case parameters(missing: [String], unknown: [String])
    /// It needed more memory than `memoryLimitByteCount`.
    case outOfMemory
    /// It took longer than the limit.
    case timedOut(seconds: Double)
    /// The file itself is the trouble.
    case store(StoreError)
  }

  /// One query.
  public let sql: String
  /// Values by parameter name, without `:`, `@` or `$`.
  public let parameters: [String: String]
  /// The most rows given out; nil: all.
  public let rowLimit: Int?
  /// Seconds after which it is stopped; 0: never.
  public let timeLimitSeconds: Double

  /// Whether SQLite's memory is limited to `memoryLimitByteCount`, from now on and for everything in
  /// this process: for programs that run one query.
  public let limitsMemory: Bool

  /// The most memory that SQLite may take for a query: enough for the largest article many times
  /// over, and not for a row that fills the machine.
  public static let memoryLimitByteCount = 256 << 20

  /// Makes a query.
  public init(
    sql: String, parameters: [String: String], rowLimit: Int?, timeLimitSeconds: Double,
    limitsMemory: Bool = false
  ) {
    self.sql = sql
    self.parameters = parameters
    self.rowLimit = rowLimit
    self.timeLimitSeconds = timeLimitSeconds
    self.limitsMemory = limitsMemory
  }

  /// Runs it and gives out the rows one by one.
  ///
  /// - Parameters:
  ///   - store: The file, opened for reading.
  ///   - begin: Takes the column names, once, before any row.
  ///   - row: Takes each row.
  /// - Returns: Whether rows were left out.
  /// - Throws: `Failure`, or whatever `begin` and `row` throw.
  public func run(
    on store: borrowing Store, begin: ([String]) throws -> Void, row: ([Cell]) throws -> Void
  ) throws -> Bool {
    defer {
      store.connection.setAuthorizer(nil)
      store.connection.setProgressHandler(everySteps: 1, nil)
    }
    do {
      // While the schema is not loaded, SQLite says "schema changed" for errors of the query.
      _ = try store.connection.prepare("SELECT 1 FROM articles")
      if limitsMemory {
        try store.connection.execute("PRAGMA hard_heap_limit = \(Self.memoryLimitByteCount)")
      }
      store.connection.setAuthorizer(Self.permission(for:))
      let deadline = ContinuousClock.now + .seconds(timeLimitSeconds)
      if timeLimitSeconds > 0 {
        store.connection.setProgressHandler(everySteps: 10_000) { ContinuousClock.now > deadline }
      }
      return try rows(on: store.connection, begin: begin) { cells in
        // Between steps nothing counts time, and handing out a long row takes some.
        if timeLimitSeconds > 0, ContinuousClock.now > deadline {
          throw Failure.timedOut(seconds: timeLimitSeconds)
        }
        try row(cells)
      }
    } catch let error as SQLiteError {
      throw failure(error, path: store.path)
    }
  }

  private func rows(
    on connection: borrowing Connection, begin: ([String]) throws -> Void,
    row: ([Cell]) throws -> Void
  ) throws -> Bool {
    let statement = try connection.prepare(sql)
    try bind(statement)
    // Nothing is given out before the first step has shown that the query runs.
    var hasRow = try statement.step()
    try begin((0..<statement.columnCount).map { statement.columnName(at: $0) })
    var rowCount = 0
    while hasRow {
      if let rowLimit, rowCount == rowLimit { return true }
      try row((0..<statement.columnCount).map { Cell(statement.value(at: $0)) })
      rowCount += 1
      hasRow = try statement.step()
    }
    return false
  }

  private func bind(_ statement: borrowing SQLite.Statement) throws {
    var missing: [String] = []
    var used: Set<String> = []
    for index in stride(from: 1, through: statement.parameterCount, by: 1) {
      let shown = statement.parameterName(at: index) ?? "?\(index)"
      let name = String(shown.drop { ":@$?".contains($0) })
      guard let value = parameters[name] else {
        missing.append(shown)
        continue
      }
      used.insert(name)
      try statement.bind(Self.value(of: value), at: index)
    }
    let unknown = parameters.keys.filter { !used.contains($0) }.sorted()
    guard missing.isEmpty, unknown.isEmpty else {
      throw Failure.parameters(missing: missing, unknown: unknown)
    }
  }

  /// Whole numbers as such, so that they compare with numbers; everything else as text.
  private static func value(of text: String) -> Value {
    if let integer = Int64(text), String(integer) == text { return .integer(integer) }
    return .text(text)
  }

  private func failure(_ error: SQLiteError, path: String) -> Failure {
    switch error.code {
    case .interrupt: .timedOut(seconds: timeLimitSeconds)
    case .auth, .readOnly: .notAllowed
    case .outOfMemory: .outOfMemory
    case .error, .range, .misuse, .mismatch, .tooBig:
      .invalid(message: error.message, offset: error.offset)
    default: .store(StoreError(error, path: path, doing: "running the query"))
    }
  }

  /// Pragmas that only tell, whatever their argument.
  private static let tellingPragmas: Set<String> = [
    "table_info", "table_xinfo", "table_list", "index_list", "index_info", "index_xinfo",
    "foreign_key_list", "integrity_check", "quick_check", "foreign_key_check",
  ]

  /// Pragmas that only tell as long as they have no argument.
  private static let pragmasWithoutArgument: Set<String> = [
    "function_list", "compile_options", "user_version", "application_id", "page_count", "page_size",
    "freelist_count", "encoding", "database_list", "collation_list", "module_list", "pragma_list",
    "data_version", "journal_mode", "schema_version",
  ]

  private static func permission(for request: AuthorizationRequest) -> AuthorizationDecision {
    switch request.action {
    case .select, .read, .recursive: .allow
    case .function:
      request.second.map { $0.lowercased() == "load_extension" } == true ? .deny : .allow
    case .pragma:
      tells(pragma: (request.first ?? "").lowercased(), argument: request.second) ? .allow : .deny
    case .update:
      // SQLite asks this for the first use of a virtual table: full-text search, json_each(),
      // pragma_table_info(). A real UPDATE of the schema is refused by SQLite itself.
      request.first == "sqlite_master" ? .allow : .deny
    default: .deny
    }
  }

  private static func tells(pragma: String, argument: String?) -> Bool {
    tellingPragmas.contains(pragma)
      || argument == nil && pragmasWithoutArgument.contains(pragma)
  }
}
