/// What stands between a word and the one before it, or the end.
enum NegationGap {
  case none
  case comma
  case open
  case close
  case colon
  case stop

  /// The gap before each of `words`, and the one after the last; one pass.
  static func gaps(around words: [Token], in text: [UInt8], end: Int) -> [NegationGap] {
    var gaps: [NegationGap] = [.none]
    gaps.reserveCapacity(words.count + 1)
    for (left, right) in zip(words, words.dropFirst()) {
      gaps.append(gap(text, left.range.upperBound, right.range.lowerBound))
    }
    if !words.isEmpty { gaps.append(.stop) }
    return gaps
  }

  private static func gap(_ text: [UInt8], _ start: Int, _ end: Int) -> NegationGap {
    var gap = NegationGap.none
    for index in start..<end {
      let isSpaced = index + 1 < end && text[index + 1] <= 0x20
      switch text[index] {
      case 0x3B, 0x21, 0x3F: return .stop
      case 0x2E where isSpaced: return .stop
      case 0x3A: gap = .colon
      case 0x2D where isSpaced && index > start && text[index - 1] <= 0x20: gap = .colon
      case 0xE2 where index + 2 < end && text[index + 1] == 0x80:
        if text[index + 2] == 0x93 || text[index + 2] == 0x94 { gap = .colon }
        if text[index + 2] == 0xA2 { return .stop }
      case 0x2C: if gap == .none || gap == .close { gap = .comma }
      case 0x28, 0x5B: if gap == .none { gap = .open }
      case 0x29, 0x5D: gap = .close
      default: continue
      }
    }
    return gap
  }
}
