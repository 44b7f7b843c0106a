/// What a column of a table of records holds, by its name.
enum ColumnMeaning: String, CaseIterable {
  case abstract, authors, container
  case containerShort = "container-short"
  case date, doi, edition, editors
  case firstPage = "first-page"
  case id, isbn, issn, issue, keywords, language
  case lastPage = "last-page"
  case note, pages, place, pmcid, pmid, publisher, series, title, type, url, volume, year

  /// The meaning of a column that nobody has explained; nil: kept under its own name.
  init?(columnName name: String) {
    guard let meaning = Self.meanings[Self.plain(name)] else { return nil }
    self = meaning
  }

  /// The meanings of columns, the first of those that mean the same; those in `given` as told.
  ///
  /// - Parameters:
  ///   - names: The names of the columns.
  ///   - given: Names of meanings, and of the columns that have them.
  /// - Returns: One meaning, or none, a column.
  static func meanings(of names: [String], given: [String: String]) -> [ColumnMeaning?] {
    var asked: [String: ColumnMeaning] = [:]
    for (meaning, column) in given {
      if let meaning = ColumnMeaning(rawValue: meaning) { asked[plain(column)] = meaning }
    }
    var taken = Set(asked.values)
    return names.map { name in
      if let meaning = asked[plain(name)] { return meaning }
      guard let meaning = ColumnMeaning(columnName: name), taken.insert(meaning).inserted else {
        return nil
      }
      return meaning
    }
  }

  /// Lower case, letters and digits only.
  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Names that libraries, databases and screening tools give their columns.
  private static let rows = """
    abstract abstract abstractnote abstracttext ab summary
    authors authors author au creators creator authorfullnames authorlist byline
    container journal journaltitle journalname publicationtitle sourcetitle source publication
    container containertitle secondarytitle venue journalbook jt booktitle so periodical site
    container-short journalabbreviation abbreviatedsourcetitle isoabbreviation journalabbrev ta ji
    date date publicationdate published datepublished pubdate publisheddate issued
    doi doi digitalobjectidentifier doilink di
    edition edition
    editors editor editors
    first-page startpage pagestart firstpage sp beginningpage
    id id key recordid refid referenceid citationkey recordnumber bibtexkey itemkey uid recid
    isbn isbn
    issn issn
    issue issue issuenumber number is
    keywords keywords authorkeywords tags manualtags keyword subjects meshterms kw de
    language language lang la
    last-page endpage pageend lastpage ep
    note notes note extra comments comment
    pages pages page pagerange pg
    place place publisherlocation city address publicationplace
    pmcid pmcid pmc pubmedcentralid
    pmid pmid pubmedid pubmed pm
    publisher publisher pb
    series series seriestitle
    title title articletitle primarytitle documenttitle ti t1 papertitle name
    type itemtype documenttype publicationtype reftype referencetype type ty dt
    url url link urls weblink articleurl links ul
    volume volume vol vl
    year year publicationyear pubyear py yr publishedyear
    """

  private static let meanings: [String: ColumnMeaning] = {
    var table: [String: ColumnMeaning] = [:]
    for row in rows.split(separator: "\n") {
      let words = row.split(separator: " ").map(String.init)
      guard let meaning = ColumnMeaning(rawValue: words[0]) else { continue }
      for name in words.dropFirst() { table[name] = meaning }
    }
    return table
  }()
}
