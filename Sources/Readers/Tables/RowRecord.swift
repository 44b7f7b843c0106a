import Knowledge

/// One row of a table of records: its cells by name.
struct RowRecord {
  /// A cell that is not empty.
  struct Cell {
    /// Name of its column.
    let name: String
    /// What the column means; nil for what is only kept.
    let meaning: ColumnMeaning?
    let text: String
  }

  let cells: [Cell]

  /// The document that the row describes; nil where it names no publication at all.
  func document(reader: String, encoding: TextEncoding) -> Document? {
    let abstract = text(.abstract) ?? ""
    let telling: [ColumnMeaning] = [.title, .abstract, .authors, .doi, .pmid, .url]
    guard telling.contains(where: { text($0) != nil }) else { return nil }
    var document = RecordAbstract(flat: abstract).document(reader: reader, encoding: encoding)
    document.reference = reference
    return document
  }

  private var reference: Reference {
    var reference = Reference()
    reference.title = words(.title)
    reference.id = words(.id)
    reference.type = type
    reference.authors = words(.authors).map { authorList($0) } ?? []
    if let editors = words(.editors) { reference.contributors[.editor] = authorList(editors) }
    reference.containerTitle = words(.container)
    reference.doi = words(.doi).flatMap { DOI(field: $0)?.value }
    reference.pmid = words(.pmid).flatMap { PMID(field: Self.whole($0))?.value }
    reference.pmcid = words(.pmcid).flatMap { PMCID(field: $0)?.value }
    reference.url = words(.url)
    reference.takeIdentifiersOfAddress()
    reference.language = words(.language).map { languageTag($0) }
    reference.keywords = words(.keywords).map { keywords(in: $0) } ?? []
    reference.published = published
    for (variable, meaning) in Self.variables {
      reference.variables[variable] = words(meaning).map { Self.whole($0) }
    }
    if reference.variables[.page] == nil, let first = words(.firstPage) {
      let last = words(.lastPage).map { "-" + Self.whole($0) } ?? ""
      reference.variables[.page] = Self.whole(first) + last
    }
    reference.otherFields = cells.filter { $0.meaning == nil }.map {
      Reference.OtherField(name: "table:" + $0.name, value: $0.text)
    }
    return reference
  }

  private static let variables: [(Reference.Variable, ColumnMeaning)] = [
    (.volume, .volume), (.issue, .issue), (.page, .pages), (.publisher, .publisher),
    (.publisherPlace, .place), (.issn, .issn), (.isbn, .isbn), (.edition, .edition),
    (.collectionTitle, .series), (.containerTitleShort, .containerShort), (.note, .note),
  ]

  /// The date where it is stated in full, else the year.
  private var published: String? {
    let date = words(.date).flatMap { RecordDate(Self.whole($0)).start }
    guard let year = words(.year).flatMap({ RecordDate(Self.whole($0)).start }) else { return date }
    return date.map { $0.hasPrefix(year) ? $0 : year } ?? year
  }

  private var type: String {
    guard let name = words(.type) else { return hasJournal ? "article-journal" : "document" }
    let plain = String(name.lowercased().filter(\.isLetter))
    if let type = Self.types[plain] { return type }
    let known = RISTypes.type(name)
    return known == "document" && hasJournal ? "article-journal" : known
  }

  private var hasJournal: Bool { words(.container) != nil || words(.containerShort) != nil }

  /// Item types of Zotero and names of databases.
  private static let types: [String: String] = [
    "journalarticle": "article-journal", "article": "article-journal",
    "review": "article-journal", "letter": "article-journal", "editorial": "article-journal",
    "magazinearticle": "article-magazine", "newspaperarticle": "article-newspaper",
    "blogpost": "post-weblog", "forumpost": "post", "webpage": "webpage", "book": "book",
    "booksection": "chapter", "bookchapter": "chapter", "chapter": "chapter",
    "conferencepaper": "paper-conference", "proceedingspaper": "paper-conference",
    "conferenceproceedings": "paper-conference", "report": "report", "thesis": "thesis",
    "dissertation": "thesis", "dataset": "dataset", "preprint": "article",
    "manuscript": "manuscript", "patent": "patent", "presentation": "speech",
    "encyclopediaarticle": "entry-encyclopedia", "dictionaryentry": "entry-dictionary",
    "computerprogram": "software", "statute": "legislation", "case": "legal_case",
  ]

  private func keywords(in text: String) -> [String] {
    let marks: Set<Character> = text.contains(";") ? [";"] : text.contains("|") ? ["|"] : [","]
    return plainParts(text, between: marks)
  }

  /// `2001` for the `2001.0` that spreadsheets make of it.
  private static func whole(_ text: String) -> String {
    guard text.hasSuffix(".0"), text.dropLast(2).allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return text
    }
    return String(text.dropLast(2))
  }

  private func text(_ meaning: ColumnMeaning) -> String? {
    cells.first { $0.meaning == meaning }?.text
  }

  private func words(_ meaning: ColumnMeaning) -> String? {
    text(meaning).flatMap { plainWords($0) }
  }
}
