import Knowledge

/// Makes a bibliographic record of a record of RIS.
struct RISFields {
  private let record: RISRecord
  private var taken: Set<String> = []
  private var reference = Reference()
  private var abstract = RecordAbstract(parts: [])

  /// The document that a record describes.
  static func document(from record: RISRecord, reader: DocumentFormat = .ris) -> Document {
    var fields = RISFields(record)
    fields.fill()
    var document = fields.abstract.document(
      reader: reader.rawValue, encoding: record.encoding)
    document.reference = fields.reference
    return document
  }

  private init(_ record: RISRecord) {
    self.record = record
  }

  private mutating func fill() {
    reference.type = record.type.map { RISTypes.type($0) } ?? typeWithoutStatement
    reference.id = first("ID") ?? first("LB")
    takeTitles()
    takePeople()
    takeDates()
    takeIdentifiers()
    takePages()
    takeSerialNumbers()
    // A date under ET is no edition, a DOI under M3 no genre.
    for (tag, variable) in Self.plainTags
    where reference.variables[variable] == nil && !taken.contains(tag) {
      reference.variables[variable] = first(tag)
    }
    takeWords()
    for field in record.fields where !taken.contains(field.tag) { keep(field) }
  }

  private var typeWithoutStatement: String {
    ["JO", "JF", "JA", "J2"].contains { !record.all($0).isEmpty } ? "article-journal" : "document"
  }

  // MARK: Tags

  /// All values of a tag, which is then not kept as another field.
  private mutating func all(_ tag: String) -> [String] {
    taken.insert(tag)
    return record.all(tag)
  }

  /// The first value of a tag; others of the same tag are kept.
  private mutating func first(_ tag: String) -> String? {
    let values = all(tag)
    for value in values.dropFirst() where value != values[0] { keep(tag, value) }
    return values.first
  }

  private mutating func keep(_ tag: String, _ value: String) {
    reference.otherFields.append(.init(name: "ris:" + tag, value: value))
  }

  private mutating func keep(_ field: RISRecord.Field) {
    guard let words = field.words else { return }
    keep(field.tag, words)
  }

  // MARK: What it is called

  private mutating func takeTitles() {
    let isBook = reference.type == "book"
    reference.title = title("TI") ?? title("T1") ?? title("CT")
    if reference.title == nil, isBook { reference.title = title("BT") }
    let second = title("T2")
    let hasSeries = isBook || reference.type == "report" || reference.type == "thesis"
    let full = title("JF") ?? (hasSeries ? nil : second)
    let other = title("JO")
    let abbreviations = [title("JA"), title("J2"), title("J1")].compactMap(\.self)
    let book = isBook ? nil : title("BT")
    reference.containerTitle = full ?? book ?? other ?? abbreviations.first
    let short = abbreviations.first ?? other
    if short != reference.containerTitle { reference.variables[.containerTitleShort] = short }
    if other != nil, other != short, other != reference.containerTitle { taken.remove("JO") }
    reference.variables[.collectionTitle] = title("T3") ?? (hasSeries ? second : nil)
    if second != nil, second != full, !hasSeries { taken.remove("T2") }
    reference.variables[.titleShort] = title("ST")
    if reference.variables[.titleShort] == reference.title {
      reference.variables[.titleShort] = nil
    }
  }

  private mutating func title(_ tag: String) -> String? {
    first(tag).flatMap { plainWords(withoutInlineMarkup($0)) }
  }

  // MARK: Who

  private mutating func takePeople() {
    taken.formUnion(["AU", "A1"])
    let authors = record.fields.filter { $0.tag == "AU" || $0.tag == "A1" }
    reference.authors = authors.compactMap(\.words).flatMap(Self.people)
    for (tag, role) in [
      ("ED", Reference.Role.editor), ("A2", .editor), ("A3", .collectionEditor),
      ("A4", .translator),
    ] {
      let people = all(tag).flatMap(Self.people)
      if !people.isEmpty { reference.contributors[role, default: []] += people }
    }
  }

  /// The people of a line: one, or many between semicolons.
  static func people(_ line: String) -> [PersonName] {
    line.split(separator: ";").compactMap { person(String($0)) }
  }

  /// `Family, Given, Suffix`; a name without comma is kept as written.
  static func person(_ text: String) -> PersonName? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { plainWords($0) }
    guard let first = parts.first ?? nil else { return nil }
    guard parts.count > 1 else { return PersonName(literal: first) }
    if parts.count > 3 { return plainWords(text).map { PersonName(literal: $0) } }
    let suffix = parts.count > 2 ? parts[2] : nil
    guard let given = parts[1] ?? suffix else { return PersonName(family: first) }
    return PersonName(family: first, given: given, suffix: parts[1] == nil ? nil : suffix)
  }

  // MARK: When

  private mutating func takeDates() {
    let stated = ["PY", "Y1", "DA"].flatMap { tag in all(tag).map { (tag: tag, text: $0) } }
    let dates = stated.map { (tag: $0.tag, text: $0.text, date: Self.date($0.text)) }
    let plain = dates.filter { $0.date.note == nil }.compactMap(\.date.iso)
    if let stated = plain.first ?? dates.lazy.compactMap(\.date.iso).first {
      let year = stated.prefix(4)
      let best = plain.filter { $0.hasPrefix(year) }.max { $0.utf8.count < $1.utf8.count }
      reference.published = best ?? stated
    }
    for (tag, text, date) in dates where date.iso == nil || date.note != nil {
      keep(tag, text)
    }
    if let text = first("Y2") {
      let date = Self.date(text)
      reference.dates[.accessed] = date.iso
      if date.iso == nil { keep("Y2", text) }
    }
    // PubMed Central's own RIS has the date of the online edition here.
    if let edition = record.all("ET").first, let date = Self.date(edition).iso, date.count == 10 {
      taken.insert("ET")
      reference.dates[.availableDate] = date
    }
  }

  /// `YYYY/MM/DD/note`, any part of it empty, or a date as people write it.
  static func date(_ text: String) -> (iso: String?, note: String?) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { plainWords($0) }
    guard parts.count > 1, let year = parts[0], year.count == 4 else {
      let date = RecordDate(text)
      return (date.start, nil)
    }
    let day = parts.count > 2 ? parts[2] : nil
    let note = parts.count > 3 ? parts[3...].compactMap(\.self).joined(separator: "/") : ""
    return (
      RecordDate.iso(year: year, month: parts[1], day: day), note.isEmpty ? nil : note
    )
  }

  // MARK: What it is known by

  private mutating func takeIdentifiers() {
    for tag in ["DO", "DI", "M3", "L3", "N1"] where reference.doi == nil {
      guard let text = record.all(tag).first, let doi = DOI(field: text)?.value else {
        continue
      }
      reference.doi = doi
      taken.insert(tag == "DI" ? "DI" : "DO")
      if tag != "DO", tag != "DI" { taken.insert(tag) }
    }
    // The same DOI again says nothing.
    for tag in ["M3", "N1"] where reference.doi != nil {
      let values = record.all(tag)
      let isAgain = values.allSatisfy { DOI(field: $0)?.value == reference.doi }
      if isAgain, !values.isEmpty { taken.insert(tag) }
    }
    takeAddresses()
    for tag in ["U1", "U2", "U3", "U4", "U5", "C2"] {
      for value in record.all(tag) {
        let lower = value.lowercased()
        if lower.hasSuffix("[pmid]"), let pmid = PMID(field: value)?.value {
          if reference.pmid == nil { reference.pmid = pmid }
          taken.insert(tag)
        } else if lower.hasSuffix("[pmcid]") || tag == "C2" && lower.hasPrefix("pmc") {
          if reference.pmcid == nil { reference.pmcid = PMCID(field: value)?.value }
          taken.insert(tag)
        }
      }
    }
    takeAccession()
  }

  private mutating func takeAddresses() {
    let addresses = all("UR").flatMap { plainParts($0, between: [";", " "]) }
    // A semicolon may be part of an address; then what follows it is none.
    let whole = record.all("UR").first
    let isList = addresses.allSatisfy { $0.contains("://") }
    reference.url = isList ? addresses.first : whole
    let rest = isList ? Array(addresses.dropFirst()) : Array(record.all("UR").dropFirst())
    for address in rest where address != reference.url { keep("UR", address) }
    reference.takeIdentifiersOfAddress()
  }

  /// An accession number is a PubMed id where the record comes from there.
  private mutating func takeAccession() {
    guard let number = record.all("AN").first else { return }
    let source = (record.all("DB") + record.all("DP")).joined(separator: " ").lowercased()
    let isPubMed =
      source.contains("pubmed") || source.contains("medline")
      || reference.url?.contains("ncbi.nlm.nih.gov") == true
    if number.uppercased().hasPrefix("PMC"), let pmcid = PMCID(field: number)?.value {
      if reference.pmcid == nil { reference.pmcid = pmcid }
      taken.insert("AN")
    } else if isPubMed, let pmid = PMID(field: number)?.value {
      if reference.pmid == nil { reference.pmid = pmid }
      taken.insert("AN")
    }
  }

  // MARK: Where in the container

  private mutating func takePages() {
    let start = first("SP").map(Self.plainPages)
    let end = first("EP").map(Self.plainPages)
    guard let start else {
      reference.variables[.page] = end
      return
    }
    if let end, end != start, !start.contains("-") {
      reference.variables[.page] = end.contains("-") ? end : start + "-" + end
    } else if reference.type == "book", end == nil, !start.contains("-") {
      reference.variables[.numberOfPages] = start
    } else {
      reference.variables[.page] = start
    }
  }

  private static func plainPages(_ text: String) -> String {
    String(text.map { "–—‐−".contains($0) ? "-" : $0 })
  }

  private mutating func takeSerialNumbers() {
    let isSerial = RISTypes.isSerial(reference.type)
    // "09269630 (ISSN); 9781643680828 (ISBN)" in one line is two numbers.
    let numbers = all("SN").flatMap { line in
      ISBN(field: line) != nil && ISSN(field: line) != nil
        ? plainParts(line, between: [";", ","]) : [line]
    }
    for number in numbers {
      let count = number.prefix { $0 != "(" }.filter { $0.isNumber || $0 == "X" || $0 == "x" }.count
      let isISSN = count == 8 || count < 10 && isSerial
      let variable: Reference.Variable = isISSN ? .issn : .isbn
      reference.variables[variable] = [reference.variables[variable], number].compactMap(\.self)
        .joined(separator: ", ")
    }
    let hasIssue = isSerial || ["chapter", "paper-conference", "book"].contains(reference.type)
    reference.variables[hasIssue ? .issue : .number] = first("IS")
    if isSerial {
      reference.variables[.number] = first("C7")
    } else if reference.variables[.number] == nil {
      reference.variables[.number] = first("M1")
    }
  }

  // MARK: Words about it

  private mutating func takeWords() {
    if let language = first("LA") { reference.language = languageTag(language) }
    let fields = record.fields.filter { $0.tag == "KW" }
    taken.insert("KW")
    // EndNote puts each keyword on a line of its own under one tag.
    let words = fields.flatMap(\.lines)
    let isOneLine = words.count == 1
    reference.keywords = words.flatMap { plainParts($0, between: isOneLine ? [";"] : []) }
    if !taken.contains("N1") {
      let notes = all("N1")
      if !notes.isEmpty { reference.variables[.note] = notes.joined(separator: "\n") }
    }
    let source = first("DP")
    let database = first("DB")
    reference.variables[.source] = source ?? database
    if source != nil { reference.variables[.archive] = database }
    takeAbstract()
  }

  private mutating func takeAbstract() {
    for tag in ["AB", "N2"] {
      let lines = record.fields.filter { $0.tag == tag }.flatMap(\.lines)
      guard abstract.parts.isEmpty, lines.contains(where: { plainWords($0) != nil }) else {
        continue
      }
      taken.insert(tag)
      abstract = RecordAbstract(flat: withoutInlineMarkup(lines.joined(separator: "\n")))
    }
  }

  private static let plainTags: [(String, Reference.Variable)] = [
    ("VL", .volume), ("PB", .publisher), ("CY", .publisherPlace), ("PP", .publisherPlace),
    ("ET", .edition), ("M3", .genre), ("CN", .callNumber), ("NV", .numberOfVolumes),
    ("SE", .section), ("SV", .collectionNumber), ("OP", .originalTitle),
  ]
}
