extension ModalityRule {
  /// No evidence, none of.
  static let noNoun = ModalityRule(
    "no-noun", "Its subject or object is negated: no evidence, none of the patients.",
    phrases: """
      no _; none of|were|was|had; nothing; nobody; no one
      little evidence|benefit|effect|is|difference
      """
  ) { match, context in
    let words = context.words
    if match.lowerBound > 0, joining.contains(words[match.lowerBound - 1].key) { return false }
    let next = words[min(match.upperBound, words.count) - 1]
    return !exceptions.contains(next.key) && !next.form.contains(.number)
      && NegationScope.isMain(match, in: words)
  }

  private static let joining = WordSet("and or with but of")
  private static let exceptions = WordSet(
    "matter doubt wonder stranger secret surprise but other obligation means")
}
