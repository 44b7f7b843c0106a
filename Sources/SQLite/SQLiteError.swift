internal import CSQLite

/// A failure that SQLite reported, or that this layer found before asking SQLite.
///
/// Bound values are never put into it. SQLite itself quotes a bound word in two messages: a syntax
/// error inside an FTS5 `MATCH` text, and the file name of a failed `ATTACH`.
public struct SQLiteError: Error, Hashable, Sendable {
  /// The extended result code.
  public let code: ResultCode
  /// What went wrong, in words.
  public let message: String
  /// The SQL text with its parameters still as placeholders, if a statement was at fault.
  public let sql: String?
  /// Where in `sql` the fault lies, in UTF-8 bytes, if known.
  public let offset: Int?

  /// Makes an error from its parts.
  public init(code: ResultCode, message: String, sql: String? = nil, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.sql = sql
    self.offset = offset
  }
}

extension SQLiteError: CustomStringConvertible {
  /// The message, the code, and the SQL text with the place of the fault.
  public var description: String {
    var text = "\(message) (SQLite code \(code.rawValue))"
    if let offset { text += " at byte \(offset)" }
    if let sql { text += " of: \(sql)" }
    return text
  }
}
