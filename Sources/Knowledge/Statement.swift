/// One sentence, list item, heading or menu line of an article, and what was made of it.
///
/// The statements of an article ascend, do not overlap, and together cover every byte of its text
/// that is not white space.
public struct Statement: Hashable, Sendable {
  /// Where it stands in the article's text; starts and ends on a byte that is not white space.
  public var range: ByteRange
  /// What it does.
  public var kind: StatementKind
  /// How likely it is a claim, 0…1; in scientific abstracts, one that the abstract concludes or reports
  /// as new.
  public var score: Double
  /// Index, in the article's statements, of the heading it stands under; nil before the first.
  public var headingIndex: Int?
  /// Conditions it touches, at most one tag a slug, in order of slug.
  public var conditions: [ConditionTag] = []
  /// What source it leans on; the strongest of its citations.
  public var attribution: Attribution = .none
  /// The exact words that attribute; nil when `attribution` is `none`.
  public var attributionRange: ByteRange?
  /// What a reader would still need to find the source.
  public var missing: [Facet] = []
  /// Places that point at a source, in order.
  public var citations: [Citation] = []
  /// How firmly it asserts; below `high` where a modal or hedge weakens it.
  public var certainty = Certainty.high
  /// Whether a modal or hedge weakens the assertion.
  public var isHedged: Bool { certainty != .high }
  /// Whether the main assertion is negated.
  public var isNegated = false
  /// Whether it reports a finding of the article's own study.
  public var isOwnFinding = false
  /// Numbers with a meaning, in order.
  public var quantities: [Quantity] = []
  /// What claims that say the same have in common, but for few; nil where nothing is to be compared.
  public var groupKey: Int64?
  /// The rules that decided, in the order of `RuleHit.Subject`.
  public var hits: [RuleHit] = []

  /// Makes a statement of `kind` over `range`, the rest to be filled in.
  public init(range: ByteRange, kind: StatementKind, score: Double) {
    self.range = range
    self.kind = kind
    self.score = score
  }
}
