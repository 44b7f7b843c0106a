/// The sentences in `range`: ranges without white space at their ends that together hold every other
/// byte; one pass, whatever the text.
///
/// Line breaks count as spaces: what ends a paragraph is decided before. `mayStartSmall` is for writers
/// who start sentences with small letters.
func sentences(
  in bytes: [UInt8], range: Range<Int>, mayStartSmall: Bool = false
) -> [Range<Int>] {
  var splitter = SentenceSplitter(bytes: bytes, range: range, mayStartSmall: mayStartSmall)
  return splitter.sentences()
}

/// Walks over a stretch of running text and cuts it after stops that end sentences.
struct SentenceSplitter {
  let bytes: [UInt8]
  let end: Int
  /// Whether sentences may start with a small letter.
  private let mayStartSmall: Bool
  private let pairs: [(open: Int, close: Int)]
  private var nextPair = 0
  /// Where the current sentence starts.
  private(set) var start: Int
  private var index: Int
  private var enumerator: Enumerator?
  private var found: [Range<Int>] = []

  init(bytes: [UInt8], range: Range<Int>, mayStartSmall: Bool) {
    self.bytes = bytes
    self.mayStartSmall = mayStartSmall
    end = range.upperBound
    pairs = Brackets.pairs(in: bytes, range: range)
    start = WhiteSpace.skipping(bytes, from: range.lowerBound, before: range.upperBound)
    index = start
  }

  mutating func sentences() -> [Range<Int>] {
    skipEnumerator()
    while index < end {
      skipPlainBytes()
      guard index < end else { break }
      switch bytes[index] {
      case 0x2E, 0x21, 0x3F: stop()
      case 0x28, 0x5B: bracket()
      case 0xE2 where isEllipsis: stop()
      case 0x20, 0x09, 0x0A, 0x0D: space()
      default: index += 1
      }
    }
    cut(at: end)
    return found
  }

  /// Goes on to the next byte that may end a sentence; a space counts where a bullet may follow, or the
  /// next number of a list.
  private mutating func skipPlainBytes() {
    let first = index
    var index = first
    if enumerator == nil {
      while index + 8 <= end, EightBytes(bytes, at: index).isInsideSentence { index += 8 }
      while index > first, bytes[index - 1] == 0x20 { index -= 1 }
    }
    while index < end, bytes[index] & 0xE0 == 0x60 { index += 1 }
    self.index = index
  }

  private var isEllipsis: Bool {
    index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA6
  }

  /// Ends the current sentence before `position` and starts the next.
  private mutating func cut(at position: Int) {
    let sentence = WhiteSpace.trimmed(bytes, start..<position)
    if !sentence.isEmpty { found.append(sentence) }
    start = WhiteSpace.skipping(bytes, from: position, before: end)
    index = start
    skipEnumerator()
  }

  private mutating func skipEnumerator() {
    enumerator = nil
    while start < end, let next = Enumerator(bytes, at: index, before: end) {
      enumerator = next
      index = WhiteSpace.skipping(bytes, from: next.end, before: end)
      if next.style != .bullet || index >= end { break }
    }
  }

  private mutating func stop() {
    let decision = StopDecision(
      bytes: bytes, stop: index, sentenceStart: start, end: end, mayStartSmall: mayStartSmall)
    if decision.isBoundary {
      cut(at: decision.sentenceEnd)
    } else {
      index = max(index + 1, decision.resume)
    }
  }

  /// Jumps over a pair of brackets; a whole sentence in brackets ends one.
  private mutating func bracket() {
    while nextPair < pairs.count, pairs[nextPair].open < index { nextPair += 1 }
    guard nextPair < pairs.count, pairs[nextPair].open == index else {
      index += 1
      return
    }
    let (open, close) = pairs[nextPair]
    index = close + 1
    let isSentence =
      (open == start && bytes[open] == 0x5B) || [0x2E, 0x21, 0x3F].contains(bytes[close - 1])
    let isWhole =
      close - open > 20 && isSentence && Scalar.isUpper(bytes, at: open + 1, before: end)
    guard isWhole || Brackets.isEditorsNote(bytes, open..<close) else { return }
    let next = WhiteSpace.skipping(bytes, from: index, before: end)
    if next > index, next < end, Scalar.isUpper(bytes, at: next, before: end) { cut(at: index) }
  }

  /// Cuts before a bullet, or before the next number of a list that runs on in one line.
  private mutating func space() {
    let next = WhiteSpace.skipping(bytes, from: index, before: end)
    guard next < end else {
      index = end
      return
    }
    if Enumerator.roundBulletWidth(bytes, at: next, before: end) > 0, next > start {
      let isAtStart = Enumerator(bytes, at: start, before: end)?.style == .bullet
      if isAtStart || (bytes[next] != 0xC2 && isFollowedByLetter(next)) {
        cut(at: next)
        return
      }
    }
    if let enumerator, let other = Enumerator(bytes, at: next, before: end),
      enumerator.isFollowed(by: other), startsItem(other), !isNumberedNoun(before: index)
    {
      cut(at: next)
      return
    }
    index = next
  }

  private func isFollowedByLetter(_ position: Int) -> Bool {
    let width = Enumerator.roundBulletWidth(bytes, at: position, before: end)
    let next = WhiteSpace.skipping(bytes, from: position + width, before: end)
    return next < end && Scalar.isLetter(bytes, at: next, before: end)
  }

  private func startsItem(_ enumerator: Enumerator) -> Bool {
    let next = WhiteSpace.skipping(bytes, from: enumerator.end, before: end)
    return next < end && Scalar.isUpper(bytes, at: next, before: end)
  }

  /// Whether the word that ends at `position` takes a number: `phase 2`.
  private func isNumberedNoun(before position: Int) -> Bool {
    var from = position
    var key = WordHasher()
    while from > start, position - from < 16, Scalar.isASCIILetter(bytes[from - 1]) { from -= 1 }
    for index in from..<position { key.append(bytes[index] | 0x20) }
    return SentenceSplitter.numberedNouns.contains(key.key)
  }

  private static let numberedNouns = WordSet(
    """
    phase stage type grade part day week month year figure table schedule level step chapter section
    question study trial group arm of to and or in by than about after before vitamin hepatitis
    """)
}
