import KnowledgeStore
import Testing

@testable import kb

private let now: Int64 = 1_795_320_000  // 2026-11-22T04:00:00Z

@Test(arguments: [
  ("12", ChangePoint.run(12)), ("run:12", .run(12)), ("0", .run(0)), ("REV:40", .revision(40)),
  ("today", .moment(1_795_305_600)), ("yesterday", .moment(1_795_219_200)),
  ("2026-11-22", .moment(1_795_305_600)), ("2026-11-22T04:00", .moment(now)),
  ("2026-11-22T04:00:00Z", .moment(now)), ("2026-11-22 05:00+01:00", .moment(now)),
  ("2026-11-21T22:30:00-05:30", .moment(now)), ("12h", .moment(now - 43_200)),
  ("7d", .moment(now - 604_800)), ("1w", .moment(now - 604_800)),
])
func pointIsRead(_ text: String, _ point: ChangePoint) {
  #expect(ChangePoint(text, now: now) == point)
}

@Test(arguments: [
  "", "-1", "run:", "rev:-4", "rev:x", "2026-02-30", "2026-13-01", "2026-11", "26-11-22", "d",
  "7m", "2026-11-22T25:00", "2026-11-22T04:60Z", "9223372036854775808", "monday", "100000d", "１２",
])
func whatIsNoPointIsRefused(_ text: String) {
  #expect(ChangePoint(text, now: now) == nil)
}
