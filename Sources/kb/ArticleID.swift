import KnowledgeBase
import KnowledgeStore

/// Articles as people point at them.
enum ArticleID {
  /// The id of the article with this number, key, DOI or PubMed id.
  ///
  /// - Throws: `Failure` when there is none.
  static func checked(_ reference: String, in store: borrowing Store) throws -> Int64 {
    guard let id = try NoticeLookup.articleID(of: reference, in: store) else {
      throw Failure(
        message: "there is no article \(reference).", hint: "'kb article list' lists them.",
        code: .noInput)
    }
    return id
  }
}
