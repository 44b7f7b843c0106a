/// One claim or article that a search found.
public struct SearchHit: Hashable, Sendable {
  /// Position among the hits, from 1.
  public let rank: Int
  /// How well it fits; larger is better, comparable within one search only.
  public let score: Double
  /// `claim` or `article`.
  public let kind: String
  /// Number of the claim or article.
  public let id: Int64
  /// The claim's uid, or the article's key.
  public let uid: String
  /// Number of the article.
  public let articleID: Int64
  /// Its key.
  public let articleKey: String
  /// Its title.
  public let articleTitle: String
  /// The heading that a claim stands under.
  public let section: String?
  /// The piece of text that fits best, with the words marked that were looked for; empty
  /// where none was asked for.
  public let snippet: Snippet
  /// The claim's words; nil for an article.
  public let text: String?
  /// JSON array of condition slugs.
  public let conditionsJSON: String
  /// The claim's attribution; nil for an article.
  public let attribution: String?
  /// The claim's citation status; nil for an article.
  public let citationStatus: String?
  /// Absolute path of the file it came from.
  public let sourcePath: String?
  /// The article's address.
  public let url: String?
  /// The integrity of the article: `ok`, `retracted`, ….
  public let articleIntegrity: String
  /// The worst integrity of the records that a claim rests on; nil where it rests on none, and for an
  /// article.
  public let sourceIntegrity: String?
  /// Where the score came from; nil where nobody asked.
  public var explanation: HitExplanation?
  /// How many more hits its group has; nil where hits are not grouped.
  public var otherCount: Int?
}
