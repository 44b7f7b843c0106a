/// One value of a result row, as it is printed.
public enum Cell: Hashable, Sendable {
  /// Nothing there.
  case null
  /// A whole number.
  case integer(Int64)
  /// A number.
  case real(Double)
  /// Text.
  case text(String)
  /// Text that is JSON, to be nested and not quoted in JSON output.
  case json(String)
  /// Bytes.
  case blob([UInt8])
}
