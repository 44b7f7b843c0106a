import Knowledge

extension KindRule {
  /// That is a shame.
  static let verdict = KindRule(
    "verdict", "It says no more than what the speaker makes of it: that is a shame.",
    anchor: .start,
    phrases: """
      it's|that's|they're|he's|she's|there's|it|that|this|which|these|those|she|he|they|everything \
      is|was|are|were|isn't|feels|sounds|seems ..4 @verdict
      it's|that's|they're|he's|she's|isn't ..4 @verdict
      it|that|this|which sounds|feels|looks like|too|almost|so; none of this|that|it is|was
      what a _; how _ =; good for you|him|her|them; no wonder
      i mean , it's|that's|it|that
      """
  ) { context in
    context.words.count <= 28 && !context.words.contains { $0.form.contains(.number) }
      && !context.article.isPaper
  }
}
