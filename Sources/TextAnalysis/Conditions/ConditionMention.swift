public import Knowledge

/// A place in a text that names a condition, or a symptom typical of one.
public struct ConditionMention: Hashable, Sendable {
  /// The condition's slug.
  public let slug: String
  /// The words.
  public let range: ByteRange
  /// What kind of name it is.
  public let termKind: Condition.Term.Kind
  /// Whether the words exclude it: "controls without migraine".
  public let isNegated: Bool
  /// Its place in the vocabulary.
  let condition: Int
  /// Whether it counts only where something else in the article supports it.
  let isGuarded: Bool
}
