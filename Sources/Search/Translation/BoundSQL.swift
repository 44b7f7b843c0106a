public import SQLite

/// A statement with its arguments.
public struct BoundSQL: Hashable, Sendable {
  /// One statement with numbered parameters.
  public let text: String
  /// A value for each parameter, in order.
  public let arguments: [Value]

  /// A statement that is complete.
  init(_ sql: FilterSQL) {
    text = sql.text(firstArgument: 1)
    arguments = sql.arguments
  }
}
