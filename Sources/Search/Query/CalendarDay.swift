/// A day of the Gregorian calendar, in UTC.
public struct CalendarDay: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// 1…12.
  public let month: Int
  /// 1…31.
  public let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day of a moment in Unix seconds; years before 1 and after 9999 are cut off there.
  public init(unixSeconds: Int64) {
    let seconds = min(max(unixSeconds, Self.first.unixSeconds), Self.last.unixSeconds)
    let number = Int(seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    self.init(daysSince1970: number)
  }

  private static let first = CalendarDay(year: 1, month: 1, day: 1)
  private static let last = CalendarDay(year: 9_999, month: 12, day: 31)

  /// When it begins, in Unix seconds.
  public var unixSeconds: Int64 { Int64(daysSince1970) * 86_400 }

  /// Days since 1970-01-01, by counting years from March, so that the leap day comes last.
  private var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// Only for years from 1 on.
  private init(daysSince1970 number: Int) {
    let days = number + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day so many days later; years before 1 and after 9999 are cut off there.
  func adding(days: Int) -> CalendarDay {
    CalendarDay(unixSeconds: Int64(daysSince1970 + days) * 86_400)
  }

  /// The same day so many months earlier, or the last of that month where it has no such day.
  func subtracting(months: Int) -> CalendarDay {
    let number = max(year * 12 + month - 1 - months, 12)
    let (year, month) = (number / 12, number % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, Self.dayCount(ofMonth: month, year: year)))
  }

  static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
