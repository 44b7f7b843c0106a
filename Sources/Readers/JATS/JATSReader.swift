import Knowledge

/// Reads full texts in JATS, the XML of PubMed Central: single articles, and sets of them.
///
/// The text is the abstract under its heading, the body, what stands behind it, and the list of
/// references; reviews and replies that travel with an article are left out. Citations in the text are
/// links to their entries of the list.
struct JATSReader: XMLLibraryReader {
  static let fileExtensions = ["nxml", "jats"]

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard let root = XMLDeclaration.root(inPrefix: prefix), vocabulary.hasRoot(root) else {
      return 0
    }
    if root != "article" || matchesFileExtension { return 95 }
    // Other formats begin with <article> too.
    let signs: [StaticString] = ["article-type", "<front", "journal-meta", "JATS", "-//NLM//DTD"]
    return prefix.holds(anyOf: signs) ? 95 : 0
  }

  static let vocabulary = XMLVocabulary(
    format: .jats, roots: [.jatsArticle, .articleSet, .articles, .oaiPMH],
    records: [.jatsArticle], innerRecords: [], skipped: [.subArticle, .response, .processingMeta],
    noun: "JATS article")

  var records: XMLRecords

  static func document(of tree: XMLTree, encoding: TextEncoding) -> Document? {
    var article = JATSArticle(tree)
    return article.document(encoding: encoding)
  }
}
