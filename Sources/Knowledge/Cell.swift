/// One value of a result row, as it is printed.
public enum Cell: Hashable, Sendable {
  /// Nothing there.
  case null
  /// A whole number.
  case integer(Int64)
  /// Yes or no: 1 or 0 where everything is text.
  case boolean(Bool)
  /// A number.
  case real(Double)
  /// Text.
  case text(String)
  /// Text that is JSON, to be nested and not quoted in JSON output.
  case json(String)
  /// Bytes.
  case blob([UInt8])
}
