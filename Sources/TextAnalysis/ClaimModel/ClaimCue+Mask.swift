extension ClaimCue {
  /// Keys of the cues' names, in their order.
  static let keys = all.map { WordKey($0.name) }

  /// The cue called `name` as a bit mask; 0 without one.
  static func mask(ofCue name: String) -> UInt32 {
    all.firstIndex { $0.name == name }.map { 1 << UInt32($0) } ?? 0
  }

  /// The cues among the phrases of all rules that stand in a statement, as a bit mask.
  static func mask(of matches: [RuleIndex.Match]) -> UInt32 {
    let start = RuleBook.cueStart
    let atStart = ClaimCue.atStart
    var mask: UInt32 = 0
    for match in matches where match.rule >= start {
      let bit: UInt32 = 1 << UInt32(match.rule - start)
      if bit & atStart == 0 || match.words.lowerBound == 0 { mask |= bit }
    }
    return mask
  }

  /// Cues that only the first words give.
  private static let atStart = all.indices.reduce(into: UInt32(0)) { mask, cue in
    if all[cue].isAtStart { mask |= 1 << UInt32(cue) }
  }
}
