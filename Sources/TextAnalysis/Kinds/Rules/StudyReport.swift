extension KindRule {
  /// What research shows.
  static let studyReport = KindRule(
    "study-report", "It reports what a study, researchers or evidence show.",
    phrases: """
      @study|@authorities ..8 @say|@said|that
      has|have been @adverb? shown|proven|found|demonstrated|linked|associated|reported|\
      observed|studied|tested
      is|are|was|were associated|linked|correlated|found|shown|observed|reported|randomized|\
      randomised|assigned|enrolled|recruited|measured|assessed|treated|compared|given with|to|\
      in|by|at|for|using; is|are thought|believed|known|estimated|considered to; according to
      we found|show|report|observed|demonstrate|demonstrated|randomised|randomized|conducted|\
      enrolled|recruited|assessed|measured|compared|examined|investigated|analyzed|analysed|\
      tested|studied|included|reviewed|searched|identified; estimates suggest|suggesting
      participants|patients receiving|received|reported|assigned|randomized|randomised|treated|\
      given|who; has|have @adverb? shown|demonstrated
      """
  )
}
