import Knowledge

/// Writes records of RIS, lines ended by CR LF as the format wants it.
struct RISWriter {
  private let reference: Reference
  private var text = ""

  /// The record, `TY` to `ER`.
  static func record(_ reference: Reference, _ abstract: RecordAbstract) -> String {
    var writer = RISWriter(reference)
    writer.addAll(abstract)
    return writer.text
  }

  private init(_ reference: Reference) {
    self.reference = reference
  }

  private mutating func add(_ tag: String, _ value: String?) {
    guard let value, let line = plainWords(value) else { return }
    text += "\(tag)  - \(line)\r\n"
  }

  private mutating func addAll(_ abstract: RecordAbstract) {
    add("TY", RISTypes.name(for: reference.type))
    add("ID", reference.id)
    add("TI", reference.title)
    addPeople()
    addTitles()
    addDates()
    addPages()
    addNumbers()
    for (tag, variable) in Self.plainTags { add(tag, reference.variables[variable]) }
    add("DO", reference.doi)
    add("UR", reference.url)
    if let pmid = reference.pmid { add("U1", pmid + "[pmid]") }
    add("C2", reference.pmcid)
    add("LA", reference.language)
    // One keyword alone would be cut at its semicolons.
    for keyword in reference.keywords { add("KW", keyword) }
    for note in (reference.variables[.note] ?? "").split(separator: "\n") {
      add("N1", String(note))
    }
    addOthers()
    addAbstract(abstract)
    text += "ER  - \r\n"
  }

  private mutating func addPeople() {
    for person in reference.authors { add("AU", Self.name(person)) }
    for (tag, role) in [
      ("ED", Reference.Role.editor), ("A3", .collectionEditor), ("A4", .translator),
    ] {
      for person in reference.contributors[role] ?? [] { add(tag, Self.name(person)) }
    }
  }

  /// `Family, Given, Suffix`; particles go with the family name.
  private static func name(_ person: PersonName) -> String {
    if let literal = person.literal { return literal }
    let family = [person.droppingParticle, person.nonDroppingParticle, person.family]
      .compactMap(\.self).joined(separator: " ")
    let suffix = person.suffix.map { ", " + $0 } ?? ""
    return family + "," + (person.given.map { " " + $0 } ?? "") + suffix
  }

  private mutating func addTitles() {
    let hasSeries = ["book", "report", "thesis"].contains(reference.type)
    // JF is read as the container of any type, T2 of books as their series.
    add(hasSeries || RISTypes.isSerial(reference.type) ? "JF" : "T2", reference.containerTitle)
    add("JA", reference.variables[.containerTitleShort])
    add("T3", reference.variables[.collectionTitle])
    add("ST", reference.variables[.titleShort])
  }

  private mutating func addDates() {
    if let date = reference.published {
      add("PY", String(date.prefix(4)))
      if date.count > 4 { add("DA", Self.date(date)) }
    }
    add("Y2", reference.dates[.accessed].map(Self.date))
    if reference.variables[.edition] == nil, let date = reference.dates[.availableDate],
      date.count == 10
    {
      add("ET", Self.date(date))
    }
  }

  /// `YYYY/MM/DD/`, unknown parts empty.
  private static func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-")
    return parts.joined(separator: "/") + String(repeating: "/", count: 4 - parts.count)
  }

  private mutating func addPages() {
    guard let page = reference.variables[.page] else {
      if reference.type == "book" { add("SP", reference.variables[.numberOfPages]) }
      return
    }
    let parts = page.split(separator: "-", omittingEmptySubsequences: false)
    let isRange = parts.count == 2 && !parts[0].isEmpty && !parts[1].isEmpty && parts[0] != parts[1]
    add("SP", isRange ? String(parts[0]) : page)
    if isRange { add("EP", String(parts[1])) }
  }

  private mutating func addNumbers() {
    let variables = reference.variables
    let isSerial = RISTypes.isSerial(reference.type)
    let hasIssue = isSerial || ["chapter", "paper-conference", "book"].contains(reference.type)
    add("IS", hasIssue ? variables[.issue] : variables[.number])
    if isSerial { add("C7", variables[.number]) } else if hasIssue { add("M1", variables[.number]) }
    add("SN", variables[.issn])
    add("SN", variables[.isbn])
  }

  /// Fields that came from RIS, and what it has no place for is left out.
  private mutating func addOthers() {
    for field in reference.otherFields where field.name.hasPrefix("ris:") {
      let tag = String(field.name.dropFirst(4))
      guard let found = risTag(of: Array("\(tag)  - x".utf8)[...]), found.tag == tag, tag != "TY",
        tag != "ER"
      else { continue }
      add(tag, field.value)
    }
  }

  /// A paragraph is a line; the lines after the first have no tag.
  private mutating func addAbstract(_ abstract: RecordAbstract) {
    for (place, line) in abstract.lines.enumerated() {
      guard let words = plainWords(line) else { continue }
      text += place == 0 ? "AB  - \(words)\r\n" : "\(words)\r\n"
    }
  }

  private static let plainTags: KeyValuePairs<String, Reference.Variable> = [
    "VL": .volume, "PB": .publisher, "CY": .publisherPlace, "ET": .edition, "M3": .genre,
    "CN": .callNumber, "NV": .numberOfVolumes, "SE": .section, "SV": .collectionNumber,
    "OP": .originalTitle, "DP": .source,
  ]
}
