public import Knowledge

/// What the analysis makes of one article.
public struct Analysis: Hashable, Sendable {
  /// The title as the text itself shows it, where its first heading does; nil otherwise.
  public var titleRange: ByteRange?
  /// Every statement, in order.
  public var statements: [Statement]
}

/// Turns documents into statements with kinds, conditions and citations.
public struct Analyser: Sendable {
  /// Changes whenever the same text may come out differently.
  public static let version = 1

  /// Makes an analyser that knows `conditions`.
  public init(conditions: [Condition]) {}

  /// Every statement of `document`.
  public func analysis(of document: Document) -> Analysis {
    Analysis(titleRange: nil, statements: [])
  }
}
