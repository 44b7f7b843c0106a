/// Gives out the lines of a file one by one, counted from 1.
struct NumberedLines {
  /// A line that cannot be used, and why, as a clause.
  struct BadLine: Error, Hashable {
    let number: Int
    let reason: String
  }

  /// Longest line.
  static let maximumByteCount = 1 << 20

  private let bytes: [UInt8]
  private var start: Int

  /// Number of the line given out last; 0 before the first.
  private(set) var number = 0

  /// Starts at the beginning of `bytes`, after a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next line without its end, which is LF or CR LF; nil after the last.
  mutating func next() throws(BadLine) -> String? {
    guard start < bytes.count else { return nil }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let following = end + 1
    number += 1
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    defer { start = following }
    guard end - start <= Self.maximumByteCount else { throw bad("is over 1 MiB long") }
    guard let line = String(validating: bytes[start..<end], as: UTF8.self) else {
      throw bad("is not UTF-8")
    }
    return line
  }

  /// The line given out last, as a bad one.
  func bad(_ reason: String) -> BadLine { BadLine(number: number, reason: reason) }

  /// What is missing when the lines are over.
  func end(_ reason: String) -> BadLine {
    BadLine(number: max(1, number), reason: "is the last one, and \(reason)")
  }
}
