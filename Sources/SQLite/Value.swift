/// One SQLite value of any storage class.
///
/// Two limits on a round trip: SQLite stores a NaN as NULL, and a column's affinity may change
/// the storage class. Texts compare as `String` does, so composed and decomposed forms are equal.
///
/// It has no `nil` literal on purpose: with one, `firstValue(…) == nil` would ask for NULL instead
/// of for the absence of a row.
public enum Value: Hashable, Sendable {
  /// NULL.
  case null
  /// A signed 64-bit number.
  case integer(Int64)
  /// A double.
  case real(Double)
  /// Text; it may contain NUL.
  case text(String)
  /// Bytes.
  case blob([UInt8])
}

extension Value {
  /// Wraps a number, or NULL for none.
  public init(_ integer: Int?) {
    if let integer { self = .integer(Int64(integer)) } else { self = .null }
  }

  /// Wraps a 64-bit number, or NULL for none.
  public init(_ integer: Int64?) {
    if let integer { self = .integer(integer) } else { self = .null }
  }

  /// Wraps a double, or NULL for none.
  public init(_ real: Double?) {
    if let real { self = .real(real) } else { self = .null }
  }

  /// Wraps a text, or NULL for none.
  public init(_ text: String?) {
    if let text { self = .text(text) } else { self = .null }
  }

  /// Wraps bytes, or NULL for none.
  public init(_ blob: [UInt8]?) {
    if let blob { self = .blob(blob) } else { self = .null }
  }
}

extension Value: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension Value: ExpressibleByFloatLiteral {
  /// A double.
  public init(floatLiteral value: Double) { self = .real(value) }
}

extension Value: ExpressibleByStringInterpolation {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}
