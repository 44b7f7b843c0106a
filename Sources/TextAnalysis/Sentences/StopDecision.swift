/// Whether one full stop, question or exclamation mark ends its sentence, and where.
struct StopDecision {
  let bytes: [UInt8]
  let stop: Int
  let sentenceStart: Int
  let end: Int
  private let mayStartSmall: Bool
  /// Just past the stops and what belongs to them: quotes, brackets, citation marks.
  private(set) var sentenceEnd: Int
  /// Where to read on when it ends nothing.
  private(set) var resume: Int
  private(set) var isBoundary = false

  init(bytes: [UInt8], stop: Int, sentenceStart: Int, end: Int, mayStartSmall: Bool) {
    self.bytes = bytes
    self.mayStartSmall = mayStartSmall
    self.stop = stop
    self.sentenceStart = sentenceStart
    self.end = end
    let run = StopRun(bytes: bytes, start: stop, end: end)
    sentenceEnd = run.end
    resume = run.end
    if run.isSentenceThenEllipsis {
      sentenceEnd = stop + 1
      isBoundary = true
      return
    }
    closeQuotes()
    takeCitationMarks(mayBeBare: run.isSingle && bytes[stop] == 0x2E)
    isBoundary = decide(run)
  }

  private func decide(_ run: StopRun) -> Bool {
    guard sentenceEnd < end else { return true }
    let next = WhiteSpace.skipping(bytes, from: sentenceEnd, before: end)
    guard next < end else { return true }
    let follower = Follower(bytes: bytes, index: next, end: end)
    let word = WordBeforeStop(bytes: bytes, stop: stop, sentenceStart: sentenceStart)
    if next == sentenceEnd { return endsGlued(word, follower, run) }
    if isDateline(before: next) { return false }
    if run.isEllipsis { return stop > sentenceStart && follower.isUpper && !follower.isPronounI }
    if follower.isLower, mayStartSmall, word.isOrdinary, word.length > 1, !word.isAddress {
      return true
    }
    if bytes[stop] != 0x2E { return !follower.isLower }
    if follower.isLower, follower.isItemNumber { return word.isOrdinary }
    if follower.isLower { return follower.isSymbolName && word.isOrdinary && !word.isSingleLetter }
    return word.endsSentence(before: follower)
  }

  /// Whether a place opens a report: `PORTHAVEN, Ky. — People …`.
  private func isDateline(before next: Int) -> Bool {
    next + 2 < end && bytes[next] == 0xE2 && bytes[next + 1] == 0x80
      && (bytes[next + 2] == 0x93 || bytes[next + 2] == 0x94) && stop - sentenceStart < 40
      && bytes[sentenceStart..<min(sentenceStart + 3, stop)].allSatisfy { 0x41...0x5A ~= $0 }
  }

  /// Whether the stop ends a sentence although no space follows: `relief.Many`.
  private func endsGlued(_ word: WordBeforeStop, _ follower: Follower, _ run: StopRun) -> Bool {
    guard follower.startsWord, !run.isEllipsis || follower.isUpper, !word.isAddress,
      !follower.isAddress
    else { return false }
    if bytes[stop] != 0x2E { return word.length > 1 }
    if sentenceEnd > run.end, word.isOrdinary { return true }
    return word.isOrdinary && word.mayEndGlued
  }

  /// Takes closing quotes and brackets that follow the stop directly.
  private mutating func closeQuotes() {
    while sentenceEnd < end {
      switch bytes[sentenceEnd] {
      case 0x22, 0x27, 0x29, 0x5D, 0x2A, 0x5F: sentenceEnd += 1
      case 0xC2 where sentenceEnd + 1 < end && bytes[sentenceEnd + 1] == 0xBB: sentenceEnd += 2
      case 0xE2 where isClosingQuote: sentenceEnd += 3
      case 0x20 where isSpacedQuote: sentenceEnd += 4
      default: return
      }
    }
  }

  /// Whether ` ”` follows, as pages have it whose quotations were marked up.
  private var isSpacedQuote: Bool {
    sentenceEnd + 3 < end && bytes[sentenceEnd + 1] == 0xE2 && bytes[sentenceEnd + 2] == 0x80
      && bytes[sentenceEnd + 3] == 0x9D
  }

  private var isClosingQuote: Bool {
    sentenceEnd + 2 < end && bytes[sentenceEnd + 1] == 0x80
      && (bytes[sentenceEnd + 2] == 0x99 || bytes[sentenceEnd + 2] == 0x9D)
  }

  /// Takes `[3]`, `[3, 4]`, superscript digits, and with caution bare digits (`relief.1 Next`).
  private mutating func takeCitationMarks(mayBeBare: Bool) {
    var position = sentenceEnd
    let spaced = WhiteSpace.skipping(bytes, from: position, before: end)
    if spaced < end, bytes[spaced] == 0x5B, let close = CitationMark.bracketEnd(bytes, spaced, end)
    {
      let next = WhiteSpace.skipping(bytes, from: close, before: end)
      if next == end || !Scalar.isLower(bytes, at: next, before: end) { sentenceEnd = close }
      return
    }
    while position < end, bytes[position] == 0x5B,
      let close = CitationMark.remarkEnd(bytes, position, end)
        ?? CitationMark.bracketEnd(bytes, position, end)
    {
      position = close
      sentenceEnd = close
    }
    while position < end {
      let width = CitationMark.superscriptWidth(bytes, position, end)
      if width == 0 { break }
      position += width
    }
    if position > sentenceEnd {
      sentenceEnd = position
    } else if mayBeBare, stop - sentenceStart > 3,
      Scalar.isASCIILetter(bytes[stop - 1]) || bytes[stop - 1] == 0x29,
      Scalar.isASCIILetter(bytes[stop - 2]),
      let close = CitationMark.bareEnd(bytes, position, end)
    {
      sentenceEnd = close
    }
  }
}
