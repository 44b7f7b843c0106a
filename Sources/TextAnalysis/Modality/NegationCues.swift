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

    var isBeforeMention: Bool { self == .absence || self == .verb }
    var isAfterMention: Bool { self == .denial || self == .ended || self == .answer }

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
      if first.key == minusVe {
        return first.range.lowerBound > 0 && text[first.range.lowerBound - 1] == 0x2D
      }
      return after == .none || after == .open || after == .colon || first.key != no
    case .ended:
      return match.lowerBound == 0 || !negators.contains(words[match.lowerBound - 1].key)
    case .end:
      // "Has since resolved" is no reason.
      return first.key != since || match.lowerBound == 0
        || !perfect.contains(words[match.lowerBound - 1].key)
    case .pseudo, .verb, .presupposition: return true
    }
  }

  private static let minusVe = WordKey("ve")
  private static let no = WordKey("no")
  private static let since = WordKey("since")
  private static let perfect = WordSet("has have had ever")
  private static let negators = WordSet("not never hasn't haven't hadn't didn't isn't aren't")
}
