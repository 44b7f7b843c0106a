import Knowledge

extension AttributionRule {
  /// She cautioned, it found: right after a sentence with a source.
  static let speakerAgain = AttributionRule(
    "speaker-again", "It goes on about what the expert or study of the sentence before says.",
    .named,
    phrases: """
      she|he|they|it @adverb? found|saw|showed|reported|concluded|estimated|suggested|noted|warned|\
      cautioned|added|argued|said|says|explained|explains|stressed|adds|notes|warns|argues|\
      recommended|recommends|wrote|predicted|observed|acknowledged|told|reminded|claimed
      """
  ) { match, context in
    match.lowerBound <= Connectives.end(in: context.words)
      || isLast(match, context.words) || isInserted(match, context.words) ? match : nil
  }

  /// Whether it ends the sentence, but for whom it was said to: "he told the paper".
  private static func isLast(_ match: Range<Int>, _ words: [Token]) -> Bool {
    match.upperBound == words.count
      || match.upperBound + 3 >= words.count && words[match.lowerBound].form.contains(.afterBreak)
  }

  /// Whether clause marks stand on both sides: "The rest, she said, came back".
  private static func isInserted(_ match: Range<Int>, _ words: [Token]) -> Bool {
    words[match.lowerBound].form.contains(.afterBreak)
      && words[match.upperBound].form.contains(.afterBreak)
  }
}
