/// Why something was decided: one rule that fired, where, and how much it weighed.
public struct RuleHit: Hashable, Sendable {
  /// What the hit helped to decide.
  public enum Subject: String, CaseIterable, Sendable {
    /// The statement's kind and score.
    case kind
    /// A condition tag.
    case condition
    /// Attribution and citations.
    case attribution
    /// Hedging.
    case hedge
    /// Negation.
    case negation
  }

  /// What the hit helped to decide.
  public let subject: Subject
  /// The rule's name, as its file is named in kebab case: `study-verb`.
  public let rule: String
  /// What the rule says in this case: a kind, a slug, an attribution.
  public let outcome: String
  /// The words it fired on, in the article's text; nil for rules about position or form.
  public let range: ByteRange?
  /// How much it weighed; 1 for rules that decide alone.
  public let weight: Double

  /// Makes a hit of `rule`.
  public init(
    subject: Subject, rule: String, outcome: String, range: ByteRange?, weight: Double = 1
  ) {
    self.subject = subject
    self.rule = rule
    self.outcome = outcome
    self.range = range
    self.weight = weight
  }
}
