import Knowledge

extension AttributionRule {
  /// She cautioned, it found: right after a sentence with a source.
  static let speakerAgain = AttributionRule(
    "speaker-again", "It goes on about what the expert or study of the sentence before says.",
    .named,
    phrases: """
      she|he|they|it @adverb? found|saw|showed|reported|concluded|estimated|suggested|noted|warned|\
      cautioned|added|argued|said|says|explained|explains|stressed|adds|notes|warns|argues|\
      recommended|recommends|wrote|predicted|observed|acknowledged|told
      """
  ) { match, context in
    match.lowerBound <= Connectives.end(in: context.words)
      || match.upperBound == context.words.count ? match : nil
  }
}
