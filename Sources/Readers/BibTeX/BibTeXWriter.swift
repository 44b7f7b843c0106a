import Knowledge

/// Writes entries of BibTeX, with the names of fields that both BibTeX's styles and biblatex know.
///
/// What no field of theirs holds as it is stands in fields of our own (`csl-medium`), which styles pass
/// over: an entry is read again before it is given out, and what was lost is added so.
struct BibTeXWriter {
  private let reference: Reference
  private var fields: [(name: String, value: String)] = []
  private let entryType: String
  /// Fields of BibTeX that are kept as they were written.
  private let kept: Set<String>
  /// Entries whose number is their own, not that of a series.
  private let numbered: Set = [
    "techreport", "patent", "standard", "jurisdiction", "legislation", "software", "dataset",
    "unpublished", "online", "thesis", "phdthesis", "mastersthesis",
  ]

  /// The entry of a record, with a line end behind it.
  static func entry(_ reference: Reference, _ abstract: RecordAbstract, key: String) -> String {
    var writer = BibTeXWriter(reference)
    writer.addAll(abstract)
    let plain = writer.text(key: key)
    guard let found = read(plain) else { return plain }
    writer.addLost(found)
    return writer.text(key: key)
  }

  private init(_ reference: Reference) {
    self.reference = reference
    entryType = Self.entryType(of: reference)
    kept = Set(reference.otherFields.compactMap { Self.keptName($0) })
  }

  private static func entryType(of reference: Reference) -> String {
    switch (reference.type, reference.variables[.genre]) {
    case ("thesis", "phdthesis"): "phdthesis"
    case ("thesis", "mathesis"): "mastersthesis"
    case ("report", _): "techreport"
    case (let type, _): BibTeXTypes.entryType(for: type).name
    }
  }

  private static func keptName(_ field: Reference.OtherField) -> String? {
    guard field.name.hasPrefix("bibtex:"), field.name != "bibtex:and-others" else { return nil }
    let name = field.name.dropFirst(7)
    let isName = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !",={}\"#()%".utf8.contains($0) }
    return isName && !name.isEmpty && isBalanced(field.value) ? String(name) : nil
  }

  private static func isBalanced(_ tex: String) -> Bool {
    var depth = 0
    for byte in tex.utf8 {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0 && !tex.hasSuffix("\\")
  }

  private func text(key: String) -> String {
    let lines = fields.map { name, value in
      // Macros stand without braces.
      name == "month" && Self.months.contains(value)
        ? "  month = \(value),\n" : "  \(name) = {\(value)},\n"
    }.joined()
    return "@\(entryType){\(key),\n\(lines)}\n"
  }

  private mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty, !kept.contains(name) else { return }
    fields.append((name, TeXEscaping.escaped(text)))
  }

  private mutating func addRaw(_ name: String, _ tex: String?) {
    guard let tex, !tex.isEmpty, !kept.contains(name) else { return }
    fields.append((name, tex))
  }

  // MARK: Fields

  private mutating func addAll(_ abstract: RecordAbstract) {
    addPeople()
    addRaw("title", reference.title.map { TeXEscaping.title($0) })
    add(isPart ? "booktitle" : "journal", reference.containerTitle)
    addDates()
    addRaw("doi", reference.doi)
    addRaw("url", reference.url)
    add("pmid", reference.pmid)
    add("pmcid", reference.pmcid)
    add("langid", reference.language)
    addKeywords()
    for (name, variable) in Self.variables { add(name, reference.variables[variable]) }
    if let page = reference.variables[.page] {
      // Two hyphens are TeX's dash between numbers.
      addRaw(
        "pages",
        page.split(separator: "-", omittingEmptySubsequences: false)
          .map { TeXEscaping.escaped(String($0)) }.joined(separator: "--"))
    }
    add(publisherName, reference.variables[.publisher])
    addNumber()
    if reference.variables[.archive] == "arXiv" {
      add("eprint", reference.variables[.archiveLocation])
      add("eprinttype", "arxiv")
    }
    if !["phdthesis", "mastersthesis"].contains(entryType) {
      add("type", reference.variables[.genre])
    }
    for field in reference.otherFields {
      guard let name = Self.keptName(field) else { continue }
      fields.append((name, field.value))
    }
    addRaw("abstract", abstract.lines.map { TeXEscaping.escaped($0) }.joined(separator: "\n\n"))
  }

  private var isPart: Bool {
    ["incollection", "inproceedings", "inreference", "book"].contains(entryType)
  }

  private var publisherName: String {
    switch entryType {
    case "phdthesis", "mastersthesis", "thesis": "school"
    case "techreport": "institution"
    default: "publisher"
    }
  }

  private mutating func addPeople() {
    let others = Set(
      reference.otherFields.filter { $0.name == "bibtex:and-others" }.map(\.value))
    func names(_ people: [PersonName], _ field: String) -> String {
      TeXEscaping.names(people, hasOthers: others.contains(field))
    }
    addRaw("author", names(reference.authors, "author"))
    let iDs = reference.authors.enumerated().compactMap { place, author in
      author.orcid.map { "\(place + 1)=\"\($0)\"" }
    }
    addRaw("author+an:orcid", iDs.joined(separator: "; "))
    for role in Reference.Role.allCases {
      guard let people = reference.contributors[role], !people.isEmpty,
        let field = BibTeXFields.roles.first(where: { $0.value == role })?.key
      else { continue }
      addRaw(field, names(people, field))
    }
  }

  private mutating func addDates() {
    if !kept.contains("date"), let date = reference.published {
      let parts = date.split(separator: "-")
      add("year", String(parts[0]))
      if parts.count > 1, let month = Int(parts[1]), 1...12 ~= month {
        add("month", Self.months[month - 1])
      }
      if parts.count > 2, let day = Int(parts[2]) { add("day", String(day)) }
    }
    for (field, variable) in BibTeXFields.dates where field != "lastchecked" {
      add(field, reference.dates[variable])
    }
  }

  private mutating func addKeywords() {
    let hasComma = reference.keywords.contains { $0.contains(",") }
    let joined = reference.keywords.joined(separator: hasComma ? "; " : ", ")
    add("keywords", hasComma ? joined + ";" : joined)
  }

  /// `number` is what it is to the entry's type.
  private mutating func addNumber() {
    let variables = reference.variables
    add("series", variables[.collectionTitle])
    let isSerial = ["article", "periodical", "review"].contains(entryType)
    let other = variables[.collectionTitle] == nil || numbered.contains(entryType)
    add("number", isSerial ? variables[.issue] : variables[other ? .number : .collectionNumber])
  }

  // MARK: Reading back

  private static func read(_ text: String) -> Reference? {
    var scanner = BibTeXScanner(maximumByteCount: text.utf8.count + 1)
    let pieces = scanner.pieces(in: Array(text.utf8), isEnd: true)
    guard case .entry(let raw)? = pieces.first, pieces.count == 1 else { return nil }
    let decoder = PieceDecoder(encoding: .utf8)
    var parser = BibTeXEntryParser(raw, decoder: decoder, macros: BibTeXMacros())
    return BibTeXFields.document(from: parser.entry()).reference
  }

  /// Adds what reading the entry did not give back.
  private mutating func addLost(_ found: Reference) {
    for (name, value, foundValue) in [
      ("csl-type", reference.type, found.type), ("csl-title", reference.title, found.title),
      ("csl-container-title", reference.containerTitle, found.containerTitle),
      ("csl-url", reference.url, found.url), ("csl-language", reference.language, found.language),
    ] as [(String, String?, String?)] where value != foundValue {
      add(name, value)
    }
    for variable in Reference.Variable.allCases
    where reference.variables[variable] != found.variables[variable] {
      // A dash says that the variable has no value, whatever the other fields say.
      add("csl-" + variable.rawValue, reference.variables[variable] ?? "-")
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let variables: KeyValuePairs<String, Reference.Variable> = [
    "shorttitle": .titleShort, "shortjournal": .containerTitleShort, "volume": .volume,
    "chapter": .chapterNumber, "edition": .edition, "volumes": .numberOfVolumes,
    "pagetotal": .numberOfPages, "address": .publisherPlace, "venue": .eventPlace,
    "eventtitle": .eventTitle, "isbn": .isbn, "issn": .issn, "version": .version,
    "pubstate": .status, "origpublisher": .originalPublisher,
    "origlocation": .originalPublisherPlace, "origtitle": .originalTitle, "note": .note,
    "annotation": .annote, "howpublished": .medium,
  ]
}
