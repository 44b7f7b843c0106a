public import SQLite

/// A piece of SQL with the values that belong to it.
///
/// Written as a literal, its letters are SQL, and what is interpolated is such a piece again or,
/// as `\(value: …)`, a value: no text that is not written here can become SQL.
public struct FilterSQL: Hashable, Sendable {
  fileprivate enum Piece: Hashable {
    case sql(String)
    case argument(Value)
  }

  private var pieces: [Piece] = []

  /// The values, in order.
  public var arguments: [Value] {
    pieces.compactMap { if case .argument(let value) = $0 { value } else { nil } }
  }

  /// The SQL with parameters for its values, numbered from `firstArgument` on.
  public func text(firstArgument: Int) -> String {
    var text = ""
    var next = firstArgument
    for piece in pieces {
      switch piece {
      case .sql(let sql): text += sql
      case .argument:
        text += "?\(next)"
        next += 1
      }
    }
    return text
  }

  /// The SQL with its values written into it.
  public var inlined: String {
    pieces.map { piece in
      switch piece {
      case .sql(let sql): sql
      case .argument(let value): SQLLiteral.text(value)
      }
    }.joined()
  }

  /// `parts` with `separator` between them, in parentheses if there are two or more.
  static func list(_ parts: [FilterSQL], separator: FilterSQL) -> FilterSQL {
    let all = joined(parts, separator: separator)
    return parts.count > 1 ? "(\(all))" : all
  }

  /// `parts` with `separator` between them.
  static func joined(_ parts: [FilterSQL], separator: FilterSQL) -> FilterSQL {
    var all = FilterSQL(stringLiteral: "")
    for (index, part) in parts.enumerated() {
      if index > 0 { all.pieces += separator.pieces }
      all.pieces += part.pieces
    }
    return all
  }
}

extension FilterSQL: ExpressibleByStringInterpolation {
  /// Collects SQL and values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Takes SQL.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.sql(literal)) }
    }

    /// Takes a value.
    public mutating func appendInterpolation(value: Value) { pieces.append(.argument(value)) }

    /// Takes a text as a value.
    public mutating func appendInterpolation(value text: String) {
      pieces.append(.argument(.text(text)))
    }

    /// Takes SQL with its values.
    public mutating func appendInterpolation(_ sql: FilterSQL) { pieces += sql.pieces }
  }

  /// SQL without values.
  public init(stringLiteral value: String) { pieces = [.sql(value)] }

  /// SQL with values.
  public init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }
}
