import Knowledge

/// Takes one of Word's sources apart, into the tags that RIS has for the same fields; people are kept
/// apart, because Word says what a name consists of.
struct MSBibRecord {
  private let tree: XMLTree
  private var record = RISRecord(place: LinePlace())
  private var people: [Reference.Role: [PersonName]] = [:]
  private var authors: [PersonName] = []

  init(_ tree: XMLTree) { self.tree = tree }

  /// The document of the source; nil for one that says nothing.
  mutating func document(encoding: TextEncoding) -> Document? {
    record.encoding = encoding
    record.type = type
    for (name, tag) in Self.tags where !has(tag) {
      add(tag, tree.words(name, in: 0))
    }
    takePlace()
    takeDates()
    takeNumbers()
    takePeople()
    guard !record.fields.isEmpty || !authors.isEmpty else { return nil }
    var document = RISFields.document(from: record, reader: .msBib)
    document.reference.authors = authors
    for (role, names) in people { document.reference.contributors[role] = names }
    for (name, variable) in Self.variables where document.reference.variables[variable] == nil {
      document.reference.variables[variable] = tree.words(name, in: 0)
    }
    return document
  }

  private mutating func add(_ tag: String, _ text: String?) {
    if let text { record.fields.append(.init(tag: tag, lines: [text])) }
  }

  private func has(_ tag: String) -> Bool { record.fields.contains { $0.tag == tag } }

  private var type: String {
    let stated = tree.words(.sourceType, in: 0) ?? ""
    let isThesis =
      tree.first(.thesisType, in: 0) != nil || tree.words(.bibtexEntry, in: 0) == "phdthesis"
    if isThesis, stated == "Report" { return "THES" }
    return Self.types[stated] ?? "GEN"
  }

  private mutating func takePlace() {
    let places = [ElementName.city, .stateProvince, .countryRegion].compactMap {
      tree.words($0, in: 0)
    }
    if !places.isEmpty { add("CY", places.joined(separator: ", ")) }
    add("PB", Self.publishers.compactMap { tree.words($0, in: 0) }.first)
  }

  private mutating func takeDates() {
    add("PY", date(.year, .month, .day))
    add("Y2", date(.yearAccessed, .monthAccessed, .dayAccessed))
    // The lower bits of Windows's number of a language say which; the others where.
    if let code = tree.words(.lcid, in: 0).flatMap({ Int($0) }) {
      add("LA", Self.languages[code & 0x3FF])
    }
  }

  /// A date as far as its parts say something; without year nil.
  private func date(_ year: ElementName, _ month: ElementName, _ day: ElementName) -> String? {
    guard let year = tree.words(year, in: 0) else { return nil }
    return RecordDate.iso(year: year, month: tree.words(month, in: 0), day: tree.words(day, in: 0))
      ?? year
  }

  /// Takes apart what stands as standard number: `ISBN: …`, `:LCCN:…`, ` DOI: …`, or a bare one.
  private mutating func takeNumbers() {
    guard let text = tree.words(.standardNumber, in: 0) else { return }
    var label = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == ";" }) {
      var rest = word
      while let colon = rest.firstIndex(of: ":"),
        Self.numberTags[rest[..<colon].uppercased()] != nil
      {
        label = rest[..<colon].uppercased()
        rest = rest[rest.index(after: colon)...]
      }
      if Self.numberTags[rest.uppercased()] != nil {
        label = rest.isEmpty ? label : rest.uppercased()
      } else if let tag = Self.numberTags[label], tag != "DO" || !has("DO") {
        add(tag, String(rest))
      }
    }
  }

  // MARK: Who

  private mutating func takePeople() {
    for outer in tree.all(.author, in: 0) {
      for node in tree.contents(of: outer) {
        let names = names(in: node)
        guard !names.isEmpty else { continue }
        switch tree.name(of: node) {
        case .author, .inventor, .artist, .interviewee, .performer, .writer, .composer:
          authors += names
        case .wordEditor: people[.editor, default: []] += names
        case .translator: people[.translator, default: []] += names
        case .bookAuthor: people[.containerAuthor, default: []] += names
        default:
          for name in names { add("A5", name.displayed) }
        }
      }
    }
  }

  private func names(in role: Int) -> [PersonName] {
    if let name = tree.words(.corporate, in: role) { return [PersonName(literal: name)] }
    return tree.all(.nameList, in: role).flatMap { tree.all(.person, in: $0) }.compactMap {
      person in
      let given = [ElementName.first, .middle].compactMap { tree.words($0, in: person) }
      let givenName = given.isEmpty ? nil : given.joined(separator: " ")
      guard let family = tree.words(.last, in: person) else {
        return givenName.map { PersonName(literal: $0) }
      }
      return PersonName(family: family, given: givenName)
    }
  }

  // MARK: Names of the format

  /// Elements by their names, and tags of RIS; of several with one tag that may stand once, the first.
  private static let tags: [(ElementName, String)] = [
    (.title, "TI"), (.shortTitle, "ST"), (.tag, "ID"), (.journalName, "JF"), (.bookTitle, "JF"),
    (.conferenceName, "JF"), (.periodicalTitle, "JF"), (.internetSiteTitle, "JF"),
    (.publicationTitle, "JF"), (.albumTitle, "JF"), (.broadcastTitle, "JF"), (.reporter, "JF"),
    (.volume, "VL"), (.pages, "SP"), (.edition, "ET"), (.numberVolumes, "NV"),
    (.chapterNumber, "SE"), (.wordURL, "UR"), (.wordDOI, "DO"), (.comments, "N1"),
    (.thesisType, "M3"), (.wordType, "M3"), (.bibtexSeries, "T3"), (.bibtexAbstract, "AB"),
    (.bibtexKeyWords, "KW"),
  ]

  /// Elements that say the same of every type of source; what `IS` is in RIS hangs on the type.
  private static let variables: [(ElementName, Reference.Variable)] = [
    (.issue, .issue), (.patentNumber, .number), (.caseNumber, .number),
    (.recordingNumber, .number), (.court, .authority), (.medium, .medium), (.version, .version),
    (.theater, .eventPlace),
  ]

  /// Who brought it out, the first of them that a source names.
  private static let publishers: [ElementName] = [
    .publisher, .institution, .department, .productionCompany, .distributor, .broadcaster,
    .station,
  ]

  private static let numberTags = [
    "": "SN", "ISBN": "SN", "ISSN": "SN", "DOI": "DO", "LCCN": "AN", "MRN": "AN", "PMID": "AN",
  ]

  private static let types = [
    "JournalArticle": "JOUR", "ArticleInAPeriodical": "MGZN", "Book": "BOOK",
    "BookSection": "CHAP", "ConferenceProceedings": "CPAPER", "Report": "RPRT",
    "InternetSite": "ELEC", "DocumentFromInternetSite": "ELEC", "ElectronicSource": "ELEC",
    "Art": "ART", "SoundRecording": "SOUND", "Film": "MPCT", "Interview": "PCOMM",
    "Patent": "PAT", "Case": "CASE",
  ]

  /// - Note: Primary languages of MS-LCID, Windows Language Code Identifier Reference.
  private static let languages = [
    0x01: "ar", 0x04: "zh", 0x05: "cs", 0x06: "da", 0x07: "de", 0x08: "el", 0x09: "en",
    0x0A: "es", 0x0B: "fi", 0x0C: "fr", 0x0D: "he", 0x0E: "hu", 0x10: "it", 0x11: "ja",
    0x12: "ko", 0x13: "nl", 0x14: "no", 0x15: "pl", 0x16: "pt", 0x18: "ro", 0x19: "ru",
    0x1D: "sv", 0x1F: "tr", 0x22: "uk",
  ]
}
