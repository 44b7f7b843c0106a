public import Knowledge

/// A citation whose record is looked for.
public struct PendingCitation: Sendable {
  public let id: Int64
  public let uid: String
  /// Its words.
  public let words: String
  /// The statement it stands in, and that statement's article.
  public let statementID: Int64
  public let articleID: Int64
  /// The words of the statement.
  public let sentence: String
  /// Slugs of conditions that the statement is about.
  public let conditions: Set<String>
  /// Whether the statement is an entry of a list of references.
  public let isEntry: Bool
  public let clue: Clue
  /// What is stored of it now.
  public let resolution: Resolution
  public let resolvedArticleID: Int64?
  public let reason: String?
}
