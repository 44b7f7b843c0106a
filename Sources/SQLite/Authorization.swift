internal import CSQLite

/// What a statement that is being prepared wants to do.
///
/// What `first` and `second` mean depends on the action: see https://sqlite.org/c3ref/c_alter_table.html
public struct AuthorizationRequest: Hashable, Sendable {
  /// SQLite's number for a kind of action.
  public struct Action: RawRepresentable, Hashable, Sendable {
    /// The number that SQLite uses.
    public let rawValue: Int32
    /// Wraps SQLite's number.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Attach a file, named in `first`.
    public static let attach = Self(rawValue: SQLITE_ATTACH)
    /// Delete rows from the table `first`.
    public static let delete = Self(rawValue: SQLITE_DELETE)
    /// Detach the database `first`.
    public static let detach = Self(rawValue: SQLITE_DETACH)
    /// Call the function `second`.
    public static let function = Self(rawValue: SQLITE_FUNCTION)
    /// Insert rows into the table `first`.
    public static let insert = Self(rawValue: SQLITE_INSERT)
    /// Use the pragma `first` with the argument `second`.
    public static let pragma = Self(rawValue: SQLITE_PRAGMA)
    /// Read the column `second` of the table `first`.
    public static let read = Self(rawValue: SQLITE_READ)
    /// Recurse in a common table expression.
    public static let recursive = Self(rawValue: SQLITE_RECURSIVE)
    /// Make, release or roll back a savepoint.
    public static let savepoint = Self(rawValue: SQLITE_SAVEPOINT)
    /// Run a SELECT.
    public static let select = Self(rawValue: SQLITE_SELECT)
    /// Begin, commit or roll back, named in `first`.
    public static let transaction = Self(rawValue: SQLITE_TRANSACTION)
    /// Change the column `second` of the table `first`.
    public static let update = Self(rawValue: SQLITE_UPDATE)
  }

  /// The kind of action.
  public let action: Action
  /// The first detail.
  public let first: String?
  /// The second detail.
  public let second: String?
  /// The name of the database, such as "main".
  public let database: String?
  /// The innermost trigger or view that asks, if the statement itself does not.
  public let accessor: String?
}

/// The answer to a request.
public enum AuthorizationDecision: Int32, Hashable, Sendable {
  /// Go on.
  case allow = 0
  /// Refuse the whole statement with `.auth`.
  case deny = 1
  /// Read NULL instead of the column, or leave the action out.
  case ignore = 2
}
