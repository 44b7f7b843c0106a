/// A year, a month or a day.
public struct PartialDate: Hashable, Sendable {
  /// 1…9999.
  public let year: Int
  /// 1…12; nil for a whole year.
  public let month: Int?
  /// 1…31; nil for a whole month or year.
  public let day: Int?

  /// Makes a date that the calendar has; nil otherwise.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9_999).contains(year), (1...12).contains(month ?? 1), day == nil || month != nil
    else { return nil }
    let last = CalendarDay.dayCount(ofMonth: month ?? 1, year: year)
    guard (1...last).contains(day ?? 1) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2020`, `2020-03` or `2020-03-15`.
  init?(_ text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    let numbers = parts.compactMap { QueryNumber.whole($0) }
    guard numbers.count == parts.count else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// Its first day.
  public var firstDay: CalendarDay { CalendarDay(year: year, month: month ?? 1, day: day ?? 1) }

  /// The next one of the same length; nil after the last that can be written.
  var next: PartialDate? { moved(by: 1) }

  /// The one of the same length before; nil before the first that can be written.
  var previous: PartialDate? { moved(by: -1) }

  private func moved(by step: Int) -> PartialDate? {
    guard let month else { return PartialDate(year: year + step) }
    if day != nil {
      let moved = firstDay.adding(days: step)
      return PartialDate(year: moved.year, month: moved.month, day: moved.day)
    }
    let months = year * 12 + month - 1 + step
    return PartialDate(year: months / 12, month: months % 12 + 1)
  }
}

extension PartialDate: CustomStringConvertible {
  /// As it is written in an article's `published`.
  public var description: String {
    [
      QueryNumber.padded(year, 4), month.map { QueryNumber.padded($0, 2) },
      day.map { QueryNumber.padded($0, 2) },
    ].compactMap(\.self).joined(separator: "-")
  }
}

extension PartialDate {
  /// The month and the year that it lies in, so far as it says more than these.
  var broader: [PartialDate] {
    guard month != nil else { return [] }
    let dates = [PartialDate(year: year), day == nil ? nil : PartialDate(year: year, month: month)]
    return dates.compactMap(\.self)
  }
}
