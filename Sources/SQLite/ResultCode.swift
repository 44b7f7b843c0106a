/// A primary or extended SQLite result code.
///
/// As a pattern, a primary code matches its extended ones:
/// `case .busy` catches `.busySnapshot`, but not the other way round.
public struct ResultCode: RawRepresentable, Hashable, Sendable {
  /// The number that SQLite uses.
  public let rawValue: Int32

  /// Wraps SQLite's number; any number is accepted, because later releases add codes.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// The code without its extension, which is the low byte.
  public var primary: Self { Self(rawValue: rawValue & 0xFF) }

  /// Whether `value` is `pattern`, or one of its extended codes when `pattern` is primary.
  public static func ~= (pattern: Self, value: Self) -> Bool {
    pattern == value || pattern == value.primary
  }
}

extension ResultCode {
  /// An error with no code of its own, such as a syntax error.
  public static let error = Self(rawValue: 1)
  /// A fault inside SQLite.
  public static let `internal` = Self(rawValue: 2)
  /// The file's permissions forbid it.
  public static let permission = Self(rawValue: 3)
  /// A callback asked to stop, or a rollback ended a running statement.
  public static let abort = Self(rawValue: 4)
  /// Another connection holds the lock.
  public static let busy = Self(rawValue: 5)
  /// Another statement of this connection holds the lock.
  public static let locked = Self(rawValue: 6)
  /// Out of memory.
  public static let outOfMemory = Self(rawValue: 7)
  /// A write to what may only be read.
  public static let readOnly = Self(rawValue: 8)
  /// Stopped by `interrupt()` or a progress handler.
  public static let interrupt = Self(rawValue: 9)
  /// The operating system reported a failure.
  public static let ioError = Self(rawValue: 10)
  /// The file is damaged.
  public static let corrupt = Self(rawValue: 11)
  /// What was asked for does not exist.
  public static let notFound = Self(rawValue: 12)
  /// The disk, or the page limit, is full.
  public static let full = Self(rawValue: 13)
  /// The file cannot be opened.
  public static let cantOpen = Self(rawValue: 14)
  /// The schema changed under a statement.
  public static let schema = Self(rawValue: 17)
  /// A text or blob is over the limit.
  public static let tooBig = Self(rawValue: 18)
  /// A constraint refused the row.
  public static let constraint = Self(rawValue: 19)
  /// A value of the wrong type.
  public static let mismatch = Self(rawValue: 20)
  /// The interface was used wrongly.
  public static let misuse = Self(rawValue: 21)
  /// The authorizer denied it.
  public static let auth = Self(rawValue: 23)
  /// A parameter number or count that does not fit the statement.
  public static let range = Self(rawValue: 25)
  /// The file is no SQLite database.
  public static let notADatabase = Self(rawValue: 26)
}

extension ResultCode {
  /// A reader may not become a writer, because another connection wrote meanwhile; waiting is no cure.
  public static let busySnapshot = Self(rawValue: 5 | 2 << 8)
  /// The database has a hot journal that a reader may not roll back.
  public static let readOnlyRollback = Self(rawValue: 8 | 3 << 8)
  /// A `-shm` file that a reader may not fill in.
  public static let readOnlyCannotInitialize = Self(rawValue: 8 | 5 << 8)
  /// A `-wal` file is needed in a folder that may not be written.
  public static let readOnlyDirectory = Self(rawValue: 8 | 6 << 8)
  /// A CHECK refused the row.
  public static let constraintCheck = Self(rawValue: 19 | 1 << 8)
  /// A foreign key has no counterpart.
  public static let constraintForeignKey = Self(rawValue: 19 | 3 << 8)
  /// A NOT NULL column got NULL.
  public static let constraintNotNull = Self(rawValue: 19 | 5 << 8)
  /// A primary key is taken.
  public static let constraintPrimaryKey = Self(rawValue: 19 | 6 << 8)
  /// A trigger raised the error.
  public static let constraintTrigger = Self(rawValue: 19 | 7 << 8)
  /// A unique key is taken.
  public static let constraintUnique = Self(rawValue: 19 | 8 << 8)
  /// A value of the wrong type for a STRICT column.
  public static let constraintDataType = Self(rawValue: 19 | 12 << 8)
}
