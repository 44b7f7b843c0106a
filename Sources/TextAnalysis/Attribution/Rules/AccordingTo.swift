import Knowledge

extension AttributionRule {
  /// According to somebody by name.
  static let accordingTo = AttributionRule(
    "according-to", "It names the source after \"according to\" or in \"data from\".", .named,
    phrases: """
      according to the? _; as reported|noted|described|stated|shown by|in the? _
      data|figures|statistics|estimates|numbers|guidelines|guidance from|by the? _; per the _
      """
  ) { match, context in
    let words = context.words
    var start = match.upperBound - 1
    if words[start].key == WordKey("the") { start += 1 }
    if words.indices.contains(start),
      words[start].key == WordKey("a") || words[start].key == WordKey("one")
        || words[start].key == WordKey("an")
    {
      let limit = min(words.count, start + 8)
      guard let noun = words[start..<limit].firstIndex(where: { WordClass.study.contains($0.key) })
      else { return nil }
      return match
        .lowerBound..<(StudyMention.end(words, noun: noun, isStrong: true, isPreceded: true) ?? noun
        + 1)
    }
    guard let name = SourceWords.name(from: start, in: words) ?? owner(of: start, in: words) else {
      return nil
    }
    return match.lowerBound..<name.upperBound
  }

  /// The name behind "figures obtained by the".
  private static func owner(of start: Int, in words: [Token]) -> Range<Int>? {
    guard start < words.count, holdings.contains(words[start].key) else { return nil }
    for index in start + 1..<min(words.count, start + 6) where owning.contains(words[index].key) {
      let isArticled = index + 1 < words.count && words[index + 1].key == WordKey("the")
      return SourceWords.name(from: index + (isArticled ? 2 : 1), in: words)
    }
    return nil
  }

  private static let holdings = WordSet(
    """
    figures data documents records statistics numbers estimates guidelines guidance research analysis
    reports surveys polling accounts
    """)
  private static let owning = WordSet("by from of in")
}
