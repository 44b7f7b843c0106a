import Knowledge

/// Takes a record of MODS apart, into the tags that RIS has for the same fields; people are kept apart,
/// because MODS says what a name consists of.
struct MODSRecord {
  private let tree: XMLTree
  private var record = RISRecord(place: LinePlace())
  private var people: [Reference.Role: [PersonName]] = [:]
  private var authors: [PersonName] = []
  private var pmid: String?

  init(_ tree: XMLTree) { self.tree = tree }

  /// The document of the record; nil for one that says nothing.
  mutating func document(encoding: TextEncoding) -> Document? {
    let hosts = related("host", in: 0)
    record.encoding = encoding
    takeTitles(hosts)
    takePeople(hosts)
    for node in [0] + hosts {
      takeOrigin(of: node)
      takeIdentifiers(of: node, isHost: node != 0)
      takeParts(of: node)
    }
    takeWords()
    record.type = type(in: hosts)
    guard !record.fields.isEmpty || !authors.isEmpty else { return nil }
    var document = RISFields.document(from: record, reader: .mods)
    document.reference.authors = authors
    for (role, names) in people { document.reference.contributors[role] = names }
    if document.reference.pmid == nil { document.reference.pmid = pmid }
    return document
  }

  // MARK: Finding

  private mutating func add(_ tag: String, _ text: String?) {
    if let text { record.fields.append(.init(tag: tag, lines: [text])) }
  }

  private func has(_ tag: String) -> Bool { record.fields.contains { $0.tag == tag } }

  private func type(of node: Int) -> String? { tree.attribute(.modsType, of: node) }

  private func related(_ type: String, in node: Int) -> [Int] {
    tree.all(.relatedItem, in: node).filter { self.type(of: $0) == type }
  }

  // MARK: What it is

  private func genres(of node: Int) -> [String] {
    tree.all(.genre, in: node).compactMap { tree.words(of: $0) }
  }

  private func type(in hosts: [Int]) -> String {
    guard let stated = MODSTypes.ris(genres(of: 0)) else { return typeWithoutGenre(hosts) }
    // Proceedings are a book, as in BibTeX; what stands in a work and is called so is a paper.
    guard MODSTypes.isProceedings(stated) else { return stated }
    return hosts.isEmpty ? "BOOK" : "CPAPER"
  }

  private func typeWithoutGenre(_ hosts: [Int]) -> String {
    let hostTypes = hosts.compactMap { MODSTypes.ris(genres(of: $0)) }
    if hostTypes.contains(where: MODSTypes.isProceedings) { return "CPAPER" }
    let isSerial = hosts.contains { host in
      let hasISSN = tree.all(.modsIdentifier, in: host).contains { type(of: $0) == "issn" }
      return hasISSN || genres(of: host).contains { ["periodical", "journal"].contains($0) }
        || tree.first(.originInfo, .issuance, in: host).flatMap { tree.words(of: $0) }
          == "continuing"
    }
    if isSerial { return "JOUR" }
    if !hosts.isEmpty { return "CHAP" }
    let issuances = tree.all(.originInfo, in: 0).flatMap { tree.all(.issuance, in: $0) }
    let isBook = issuances.contains { tree.words(of: $0) == "monographic" }
    return isBook ? "BOOK" : "GEN"
  }

  // MARK: What it is called

  private mutating func takeTitles(_ hosts: [Int]) {
    add("TI", title(of: 0))
    add("ST", shortTitle(of: 0))
    if let host = hosts.first {
      add("JF", title(of: host))
      add("JA", shortTitle(of: host))
    }
    let series = related("series", in: 0) + hosts.flatMap { related("series", in: $0) }
    add("T3", series.first.flatMap { title(of: $0) })
  }

  /// The title that no other one is said to be a form of.
  private func title(of node: Int) -> String? {
    let titles = tree.all(.titleInfo, in: node)
    let main = titles.first { tree.attributeBytes(.modsType, of: $0) == nil } ?? titles.first
    return main.flatMap { words(ofTitle: $0) }
  }

  private func shortTitle(of node: Int) -> String? {
    let short = tree.all(.titleInfo, in: node).first { type(of: $0) == "abbreviated" }
    return short.flatMap { words(ofTitle: $0) }
  }

  private func words(ofTitle node: Int) -> String? {
    guard var title = tree.words(.jatsTitle, in: node) else { return nil }
    if let article = tree.words(.nonSort, in: node) {
      title = article + (article.hasSuffix("'") || article.hasSuffix("’") ? "" : " ") + title
    }
    if let rest = tree.words(.subTitle, in: node) { title += ": " + rest }
    let parts = [ElementName.partNumber, .partName].compactMap { tree.words($0, in: node) }
    return ([title] + parts).joined(separator: ". ")
  }

  // MARK: Who

  private mutating func takePeople(_ hosts: [Int]) {
    for node in tree.all(.name, in: 0) {
      guard let person = person(node) else { continue }
      let roles = roles(of: node)
      if roles.isEmpty || roles.contains(where: Self.authors.contains) {
        authors.append(person)
      } else if let role = roles.lazy.compactMap({ Self.roles[$0] }).first {
        people[role, default: []].append(person)
      } else {
        add("A5", person.displayed + " (" + roles[0] + ")")
      }
    }
    for node in hosts.flatMap({ tree.all(.name, in: $0) }) {
      guard let person = person(node) else { continue }
      let isEditor = roles(of: node).contains { Self.roles[$0] == .editor }
      people[isEditor ? .editor : .containerAuthor, default: []].append(person)
    }
  }

  private func roles(of name: Int) -> [String] {
    tree.all(.role, in: name).flatMap { tree.all(.roleTerm, in: $0) }
      .compactMap { tree.words(of: $0)?.lowercased() }
  }

  private func person(_ node: Int) -> PersonName? {
    let parts = tree.all(.namePart, in: node)
    func part(_ kind: String?) -> String? {
      let words = parts.filter { type(of: $0) == kind }.compactMap { tree.words(of: $0) }
      return words.isEmpty ? nil : words.joined(separator: " ")
    }
    if let family = part("family") {
      return PersonName(family: family, given: part("given"), suffix: part("termsOfAddress"))
    }
    guard let whole = part(nil) ?? part("given") ?? tree.words(.displayForm, in: node) else {
      return nil
    }
    return type(of: node) == "personal" ? RISFields.person(whole) : PersonName(literal: whole)
  }

  /// - Note: Codes of MARC relators, https://www.loc.gov/marc/relators/, and their names.
  private static let authors: Set<String> = ["aut", "author", "cre", "creator"]
  private static let roles: [String: Reference.Role] = [
    "edt": .editor, "editor": .editor, "trl": .translator, "translator": .translator,
    "pbd": .editorialDirector, "publishing director": .editorialDirector,
  ]

  // MARK: Where and when it came out

  private mutating func takeOrigin(of node: Int) {
    for origin in tree.all(.originInfo, in: node) {
      takeDates(of: origin)
      if !has("PB") { add("PB", tree.words(.jatsPublisher, in: origin)) }
      if !has("ET") { add("ET", tree.words(.jatsEdition, in: origin)) }
      let terms = tree.all(.place, in: origin).flatMap { tree.all(.placeTerm, in: $0) }
      let place = terms.first { type(of: $0) != "code" }
      if !has("CY") { add("CY", tree.words(of: place)) }
    }
  }

  private mutating func takeDates(of origin: Int) {
    for name in [ElementName.dateIssued, .copyrightDate, .dateCreated] where !has("PY") {
      for node in tree.all(name, in: origin) {
        guard let words = tree.words(of: node), words.contains(where: \.isNumber) else { continue }
        // The end of a span says when it was over.
        if tree.attribute(.point, of: node, is: "end") { continue }
        let isCopyright = words.first == "c" || words.first == "©"
        add("PY", String(isCopyright ? words.dropFirst() : words[...]))
      }
    }
    let accessed = tree.all(.dateCaptured, in: origin).first
    if !has("Y2") { add("Y2", tree.words(of: accessed)) }
  }

  private mutating func takeParts(of node: Int) {
    for part in tree.all(.part, in: node) {
      for detail in tree.all(.detail, in: part) {
        let number = tree.words(.number, in: detail)
        switch type(of: detail) {
        case "volume": add("VL", number)
        case "issue", "number": add("IS", number)
        case "section", "chapter": add("SE", number)
        default: break
        }
      }
      for extent in tree.all(.extent, in: part) {
        add("SP", tree.words(.start, in: extent) ?? tree.words(.list, in: extent))
        add("EP", tree.words(.end, in: extent))
      }
      if !has("PY") { add("PY", tree.words(.jatsDate, in: part)) }
    }
  }

  // MARK: What it is known by

  private mutating func takeIdentifiers(of node: Int, isHost: Bool) {
    for identifier in tree.all(.modsIdentifier, in: node) {
      guard let words = tree.words(of: identifier) else { continue }
      switch type(of: identifier)?.lowercased() {
      case "isbn", "issn", "issn-l": add("SN", words)
      case _ where isHost: break
      case "doi": add("DO", words)
      case "uri", "url", "hdl": add("UR", words)
      case "citekey": add("ID", words)
      case "pmid", "pubmed": pmid = PMID(field: words)?.value
      case "pmc", "pmcid": add("C2", "PMC" + words.drop { !$0.isNumber })
      default: add("AN", words)
      }
    }
    guard !isHost else { return }
    if !has("ID") { add("ID", tree.attribute(.modsID, of: node)) }
    for location in tree.all(.location, in: node) {
      for url in tree.all(.url, in: location) {
        add("UR", tree.words(of: url))
        if !has("Y2") { add("Y2", tree.attribute(.dateLastAccessed, of: url)) }
      }
      add("CN", tree.words(.shelfLocator, in: location))
    }
    add("CN", tree.words(.classification, in: node))
  }

  // MARK: Words about it

  private mutating func takeWords() {
    let languages = tree.all(.modsLanguage, in: 0).flatMap { tree.all(.languageTerm, in: $0) }
    let code = languages.first { type(of: $0) == "code" } ?? languages.first
    add("LA", tree.words(of: code))
    for node in tree.all(.jatsAbstract, in: 0) {
      let lines = String(decoding: tree.text(inside: node), as: UTF8.self)
      record.fields.append(
        .init(tag: "AB", lines: lines.split(whereSeparator: \.isNewline).map(String.init)))
    }
    for node in tree.all(.note, in: 0) where type(of: node) != "statement of responsibility" {
      add("N1", tree.words(of: node))
    }
    for subject in tree.all(.subject, in: 0) {
      let parts = tree.contents(of: subject).compactMap { part in
        Self.subjects.contains(tree.name(of: part)) ? tree.words(of: part) : nil
      }
      if !parts.isEmpty { add("KW", parts.joined(separator: "--")) }
    }
    let source = tree.first(.recordInfo, .recordContentSource, in: 0)
    add("DB", tree.words(of: source))
  }

  private static let subjects: Set<ElementName> = [
    .topic, .geographic, .temporal, .name, .titleInfo, .genre,
  ]
}
