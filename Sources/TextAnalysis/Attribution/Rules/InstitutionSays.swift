import Knowledge

extension AttributionRule {
  /// The FDA warns.
  static let institutionSays = AttributionRule(
    "institution-says", "An agency, institute or society is said to state it.", .named,
    phrases: """
      fda|who|nimh|cdc|nih|va|nice|apa|dea|ema|nhs|samhsa|asam|aap|ama|nida|asra|cochrane ..4 \
      @say|@said|states|stated|lists|advises|classifies|defines|estimates|reports|repeated|\
      replicated|issued|tested
      fda|who|cdc|ema|nhs|nice put|sent|put out a|an ..3 warning|alert|statement|notice|letter
      organization|organisation|administration|association|society|institute|institutes|agency|\
      department|college|academy|foundation|university|centers ..6 @say|@said|states|stated|\
      lists|advises|defines|estimates|reports
      """
  ) { match, context in
    let words = context.words
    guard words[match.lowerBound].form.contains(.capitalised),
      words[match.lowerBound].form.contains(.allCapitals)
        || words[match.lowerBound].range.count > 4,
      !SourceWords.hasOwnClause(words, match.lowerBound + 1..<match.upperBound - 1),
      words[match.upperBound - 1].key != WordKey("use")
    else { return nil }
    var start = match.lowerBound
    while start > 0, !words[start].form.contains(.afterBreak),
      words[start - 1].form.contains(.capitalised)
        || Institution.linking.contains(words[start - 1].key)
    {
      start -= 1
    }
    return start..<match.upperBound
  }
}
