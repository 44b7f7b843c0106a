import Knowledge

extension KindRule {
  /// She, her or the patient's name, in the paragraph of a story or right after it.
  static let storyPronoun = KindRule(
    "story-pronoun",
    "It speaks of the person whose story the same paragraph or the one before tells, or names him or her."
  ) { context in
    guard let story = context.story, context.draft.ending != .colon else { return nil }
    let isSameLine = story.line == context.draft.line
    let isNextLine = story.line == context.draft.line - 1 && context.kindBefore == .anecdote
    for (index, word) in context.words.enumerated() {
      let isName = word.form.contains(.capitalised) && story.names.contains(word.key)
      if isName || ((isSameLine || isNextLine && index < 4) && pronouns.contains(word.key)),
        !isOfResearch(context.words, index)
      {
        return KindRule.Evidence(range: context.byteRange(index..<index + 1))
      }
    }
    return nil
  }

  /// Whether it is "her own group", "his patients".
  private static func isOfResearch(_ words: [Token], _ index: Int) -> Bool {
    words[(index + 1)...].prefix(2).contains { research.contains($0.key) }
  }

  private static let research = WordSet(
    "group team study trial research colleagues patients lab clients")
  private static let pronouns = WordSet("she he her his him hers herself himself she'd he'd she'll")
}
