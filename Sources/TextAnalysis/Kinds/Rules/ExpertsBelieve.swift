extension KindRule {
  /// What others than the writer hold to be so.
  static let expertsBelieve = KindRule(
    "experts-believe", "Others than the writer hold it: some researchers believe, experts say.",
    phrases: """
      researchers|scientists|experts|doctors|clinicians|psychiatrists|neurologists|psychologists|\
      specialists|physicians @adverb? believe|think|suspect|agree|argue|suggest
      """
  ) { context in
    context.draft.ending != .question
      && context.matches.contains { match in
        let isTheirs = RuleBook.name(of: match.rule) == "experts-believe"
        return isTheirs && !context.word(match.words.lowerBound - 1, isIn: house)
      }
  }

  /// Whose experts speak for the writer.
  private static let house = WordSet("our my your")
}
