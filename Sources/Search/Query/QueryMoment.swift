/// A date, or so long before today.
public enum QueryMoment: Hashable, Sendable {
  /// A year, month or day.
  case date(PartialDate)
  /// So many units before today.
  case ago(Int, Unit)

  /// What an age is counted in.
  public enum Unit: String, CaseIterable, Sendable {
    /// Days.
    case days = "d"
    /// Weeks.
    case weeks = "w"
    /// Months of the calendar.
    case months = "m"
    /// Years of the calendar.
    case years = "y"
  }

  init?(_ text: Substring) {
    if let date = PartialDate(text) {
      self = .date(date)
    } else if let last = text.last, let unit = Unit(rawValue: last.lowercased()),
      let count = QueryNumber.whole(text.utf8.dropLast()), count <= 99_999
    {
      self = .ago(count, unit)
    } else {
      return nil
    }
  }

  /// Whether it depends on the day it is asked on.
  public var isAge: Bool { if case .ago = self { true } else { false } }

  /// The first moment of it, in Unix seconds, when the day is `today`.
  func start(on today: CalendarDay) -> Int64 { firstDay(on: today).unixSeconds }

  /// The first moment after it, in Unix seconds, when the day is `today`; nil: there is none.
  func end(on today: CalendarDay) -> Int64? {
    switch self {
    case .date(let date): date.next?.firstDay.unixSeconds
    case .ago: firstDay(on: today).unixSeconds + 86_400
    }
  }

  private func firstDay(on today: CalendarDay) -> CalendarDay {
    switch self {
    case .date(let date): date.firstDay
    case .ago(let count, .days): today.adding(days: -count)
    case .ago(let count, .weeks): today.adding(days: -7 * count)
    case .ago(let count, .months): today.subtracting(months: count)
    case .ago(let count, .years): today.subtracting(months: 12 * count)
    }
  }
}

extension QueryMoment: CustomStringConvertible {
  /// As it can be typed.
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .ago(let count, let unit): "\(count)\(unit.rawValue)"
    }
  }
}

extension QueryRange<QueryMoment> {
  /// Reads dates as `QueryRange<PartialDate>` does, and ages: `7d` and `<7d` for what is no older,
  /// `>7d` for what is older, `4w..1w` for what is between.
  init?(moments text: String) {
    if let dates = QueryRange<PartialDate>(dates: text, areYears: false) {
      self.init(from: dates.from.map { .date($0) }, through: dates.through.map { .date($0) })
      return
    }
    guard let spelled = SpelledRange(text) else { return nil }
    switch spelled {
    case .range(let low, let high):
      guard let ends = spelled.bounds(low, high, reading: { QueryMoment($0) }) else { return nil }
      self.init(from: ends.low, through: ends.high)
    case .compared(let sign, let value):
      guard let age = QueryMoment(value), age.isAge else { return nil }
      switch sign {
      case .equal, .less, .atMost: self.init(from: age, through: nil)
      case .more, .atLeast: self.init(from: nil, through: age)
      }
    }
  }
}
