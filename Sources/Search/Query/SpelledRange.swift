/// How a range is written: `a..b`, or a sign of comparison before one value.
enum SpelledRange {
  enum Sign {
    case equal
    case less
    case atMost
    case more
    case atLeast
  }

  case range(Substring, Substring)
  case compared(Sign, Substring)

  init?(_ text: String) {
    // A sentence's comma or stop may follow.
    var text = text[...]
    while let last = text.last, last == "," || last == ";" || (last == "." && !text.hasSuffix(".."))
    { text.removeLast() }
    if let dots = Self.dots(in: text) {
      self = .range(text[..<dots.lowerBound], text[dots.upperBound...])
      return
    }
    let signs: [(String, Sign)] = [
      (">=", .atLeast), ("<=", .atMost), ("≥", .atLeast), ("≤", .atMost), (">", .more),
      ("<", .less), ("=", .equal), ("", .equal),
    ]
    guard let (spelling, sign) = signs.first(where: { text.hasPrefix($0.0) }) else { return nil }
    self = .compared(sign, text.dropFirst(spelling.count))
  }

  /// Both ends of a range, either of them nil where nothing stands; nil when one is no value or
  /// both are missing.
  func bounds<Bound>(
    _ low: Substring, _ high: Substring, reading value: (Substring) -> Bound?
  ) -> (low: Bound?, high: Bound?)? {
    let ends = (low: value(low), high: value(high))
    guard low.isEmpty || ends.low != nil, high.isEmpty || ends.high != nil,
      !(low.isEmpty && high.isEmpty)
    else { return nil }
    return ends
  }

  private static func dots(in text: Substring) -> Range<Substring.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      let next = text.index(after: index)
      if text[index] == ".", next < text.endIndex, text[next] == "." {
        return index..<text.index(after: next)
      }
      index = next
    }
    return nil
  }
}
