/// A place where a quote stands, as it is or nearly.
public struct QuotePlace: Hashable, Sendable {
  /// The article's number.
  public let articleID: Int64
  /// Its title.
  public let articleTitle: String
  /// Where the words stand in its text, in bytes.
  public let byteRange: Range<Int>
  /// 1 for the same words; one less edited word in *n* of the quote makes 1/*n* less; above 0.
  public let similarity: Double
  /// The words as they stand there.
  public let text: String
  /// Absolute path of the file the article came from.
  public let sourcePath: String?
  /// The article's address.
  public let url: String?

  /// Whether the words are the same; case, white space, punctuation and marks of references are not
  /// looked at.
  public var isExact: Bool { similarity == 1 }
}
