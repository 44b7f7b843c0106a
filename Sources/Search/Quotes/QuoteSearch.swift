public import SQLite

/// Finds where a quote stands in the texts of articles.
///
/// The articles that have its rarest words are read, and the quote is aligned with their words.
struct QuoteSearch {
  let ranker: FullTextRanker
  let tokenizer: FullTextTokenizer

  /// More words of a quote are left out.
  static let wordCount = 500
  /// Words that articles are chosen by, and articles that are read for all and for half of them.
  static let rareWordCount = 12
  static let articleCount = 40
  /// Only so many bytes at the beginning of a text are read.
  static let maximumByteCount = 1 << 23

  /// At most `limit` places of `quote`, the most similar first.
  func places(
    of quote: String, leastSimilarity: Double, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [QuotePlace] {
    let words = FoldedWords(quote, wordLimit: Self.wordCount).words
    guard !words.isEmpty, limit > 0 else { return [] }
    let alignment = QuoteAlignment(words)
    // Rounding must not refuse what is just similar enough.
    let editLimit = Int((1 - leastSimilarity) * Double(words.count) + 1e-9)
    let statement = try connection.prepare(Self.article)
    var found: [QuotePlace] = []
    for row in try candidates(for: quote) {
      found += try Self.places(
        of: quote, wordCount: words.count, alignment, editLimit: editLimit, inArticle: row,
        statement)
    }
    return Array(found.sorted(by: Self.isBefore).prefix(limit))
  }

  /// Where `quote` stands in one article, the most similar place first.
  static func places(
    of quote: String, leastSimilarity: Double, inArticle id: Int64,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> [QuotePlace] {
    let words = FoldedWords(quote, wordLimit: wordCount).words
    guard !words.isEmpty else { return [] }
    let editLimit = Int((1 - leastSimilarity) * Double(words.count) + 1e-9)
    return try places(
      of: quote, wordCount: words.count, QuoteAlignment(words), editLimit: editLimit,
      inArticle: id, connection.prepare(article)
    ).sorted(by: isBefore)
  }

  private static func isBefore(_ first: QuotePlace, _ second: QuotePlace) -> Bool {
    (second.similarity, first.articleID, first.byteRange.lowerBound)
      < (first.similarity, second.articleID, second.byteRange.lowerBound)
  }

  private static func places(
    of quote: String, wordCount: Int, _ alignment: QuoteAlignment, editLimit: Int,
    inArticle id: Int64, _ statement: borrowing SQLite.Statement
  ) throws(SQLiteError) -> [QuotePlace] {
    statement.reset()
    try statement.bind(.integer(id), at: 1)
    guard try statement.step() else { return [] }
    let text = SearchText.prefix(of: statement.text(at: 1), byteCount: maximumByteCount)
    let folded = FoldedWords(text)
    return alignment.places(in: folded.words, limit: editLimit).map { place in
      let range = bytes(of: place.words, in: folded, text: text, quote: quote)
      return QuotePlace(
        articleID: id, articleTitle: statement.text(at: 0), byteRange: range,
        similarity: max(0, 1 - Double(place.editCount) / Double(wordCount)),
        text: SearchText.slice(text, range), sourcePath: statement.optionalText(at: 2),
        url: statement.optionalText(at: 3))
    }
  }

  private static let article = """
    SELECT a.title, t.text, i.path, a.url
    FROM article AS a
    JOIN article_text AS t ON t.article_id = a.id
    JOIN record AS r ON r.article_id = a.id AND r.gives_text = 1
    JOIN input AS i ON i.id = r.input_id
    WHERE a.id = ?1 AND a.removed_at IS NULL
    """

  /// From the first word to the last, with the sign that ends the sentence in text and quote.
  private static func bytes(
    of words: Range<Int>, in folded: FoldedWords, text: String, quote: String
  ) -> Range<Int> {
    let start = folded.ranges[words.lowerBound].lowerBound
    let end = folded.ranges[words.upperBound - 1].upperBound
    let ending = quote.utf8.last { $0 > 0x20 && $0 < 0x80 && $0 != UInt8(ascii: "\"") }
    let next = text.utf8.dropFirst(end).first
    let isSign = next.map { ".!?".utf8.contains($0) } ?? false
    return start..<(isSign && next == ending ? end + 1 : end)
  }

  /// Articles that have all of the rarest words, then those that have half of them.
  private func candidates(for quote: String) throws(SQLiteError) -> [Int64] {
    var counts: [String: Int] = [:]
    for token in try tokenizer.tokens(in: quote).prefix(Self.wordCount)
    where counts[token.text] == nil {
      counts[token.text] = try ranker.estimatedRowCount(ofToken: token.text)
    }
    let rare = counts.filter { $0.value > 0 }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .prefix(Self.rareWordCount)
    guard !rare.isEmpty else { return [] }
    var request = RankingRequest(rare.map { .init([.token($0.key)]) }, limit: Self.articleCount)
    request.leastMatched = rare.count
    let whole = try ranker.hits(of: request).hits.map(\.row)
    request.leastMatched = max(1, (rare.count + 1) / 2)
    request.excluded = whole.sorted()
    return whole + (try ranker.hits(of: request).hits.map(\.row))
  }
}

extension SearchEngine {
  /// Where `quote` stands in the texts of articles, exactly or nearly, the most similar place first.
  ///
  /// - Parameters:
  ///   - quote: A sentence or more, of which the first 500 words count.
  ///   - leastSimilarity: Above 0, at most 1: how much of its words must be the same.
  ///   - limit: The most places; 0 or more.
  ///   - connection: The engine's.
  /// - Returns: None for a quote without words.
  /// - Throws: `SQLiteError`; never because of what was quoted.
  public func places(
    ofQuote quote: String, leastSimilarity: Double, limit: Int, on connection: borrowing Connection
  ) throws(SQLiteError) -> [QuotePlace] {
    let snapshot = try ReadTransaction(on: connection)
    let ranker = ranker(of: .articles)
    try ranker.refresh()
    let places = try QuoteSearch(ranker: ranker, tokenizer: tokenizer).places(
      of: quote, leastSimilarity: leastSimilarity, limit: limit, on: connection)
    snapshot.end()
    return places
  }

  /// Where `quote` stands in one article, exactly or nearly; nil where it does not.
  ///
  /// - Parameters:
  ///   - quote: Words, of which the first 500 count.
  ///   - id: The article.
  ///   - leastSimilarity: Above 0, at most 1: how much of its words must be the same.
  ///   - connection: On the knowledge base.
  /// - Returns: The most similar place.
  /// - Throws: `SQLiteError`; never because of what was quoted.
  public static func place(
    ofQuote quote: String, inArticle id: Int64, leastSimilarity: Double,
    on connection: borrowing Connection
  ) throws(SQLiteError) -> QuotePlace? {
    try QuoteSearch.places(
      of: quote, leastSimilarity: leastSimilarity, inArticle: id, on: connection
    ).first
  }
}
