import Knowledge

extension AttributionRule {
  /// Yale researchers reported, the Kingsbrook team found.
  static let houseResearchers = AttributionRule(
    "house-researchers", "It names the house of the researchers right before them.", .named,
    phrases: """
      researchers|scientists|investigators|psychiatrists|neuroscientists|team|group|study|trial ..3 \
      @said|@say
      """
  ) { match, context in
    let words = context.words
    guard match.lowerBound > 0,
      !SourceWords.hasOwnClause(words, match.lowerBound + 1..<match.upperBound - 1),
      words[match.lowerBound].form.isDisjoint(with: .afterBreak)
    else { return nil }
    let house = words[match.lowerBound - 1]
    guard house.form.contains(.capitalised), !SentenceStarters.words.contains(house.key),
      house.form.isDisjoint(with: .number),
      match.lowerBound > 1 || Institution.names.contains(house.key)
        || house.form.contains(.allCapitals)
    else { return nil }
    var start = match.lowerBound - 1
    while start > 0, match.lowerBound - start < 5, words[start].form.isDisjoint(with: .afterBreak),
      words[start - 1].form.contains(.capitalised)
    {
      start -= 1
    }
    return start..<match.upperBound
  }
}
