import Knowledge

extension AttributionRule {
  /// Researchers at a university.
  static let researchersAt = AttributionRule(
    "researchers-at", "It names the institution of the researchers or the study.", .named,
    phrases: """
      researchers|scientists|investigators|team|doctors|experts|study|group|psychiatrists|\
      neuroscientists|trial|work|research|physicians|report|data|survey|statistics|figures at|in|\
      from|by|led|conducted|out ..2 the? _
      folks|people|colleagues|those at the? _
      university|institute|institutes|college|school|hospital|clinic|center|centre of ..4 \
      researchers|scientists|study|trial|team
      """
  ) { match, context in
    let words = context.words
    var start = match.lowerBound + 2
    while start < words.count, start < match.lowerBound + 5, small.contains(words[start].key) {
      start += 1
    }
    guard let name = SourceWords.name(from: start, in: words), isInstitution(words[name]) else {
      return nil
    }
    return SourceWords.start(of: match.lowerBound, in: words)..<name.upperBound
  }

  private static let small = WordSet("the by at of from a")

  private static func isInstitution(_ words: ArraySlice<Token>) -> Bool {
    words.contains { Institution.words.contains($0.key) || $0.form.contains(.allCapitals) }
      || words.count >= 2 || Institution.names.contains(words[words.startIndex].key)
  }
}
