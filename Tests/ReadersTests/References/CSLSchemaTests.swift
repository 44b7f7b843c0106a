import Knowledge
import Readers
import TestSupport
import Testing

/// What the schema of CSL-JSON 1.0.2 says of items: types, names of variables and the form of their values.
private enum CSLSchema {
  static let names: Set = [
    "author", "chair", "collection-editor", "compiler", "composer", "container-author",
    "contributor", "curator", "director", "editor", "editorial-director", "executive-producer",
    "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author",
    "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator",
    "translator",
  ]
  static let dates: Set = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]
  static let texts: Set = [
    "DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL", "abstract", "annote", "archive", "archive-place",
    "archive_collection", "archive_location", "authority", "call-number", "chapter-number",
    "citation-key", "collection-number", "collection-title", "container-title",
    "container-title-short", "dimensions", "division", "edition", "event-place", "event-title",
    "genre", "id", "issue", "jurisdiction", "keyword", "language", "medium", "note", "number",
    "number-of-pages", "number-of-volumes", "original-publisher", "original-publisher-place",
    "original-title", "page", "page-first", "part", "part-title", "printing", "publisher",
    "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section",
    "source", "status", "supplement", "title", "title-short", "type", "version", "volume",
    "volume-title", "volume-title-short", "year-suffix",
  ]
  static let nameParts: Set = [
    "family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal",
  ]

  /// What an item has that the schema does not allow.
  static func faults(of item: JSONValue) -> [String] {
    var faults = item.members.filter { !allows($0) }.map { "\($0.name): \($0.value.json)" }
    for name in ["id", "type"] where item[name]?.isString != true { faults.append("no \(name)") }
    if let type = item["type"]?.text, !Reference.types.contains(type) { faults.append(type) }
    return faults
  }

  private static func allows(_ member: JSONValue.Member) -> Bool {
    let value = member.value
    if texts.contains(member.name) { return value.isString }
    if names.contains(member.name) {
      return !value.elements.isEmpty
        && value.elements.allSatisfy { name in
          !name.members.isEmpty
            && name.members.allSatisfy { nameParts.contains($0.name) && $0.value.isString }
        }
    }
    if dates.contains(member.name) { return isDate(value) }
    return member.name == "custom" && !value.members.isEmpty
  }

  /// One date of one to three whole numbers.
  private static func isDate(_ value: JSONValue) -> Bool {
    guard value.members.map(\.name) == ["date-parts"], let parts = value["date-parts"]?.elements
    else { return false }
    return parts.count == 1 && 1...3 ~= parts[0].elements.count
      && parts[0].elements.allSatisfy { !$0.isString && Int($0.json) != nil }
  }
}

extension JSONValue {
  fileprivate var isString: Bool { if case .string = self { true } else { false } }
}

private func written(_ reference: Reference) throws -> JSONValue {
  var writer = ReferenceWriter(.cslJSON)
  let abstract = RecordAbstract(parts: [.init(label: "AIMS", text: "To ask.")])
  let text = writer.record(reference, abstract: abstract) + writer.end()
  return try #require(JSONValue(parsing: text.utf8).elements.first)
}

@Test(arguments: 0..<40)
func itemsKeepToTheSchema(seed: UInt64) throws {
  var sample = SampleReference(seed: seed)
  var reference = sample.common(types: Reference.types.sorted())
  if seed.isMultiple(of: 3) { reference.id = nil }
  for role in Reference.Role.allCases { reference.contributors[role] = [sample.person()] }
  for variable in Reference.Variable.allCases { reference.variables[variable] = sample.phrase() }
  for date in Reference.DateVariable.allCases { reference.dates[date] = sample.date() }
  reference.otherFields = [.init(name: "bibtex:file", value: "x.pdf")]
  #expect(try CSLSchema.faults(of: written(reference)) == [], "seed \(seed)")
}

@Test func everyTypeThatIsReadIsOneOfCSL() throws {
  let typed = [
    ("bibtex", "@x{a, title={T}, csl-type={journal-article}}"),
    ("ris", "TY  - XYZ\nTI  - T\nER  - \n"),
    ("csl-json", #"[{"id":"a","type":"journal-article","title":"T"}]"#),
    ("csl-json", #"[{"id":"a","type":"invention","title":"T"}]"#),
  ]
  let types = try typed.map { name, text in
    let format = try #require(DocumentFormat(rawValue: name))
    let reference = try #require(articles(of: text, as: format).first).reference
    #expect(try CSLSchema.faults(of: written(reference)) == [])
    return reference.type
  }
  #expect(types == ["document", "document", "article-journal", "document"])
}
