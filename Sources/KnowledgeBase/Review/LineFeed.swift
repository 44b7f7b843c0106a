internal import Readers

/// Gives out the lines of a file of any length one by one, counted from 1.
struct LineFeed {
  /// A line without its end, or why it cannot be used, as a clause.
  enum Line: Hashable {
    case text(String)
    case fault(String)
  }

  /// Longest line: a decision with a note of 1 MiB of which every byte is escaped is shorter.
  private static let maximumByteCount = 16 << 20

  private let reader: ByteReader
  private var bytes: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// Number of the line given out last; 0 before the first.
  private(set) var number = 0

  init(_ reader: ByteReader) { self.reader = reader }

  /// The next line; nil after the last.
  mutating func next() throws(ByteReader.ErrorNumber) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    var hasBytes = false
    while true {
      if bytes.isEmpty {
        bytes = isAtEnd ? [] : try reader.next()[...]
        isAtEnd = bytes.isEmpty
        guard !isAtEnd else { break }
      }
      hasBytes = true
      let end = bytes.firstIndex(of: 0x0A)
      if line.count + (end ?? bytes.endIndex) - bytes.startIndex > Self.maximumByteCount {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += bytes[..<(end ?? bytes.endIndex)]
      }
      bytes = bytes[(end.map { $0 + 1 } ?? bytes.endIndex)...]
      if end != nil { break }
    }
    guard hasBytes else { return nil }
    number += 1
    return isTooLong ? .fault("is over 16 MiB long") : text(line)
  }

  private func text(_ line: [UInt8]) -> Line {
    var line = line[...]
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line = line.dropLast() }
    return String(validating: line, as: UTF8.self).map { .text($0) } ?? .fault("is not UTF-8")
  }
}
