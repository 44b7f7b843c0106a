/// A day, month or year of the calendar, as PubMed states them.
struct PubMedDate: Hashable {
  let year: Int
  let month: Int?
  let day: Int?

  /// Makes a date; nil without a year of four digits.
  ///
  /// A month or day that cannot be is left out.
  init?(year: Int?, month: Int? = nil, day: Int? = nil) {
    guard let year, 1000...2999 ~= year else { return nil }
    self.year = year
    guard let month, 1...12 ~= month else {
      (self.month, self.day) = (nil, nil)
      return
    }
    self.month = month
    let isLeapYear =
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let length = month == 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    self.day = day.flatMap { 1...length ~= $0 ? $0 : nil }
  }

  /// In ISO 8601: `2019`, `2019-03` or `2019-03-05`.
  var iso: String {
    guard let month else { return String(year) }
    let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
    return day.map { "\(start)-\($0 < 10 ? "0" : "")\($0)" } ?? start
  }

  /// As MEDLINE writes days of handling: `20190305`.
  var compact: String { String(iso.filter { $0 != "-" }) }

  /// Reads a date as MEDLINE writes it; of a span the start.
  ///
  /// - Parameter text: `2019 Mar 5`, `1998 Dec-1999 Jan`, `2000 Nov-Dec`, `1977-1978`, `Spring 1983`,
  ///   `20190305` or `2019/03/05 06:00`.
  /// - Returns: The date, nil without a year; and whether it says all that `text` does.
  static func reading(_ text: String) -> (date: PubMedDate?, isWhole: Bool) {
    let words = text.utf8.split { !isLetterOrDigit($0) }
    if words.count == 1, words[0].count == 8, let number = number(words[0]) {
      let date = PubMedDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      return (date, date?.day != nil)
    }
    guard let place = words.firstIndex(where: { $0.count == 4 && number($0) != nil }) else {
      return (nil, false)
    }
    let month = place + 1 < words.count ? month(words[place + 1]) : nil
    let day = month != nil && place + 2 < words.count ? number(words[place + 2]) : nil
    let date = PubMedDate(year: number(words[place]), month: month, day: day)
    let said = 1 + (date?.month == nil ? 0 : 1) + (date?.day == nil ? 0 : 1)
    return (date, date != nil && said == words.count)
  }

  /// The month that `word` names or numbers, 1…12.
  static func month(_ word: some Collection<UInt8>) -> Int? {
    if let number = number(word) { return word.count <= 2 ? number : nil }
    guard word.count >= 3 else { return nil }
    let start = word.prefix(3).map { $0 | 0x20 }
    return months.firstIndex { $0.elementsEqual(start) }.map { $0 + 1 }
  }

  /// The number in `word`; nil for anything but one to nine digits.
  static func number(_ word: some Collection<UInt8>) -> Int? {
    guard 1...9 ~= word.count else { return nil }
    var value = 0
    for byte in word {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
  }

  private static let months: [[UInt8]] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
}
