import Knowledge

extension KindRule {
  /// A few words after a story.
  static let storyFragment = KindRule(
    "story-fragment", "It is a few words without a verb right after a story.",
  ) { FragmentAfter.isOne($0, after: .anecdote) ? .form : nil }
}
