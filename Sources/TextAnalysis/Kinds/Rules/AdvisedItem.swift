import Knowledge

extension KindRule {
  /// An item of a list of advice.
  static let advisedItem = KindRule(
    "advised-item", "It is a list item under a recommendation."
  ) { context in
    let draft = context.draft
    guard draft.block == .listItem || draft.enumerator != nil,
      context.kindBefore == .recommendation, let first = draft.words.first
    else { return nil }
    if KindRule.numberedHeading.form?(context) != nil { return nil }
    if draft.ending == .open { return .form }
    let isSibling =
      context.neighbour(-1).map { $0.block == .listItem || $0.enumerator != nil } ?? false
    return isSibling && draft.isWholeLine && !subjects.contains(first.key) ? .form : nil
  }

  /// Words that start assertions rather than orders.
  private static let subjects = WordSet(
    """
    the a an it they you we he she this that these those there some most many all your our their its
    his her patients people studies research doctors
    """)
}
