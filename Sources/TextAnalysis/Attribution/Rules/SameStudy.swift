import Knowledge

extension AttributionRule {
  /// The study, the trial: the source of the sentence before.
  static let sameStudy = AttributionRule(
    "same-study", "It goes on about the study of the sentence before.", .named,
    phrases: """
      the|this|that|its|these|those same? ..2 study|trial|review|survey|meta-analysis|paper|\
      researchers|authors|investigators|analysis|experiment ..3 @say|@said
      the|this|that same? study|trial|review|survey met|reached|missed|began|ended|saw|ran|gave|\
      had|enrolled|included|followed
      the study|trial|review|survey|researchers|authors|investigators ..2 enrolled|included|\
      ran|saw|involved|recruited|lasted|used|randomised|randomized|assigned|wrote|write|focused|did
      the|this same? ..2 study's|trial's|review's authors|findings|results
      in the|this|that same|new|big|second|first? study|trial|survey|paper|analysis; the authors @adverb? @say|@said|also
      the|these researchers|authors|investigators|scientists _
      participants|patients in the study|trial
      the same study|trial|survey|paper|book|guideline|analysis @say|@said|did|does|puts|put
      an|another|a|one earlier|later|second|larger|smaller|bigger one ..8 @say|@said|did|saw
      that pilot had|saw|was|@say|@said
      """
  ) { match, context in
    isNoVerb(match, context)
      || context.words[match.lowerBound].key != WordKey("in")
        && SourceWords.hasOwnClause(context.words, match.lowerBound + 1..<match.upperBound - 1)
      ? nil : match
  }

  /// Whether the last word, of which any will do, is none that "the researchers" can do.
  private static func isNoVerb(_ match: Range<Int>, _ context: StatementContext) -> Bool {
    let last = context.words[match.upperBound - 1]
    return match.count == 3 && (notVerbs.contains(last.key) || last.form.contains(.afterBreak))
      && doers.contains(context.words[match.lowerBound + 1].key)
  }

  private static let doers = WordSet("researchers authors investigators scientists")
  private static let notVerbs = WordSet(
    "at from in of who whom with and or to for that behind on themselves credit working involved")
}
