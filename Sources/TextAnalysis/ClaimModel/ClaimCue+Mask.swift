extension ClaimCue {
  /// Keys of the cues' names, in their order.
  static let keys = all.map { WordKey($0.name) }

  /// The cue called `name` as a bit mask; 0 without one.
  static func mask(ofCue name: String) -> UInt32 {
    all.firstIndex { $0.name == name }.map { 1 << UInt32($0) } ?? 0
  }

  /// The cues in `words`, as a bit mask.
  static func mask(of words: [Token]) -> UInt32 {
    var mask: UInt32 = 0
    for (index, word) in words.enumerated() {
      guard let found = single[word.key.hash] else { continue }
      mask |= index == 0 ? found : found & ~atStart
    }
    for match in index.matches(in: words)
    where !all[match.rule].isAtStart || match.words.lowerBound == 0 {
      mask |= 1 << UInt32(match.rule)
    }
    return mask
  }

  /// Cues that only the first words give.
  private static let atStart = all.indices.reduce(into: UInt32(0)) { mask, cue in
    if all[cue].isAtStart { mask |= 1 << UInt32(cue) }
  }

  /// Finds the phrases of several words.
  private static let index = RuleIndex(
    all.map { cue in
      cue.patterns.filter { !isSingle($0) }.joined(separator: ";")
    })

  /// The cues that single words give.
  private static let single = {
    var masks: [WordKey: UInt32] = [:]
    for (position, cue) in all.enumerated() {
      for pattern in cue.patterns where isSingle(pattern) {
        for key in Phrase(pattern).firstKeys { masks[key, default: 0] |= 1 << UInt32(position) }
      }
    }
    return KeyTable(masks.map { ($0.key.hash, $0.value) }, empty: 0)
  }()

  private var patterns: [Substring] { phrases.split { $0 == "\n" || $0 == ";" } }

  private static func isSingle(_ pattern: Substring) -> Bool {
    pattern.split(separator: " ").count == 1
  }
}
