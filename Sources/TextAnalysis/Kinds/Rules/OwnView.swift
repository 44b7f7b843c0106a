extension KindRule {
  /// The writer's own view.
  static let ownView = KindRule(
    "own-view", "It gives the writer's own view: we believe, in our opinion.",
    phrases: """
      we|i believe|think|feel|hope|suspect|consider|doubt|love; thank you for; thanks for|so
      i get it =; i know that's|it's|this; i doubt|agree|disagree|suspect|wonder
      i don't think|believe|know; i'm not convinced|sure|certain; i mean; i honestly believe|think
      i am|i'm sorry|glad|grateful|delighted|happy|thrilled
      in my|our view|opinion|experience; to my|our mind
      i'm|we're convinced|excited|optimistic|hopeful|sure; it seems to me|us
      it is|was? worth|hard|difficult|easy to imagine|overstate|deny|celebrating|celebrate|\
      see|understand|ignore; it's hard|difficult|easy to imagine|overstate|deny|ignore; frankly
      honestly
      let's be honest; make no mistake; no wonder; who knows
      """
  ) { context in
    (!context.article.isPaper && !isMechanism(context))
      || context.words.prefix(4).contains {
        $0.key == WordKey("view") || $0.key == WordKey("opinion")
      }
  }

  /// Whether the view is one of how something works: "we think that it turns on a gene".
  private static func isMechanism(_ context: StatementContext) -> Bool {
    context.matches.contains { RuleBook.name(of: $0.rule) == "mechanism" }
  }
}
