/// A date as reference managers write it.
struct RecordDate {
  /// The start in ISO 8601, as precise as stated; nil for no date.
  let start: String?
  /// Whether `start` says all that was written.
  let isWhole: Bool

  /// Reads ISO 8601, its ranges (`2016/2017`) and EDTF's marks of doubt (`2016~`), and what
  /// `calendarDate(in:)` reads.
  init(_ text: String) {
    let range = text.split(separator: "/", omittingEmptySubsequences: false)
    let isRange =
      range.count == 2 && range[0].count >= 4 && (range[1].count >= 4 || range[1].isEmpty)
    let first = isRange ? range[0] : text[...]
    var plain = first
    while let last = plain.last, "~?%.".contains(last) { plain.removeLast() }
    if let iso = Self.iso(plain) {
      start = iso
      isWhole = iso == text
      return
    }
    let words = first.map { $0 == "~" ? " " : String($0) }.joined()
    start = calendarDate(in: words)
    isWhole = start != nil && !isRange
  }

  /// A date from a year, a month in digits or letters, and a day; nil without year.
  static func iso(year: String, month: String?, day: String?) -> String? {
    guard let start = iso(year[...]), start.count == 4 else { return nil }
    guard let month, let number = monthNumber(month[...]) else { return start }
    let precise = start + (number < 10 ? "-0" : "-") + String(number)
    guard let day, let count = Int(day.filter { $0.isASCII && $0.isNumber }), 1...31 ~= count else {
      return precise
    }
    let full = precise + (count < 10 ? "-0" : "-") + String(count)
    return calendarDate(in: full) ?? precise
  }

  /// `2019`, `2019-3` or `2019-03-05T10:00` in ISO 8601; nil for anything else.
  static func iso(_ text: Substring) -> String? {
    let date = text.prefix { $0 != "T" && $0 != " " }
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4, parts[0].allSatisfy(isDigit),
      parts.dropFirst().allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(isDigit) })
    else { return nil }
    if parts.count == 1 { return parts[0] == "0000" ? nil : String(parts[0]) }
    if let exact = calendarDate(in: String(date)), exact.count > 4 { return exact }
    // Some write 00 for what they do not know.
    let known = parts.prefix { Int($0) != 0 }
    guard known.count < parts.count, !known.isEmpty else { return nil }
    return iso(known.joined(separator: "-")[...])
  }

  /// The number of a month: its digits, or a name that begins as in English.
  static func monthNumber(_ text: Substring) -> Int? {
    let word = text.lowercased().prefix { $0.isLetter || $0.isNumber }
    if let number = Int(word) { return 1...12 ~= number ? number : nil }
    let start = String(word.prefix(3))
    return starts.firstIndex(of: start).map { $0 + 1 }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static let starts = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
