import Knowledge

/// A work of Crossref.
///
/// - Note: Members: https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
struct CrossrefWork {
  private let work: JSONValue

  init(_ work: JSONValue) {
    self.work = work
  }

  /// The document that it describes.
  func document(encoding: TextEncoding) -> Document {
    let abstract = RecordAbstract(jats: text("abstract") ?? "")
    var document = abstract.document(reader: DocumentFormat.crossref.rawValue, encoding: encoding)
    document.reference = reference
    return document
  }

  /// Its DOI, in lower case.
  var doi: String? { text("DOI").flatMap { DOI(field: $0)?.value } }

  /// The notices that it states, or is.
  var notices: [Notice] {
    var reference = Reference()
    reference.doi = doi
    reference.published = published
    reference.relations = relations
    return reference.notices(origin: DocumentFormat.crossref.rawValue)
  }

  private var reference: Reference {
    var reference = Reference()
    let kind = text("type") ?? ""
    reference.type = Self.types[kind] ?? (Self.isCSL(kind) ? kind : "document")
    reference.doi = doi
    reference.url = text("URL")
    reference.title = title
    reference.containerTitle = words("container-title")
    reference.authors = people("author")
    for (name, role) in Self.roles {
      let people = people(name)
      if !people.isEmpty { reference.contributors[role] = people }
    }
    reference.language = text("language")
    reference.keywords = work["subject"]?.elements.compactMap(\.text) ?? []
    reference.published = published
    reference.dates[.availableDate] = date("published-online").flatMap {
      $0 == reference.published ? nil : $0
    }
    for (name, variable) in Self.plainMembers where reference.variables[variable] == nil {
      reference.variables[variable] = words(name)
    }
    addSerialNumbers(to: &reference)
    addEvent(to: &reference)
    reference.relations = relations
    return reference
  }

  // MARK: Members

  /// A string, or the first of an array of strings.
  private func text(_ name: String) -> String? {
    let value = work[name]
    return value?.text ?? value?.elements.first?.text
  }

  private func words(_ name: String) -> String? {
    text(name).flatMap { plainWords(withoutInlineMarkup($0)) }
  }

  private var title: String? {
    guard let title = words("title"), let subtitle = words("subtitle"),
      !title.lowercased().hasSuffix(subtitle.lowercased())
    else { return words("title") }
    return title.last.map { ":?!.".contains($0) } == true
      ? "\(title) \(subtitle)" : "\(title): \(subtitle)"
  }

  private func people(_ name: String) -> [PersonName] {
    (work[name]?.elements ?? []).compactMap { value in
      var person = PersonName(
        family: value["family"]?.text.flatMap { plainWords($0) },
        given: value["given"]?.text.flatMap { plainWords($0) },
        suffix: value["suffix"]?.text.flatMap { plainWords($0) })
      person.nonDroppingParticle = value["non-dropping-particle"]?.text
      person.droppingParticle = value["dropping-particle"]?.text
      if person.family == nil, person.given == nil {
        guard let name = (value["name"] ?? value["literal"])?.text.flatMap({ plainWords($0) })
        else {
          return nil
        }
        person = PersonName(literal: name)
      }
      person.orcid = value["ORCID"]?.text.flatMap { ORCID(field: $0)?.value }
      return person
    }
  }

  // MARK: Dates

  /// The date of issue; where that is a year only, a date of print or online edition of that year.
  private var published: String? {
    let dates = ["issued", "published", "published-print", "published-online", "posted", "created"]
      .compactMap { date($0) }
    guard let first = dates.first else { return nil }
    let finer = dates.dropFirst().first { $0.hasPrefix(first) && $0.count > first.count }
    // “created” and “posted” say when a record was made; never more than a missing date.
    let isStated = ["issued", "published", "published-print", "published-online"]
      .contains { date($0) == finer }
    return isStated ? finer ?? first : first
  }

  private func date(_ name: String) -> String? {
    Self.date(work[name])
  }

  private static func date(_ value: JSONValue?) -> String? {
    let parts = value?["date-parts"]?.elements.first?.elements.compactMap(\.text) ?? []
    guard let year = parts.first else { return nil }
    let month = parts.count > 1 ? parts[1] : nil
    return RecordDate.iso(year: year, month: month, day: parts.count > 2 ? parts[2] : nil)
  }

  // MARK: The rest

  private func addSerialNumbers(to reference: inout Reference) {
    for (name, variable) in [("ISSN", Reference.Variable.issn), ("ISBN", .isbn)] {
      let numbers = work[name]?.elements.compactMap(\.text) ?? [work[name]?.text].compactMap(\.self)
      // An ISBN is given as an address at times.
      let plain = numbers.map { String($0.split(separator: "/").last ?? "") }
      if !plain.isEmpty { reference.variables[variable] = plain.joined(separator: ", ") }
    }
    if reference.variables[.publisher] == nil {
      let institution = work["institution"]
      let name = institution?["name"] ?? institution?.elements.first?["name"]
      reference.variables[.publisher] = name?.text
    }
  }

  private func addEvent(to reference: inout Reference) {
    guard let event = work["event"] else { return }
    reference.variables[.eventTitle] = (event["name"]?.text ?? event.text).flatMap {
      plainWords($0)
    }
    reference.variables[.eventPlace] = event["location"]?.text.flatMap { plainWords($0) }
    reference.dates[.eventDate] = Self.date(event["start"])
  }

  /// Notices: `update-to` stands on the notice, `updated-by` on the work that it is about.
  private var relations: [ReferenceRelation] {
    [("update-to", true), ("updated-by", false)].flatMap { name, isNotice in
      (work[name]?.elements ?? []).compactMap { update in
        guard let kind = update["type"]?.text else { return nil }
        var relation = ReferenceRelation(
          kind: Self.relation(kind, isNotice: isNotice),
          doi: update["DOI"]?.text.flatMap { DOI(field: $0)?.value },
          date: Self.date(update["updated"])
            ?? update["updated"]?["date-time"]?.text.flatMap { RecordDate.iso($0[...]) })
        relation.stated = kind
        relation.source = update["source"]?.text
        relation.record = update["record-id"]?.text
        return relation
      }
    }
  }

  /// PubMed's word for an update; an update of another kind is one of the plain sort.
  private static func relation(_ kind: String, isNotice: Bool) -> String {
    switch Notice.Nature(stated: kind) {
    case .retraction: isNotice ? "RetractionOf" : "RetractionIn"
    case .concern where kind.lowercased().hasPrefix("partial"):
      isNotice ? "PartialRetractionOf" : "PartialRetractionIn"
    case .concern: isNotice ? "ExpressionOfConcernFor" : "ExpressionOfConcernIn"
    case .correction: isNotice ? "ErratumFor" : "ErratumIn"
    case .reinstatement: isNotice ? "ReinstatementOf" : "ReinstatementIn"
    case nil: isNotice ? "UpdateOf" : "UpdateIn"
    }
  }

  private static func isCSL(_ kind: String) -> Bool {
    [
      "article", "article-journal", "paper-conference", "chapter", "book", "webpage", "thesis",
      "software",
    ].contains(kind)
  }

  /// CSL's types by Crossref's.
  static let types = [
    "journal-article": "article-journal", "book-chapter": "chapter", "book-section": "chapter",
    "book-part": "chapter", "book-track": "chapter", "proceedings-article": "paper-conference",
    "posted-content": "article", "report": "report", "report-component": "report",
    "report-series": "report", "dataset": "dataset", "database": "dataset", "monograph": "book",
    "book": "book", "edited-book": "book", "reference-book": "book", "book-set": "book",
    "book-series": "book", "proceedings": "book", "proceedings-series": "book",
    "dissertation": "thesis", "peer-review": "review", "standard": "standard",
    "standard-series": "standard", "reference-entry": "entry", "journal": "periodical",
    "journal-issue": "periodical", "journal-volume": "periodical", "grant": "document",
  ]
  private static let roles: [(String, Reference.Role)] = [
    ("editor", .editor), ("translator", .translator), ("chair", .chair),
  ]
  private static let plainMembers: [(String, Reference.Variable)] = [
    ("volume", .volume), ("issue", .issue), ("page", .page), ("publisher", .publisher),
    ("publisher-location", .publisherPlace), ("short-container-title", .containerTitleShort),
    ("container-title-short", .containerTitleShort), ("article-number", .number),
    ("edition-number", .edition), ("original-title", .originalTitle), ("source", .source),
    ("short-title", .titleShort), ("subtype", .genre), ("degree", .genre),
    ("group-title", .collectionTitle), ("version", .version),
  ]
}
