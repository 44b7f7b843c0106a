extension Reference {
  /// The record as an item of CSL-JSON 1.0.2, one line, members in a fixed order.
  ///
  /// What CSL has no variable for is under `custom`: `orcids` (one for each author, or null),
  /// `publication-types`, `mesh`, `relations` and `fields`. `keyword` holds the keywords joined by
  /// `; `, and `custom.keywords` the list.
  public var cslJSON: String { CSLItem(self).json }
}

/// Writes a reference as CSL-JSON.
private struct CSLItem {
  private var members: [(name: String, json: String)] = []

  var json: String { JSONText.object(members) }

  init(_ reference: Reference) {
    addText("id", reference.id ?? reference.doi ?? reference.pmid ?? "item")
    addText("type", reference.type)
    addText("title", reference.title)
    addNames("author", reference.authors)
    for role in Reference.Role.allCases {
      addNames(role.rawValue, reference.contributors[role] ?? [])
    }
    addText("container-title", reference.containerTitle)
    addDate("issued", reference.published)
    for variable in Reference.DateVariable.allCases {
      addDate(variable.rawValue, reference.dates[variable])
    }
    for variable in Reference.Variable.allCases {
      addText(variable.rawValue, reference.variables[variable])
    }
    addText("DOI", reference.doi)
    addText("PMID", reference.pmid)
    addText("PMCID", reference.pmcid)
    addText("URL", reference.url)
    addText("language", reference.language)
    if !reference.keywords.isEmpty {
      addText("keyword", reference.keywords.joined(separator: "; "))
    }
    let custom = Self.custom(of: reference)
    if !custom.isEmpty { members.append(("custom", JSONText.object(custom))) }
  }

  private mutating func addText(_ name: String, _ value: String?) {
    guard let value else { return }
    members.append((name, JSONText.quoted(value)))
  }

  private mutating func addNames(_ name: String, _ people: [PersonName]) {
    guard !people.isEmpty else { return }
    members.append((name, "[" + people.map(Self.name(of:)).joined(separator: ",") + "]"))
  }

  /// A date in ISO 8601 as `date-parts`.
  private mutating func addDate(_ name: String, _ date: String?) {
    guard let date else { return }
    let parts = date.split(separator: "-").map { String(Int($0) ?? 0) }
    members.append((name, "{\"date-parts\":[[" + parts.joined(separator: ",") + "]]}"))
  }

  private static func name(of person: PersonName) -> String {
    JSONText.object(
      members([
        ("family", person.family), ("given", person.given),
        ("dropping-particle", person.droppingParticle),
        ("non-dropping-particle", person.nonDroppingParticle), ("suffix", person.suffix),
        ("literal", person.literal),
      ]))
  }

  private static func custom(of reference: Reference) -> [(name: String, json: String)] {
    var custom: [(name: String, json: String)] = []
    func add(_ name: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      custom.append((name, "[" + items.joined(separator: ",") + "]"))
    }
    // The id that CSL demands says nothing when the source has none.
    if reference.id == nil { custom.append(("without-id", "true")) }
    add("keywords", reference.keywords.map(JSONText.quoted))
    if reference.authors.contains(where: { $0.orcid != nil }) {
      add("orcids", reference.authors.map { $0.orcid.map(JSONText.quoted) ?? "null" })
    }
    add("publication-types", reference.publicationTypes.map(JSONText.quoted))
    add("mesh", reference.meshHeadings.map(heading(of:)))
    add("relations", reference.relations.map(relation(of:)))
    add("fields", reference.otherFields.map { JSONText.array([$0.name, $0.value]) })
    return custom
  }

  private static func heading(of heading: MeSHHeading) -> String {
    var parts = members([("descriptor", heading.descriptor), ("id", heading.id)])
    parts.append(("major", heading.isMajor ? "true" : "false"))
    if !heading.qualifiers.isEmpty {
      parts.append(("qualifiers", JSONText.array(heading.qualifiers)))
    }
    return JSONText.object(parts)
  }

  private static func relation(of relation: ReferenceRelation) -> String {
    JSONText.object(
      members([
        ("kind", relation.kind), ("citation", relation.citation), ("pmid", relation.pmid),
        ("doi", relation.doi), ("date", relation.date),
      ]))
  }

  /// The members that have a value.
  private static func members(_ values: [(String, String?)]) -> [(name: String, json: String)] {
    values.compactMap { name, value in value.map { (name, JSONText.quoted($0)) } }
  }
}
