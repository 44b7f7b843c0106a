import Knowledge

extension AttributionRule {
  /// A study, one trial.
  static let singleStudy = AttributionRule(
    "single-study", "It points at one study that it does not name: a study, one recent trial.",
    .named,
    phrases: """
      a|an|one|another|two|three|each ..7 @study|studies|trials
      the|this|that ..4 landmark|first|largest|2-year|pivotal|famous|seminal|randomized|\
      randomised ..4 @study
      """
  ) { match, context in
    let words = context.words
    let noun = match.upperBound - 1
    let inside = match.lowerBound + 1..<noun
    if isFew(words[match.lowerBound].key, words[noun].key) { return nil }
    if match.lowerBound > 0, WordClass.be.contains(words[match.lowerBound - 1].key) { return nil }
    guard inside.allSatisfy({ isDescription(words[$0]) }), !isMissed(match.lowerBound, in: words)
    else { return nil }
    guard
      let end = StudyMention.end(
        words, noun: noun,
        isStrong: inside.contains {
          WordClass.design.contains(words[$0].key) || words[$0].form.contains(.number)
        },
        isPreceded: match.lowerBound > 0
          && StudyMention.isPreposition(words[match.lowerBound - 1].key))
    else { return nil }
    return match.lowerBound..<end
  }

  /// Whether it is several that nobody counts: "a few small studies".
  private static func isFew(_ article: WordKey, _ noun: WordKey) -> Bool {
    article == WordKey("a") && (noun == WordKey("studies") || noun == WordKey("trials"))
  }

  private static func isDescription(_ word: Token) -> Bool {
    !FiniteVerb.isAuxiliary(word.key) && !notDescriptions.contains(word.key)
  }

  private static let notDescriptions = WordSet(
    """
    of to in for with that who which by from at treatment has patients participants and is as
    on
    """)

  /// Whether there is no such study: "no one has done a trial".
  private static func isMissed(_ start: Int, in words: [Token]) -> Bool {
    words[max(0, start - 8)..<start].contains { nobody.contains($0.key) }
  }

  private static let nobody = WordSet("nobody no none never not hasn't haven't without lacking")
}
