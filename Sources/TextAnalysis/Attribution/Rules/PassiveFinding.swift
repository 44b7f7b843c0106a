import Knowledge

extension AttributionRule {
  /// Has been shown, is believed.
  static let passiveFinding = AttributionRule(
    "passive-finding",
    "Somebody unnamed has shown, proven or believes it: a passive without an agent.",
    .vague,
    phrases: """
      @have @adverb? been @adverb? shown|proven|demonstrated|reported|suggested|linked|\
      documented|established|observed|proved|associated|hypothesized|confirmed|noted|theorized|\
      credited; @have been clinically|widely|extensively|well studied|tested|researched
      @have @adverb? been found to|that|effective|helpful|useful|beneficial|in
      is|are|was|were @adverb? believed|thought|reported|estimated|hypothesized|proven|\
      presumed|theorized|said|suspected|assumed to|that|effective|by; is|are @adverb? known to
      believed|thought|presumed to
      it is|was @adverb? believed|thought|estimated|known|said|understood|reported|assumed|\
      recognized|recognised|suspected that
      is|are|was widely|generally|commonly accepted|believed|recognized|recognised|regarded|\
      considered|thought|acknowledged; are|is shown|proven to
      """
  ) { match, context in
    let words = context.words
    if match.contains(where: { denying.contains(words[$0].key) }) { return nil }
    let by = match.upperBound - 1
    if words[by].key == WordKey("by") { return match.lowerBound..<by }
    if tails.contains(words[by].key), !words[by - 1].form.contains(.afterBreak), match.count > 2 {
      return match.lowerBound..<(isVerb(words[by].key) ? by + 1 : by)
    }
    return match
  }

  private static let denying = WordSet(
    "not never isn't aren't wasn't weren't hasn't haven't hadn't")
  private static let tails = WordSet("that to effective helpful useful beneficial in")
  private static func isVerb(_ key: WordKey) -> Bool { key == WordKey("that") }
}
