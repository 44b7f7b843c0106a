internal import CSQLite

extension Connection {
  /// Registers a scalar SQL function on this connection.
  ///
  /// Triggers, views and indexes cannot use it (SQLITE_DIRECTONLY), so the file stays readable
  /// by programs that lack it.
  ///
  /// - Parameters:
  ///   - name: The function's name in SQL.
  ///   - argumentCount: How many arguments it takes, -1 for any number.
  ///   - deterministic: Whether equal arguments always give equal results.
  ///   - body: Computes the result; must not use the connection. A thrown `SQLiteError` fails the
  ///     statement with its code and message; of any other error only the type is shown, since
  ///     its description might quote an argument.
  /// - Throws: `.misuse` for an impossible name or count.
  public func register(
    scalar name: String, argumentCount: Int, deterministic: Bool,
    _ body: @escaping ([Value]) throws -> Value
  ) throws(SQLiteError) {
    let function = unsafe Unmanaged.passRetained(ScalarFunction(name: name, body: body))
    let flags = SQLITE_UTF8 | SQLITE_DIRECTONLY | (deterministic ? SQLITE_DETERMINISTIC : 0)
    // SQLite calls the destructor also when it refuses the function.
    try handle.check(
      unsafe sqlite3_create_function_v2(
        handle.raw, name, Int32(clamping: argumentCount), flags, function.toOpaque(),
        { context, count, arguments in
          guard let pointer = unsafe sqlite3_user_data(context) else { return }
          let function = unsafe Unmanaged<ScalarFunction>.fromOpaque(pointer)
          unsafe function.takeUnretainedValue().call(
            context, UnsafeBufferPointer(start: arguments, count: Int(count)))
        }, nil, nil,
        { pointer in
          guard let pointer = unsafe pointer else { return }
          unsafe Unmanaged<ScalarFunction>.fromOpaque(pointer).release()
        }))
  }
}

/// What SQLite keeps for a registered function.
private final class ScalarFunction {
  private let name: String
  private let body: ([Value]) throws -> Value

  init(name: String, body: @escaping ([Value]) throws -> Value) {
    self.name = name
    self.body = body
  }

  @unsafe func call(_ context: OpaquePointer?, _ arguments: UnsafeBufferPointer<OpaquePointer?>) {
    do {
      unsafe setResult(context, try body(arguments.map { unsafe Value(reading: $0) }))
    } catch let error as SQLiteError {
      // In this order: setting a message also sets the code, to SQLITE_ERROR.
      unsafe sqlite3_result_error(context, error.message, -1)
      unsafe sqlite3_result_error_code(context, error.code.rawValue)
    } catch {
      unsafe sqlite3_result_error(context, "\(name)() failed: \(type(of: error))", -1)
    }
  }
}

@unsafe private func setResult(_ context: OpaquePointer?, _ value: Value) {
  switch value {
  case .null: unsafe sqlite3_result_null(context)
  case .integer(let integer): unsafe sqlite3_result_int64(context, integer)
  case .real(let real): unsafe sqlite3_result_double(context, real)
  case .text(let text):
    unsafe text.utf8Span.span.withUnsafeBytes {
      unsafe kb_sqlite_result_text(context, $0.baseAddress, UInt64($0.count))
    }
  case .blob(let blob):
    unsafe blob.withUnsafeBytes {
      unsafe kb_sqlite_result_blob(context, $0.baseAddress, UInt64($0.count))
    }
  }
}

extension Value {
  /// Copies an SQL function's argument.
  @unsafe fileprivate init(reading value: OpaquePointer?) {
    switch unsafe sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = unsafe .integer(sqlite3_value_int64(value))
    case SQLITE_FLOAT: self = unsafe .real(sqlite3_value_double(value))
    case SQLITE_TEXT:
      let start = unsafe sqlite3_value_text(value)
      let bytes = unsafe UnsafeBufferPointer(start: start, count: Int(sqlite3_value_bytes(value)))
      self = unsafe .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      let start = unsafe sqlite3_value_blob(value)
      let count = unsafe Int(sqlite3_value_bytes(value))
      self = unsafe .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default: self = .null
    }
  }
}
