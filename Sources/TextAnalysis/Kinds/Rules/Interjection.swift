extension KindRule {
  /// Wow.
  static let interjection = KindRule("interjection", "It is a word or two of surprise or assent.") {
    context in
    guard (1...2).contains(context.words.count), context.draft.ending != .question,
      context.words.allSatisfy({ words.contains($0.key) })
    else { return nil }
    return .form
  }

  private static let words = WordSet(
    """
    wow oh ah hm hmm huh great exactly absolutely totally interesting amazing indeed lol haha
    ouch ugh
    sure right okay ok yeah gosh well alas phew
    """)
}
