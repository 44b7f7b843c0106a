public import Knowledge

/// A citation whose record is looked for.
public struct PendingCitation: Sendable {
  /// Its row id.
  public let id: Int64
  /// Its lasting name.
  public let uid: String
  /// Its words.
  public let words: String
  /// The statement it stands in.
  public let statementID: Int64
  /// That statement's article.
  public let articleID: Int64
  /// The words of the statement.
  public let sentence: String
  /// Slugs of conditions that the statement is about.
  public let conditions: Set<String>
  /// Whether the statement is an entry of a list of references.
  public let isEntry: Bool
  /// What it gives away.
  public let clue: Clue
  /// Whether another citation of the statement gives an identifier.
  public let hasIdentifiedSibling: Bool
  /// How far the search for it had come.
  public let resolution: Resolution
  /// The record it was tied to.
  public let resolvedArticleID: Int64?
  /// Why, as stored.
  public let reason: String?
}
