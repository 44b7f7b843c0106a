/// A word, a beginning of words, or a phrase that a query looks for.
public struct QueryTerm: Hashable, Sendable {
  /// The column that a term is looked for in.
  public enum Field: String, CaseIterable, Sendable {
    /// The article's title.
    case title
    /// The heading that a claim stands under.
    case section
    /// The claim's own words; of articles, their text.
    case text
  }

  /// The words as typed, without signs at both ends; one space between the words of a phrase.
  public let text: String
  /// Whether it stood in quotes.
  public let isPhrase: Bool
  /// Whether its last word stands for all that begin with it.
  public let isPrefix: Bool
  /// Where it is looked for; nil: everywhere.
  public let field: Field?

  /// A word that stood without quotes, the signs around it left out; nil when nothing is left.
  ///
  /// A word that is spelled like an operator becomes lower case, so that it is never one again.
  init?(word: String, field: Field?) {
    let trimmed = QueryText.trimmed(QueryText.shortened(word))
    guard !trimmed.text.isEmpty else { return nil }
    let isLikeOperator = QueryOperator(trimmed.text) != nil || trimmed.text.hasPrefix("NEAR/")
    text = isLikeOperator ? trimmed.text.lowercased() : trimmed.text
    isPhrase = false
    isPrefix = trimmed.endsWithStar
    self.field = field
  }

  /// A word or a part of one that the index has as a word of its own.
  init(piece: String) {
    text = piece
    isPhrase = false
    isPrefix = false
    field = nil
  }

  /// Whether it is a word without quotes, star or field.
  var isPlain: Bool { isBareWord && field == nil }

  /// Whether it is a word without quotes or star.
  var isBareWord: Bool { !isPhrase && !isPrefix }

  /// What stood in quotes; nil when it has no word.
  init?(phrase: String, isPrefix: Bool, field: Field?) {
    let spaced = QueryText.singleSpaced(QueryText.shortened(phrase))
    text = QueryText.trimmed(spaced).text
    guard !text.isEmpty else { return nil }
    isPhrase = true
    self.isPrefix = isPrefix
    self.field = field
  }

  /// The words one by one, in order.
  public var words: [QueryWord] {
    guard isPhrase else { return [QueryWord(text: text, isPrefix: isPrefix, field: field)] }
    let texts = text.unicodeScalars.split(separator: " ").map { QueryText.trimmed(String($0)).text }
      .filter { !$0.isEmpty }
    return texts.enumerated().map { index, text in
      QueryWord(text: text, isPrefix: isPrefix && index == texts.count - 1, field: field)
    }
  }
}

/// One word that hits are ranked by, and that is marked in them.
public struct QueryWord: Hashable, Sendable {
  /// As typed; the index may cut it into several, as it does "treatment-resistant".
  public let text: String
  /// Whether it stands for all words that begin with it.
  public let isPrefix: Bool
  /// Where it is looked for; nil: everywhere.
  public let field: QueryTerm.Field?
}
