/// The lasting name of a citation, derived from content alone.
///
/// What it gives away is left out, so that a better reading of the same words keeps a person's
/// decision on them.
public enum CitationUID {
  /// The uid of the `occurrence`th citation (from 0) with these words in this sentence.
  ///
  /// - Parameters:
  ///   - articleKey: The lasting name of the article it stands in.
  ///   - sentence: The statement's words, as `ClaimUID.normalized`.
  ///   - words: The citation's own, as `ClaimUID.normalized`.
  ///   - occurrence: How many of the article's citations with the same sentence and words stand
  ///     before it.
  /// - Returns: 16 base-32 digits.
  public static func uid(
    articleKey: String, sentence: String, words: String, occurrence: Int
  ) -> String {
    ClaimUID.uid(
      articleKey: articleKey, words: sentence + "\u{0}" + words, occurrence: occurrence)
  }
}
