import Knowledge

extension AttributionRule {
  /// In studies, across trials.
  static let inStudies = AttributionRule(
    "in-studies", "It places a result in studies, trials or research in general.", .vague,
    phrases: """
      in|across|from ..3 studies|trials|research|meta-analyses|surveys|experiments
      supported|backed|confirmed|demonstrated|suggested by ..3 research|evidence|studies|\
      science|trials|data; based on ..3 research|evidence|studies|science|trials|data
      """
  ) { match, context in
    let words = context.words
    let inside = match.lowerBound + 1..<match.upperBound - 1
    guard
      inside.allSatisfy({
        linking.contains(words[$0].key) || SourceWords.modifiers.contains(words[$0].key)
          || WordClass.design.contains(words[$0].key)
      })
    else { return nil }
    if words[match.lowerBound].key == WordKey("in"), match.count == 2,
      words[match.upperBound - 1].key == WordKey("research")
    {
      return nil
    }
    if match.lowerBound > 0, areas.contains(words[match.lowerBound - 1].key) { return nil }
    return match
  }

  private static let linking = WordSet("by on")
  private static let areas = WordSet(
    "interest used useful involved participate enroll advances progress step")
}
