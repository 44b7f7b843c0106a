/// One condition that a statement touches, and how.
public struct ConditionTag: Hashable, Sendable {
  /// How a statement touches a condition.
  public enum Relation: String, CaseIterable, Sendable {
    /// Named in the statement.
    case about
    /// The statement names a symptom typical of it.
    case symptom
    /// Only the heading or the sentences around make clear that it is about it.
    case context
  }

  /// The condition's slug.
  public let slug: String
  /// How the statement touches it.
  public let relation: Relation
  /// Whether the mention excludes it ("in controls without migraine").
  public let isNegated: Bool
  /// The words that name it, in the article's text: the statement's own for `about` and `symptom`,
  /// the heading's or neighbour's for `context`.
  public let range: ByteRange
  /// The rule that found it.
  public let rule: String
  /// How sure the rule is, 0…1.
  public let confidence: Double

  /// Makes a tag of `slug` found by `rule` in the words at `range`.
  public init(
    slug: String, relation: Relation, isNegated: Bool, range: ByteRange, rule: String,
    confidence: Double
  ) {
    self.slug = slug
    self.relation = relation
    self.isNegated = isNegated
    self.range = range
    self.rule = rule
    self.confidence = confidence
  }
}
