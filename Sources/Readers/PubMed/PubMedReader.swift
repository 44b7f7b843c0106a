import Knowledge

/// Reads PubMed's XML: sets and single records of articles and books, the yearly baseline files too.
///
/// The text of a record is its abstract; the labels of a structured one are headings. What PubMed says
/// besides stands in the reference, and what has no field there in `otherFields` by the tag that
/// MEDLINE files have for it (`nbib:GR`). Affiliations are left out.
struct PubMedReader: XMLLibraryReader {
  static let fileExtensions: [String] = []

  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard let root = XMLDeclaration.root(inPrefix: prefix) else { return 0 }
    return vocabulary.hasRoot(root) ? 95 : 0
  }

  static let vocabulary = XMLVocabulary(
    format: .pubmed,
    roots: [
      .pubmedArticleSet, .pubmedArticle, .pubmedBookArticleSet, .pubmedBookArticle,
      .medlineCitationSet, .medlineCitation, .bookDocumentSet,
    ],
    records: [.pubmedArticle, .pubmedBookArticle, .medlineCitation, .bookDocument],
    innerRecords: [.medlineCitation, .bookDocument],
    skipped: [.affiliationInfo, .affiliation, .deleteCitation, .deleteDocument],
    noun: "set of PubMed records")

  var records: XMLRecords

  static func document(of tree: XMLTree, encoding: TextEncoding) -> Document? {
    var record = PubMedRecord(tree)
    let document = record.document(encoding: encoding)
    let isEmpty =
      document.reference.title == nil && document.reference.pmid == nil
      && document.reference.doi == nil && document.blocks.isEmpty
    return isEmpty ? nil : document
  }
}
