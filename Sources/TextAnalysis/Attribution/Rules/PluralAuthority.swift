import Knowledge

extension AttributionRule {
  /// Studies, experts and the like, in the plural, that say something.
  static let pluralAuthority = AttributionRule(
    "plural-authority", "Studies, experts or evidence in general are said to show something.",
    .vague,
    phrases: """
      @authorities ..6 @say; @authorities ..6 @said
      @authorities ..2 suspect|theorize|theorise|hypothesize|speculate|fear|hope|know|expect|doubt|\
      debate|disagree
      """
  ) { match, context in
    let words = context.words
    let start = SourceWords.start(of: match.lowerBound, in: words)
    if SourceWords.hasOwnClause(words, match.lowerBound + 1..<match.upperBound - 1) { return nil }
    if start > 0, !participles.contains(words[match.upperBound - 1].key),
      refusals.contains(words[start - 1].key), !words[start].form.contains(.afterBreak)
    {
      return nil
    }
    let gap = match.count - 2
    let last = words[match.upperBound - 1]
    let isClause =
      match.upperBound < words.count && words[match.upperBound].key == WordKey("that")
    if gap > 0, nouns.contains(last.key), !isClause,
      !words[match.lowerBound + 1..<match.upperBound - 1].contains(where: {
        WordClass.adverb.contains($0.key) || WordClass.have.contains($0.key)
      })
    {
      return nil
    }
    if last.key == WordKey("followed") || last.key == WordKey("compared") { return nil }
    return start..<match.upperBound
  }

  private static let participles = WordSet("suggesting indicating showing")
  private static let refusals = WordSet(
    "of by with to your our from under between consult between collaboration further continued future qualified trained healthcare licensed"
  )
  private static let nouns = WordSet(
    "support point note claim report link document show estimate study highlight hint")
}
