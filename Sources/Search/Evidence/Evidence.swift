/// An article that could support or contradict a claim, and its sentence that speaks to it most.
///
/// That it is about the same matter says nothing of whether it agrees.
public struct Evidence: Hashable, Sendable {
  /// Position, from 1.
  public let rank: Int
  /// How well the article fits the claim's words; comparable within one claim only.
  public let score: Double
  /// Number of the article.
  public let articleID: Int64
  /// Its key.
  public let articleKey: String
  /// Its title.
  public let articleTitle: String
  /// Its date of publication, as far as known.
  public let published: String?
  /// Its DOI.
  public let doi: String?
  /// `ok`, or what was published about the paper itself, such as `retracted`.
  public let integrity: String
  /// Number of the sentence; nil where the article has none that shares a word with the claim.
  public let statementID: Int64?
  /// The sentence, with the words that it shares with the claim marked.
  public let sentence: Snippet?
  /// Numbers of the claim that stand in the sentence, as they stand there.
  public let sharedNumbers: [String]
  /// Slugs of the conditions that the claim and the sentence are both about.
  public let sharedConditions: [String]
}
