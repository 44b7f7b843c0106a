import Knowledge

/// Reads PubMed's XML: sets and single records of articles and books, the yearly baseline files too.
///
/// The text of a record is its abstract; the labels of a structured one are headings. What PubMed says
/// besides stands in the reference, and what has no field there in `otherFields` by the tag that
/// MEDLINE files have for it (`nbib:GR`). Affiliations are left out.
struct PubMedReader: LibraryReader {
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

  private var records: XMLRecords

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    self.init(
      encoding: encoding, maximumEntryByteCount: maximumEntryByteCount,
      blockByteCount: XMLRecords.usualBlockByteCount)
  }

  /// Makes a reader that gives libxml2 blocks of a certain size, which must not change anything.
  init(encoding: TextEncoding?, maximumEntryByteCount: Int, blockByteCount: Int) {
    records = XMLRecords(
      Self.vocabulary, encoding: encoding, maximumEntryByteCount: maximumEntryByteCount,
      blockByteCount: blockByteCount
    ) { tree, encoding in
      var record = PubMedRecord(tree)
      let document = record.document(encoding: encoding)
      let isEmpty =
        document.reference.title == nil && document.reference.pmid == nil
        && document.reference.doi == nil && document.blocks.isEmpty
      return isEmpty ? nil : .article(document)
    }
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    try records.read(bytes, isEnd: isEnd, into: &entries)
  }
}
