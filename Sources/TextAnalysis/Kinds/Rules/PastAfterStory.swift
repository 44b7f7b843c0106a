import Knowledge

extension KindRule {
  /// More of a story, in the past tense.
  static let pastAfterStory = KindRule(
    "past-after-story", "It goes on in the past tense right after a story, with no word of studies."
  ) { context in
    guard context.kindBefore == .anecdote, context.draft.ending == .stop,
      context.story?.line == context.draft.line
    else { return nil }
    let isPast = context.words.contains { word in
      past.contains(word.key) || context.bytes[word.range].suffix(2).elementsEqual("ed".utf8)
    }
    let isGeneral = context.words.contains { word in
      present.contains(word.key) || WordClass.authorities.contains(word.key)
        || WordClass.study.contains(word.key)
    }
    return isPast && !isGeneral && !namesStudy(context) ? .form : nil
  }

  /// Whether it points at researchers, a trial or an agency.
  private static func namesStudy(_ context: StatementContext) -> Bool {
    context.matches.contains { sources.contains(RuleBook.name(of: $0.rule)) }
  }

  private static let sources: Set<String> = [
    "researchers-at", "single-study", "institution-says", "published-in", "dated-study",
  ]
  private static let past = WordSet(
    "was were had did felt went came got began slept told took gave said")
  private static let present = WordSet(
    """
    is are can may has have does do might should must patients people participants approved
    """)
}
