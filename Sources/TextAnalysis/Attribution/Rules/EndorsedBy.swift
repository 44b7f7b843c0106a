import Knowledge

extension AttributionRule {
  /// Recommended by an institute.
  static let endorsedBy = AttributionRule(
    "endorsed-by", "A named body is said to recommend, list or define it.", .named,
    phrases: """
      recommended|endorsed|advised|listed|classified|recognised|recognized|defined|\
      described by the? _
      """
  ) { match, context in
    guard let name = SourceWords.name(from: match.upperBound - 1, in: context.words),
      name.count >= 2 || context.words[name.lowerBound].form.contains(.allCapitals)
    else { return nil }
    return match.lowerBound..<name.upperBound
  }
}
