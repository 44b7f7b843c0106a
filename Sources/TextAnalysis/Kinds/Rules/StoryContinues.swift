import Knowledge

extension KindRule {
  /// He or she, after a story.
  static let storyContinues = KindRule(
    "story-continues", "It goes on about the person of the story before it.", anchor: .start,
    phrases: """
      she; he; her; his; after ..8 she|he|her|his; within ..8 she|he|her|his
      by ..8 she|he|her|his; today , she|he; now , she|he; before ..8 she|he
      following ..8 she|he|her|his; when she|he; for ..6 she|he; at ..6 she|he
      over ..6 she|he|her|his
      """
  ) { context in context.kindBefore == .anecdote }
}
