extension KindRule {
  /// She, her or the patient's name, in the paragraph of a story.
  static let storyPronoun = KindRule(
    "story-pronoun", "It speaks of the person whose story the same paragraph tells, or names him or her."
  ) { context in
    guard let story = context.story, context.draft.ending != .colon else { return nil }
    let isSameLine = story.line == context.draft.line
    for (index, word) in context.words.enumerated() {
      let isName = story.name.map { $0 == word.key && word.form.contains(.capitalised) } ?? false
      if isName || (isSameLine && pronouns.contains(word.key)) {
        return KindRule.Evidence(range: context.byteRange(index..<index + 1))
      }
    }
    return nil
  }

  private static let pronouns = WordSet("she he her his him hers herself himself she'd he'd she'll")
}
