/// The numbers in a mark of numbered citations: `[3]`, `[3, 5–7]`, `³⁻⁵`, `[4]–[7]`.
struct NumberedMark {
  /// A number, or the first and last of a range.
  struct Item {
    let first: Int
    let last: Int
    /// The bytes of `first` and of `last`.
    let firstRange: Range<Int>
    let lastRange: Range<Int>
  }

  /// The longest range that is believed.
  static let maximumSpan = 50

  let range: Range<Int>
  private(set) var items: [Item] = []

  /// Reads the mark at `range`; nil where it holds a number above 9999 or below 1, a range that falls
  /// or is longer than `maximumSpan`, or anything that is no list of numbers.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    var index = range.lowerBound
    var isSpan = false
    while index < range.upperBound {
      if let (value, end) = NumberedMark.number(bytes, index, range.upperBound) {
        guard 1...9999 ~= value, add(value, index..<end, isSpan: isSpan) else { return nil }
        isSpan = false
        index = end
        continue
      }
      let dash = NumberedMark.dashWidth(bytes, index, range.upperBound)
      if dash > 0 {
        guard !items.isEmpty, !isSpan else { return nil }
        isSpan = true
      } else if bytes[index] == 0x2C || bytes[index] == 0x3B {
        guard !isSpan else { return nil }
      }
      index += max(dash, Scalar.width(bytes[index]))
    }
    if items.isEmpty || isSpan { return nil }
  }

  private mutating func add(_ value: Int, _ range: Range<Int>, isSpan: Bool) -> Bool {
    guard isSpan, let start = items.popLast() else {
      items.append(Item(first: value, last: value, firstRange: range, lastRange: range))
      return true
    }
    guard start.first == start.last, start.first < value,
      value - start.first < NumberedMark.maximumSpan
    else { return false }
    items.append(
      Item(first: start.first, last: value, firstRange: start.firstRange, lastRange: range))
    return true
  }

  /// The number at `index`, in plain or raised digits, and where it ends.
  private static func number(_ bytes: [UInt8], _ index: Int, _ end: Int) -> (Int, Int)? {
    if CitationMark.superscriptWidth(bytes, index, end) > 0 {
      return RaisedNumber(bytes, index, end).map { ($0.value, $0.end) } ?? (0, end)
    }
    guard Scalar.isDigit(bytes[index]) else { return nil }
    var next = index
    var value = 0
    while next < end, Scalar.isDigit(bytes[next]) {
      value = min(10_000, value * 10 + Int(bytes[next] - 0x30))
      next += 1
    }
    return (value, next)
  }

  /// Number of bytes of the dash at `index`, plain or raised; 0 where none stands.
  static func dashWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    if bytes[index] == 0x2D { return 1 }
    guard bytes[index] == 0xE2, index + 2 < end else { return 0 }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92), (0x81, 0xBB): return 3
    default: return 0
    }
  }
}
