/// From one bound through another; either may be missing, not both.
public struct QueryRange<Bound: Hashable & Sendable>: Hashable, Sendable {
  /// The first that is in; nil: from the beginning.
  public let from: Bound?
  /// The last that is in, to its end; nil: without end.
  public let through: Bound?

  init(from: Bound?, through: Bound?) {
    self.from = from
    self.through = through
  }

  /// The bounds that there are.
  var bounds: [Bound] { [from, through].compactMap(\.self) }
}

extension QueryRange<PartialDate> {
  /// Reads `2019`, `2019..2024`, `2019..`, `..2020`, `>=2019` and the like.
  ///
  /// Of a range that runs backwards the ends are exchanged.
  init?(dates text: String, areYears: Bool) {
    func date(_ text: Substring) -> PartialDate? {
      PartialDate(text).flatMap { areYears && $0.month != nil ? nil : $0 }
    }
    guard let spelled = SpelledRange(text) else { return nil }
    switch spelled {
    case .range(let low, let high):
      guard let ends = spelled.bounds(low, high, reading: date) else { return nil }
      if let low = ends.low, let high = ends.high, let end = high.next,
        end.firstDay.unixSeconds <= low.firstDay.unixSeconds
      {
        self.init(from: high, through: low)
      } else {
        self.init(from: ends.low, through: ends.high)
      }
    case .compared(let sign, let value):
      guard let date = date(value) else { return nil }
      switch sign {
      case .equal: self.init(from: date, through: date)
      case .atLeast: self.init(from: date, through: nil)
      case .atMost: self.init(from: nil, through: date)
      case .more:
        guard let next = date.next else { return nil }
        self.init(from: next, through: nil)
      case .less:
        guard let previous = date.previous else { return nil }
        self.init(from: nil, through: previous)
      }
    }
  }
}

extension QueryRange: CustomStringConvertible where Bound: CustomStringConvertible {
  /// `2019`, `2019..2024`, `2019..` or `..2024`.
  public var description: String {
    if let from, from == through { return from.description }
    return (from?.description ?? "") + ".." + (through?.description ?? "")
  }
}
