/// Percentages between two bounds, either of which may be missing, not both.
public struct PercentRange: Hashable, Sendable {
  /// One end.
  public struct Bound: Hashable, Sendable {
    /// Percent.
    public let value: Double
    /// Whether the value itself is in.
    public let isIncluded: Bool
  }

  /// The lower end; nil: none.
  public let low: Bound?
  /// The upper end; nil: none.
  public let high: Bound?

  private init(low: Bound?, high: Bound?) {
    self.low = low
    self.high = high
  }

  /// Reads `60`, `>=60`, `<5`, `40..60`, `40..`, each number with or without `%`.
  init?(_ text: String) {
    guard let spelled = SpelledRange(text) else { return nil }
    switch spelled {
    case .range(let low, let high):
      guard let ends = spelled.bounds(low, high, reading: Self.number) else { return nil }
      let isBackwards = (ends.low ?? 0) > (ends.high ?? .infinity)
      let (first, last) = isBackwards ? (ends.high, ends.low) : (ends.low, ends.high)
      self.init(
        low: first.map { Bound(value: $0, isIncluded: true) },
        high: last.map { Bound(value: $0, isIncluded: true) })
    case .compared(let sign, let value):
      guard let number = Self.number(value) else { return nil }
      let bound = Bound(value: number, isIncluded: sign != .less && sign != .more)
      switch sign {
      case .equal: self.init(low: bound, high: bound)
      case .less, .atMost: self.init(low: nil, high: bound)
      case .more, .atLeast: self.init(low: bound, high: nil)
      }
    }
  }

  private static func number(_ text: Substring) -> Double? {
    QueryNumber.decimal(text.hasSuffix("%") ? text.dropLast() : text)
  }
}

extension PercentRange: CustomStringConvertible {
  /// As it can be typed.
  public var description: String {
    switch (low, high) {
    case (let low?, let high?) where low == high: QueryNumber.text(low.value)
    case (let low?, let high?):
      QueryNumber.text(low.value) + ".." + QueryNumber.text(high.value)
    case (let low?, nil): (low.isIncluded ? ">=" : ">") + QueryNumber.text(low.value)
    case (nil, let high?): (high.isIncluded ? "<=" : "<") + QueryNumber.text(high.value)
    case (nil, nil): ""
    }
  }
}
