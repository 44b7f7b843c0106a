internal import SQLite

/// A full-text table of a knowledge base, and what a hit in each of its columns counts.
enum SearchIndex {
  /// The table of the claims or of the articles.
  static func table(of scope: SearchRequest.Scope) -> String {
    scope == .claims ? "claim_fts" : "article_fts"
  }

  /// Names of its columns, in their order in the table.
  static func columnNames(of scope: SearchRequest.Scope) -> [String] {
    scope == .claims ? ["text", "section", "article_title"] : ["title", "text"]
  }

  /// How fast more hits of one word stop to count more: k1 of BM25.
  static let saturation = 1.4

  /// The columns in their order in the table.
  ///
  /// An article's title counts three times its text. A claim's own words count most, then its
  /// heading, then its article's title. The numbers for articles were chosen on the train parts of
  /// SciFact, Cranfield and CISI together; those around them do about as well.
  static func columns(of scope: SearchRequest.Scope) -> [FullTextRanker.Column] {
    switch scope {
    case .claims:
      [
        .init(weight: 4, lengthNormalization: 0.5), .init(weight: 2, lengthNormalization: 0.5),
        .init(weight: 1, lengthNormalization: 0.5),
      ]
    case .articles:
      [.init(weight: 3, lengthNormalization: 0.5), .init(weight: 1, lengthNormalization: 0.7)]
    }
  }
}
