extension KindRule {
  /// The writer's own view.
  static let ownView = KindRule(
    "own-view", "It gives the writer's own view: we believe, in our opinion.",
    phrases: """
      we|i believe|think|feel|hope|suspect|consider|doubt|love; thank you for
      i am|i'm sorry|glad|grateful|delighted|happy|thrilled
      in my|our view|opinion|experience; to my|our mind
      i'm|we're convinced|excited|optimistic|hopeful|sure; it seems to me|us
      it is|was? worth|hard|difficult|easy to imagine|overstate|deny|celebrating|celebrate|\
      see|understand|ignore; it's hard|difficult|easy to imagine|overstate|deny|ignore; frankly; honestly
      let's be honest; make no mistake; no wonder; who knows
      """
  ) { context in
    !context.article.isPaper || context.words.prefix(4).contains { $0.key == WordKey("view") }
  }
}
