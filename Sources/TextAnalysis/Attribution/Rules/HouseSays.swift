import Knowledge

extension AttributionRule {
  /// The company said in a statement; a spokeswoman for the department said.
  static let houseSays = AttributionRule(
    "house-says", "A company, its spokesman or a document that is spoken of says it.", .named,
    phrases: """
      the ..1 company|firm|statement|department|report|lawsuit|complaint|letter|label|document|\
      hospital|charity|manufacturer|regulator|ministry said|says|stated|states|added|told|wrote
      a|the spokeswoman|spokesman|spokesperson ..6 said|says|told|confirmed
      according to its|their|the ..4 report|statement|filing|records|label|website
      records|documents|emails|papers|inspectors|officials obtained|show|shows|showed|wrote
      """
  ) { match, context in
    SourceWords.hasOwnClause(context.words, match.lowerBound + 1..<match.upperBound - 1)
      ? nil : match
  }
}
