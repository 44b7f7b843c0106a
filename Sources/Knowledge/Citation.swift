/// A place in a statement that points, however loosely, at a source.
public struct Citation: Hashable, Sendable {
  /// The words that point, in the article's text.
  public let range: ByteRange
  /// How much they give away; never `none`.
  public let attribution: Attribution
  /// What they give away.
  public let clue: Clue
  /// What a reader would still need; empty when `identified`.
  public let missing: [Facet]
  /// The rule that found it.
  public let rule: String
  /// Index, in the article's statements, of the entry of its list of references that is meant; nil
  /// where none is.
  public var entryIndex: Int?

  /// Makes a citation found by `rule` in the words at `range`.
  public init(
    range: ByteRange, attribution: Attribution, clue: Clue, missing: [Facet], rule: String,
    entryIndex: Int? = nil
  ) {
    self.range = range
    self.attribution = attribution
    self.clue = clue
    self.missing = missing
    self.rule = rule
    self.entryIndex = entryIndex
  }
}
