/// Where the score of a hit came from: parts that add up to it.
///
/// Each part is weight · ln(1 + (N − n + 0.5) / (n + 0.5)) · x / (k1 + x), of N rows n with the term,
/// x summing over the columns weight · count / (1 − b + b · length / average length); x / (k1 + x) is as
/// exact as a Float.
public struct HitExplanation: Hashable, Sendable {
  /// A column's part.
  public struct Column: Hashable, Sendable {
    /// What the column is called.
    public let name: String
    /// How often the term stands in it; 255 for all that is more.
    public let count: Int
    /// How many words it has.
    public let length: Int
    /// How many words it has on average.
    public let averageLength: Double
  }

  /// A term's part.
  public struct Term: Hashable, Sendable {
    /// As typed; of words that were added, as the index has it.
    public let word: String
    /// Other ways to write it that count as the same.
    public let variants: [String]
    /// How many claims or articles have it.
    public let rowsWith: Int
    /// How many claims or articles there are.
    public let rowCount: Int
    /// Its hits by column.
    public let columns: [Column]
    /// What it counts in the query.
    public let weight: Double
    /// Its part of the score.
    public let score: Double
  }

  /// The words of the query, in their order.
  public let terms: [Term]
  /// Words that the best hits have in common and this one has too, the strongest part first.
  public let added: [Term]

  /// What all parts add up to.
  public var score: Double { (terms + added).reduce(0) { $0 + $1.score } }

  /// What the words that were added amount to.
  public var addedScore: Double { added.reduce(0) { $0 + $1.score } }
}
