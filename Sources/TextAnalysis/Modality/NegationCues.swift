/// The cues of a sentence, and what stands between its words.
struct NegationCues {
  /// What a phrase of the lexicon does.
  enum Role: Int, CaseIterable {
    case pseudo
    case end
    case denial
    case ended
    case absence
    case verb
    case presupposition
    case answer

    var phrases: String {
      switch self {
      case .pseudo: NegationLexicon.pseudo
      case .end: NegationLexicon.ends + "\n" + NegationLexicon.exception
      case .denial: NegationLexicon.denial + "\n" + NegationLexicon.clinicalDenial
      case .ended: NegationLexicon.ended
      case .absence: NegationLexicon.absence + "\n" + NegationLexicon.clinicalAbsence
      case .verb: NegationLexicon.verbs
      case .presupposition: NegationLexicon.presupposing
      case .answer: NegationLexicon.answer
      }
    }
  }

  /// A phrase found.
  struct Cue {
    let role: Role
    let words: Range<Int>
  }

  let words: [Token]
  let gaps: [NegationGap]
  /// The cues in order, none overlapping another.
  let cues: [Cue]

  init(words: [Token], text: [UInt8], end: Int) {
    self.words = words
    let gaps = NegationGap.gaps(around: words, in: text, end: end)
    self.gaps = gaps
    var cues: [Cue] = []
    var position = 0
    var best: Cue?
    for match in NegationCues.index.matches(in: words) where match.words.lowerBound >= position {
      if let found = best, match.words.lowerBound > found.words.lowerBound {
        cues.append(found)
        position = found.words.upperBound
        best = nil
        guard match.words.lowerBound >= position else { continue }
      }
      let role = Role.allCases[match.rule]
      guard NegationCues.holds(role, match.words, words, gaps, text) else { continue }
      if match.words.upperBound > best?.words.upperBound ?? 0 {
        best = Cue(role: role, words: match.words)
      }
    }
    if let best { cues.append(best) }
    self.cues = cues
  }

  private static let index = RuleIndex(Role.allCases.map(\.phrases))

  /// Whether a phrase plays `role` where it stands.
  private static func holds(
    _ role: Role, _ match: Range<Int>, _ words: [Token], _ gaps: [NegationGap], _ text: [UInt8]
  ) -> Bool {
    let first = words[match.lowerBound]
    let after = gaps[match.upperBound]
    switch role {
    case .answer:
      return gaps[match.lowerBound] == .colon && match.lowerBound > 0 && after != .none
    case .denial:
      // "Negative" and "absent" alone only at the end of a clause: "HIV negative."
      return match.count > 1 || after != .none
    case .absence:
      if first.key == minusVe { return first.range.lowerBound > 0 && text[first.range.lowerBound - 1] == 0x2D }
      return after == .none || after == .open || after == .colon || first.key != no
    case .ended:
      return match.lowerBound == 0 || !negators.contains(words[match.lowerBound - 1].key)
    case .pseudo, .end, .verb, .presupposition: return true
    }
  }

  private static let minusVe = WordKey("ve")
  private static let no = WordKey("no")
  private static let negators = WordSet("not never hasn't haven't hadn't didn't isn't aren't")
}

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
