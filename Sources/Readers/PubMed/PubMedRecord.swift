import Knowledge

/// One record of PubMed on its way from XML to a document.
struct PubMedRecord {
  let tree: XMLTree
  var reference = Reference()
  var abstract = BlockWriter()
  /// The title in the article's own language.
  var originalTitle: String?
  var title: String?

  init(_ tree: XMLTree) { self.tree = tree }

  /// The document that the record makes.
  mutating func document(encoding: TextEncoding) -> Document {
    reference.type = "article-journal"
    switch tree.name(of: 0) {
    case .pubmedBookArticle, .bookDocument: readBook()
    default: readArticle()
    }
    reference.title = PubMedWords.title(title, original: originalTitle)
    if let originalTitle, originalTitle != reference.title {
      reference.variables[.originalTitle] = originalTitle
    }
    var document = Document(
      text: String(decoding: abstract.bytes, as: UTF8.self), blocks: abstract.blocks,
      reader: DocumentFormat.pubmed.rawValue, encoding: encoding.rawValue)
    document.reference = reference
    return document
  }

  private mutating func readArticle() {
    let citation = tree.name(of: 0) == .medlineCitation ? 0 : tree.first(.medlineCitation, in: 0)
    if let citation { read(citation: citation) }
    if let data = tree.first(.pubmedData, in: 0) { read(data: data) }
    reference.type = PubMedWords.type(of: reference.publicationTypes)
  }

  private mutating func read(citation: Int) {
    note("OWN", tree.attribute(.owner, of: citation))
    note("STAT", tree.attribute(.status, of: citation))
    for node in tree.contents(of: citation) {
      switch tree.name(of: node) {
      case .pmid: reference.pmid = tree.words(of: node).flatMap { PMID(field: $0)?.value }
      case .dateCompleted: note("DCOM", date(in: node)?.compact)
      case .dateRevised: note("LR", date(in: node)?.compact)
      case .article: read(article: node)
      case .medlineJournalInfo: read(journalInfo: node)
      case .chemicalList: readChemicals(in: node)
      case .supplMeshList: noteEach("NM", in: node)
      case .citationSubset: note("SB", tree.words(of: node))
      case .commentsCorrectionsList: readRelations(in: node)
      case .geneSymbolList: noteEach("GS", in: node)
      case .meshHeadingList: readHeadings(in: node)
      case .numberOfReferences: note("RF", tree.words(of: node))
      case .personalNameSubjectList: readSubjects(in: node)
      case .otherID: read(otherID: node)
      case .otherAbstract: read(otherAbstract: node)
      case .keywordList: readKeywords(in: node)
      case .coiStatement: note("COIS", tree.words(of: node))
      case .investigatorList: reference.contributors[.contributor] = people(in: node)
      case .generalNote: note("GN", tree.words(of: node))
      default: break
      }
    }
  }

  private mutating func read(article: Int) {
    note("PUBM", tree.attribute(.pubModel, of: article))
    for node in tree.contents(of: article) {
      switch tree.name(of: node) {
      case .journal: read(journal: node)
      case .articleTitle: title = tree.words(of: node)
      case .vernacularTitle: originalTitle = tree.words(of: node)
      case .pagination: read(pagination: node)
      case .eLocationID: read(location: node)
      case .abstract: append(abstract: node)
      case .authorList: read(authorList: node)
      case .language: read(language: node)
      case .dataBankList: readDataBanks(in: node)
      case .grantList: readGrants(in: node)
      case .publicationTypeList: readPublicationTypes(in: node)
      case .articleDate: read(articleDate: node)
      default: break
      }
    }
  }

  /// Keeps `value` beside the fields, under its tag in MEDLINE files.
  mutating func note(_ tag: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    reference.otherFields.append(Reference.OtherField(name: "nbib:" + tag, value: value))
  }

  /// Notes the words of each element in a list.
  private mutating func noteEach(_ tag: String, in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) != .text {
      note(tag, tree.words(of: node))
    }
  }

  private mutating func read(otherID node: Int) {
    guard let value = tree.words(of: node) else { return }
    note("OID", (tree.attribute(.source, of: node).map { $0 + ": " } ?? "") + value)
  }

  mutating func read(language node: Int) {
    guard let language = tree.words(of: node).map({ PubMedWords.language($0) }) else { return }
    if reference.language == nil {
      reference.language = language
    } else {
      note("LA", language)
    }
  }

  mutating func readPublicationTypes(in list: Int) {
    for node in tree.contents(of: list) where tree.name(of: node) == .publicationType {
      if let type = tree.words(of: node) { reference.publicationTypes.append(type) }
    }
  }
}
