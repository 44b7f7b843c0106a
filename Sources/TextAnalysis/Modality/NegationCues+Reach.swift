extension NegationCues {
  /// Most words that a cue reaches over; keeps hostile lists linear.
  private static let maximumWordCount = 60

  /// What the cues before a mention deny, in order.
  func rightwardScopes() -> [NegatedReach.Scope] {
    var scopes: [NegatedReach.Scope] = []
    for (position, cue) in cues.enumerated() where cue.role.isBeforeMention {
      let limit = limit(after: position)
      let end = reachEnd(of: cue, limit: limit)
      guard end > cue.words.upperBound else { continue }
      scopes.append(
        NegatedReach.Scope(cue: bytes(cue.words), reach: bytes(cue.words.upperBound..<end)))
    }
    return scopes
  }

  /// The word that the reach of the cue at `position` cannot pass.
  private func limit(after position: Int) -> Int {
    let cue = cues[position]
    for next in cues[(position + 1)...] {
      switch next.role {
      case .end, .absence, .verb, .pseudo: return next.words.lowerBound
      case .presupposition:
        if !words[cue.words].contains(where: { Self.listing.contains($0.key) }) {
          return next.words.lowerBound + 1
        }
      case .denial, .ended, .answer: continue
      }
    }
    return min(words.count, cue.words.upperBound + Self.maximumWordCount)
  }

  private func reachEnd(of cue: Cue, limit: Int) -> Int {
    let limit = min(limit, cue.words.upperBound + Self.maximumWordCount)
    var depth = 0
    var index = cue.words.upperBound
    while index < limit {
      switch gaps[index] {
      case .stop: return index
      case .colon where index > cue.words.upperBound: return index
      case .open: depth += 1
      case .close:
        if depth == 0 { return index }
        depth -= 1
      case .comma where beginsClause(at: index, opening: cue): return index
      case .comma, .colon, .none: break
      }
      let key = words[index].key
      if cue.role == .verb, Self.possessives.contains(key) { return index }
      if index > cue.words.upperBound, Self.joining.contains(key), gaps[index] != .comma,
        beginsClause(at: index + 1, opening: cue)
      {
        return index
      }
      index += 1
    }
    return index
  }

  /// Whether the words from `start` to the next pause have a verb of their own, rather than go on
  /// with a list.
  private func beginsClause(at start: Int, opening cue: Cue) -> Bool {
    var start = start
    if start < words.count, Self.joining.contains(words[start].key) { start += 1 }
    guard start < words.count else { return false }
    if Self.subjects.contains(words[start].key) { return true }
    let isOpening = cue.words.lowerBound == 0 && !Self.nouns.contains(words[0].key)
    var index = start
    while index < min(words.count, start + 12), index == start || gaps[index] == .none {
      let key = words[index].key
      if Self.alternatives.contains(key) { return false }
      if FiniteVerb.isAuxiliary(key) {
        let next = index + 1 < words.count ? words[index + 1].key : WordKey()
        return !Self.perceived.contains(next)
      }
      if Self.verbs.contains(key) { return true }
      if isOpening, index > start, FiniteVerb.isInflected(key) { return true }
      index += 1
    }
    return false
  }

  /// What the cues after a mention deny, in order.
  func leftwardScopes() -> [NegatedReach.Scope] {
    var scopes: [NegatedReach.Scope] = []
    var floor = 0
    for (position, cue) in cues.enumerated() where cue.role.isAfterMention {
      let start = reachStart(of: cue, at: position, floor: floor)
      floor = cue.words.upperBound
      guard start < cue.words.lowerBound else { continue }
      scopes.append(
        NegatedReach.Scope(cue: bytes(cue.words), reach: bytes(start..<cue.words.lowerBound)))
    }
    return scopes
  }

  private func reachStart(of cue: Cue, at position: Int, floor: Int) -> Int {
    var floor = max(floor, cue.words.lowerBound - Self.maximumWordCount)
    var pausesPassed: [Int] = []
    var before = position - 1
    while before >= 0, cues[before].words.upperBound > floor {
      let role = cues[before].role
      let refersBack = role == .end && cue.role == .ended && refersBack(cues[before], to: cue)
      if role != .presupposition, !refersBack {
        floor = cues[before].words.upperBound
        break
      }
      if role == .end { pausesPassed.append(cues[before].words.lowerBound) }
      before -= 1
    }
    var index = cue.words.lowerBound
    var isList = false
    while index > floor {
      switch gaps[index] {
      case .stop, .close: return index
      case .colon where !(cue.role == .answer && index == cue.words.lowerBound): return index
      case .comma where index < cue.words.lowerBound && !isList && !pausesPassed.contains(index):
        return index
      case .comma, .colon, .open, .none: break
      }
      let key = words[index - 1].key
      if cue.role == .denial, Self.relatives.contains(key) { return index }
      if Self.joining.contains(key) || Self.alternatives.contains(key) { isList = true }
      index -= 1
    }
    return index
  }

  /// "Which resolved", "although that seemed to have resolved": the end of what was named before.
  private func refersBack(_ end: Cue, to cue: Cue) -> Bool {
    let next = end.words.upperBound
    return Self.relatives.contains(words[end.words.lowerBound].key)
      || (next < cue.words.lowerBound && Self.anaphors.contains(words[next].key))
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
  }

  /// Cues that head a list of findings, in which "change in sleep" is one.
  private static let listing = WordSet("denies denied deny denying negative ve tested")
  private static let possessives = WordSet("his her their its my our your")
  private static let joining = WordSet("and")
  private static let alternatives = WordSet("or nor")
  private static let relatives = WordSet("that which who")
  private static let anaphors = WordSet("that this it these those they both all")
  private static let nouns = WordSet("no not neither denies denied never")
  private static let subjects = WordSet(
    "he she it they there we i you this these patient has have had was were is are with")
  private static let verbs = WordSet(
    """
    presents presented complains complained reports states stated admits admitted continues
    continued received underwent became developed returned shows showed reveals revealed
    """)
  private static let perceived = WordSet(
    """
    seen identified noted found present detected appreciated observed visualized visualised heard
    demonstrated evident palpable reported elicited encountered shown described documented
    """)
}
