import Foundation

/// Moments and calendar dates in words, in UTC.
enum ReportDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `2026-11-22T02:28:08Z`.
  static func iso(_ seconds: Int64) -> String {
    Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }

  /// `22 November 2026`.
  static func words(_ seconds: Int64) -> String { words(String(iso(seconds).prefix(10))) }

  /// `2026-11-22` as `22 November 2026`, `2026-11` as `November 2026`; anything else as it is.
  static func words(_ date: String) -> String {
    let parts = date.split(separator: "-")
    guard parts.count > 1, let month = Int(parts[1]), (1...12).contains(month) else { return date }
    let tail = "\(months[month - 1]) \(parts[0])"
    guard parts.count == 3, let day = Int(parts[2]) else { return tail }
    return "\(day) \(tail)"
  }

  /// Now, or what `SOURCE_DATE_EPOCH` says (https://reproducible-builds.org/specs/source-date-epoch/).
  static var now: Int64 {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap(Int64.init)
      ?? Int64(Date().timeIntervalSince1970)
  }
}
