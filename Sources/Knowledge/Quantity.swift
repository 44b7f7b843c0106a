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
    /// A standardised or mean difference, or a correlation.
    case effectSize = "effect-size"
    /// The p value of a test.
    case pValue = "p-value"
    /// Both ends of a confidence interval.
    case confidenceInterval = "confidence-interval"
  }

  /// How the thing measured stands to the number; "at most" also for "up to" and "within".
  public enum Comparator: String, CaseIterable, Sendable {
    /// Less than the number.
    case less = "<"
    /// The number or less.
    case atMost = "<="
    /// More than the number.
    case more = ">"
    /// The number or more.
    case atLeast = ">="
    /// About the number.
    case about = "~"
  }

  /// What the number counts or measures.
  public let kind: Kind
  /// Its words, in the article's text.
  public let range: ByteRange
  /// Lower end, or the value itself; nil for worded spans such as "weeks or months".
  public let low: Double?
  /// Upper end, or the value itself; nil for worded spans.
  public let high: Double?
  /// Unit as written, lower case (`mg/kg`, `weeks`); of ratios and effect sizes the measure (`or`,
  /// `smd`), of confidence intervals the level (`95%`); nil where the kind says it all.
  public let unit: String?
  /// How the thing measured stands to the number; nil where it is the number.
  public let comparator: Comparator?

  /// Makes a quantity of `kind` over the words at `range`.
  public init(
    kind: Kind, range: ByteRange, low: Double?, high: Double?, unit: String?,
    comparator: Comparator? = nil
  ) {
    self.kind = kind
    self.range = range
    self.low = low
    self.high = high
    self.unit = unit
    self.comparator = comparator
  }
}
