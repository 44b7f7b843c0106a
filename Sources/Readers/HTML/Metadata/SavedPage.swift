/// What a program that saved a page noted down about it.
struct SavedPage {
  /// Where the page was.
  var url: String?
  /// When it was saved, in ISO 8601.
  var date: String?

  init() {}

  /// Looks for the notes of SingleFile, Save Page WE, WebScrapBook and browsers in `tree`.
  init(in tree: HTMLTree, tags: MetaTags) {
    for comment in tree.comments {
      if comment.contains("SingleFile") {
        url = url ?? value(behind: "url:", in: comment)
        date = date ?? value(behind: "saved date:", in: comment).flatMap { savedDate(in: $0) }
      } else if let start = comment.firstRange(of: "saved from url=(") {
        let rest = comment[start.upperBound...].drop { $0 != ")" }.dropFirst()
        url = url ?? rest.split { $0.isWhitespace }.first.map(String.init)
      }
    }
    url = url ?? tags.first("savepage-url")
    date = date ?? tags.first("savepage-date").flatMap { savedDate(in: $0) }
  }

  private func value(behind name: String, in comment: String) -> String? {
    for line in comment.split(whereSeparator: \.isNewline) {
      guard let start = line.firstRange(of: name),
        line[..<start.lowerBound].allSatisfy(\.isWhitespace)
      else { continue }
      return singleSpaced(String(line[start.upperBound...]))
    }
    return nil
  }
}

/// The day in `Tue Nov 21 2023 10:00:00 GMT+0100 (Central European Standard Time)` or in a date of a
/// mail's head.
func savedDate(in text: String) -> String? {
  let words = text.split { $0 == " " || $0 == "," }.map(String.init)
  let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  let isWeekday = words.first.map { days.contains($0.lowercased().prefix(3).description) } ?? false
  return calendarDate(in: words.dropFirst(isWeekday ? 1 : 0).prefix(3).joined(separator: " "))
    ?? calendarDate(in: text)
}
