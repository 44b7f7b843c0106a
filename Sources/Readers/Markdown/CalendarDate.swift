/// Reads a date of publication as people and YAML write it.
///
/// Reads `2019-03-05T10:00:00Z`, `2019/3/5`, `March 5, 2019`, `5th Mar. 2019`, `Mar 2019`,
/// `25.12.2019` and `2019`. Where day and month cannot be told apart (`03/05/2019`), the year is kept.
///
/// - Parameter text: A date, with or without a time of day behind it.
/// - Returns: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for no date and for days that never were.
func calendarDate(in text: String) -> String? {
  let words = text.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
  var numbers: [Substring] = []
  var month: Int?
  for word in words.prefix(6) {
    let digits = word.prefix { $0.isNumber }
    let rest = word.dropFirst(digits.count)
    if !digits.isEmpty {
      // "5th" is a day, "05t10" a day with the hour behind it.
      guard rest.isEmpty || rest.first == "t" || ordinals.contains(rest) else { return nil }
      numbers.append(digits)
      if numbers.count == 3 { break }
    } else if month == nil, word.count >= 3,
      let index = months.firstIndex(where: {
        $0.hasPrefix(word) || word == "sept" && $0 == "september"
      })
    {
      month = index + 1
    }
  }
  guard let yearPlace = numbers.prefix(3).firstIndex(where: { $0.count == 4 }),
    let year = Int(numbers[yearPlace]), 1400...2999 ~= year
  else { return nil }
  if let month {
    return isoDate(year, month, numbers[..<yearPlace].first ?? following(yearPlace, numbers))
  }
  if yearPlace == 0 {
    guard numbers.count > 1 else { return isoDate(year, nil, nil) }
    return isoDate(year, Int(numbers[1]), numbers.count > 2 ? numbers[2] : nil)
  }
  guard yearPlace == 2, let first = Int(numbers[0]), let second = Int(numbers[1]) else {
    return isoDate(year, yearPlace == 1 ? Int(numbers[0]) : nil, nil)
  }
  if first > 12 { return isoDate(year, second, numbers[0]) }
  return second > 12 ? isoDate(year, first, numbers[1]) : isoDate(year, nil, nil)
}

/// The number behind the year in `2019 March 5`.
private func following(_ place: Int, _ numbers: [Substring]) -> Substring? {
  place + 1 < numbers.count ? numbers[place + 1] : nil
}

private func isoDate(_ year: Int, _ month: Int?, _ day: Substring?) -> String? {
  guard let month else { return String(year) }
  guard 1...12 ~= month else { return nil }
  let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
  guard let day else { return start }
  let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  let length = month == 2 && isLeapYear ? 29 : monthLengths[month - 1]
  guard let day = Int(day), 1...length ~= day else { return nil }
  return "\(start)-\(day < 10 ? "0" : "")\(day)"
}

private let ordinals: Set<Substring> = ["st", "nd", "rd", "th"]
private let monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
private let months = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december",
]
