import Knowledge

extension PubMedRecord {
  /// Reads a record of NCBI's Bookshelf: a book, or a chapter of one.
  mutating func readBook() {
    let document = tree.name(of: 0) == .bookDocument ? 0 : tree.first(.bookDocument, in: 0)
    if let document { read(bookDocument: document) }
    if let data = tree.first(.pubmedBookData, in: 0) { read(data: data) }
    if title == nil {
      (title, reference.containerTitle) = (reference.containerTitle, nil)
      reference.type = PubMedWords.type(of: reference.publicationTypes, usual: "book")
    } else {
      reference.type = "chapter"
    }
  }

  private mutating func read(bookDocument: Int) {
    for node in tree.contents(of: bookDocument) {
      switch tree.name(of: node) {
      case .pmid: reference.pmid = tree.words(of: node).flatMap { PMID(field: $0)?.value }
      case .articleIdList: readIds(in: node)
      case .book: read(book: node)
      case .locationLabel: reference.variables[.chapterNumber] = tree.words(of: node)
      case .articleTitle: title = tree.words(of: node)
      case .vernacularTitle: originalTitle = tree.words(of: node)
      case .pagination: read(pagination: node)
      case .language: read(language: node)
      case .authorList: read(authorList: node)
      case .publicationTypeList: readPublicationTypes(in: node)
      case .publicationType:
        if let type = tree.words(of: node) { reference.publicationTypes.append(type) }
      case .abstract: append(abstract: node)
      case .keywordList: readKeywords(in: node)
      case .grantList: readGrants(in: node)
      case .contributionDate: reference.dates[.originalDate] = date(in: node)?.iso
      case .dateRevised: note("LR", date(in: node)?.compact)
      case .referenceList: readReferences(in: node)
      default: break
      }
    }
  }

  private mutating func read(book: Int) {
    for node in tree.contents(of: book) {
      let words = tree.words(of: node)
      switch tree.name(of: node) {
      case .publisher:
        reference.variables[.publisher] = tree.words(.publisherName, in: node)
        reference.variables[.publisherPlace] = tree.words(.publisherLocation, in: node)
      case .bookTitle: reference.containerTitle = words
      case .pubDate: read(published: node)
      case .authorList: read(authorList: node)
      case .volume: reference.variables[.volume] = words
      case .volumeTitle: reference.variables[.volumeTitle] = words
      case .edition: reference.variables[.edition] = words
      case .collectionTitle: reference.variables[.collectionTitle] = words
      case .isbn: reference.variables[.isbn] = reference.variables[.isbn] ?? words
      case .eLocationID: read(location: node)
      case .medium: reference.variables[.medium] = words
      case .reportNumber: reference.variables[.number] = words
      default: break
      }
    }
  }
}
