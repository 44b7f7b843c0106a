/// Dates of the calendar that may lack their day, or day and month: `2010`, `2010-02`, `2010-02-06`.
public enum NoticeDate {
  /// Whether `date` is one, in the years 0001 to 9999.
  public static func isValid(_ date: String) -> Bool {
    let parts = date.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard 1...3 ~= parts.count, let year = number(parts[0], digits: 4), year > 0 else {
      return false
    }
    guard parts.count > 1 else { return true }
    guard let month = number(parts[1], digits: 2), 1...12 ~= month else { return false }
    guard parts.count > 2 else { return true }
    guard let day = number(parts[2], digits: 2) else { return false }
    return 1...length(ofMonth: month, year: year) ~= day
  }

  /// Its first day, as text that sorts by time; empty, and so before all others, for nil.
  static func earliest(_ date: String?) -> String {
    guard let date else { return "" }
    return date + String("-01-01".dropFirst(date.utf8.count - 4))
  }

  /// Its last day, as text that sorts by time; empty, and so before all others, for nil.
  static func latest(_ date: String?) -> String {
    guard let date else { return "" }
    // No month is longer; the text is only compared.
    return date + String("-12-31".dropFirst(date.utf8.count - 4))
  }

  private static func number(_ bytes: Substring.UTF8View, digits: Int) -> Int? {
    guard bytes.count == digits else { return nil }
    var value = 0
    for byte in bytes {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeapYear =
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return month == 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
