/// A number with a meaning that a statement reports.
public struct Quantity: Hashable, Sendable {
  /// What the number counts or measures.
  public enum Kind: String, CaseIterable, Sendable {
    /// A share of a hundred.
    case percent
    /// A span of time.
    case duration
    /// A number of people or things.
    case count
    /// A calendar year.
    case year
    /// An amount of a substance.
    case dose
    /// Odds, hazard or plain ratios, "three times".
    case ratio
  }

  /// What the number counts or measures.
  public let kind: Kind
  /// Its words, in the article's text.
  public let range: ByteRange
  /// Lower end, or the value itself; nil for worded spans such as "weeks or months".
  public let low: Double?
  /// Upper end, or the value itself; nil for worded spans.
  public let high: Double?
  /// Unit as written, lower case (`mg/kg`, `weeks`); nil where the kind says it all.
  public let unit: String?

  /// Makes a quantity of `kind` over the words at `range`.
  public init(kind: Kind, range: ByteRange, low: Double?, high: Double?, unit: String?) {
    self.kind = kind
    self.range = range
    self.low = low
    self.high = high
    self.unit = unit
  }
}
