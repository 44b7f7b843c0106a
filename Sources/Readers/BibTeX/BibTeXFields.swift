import Knowledge

/// Makes a record of an entry's fields.
struct BibTeXFields {
  private let entry: BibTeXEntry
  private var taken: Set<String> = []
  private var reference = Reference()
  private var abstract = RecordAbstract(parts: [])

  /// The document that an entry describes.
  static func document(from entry: BibTeXEntry) -> Document {
    var fields = BibTeXFields(entry)
    fields.fill()
    var document = fields.abstract.document(
      reader: DocumentFormat.bibtex.rawValue, encoding: entry.encoding)
    document.reference = fields.reference
    return document
  }

  private init(_ entry: BibTeXEntry) {
    self.entry = entry
  }

  private mutating func fill() {
    reference.id = entry.key
    takeType()
    takeTitles()
    takePeople()
    takeNumbers()
    takePublisher()
    takeDates()
    takeIdentifiers()
    for (name, variable) in Self.plainFields { take(variable, name) }
    takeWords()
    takeOwnFields()
    for field in entry.fields where !taken.contains(field.name) { keep(field) }
  }

  // MARK: Fields

  /// The words of a field, which is then not kept as another one.
  private mutating func words(_ name: String) -> String? {
    guard let tex = raw(name) else { return nil }
    return plainWords(withoutInlineMarkup(TeXText.plain(tex)))
  }

  /// The field as written.
  private mutating func raw(_ name: String) -> String? {
    guard let value = entry[name] else { return nil }
    taken.insert(name)
    return value
  }

  private mutating func take(_ variable: Reference.Variable, _ name: String) {
    if reference.variables[variable] == nil, let words = words(name) {
      reference.variables[variable] = words
    }
  }

  private mutating func keep(_ field: BibTeXEntry.Field) {
    guard let value = plainWords(field.value) else { return }
    reference.otherFields.append(.init(name: "bibtex:" + field.name, value: value))
  }

  private mutating func keep(_ name: String) {
    for field in entry.fields where field.name == name { keep(field) }
    taken.insert(name)
  }

  // MARK: What it is and is called

  private mutating func takeType() {
    let (type, genre) = BibTeXTypes.type(of: entry)
    reference.type = type
    reference.variables[.genre] = words("type") ?? genre
    if entry.type == "article" || entry.type == "periodical" {
      if ["article-newspaper", "article-magazine"].contains(type) { taken.insert("entrysubtype") }
    } else if reference.variables[.genre] == nil {
      take(.genre, "entrysubtype")
    }
  }

  private mutating func takeTitles() {
    reference.title = joined(words("title"), words("subtitle"))
    let journal = joined(words("journaltitle") ?? words("journal"), words("journalsubtitle"))
    let book = joined(words("booktitle"), words("booksubtitle"))
    reference.containerTitle = journal ?? (book == reference.title ? nil : book)
    if reference.containerTitle == nil { reference.containerTitle = words("maintitle") }
    if entry.type == "inreference", let title = words("lista") {
      if reference.containerTitle == nil { reference.containerTitle = reference.title }
      reference.title = title
    }
  }

  /// A title with its subtitle.
  private func joined(_ title: String?, _ subtitle: String?) -> String? {
    guard let title, let subtitle else { return title ?? subtitle }
    return title.last.map { ".:?!".contains($0) } == true
      ? "\(title) \(subtitle)" : "\(title): \(subtitle)"
  }

  // MARK: Who

  private mutating func takePeople() {
    reference.authors = people("author")
    if let notes = raw("author+an:orcid") { takeORCIDs(notes) }
    for (name, role) in Self.roles where reference.contributors[role] == nil {
      let people = people(name)
      guard !people.isEmpty else { continue }
      let stated = words(name + "type").flatMap { Self.roles[$0] }
      reference.contributors[stated ?? role, default: []] += people
    }
  }

  private mutating func people(_ name: String) -> [PersonName] {
    guard let tex = raw(name) else { return [] }
    let names = BibTeXNames(tex)
    if names.hasOthers {
      reference.otherFields.append(.init(name: "bibtex:and-others", value: name))
    }
    return names.people
  }

  /// `1="0000-0002-1825-0097"; 2=…`.
  private mutating func takeORCIDs(_ notes: String) {
    for note in notes.split(separator: ";") {
      let parts = note.split(separator: "=")
      guard parts.count == 2, let place = Int(parts[0].filter(\.isNumber)),
        reference.authors.indices.contains(place - 1)
      else { continue }
      let value = parts[1].filter { $0 != "\"" && !$0.isWhitespace }
      reference.authors[place - 1].orcid = ORCID(field: value)?.value
    }
  }

  // MARK: Where in the container

  private mutating func takeNumbers() {
    take(.volume, "volume")
    if let pages = words("pages") { reference.variables[.page] = Self.pages(pages) }
    let series = words("series")
    switch reference.type {
    case "article-journal", "article-magazine", "article-newspaper", "periodical", "review":
      take(.issue, "number")
      take(.issue, "issue")
      take(.number, "eid")
      reference.variables[.collectionTitle] = series
    case "report", "patent", "standard", "legal_case", "legislation", "software", "dataset",
      "manuscript", "webpage", "thesis":
      take(.number, "number")
      reference.variables[.collectionTitle] = series
    default:
      reference.variables[.collectionTitle] = series
      if series != nil { take(.collectionNumber, "number") } else { take(.number, "number") }
    }
    take(.issue, "issue")
  }

  /// Pages with a plain hyphen for every dash.
  private static func pages(_ text: String) -> String {
    var out = ""
    for character in text {
      if "–—-−".contains(character) {
        if out.last != "-" { out.append("-") }
      } else {
        out.append(character)
      }
    }
    return out
  }

  // MARK: Who published it and where

  private mutating func takePublisher() {
    take(.publisher, "publisher")
    for name in ["institution", "school", "organization"] {
      take(.publisher, name)
    }
    let isConference = reference.type == "paper-conference"
    take(.eventPlace, "venue")
    take(.publisherPlace, "address")
    // The ACM says where the conference was by the one, where the publisher is by the other.
    if isConference, reference.variables[.publisherPlace] != nil { take(.eventPlace, "location") }
    take(.publisherPlace, "location")
    if let place = raw("howpublished") {
      if let url = Self.address(in: place) {
        if reference.url == nil, entry["url"] == nil {
          reference.url = url
        } else {
          taken.remove("howpublished")
        }
      } else {
        taken.remove("howpublished")
        take(.medium, "howpublished")
      }
    }
  }

  /// The web address in a field, braces and commands gone.
  static func address(in tex: String) -> String? {
    guard let start = tex.firstRange(of: "http")?.lowerBound else { return nil }
    let address = tex[start...].prefix { !$0.isWhitespace && $0 != "}" }
    guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
    return plainAddress(address)
  }

  /// An address without the backslashes that TeX wants in it.
  private static func plainAddress(_ address: some StringProtocol) -> String? {
    var out = ""
    var isEscaped = false
    for character in address {
      if isEscaped, !"%#&_~{}$^".contains(character) { out.append("\\") }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped, !"{}".contains(character) || out.hasSuffix("\\") { out.append(character) }
    }
    return plainWords(out)
  }

  // MARK: When

  private mutating func takeDates() {
    if let stated = raw("date"), let text = plainWords(TeXText.plain(stated)) {
      let date = RecordDate(String(text.map { $0 == "\u{A0}" ? "~" : $0 }))
      reference.published = date.start
      if !date.isWhole { keep("date") }
    }
    if reference.published == nil, let year = words("year") { takeYear(year) }
    if reference.published != nil { taken.formUnion(["year", "month", "day"]) }
    for (name, variable) in Self.dates {
      guard let text = words(name) else { continue }
      let date = RecordDate(text)
      reference.dates[variable] = date.start
      if !date.isWhole { keep(name) }
    }
  }

  private mutating func takeYear(_ text: String) {
    let month = words("month").map { $0.map { $0 == "\u{A0}" ? " " : $0 } }.map { String($0) }
    var day = words("day")
    // “10~jan”, “jan 10”: the day stands in the month.
    if day == nil, let month {
      let numbers = month.split { !$0.isNumber }
      if numbers.count == 1, month.contains(where: \.isLetter) { day = String(numbers[0]) }
    }
    let name = month?.split { !$0.isLetter }.first { RecordDate.monthNumber($0) != nil }
    let known = name.map(String.init) ?? month
    let year = text.filter { !"[]()".contains($0) }
    if let date = RecordDate.iso(year: year, month: known, day: day) {
      reference.published = date
      if let month, RecordDate.monthNumber((known ?? month)[...]) == nil { keep("month") }
      return
    }
    let date = RecordDate(year)
    reference.published = date.start
    if !date.isWhole || date.start == nil { keep("year") }
  }

  // MARK: What it is known by

  private mutating func takeIdentifiers() {
    if let tex = raw("doi") {
      reference.doi = Self.plainAddress(tex).flatMap { DOI(field: $0)?.value }
      if reference.doi == nil { keep("doi") }
    }
    if let tex = raw("url") {
      reference.url = Self.plainAddress(Self.withoutCommand(tex))
    }
    if let text = words("pmid") {
      reference.pmid = PMID(field: text)?.value
      if reference.pmid == nil { keep("pmid") }
    }
    for name in ["pmcid", "pmc"] where reference.pmcid == nil {
      guard let text = words(name) else { continue }
      reference.pmcid = PMCID(field: text)?.value
      if reference.pmcid == nil { keep(name) }
    }
    takeEprint()
    reference.takeIdentifiersOfAddress()
  }

  private static func withoutCommand(_ tex: String) -> String {
    let words = tex.drop { $0.isWhitespace }
    return words.hasPrefix("\\url{") ? String(words.dropFirst(5)) : tex
  }

  private mutating func takeEprint() {
    let kind = (entry["eprinttype"] ?? entry["archiveprefix"])?.lowercased() ?? ""
    guard let eprint = entry["eprint"].flatMap({ plainWords($0) }) else { return }
    let names = ["eprint", "eprinttype", "archiveprefix"]
    switch kind {
    case "pubmed", "pmid", "medline":
      guard let pmid = PMID(field: eprint)?.value else { return }
      if reference.pmid == nil { reference.pmid = pmid }
    case "pmc", "pmcid", "pubmedcentral":
      guard let pmcid = PMCID(field: eprint)?.value else { return }
      if reference.pmcid == nil { reference.pmcid = pmcid }
    case "arxiv":
      reference.variables[.archive] = "arXiv"
      reference.variables[.archiveLocation] = eprint
    default: return
    }
    taken.formUnion(names)
  }

  // MARK: Words about it

  private mutating func takeWords() {
    if let language = words("langid") ?? words("language") {
      reference.language = languageTag(language)
      if entry["langid"] != nil, reference.language == words("language").map(languageTag) {
        taken.insert("language")
      }
    }
    for name in ["keywords", "keyword"] {
      for field in entry.fields where field.name == name {
        let text = TeXText.plain(field.value)
        reference.keywords += plainParts(text, between: text.contains(";") ? [";"] : [","])
      }
      taken.insert(name)
    }
    var seen: Set<String> = []
    reference.keywords.removeAll { !seen.insert($0).inserted }
    if let tex = raw("abstract") { abstract = Self.abstract(tex) }
  }

  /// An abstract's paragraphs are those between empty lines.
  private static func abstract(_ tex: String) -> RecordAbstract {
    var paragraphs: [[Substring]] = [[]]
    for line in textLines(in: tex) {
      if line.allSatisfy(\.isWhitespace) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    let plain = paragraphs.map { TeXText.plain($0.joined(separator: " ")) }
    let text = withoutInlineMarkup(plain.joined(separator: "\n"))
    return RecordAbstract(flat: text)
  }

  /// Takes the fields that our own writer adds where no other holds a value as it is.
  private mutating func takeOwnFields() {
    for field in entry.fields where field.name.hasPrefix("csl-") {
      let name = field.name.dropFirst(4)
      guard let text = words(field.name) else { continue }
      switch name {
      case "type": if Reference.types.contains(text) { reference.type = text }
      case "title": reference.title = text
      case "container-title": reference.containerTitle = text
      case "url": reference.url = text
      case "language": reference.language = text
      default:
        let variable = Reference.Variable.allCases.first { $0.rawValue.lowercased() == name }
        guard let variable else {
          taken.remove(field.name)
          continue
        }
        reference.variables[variable] = text == "-" ? nil : text
      }
    }
  }

  // MARK: Tables

  private static let plainFields: [(String, Reference.Variable)] = [
    ("shorttitle", .titleShort), ("shortjournal", .containerTitleShort),
    ("journalabbr", .containerTitleShort), ("journal-abbreviation", .containerTitleShort),
    ("edition", .edition), ("chapter", .chapterNumber),
    ("volumes", .numberOfVolumes), ("pagetotal", .numberOfPages), ("numpages", .numberOfPages),
    ("isbn", .isbn), ("issn", .issn), ("note", .note), ("annotation", .annote), ("annote", .annote),
    ("version", .version), ("pubstate", .status), ("eventtitle", .eventTitle),
    ("origpublisher", .originalPublisher), ("origlocation", .originalPublisherPlace),
    ("origtitle", .originalTitle), ("part", .part), ("library", .source),
    ("lccn", .callNumber), ("callnumber", .callNumber), ("howpublished", .medium),
  ]

  static let dates: KeyValuePairs<String, Reference.DateVariable> = [
    "urldate": .accessed, "lastchecked": .accessed, "origdate": .originalDate,
    "eventdate": .eventDate, "availabledate": .availableDate, "submitted": .submitted,
  ]

  static let roles: [String: Reference.Role] = [
    "editor": .editor, "translator": .translator, "director": .director,
    "bookauthor": .containerAuthor, "serieseditor": .collectionEditor, "compiler": .compiler,
    "composer": .composer, "chair": .chair, "curator": .curator, "illustrator": .illustrator,
    "interviewer": .interviewer, "narrator": .narrator, "organizer": .organizer,
    "performer": .performer, "producer": .producer, "recipient": .recipient, "host": .host,
    "guest": .guest, "scriptwriter": .scriptWriter, "contributor": .contributor,
    "origauthor": .originalAuthor, "reviewedauthor": .reviewedAuthor,
    "seriescreator": .seriesCreator, "executiveproducer": .executiveProducer,
    "editorialdirector": .editorialDirector,
  ]
}
