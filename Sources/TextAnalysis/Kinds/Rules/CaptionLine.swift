import Knowledge

extension KindRule {
  /// A caption beside a picture's alternative text, or a noun phrase standing alone.
  static let captionLine = KindRule(
    "caption-line",
    "It is a line of its own beside a picture's words, or a noun phrase with a stop.",
    of: .wholeLines
  ) { context in
    let draft = context.draft
    guard draft.words.count <= 28, draft.words.count >= 2,
      draft.block != .listItem,
      draft.enumerator == nil
    else { return nil }
    if draft.ending == .stop || draft.ending == .open, isPicture(context.neighbour(-1)),
      context.neighbour(-1)?.ending == .open || context.verb == nil,
      context.kindBefore == .boilerplate
    {
      return .form
    }
    guard draft.ending == .stop, context.verb == nil, draft.words.count >= 4,
      !draft.words.contains(where: { openers.contains($0.key) }),
      !draft.words.contains(where: { $0.form.contains(.number) }),
      context.matches.allSatisfy({ !spoken.contains(RuleBook.name(of: $0.rule)) })
    else { return nil }
    return .form
  }

  private static let spoken: Set<String> = [
    "imperative", "about-the-text", "contact-call", "offer-words",
  ]

  /// Words that start sentences and no noun phrases of captions.
  private static let openers = WordSet(
    """
    most many some all few several these those they it he she we you this that i there nobody
    nothing
    everyone each every both either neither another such my me i'm our free just only no not even
    still then and but or because so yes both
    """)

  private static func isPicture(_ draft: Draft?) -> Bool {
    guard let draft, draft.isWholeLine else { return false }
    return RuleBook.index.matches(in: draft.words).contains {
      RuleBook.name(of: $0.rule) == "picture-view" && $0.words.lowerBound == 0
    }
  }
}
