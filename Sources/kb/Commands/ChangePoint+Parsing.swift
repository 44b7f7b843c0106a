import KnowledgeStore
import Search

extension ChangePoint {
  /// Reads `12` and `run:12`, `rev:40`, dates and moments in UTC or with an offset, `today`, `yesterday`,
  /// and ages like `12h`, `7d` and `2w`.
  ///
  /// A date is the moment at which it begins in UTC, an age of days or weeks so many times 24 hours.
  ///
  /// - Parameters:
  ///   - text: As it was typed.
  ///   - now: In Unix seconds.
  init?(_ text: String, now: Int64) {
    let word = text.lowercased()
    let midnight = CalendarDay(unixSeconds: now).unixSeconds
    if let run = Self.whole(word) ?? Self.whole(word, after: "run:") {
      self = .run(run)
    } else if let revision = Self.whole(word, after: "rev:") {
      self = .revision(revision)
    } else if word == "today" {
      self = .moment(midnight)
    } else if word == "yesterday" {
      self = .moment(midnight - 86_400)
    } else if let seconds = Self.age(word) {
      self = .moment(now - seconds)
    } else if let moment = Self.moment(word) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  private static func whole(_ text: some StringProtocol, after lead: String = "") -> Int64? {
    guard text.hasPrefix(lead) else { return nil }
    let digits = text.dropFirst(lead.count)
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int64(digits)
  }

  private static func age(_ word: String) -> Int64? {
    let units: [Character: Int64] = ["h": 3_600, "d": 86_400, "w": 604_800]
    guard let unit = word.last.flatMap({ units[$0] }), let count = whole(word.dropLast()),
      count <= 99_999
    else { return nil }
    return count * unit
  }

  /// `2026-11-21`, `2026-11-21T06:30`, `2026-11-21 06:30:15+01:00` in lower case, in Unix seconds.
  private static func moment(_ word: String) -> Int64? {
    let pattern =
      /(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:(z)|([+-])(\d\d):?(\d\d))?)?/
    guard let match = word.wholeMatch(of: pattern)?.output,
      let date = PartialDate(
        year: Int(match.1) ?? 0, month: Int(match.2) ?? 0, day: Int(match.3) ?? 0)
    else { return nil }
    func number(_ digits: Substring?) -> Int64 { digits.flatMap { Int64($0) } ?? 0 }
    let (hour, minute, second) = (number(match.4), number(match.5), number(match.6))
    let (offsetHour, offsetMinute) = (number(match.9), number(match.10))
    guard hour < 24, minute < 60, second <= 60, offsetHour < 24, offsetMinute < 60 else {
      return nil
    }
    let offset = (offsetHour * 60 + offsetMinute) * 60
    return date.firstDay.unixSeconds + (hour * 60 + minute) * 60 + second
      - (match.8 == "-" ? -offset : offset)
  }
}
