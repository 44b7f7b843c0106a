import Knowledge

extension AttributionRule {
  /// Published in a journal.
  static let publishedIn = AttributionRule(
    "published-in", "It names the journal or publisher of a study.", .named,
    phrases: """
      published|appearing|appeared|reported|featured|printed in|by|online the? _
      paper|study|article|trial|review|report|meta-analysis in the? _; in the? journal _
      in the american|british|new|journal|international|european|annals|archives _
      in jama|nejm|bmj|nature|science|plos|lancet
      """
  ) { match, context in
    guard let name = Venue.name(in: context.words, from: match.lowerBound + 1, context.bytes) else {
      return nil
    }
    return match.lowerBound..<name.upperBound
  }
}
