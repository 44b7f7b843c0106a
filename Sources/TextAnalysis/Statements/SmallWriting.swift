/// Writers who start their sentences with small letters, as people do in posts and diaries.
struct SmallWriting {
  /// Shorter lines tell nothing: menus and lists are written so by others too.
  private static let leastByteCount = 60
  private static let leastLineCount = 3

  /// Whether most lines of the page start so.
  private let isEverywhere: Bool

  /// Looks at how the lines of `bytes` start.
  init(in bytes: [UInt8]) {
    var smallCount = 0
    var count = 0
    for line in bytes.split(separator: 0x0A)
    where line.count >= SmallWriting.leastByteCount {
      count += 1
      if SmallWriting.startsSmall(bytes, line.startIndex..<line.endIndex) { smallCount += 1 }
    }
    isEverywhere = smallCount >= SmallWriting.leastLineCount && smallCount * 2 >= count
  }

  /// Whether sentences of `line` may start with a small letter.
  func mayStart(_ bytes: [UInt8], in line: Range<Int>) -> Bool {
    isEverywhere || SmallWriting.startsSmall(bytes, line)
  }

  private static func startsSmall(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    let enumerator = Enumerator(bytes, at: line.lowerBound, before: line.upperBound)
    let start = WhiteSpace.skipping(
      bytes, from: enumerator?.end ?? line.lowerBound, before: line.upperBound)
    guard start < line.upperBound else { return false }
    let first = Follower(bytes: bytes, index: start, end: line.upperBound)
    return first.isLower && !first.isSymbolName
  }
}
