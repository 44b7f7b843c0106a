extension KindRule {
  /// 64 comments.
  static let countLine = KindRule(
    "count-line", "It is a line of its own that counts comments, likes or members.", of: .wholeLines
  ) { context in
    let words = context.words
    guard (2...6).contains(words.count), words[0].form.contains(.number),
      context.verb == nil || words.count <= 4,
      context.draft.enumerator == nil,
      words.dropFirst().contains(where: { counted.contains($0.key) })
    else { return nil }
    return .form
  }

  private static let counted = WordSet(
    """
    comments comment likes like upvotes upvote votes views replies reply shares followers members
    online
    restacks reactions reviews ratings downloads subscribers points answers claps reads bookmarks
    """)
}
