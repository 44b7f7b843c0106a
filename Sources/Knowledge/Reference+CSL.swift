extension Reference {
  /// The record as an item of CSL-JSON 1.0.2, one line, members in a fixed order.
  ///
  /// What CSL has no variable for is under `custom`: `orcids` (one for each author, or null),
  /// `publication-types`, `mesh`, `relations` and `fields`. `keyword` holds the keywords joined by
  /// `; `, and `custom.keywords` the list.
  public var cslJSON: String {
    var item = CSLItem()
    item.write(self)
    return item.writer.text
  }
}

/// Writes a reference as CSL-JSON.
private struct CSLItem {
  private(set) var writer = JSONWriter()

  mutating func write(_ reference: Reference) {
    writer.beginObject()
    writer.member("id", reference.id ?? reference.doi ?? reference.pmid ?? "item")
    writer.member("type", reference.type)
    writer.member("title", reference.title)
    addNames("author", reference.authors)
    if !reference.contributors.isEmpty {
      for role in Reference.Role.allCases {
        addNames(role.rawValue, reference.contributors[role] ?? [])
      }
    }
    writer.member("container-title", reference.containerTitle)
    addDate("issued", reference.published)
    addVariables(of: reference)
    writer.member("DOI", reference.doi)
    writer.member("PMID", reference.pmid)
    writer.member("PMCID", reference.pmcid)
    writer.member("URL", reference.url)
    writer.member("language", reference.language)
    if !reference.keywords.isEmpty {
      writer.member("keyword", reference.keywords.joined(separator: "; "))
    }
    addCustom(reference)
    writer.endObject()
  }

  private mutating func addVariables(of reference: Reference) {
    if !reference.dates.isEmpty {
      for variable in Reference.DateVariable.allCases {
        addDate(variable.rawValue, reference.dates[variable])
      }
    }
    guard !reference.variables.isEmpty else { return }
    for variable in Reference.Variable.allCases {
      writer.member(variable.rawValue, reference.variables[variable])
    }
  }

  private mutating func addNames(_ name: String, _ people: [PersonName]) {
    add(name, people) { writer, person in
      writer.beginObject()
      writer.member("family", person.family)
      writer.member("given", person.given)
      writer.member("dropping-particle", person.droppingParticle)
      writer.member("non-dropping-particle", person.nonDroppingParticle)
      writer.member("suffix", person.suffix)
      writer.member("literal", person.literal)
      writer.endObject()
    }
  }

  /// A date in ISO 8601 as `date-parts`.
  private mutating func addDate(_ name: String, _ date: String?) {
    guard let date else { return }
    let parts = date.split(separator: "-").map { String(Int($0) ?? 0) }
    writer.name(name)
    writer.raw("{\"date-parts\":[[" + parts.joined(separator: ",") + "]]}")
  }

  private mutating func addCustom(_ reference: Reference) {
    let hasORCIDs = reference.authors.contains { $0.orcid != nil }
    let isNeeded =
      reference.id == nil || hasORCIDs || !reference.keywords.isEmpty
      || !reference.publicationTypes.isEmpty || !reference.meshHeadings.isEmpty
      || !reference.relations.isEmpty || !reference.otherFields.isEmpty
    guard isNeeded else { return }
    writer.name("custom")
    writer.beginObject()
    if reference.id == nil {
      // The id that CSL demands says nothing when the source has none.
      writer.name("without-id")
      writer.raw("true")
    }
    add("keywords", reference.keywords) { $0.string($1) }
    add("orcids", hasORCIDs ? reference.authors : []) { writer, author in
      if let orcid = author.orcid { writer.string(orcid) } else { writer.raw("null") }
    }
    add("publication-types", reference.publicationTypes) { $0.string($1) }
    add("mesh", reference.meshHeadings, Self.write)
    add("relations", reference.relations, Self.write)
    add("fields", reference.otherFields) { $0.array([$1.name, $1.value]) }
    writer.endObject()
  }

  /// A member that is an array of `items`; nothing where there are none.
  private mutating func add<Item>(
    _ name: String, _ items: [Item], _ write: (inout JSONWriter, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    writer.name(name)
    writer.beginArray()
    for item in items { write(&writer, item) }
    writer.endArray()
  }

  private static func write(_ writer: inout JSONWriter, _ heading: MeSHHeading) {
    writer.beginObject()
    writer.member("descriptor", heading.descriptor)
    writer.member("id", heading.id)
    writer.name("major")
    writer.raw(heading.isMajor ? "true" : "false")
    if !heading.qualifiers.isEmpty {
      writer.name("qualifiers")
      writer.array(heading.qualifiers)
    }
    writer.endObject()
  }

  private static func write(_ writer: inout JSONWriter, _ relation: ReferenceRelation) {
    writer.beginObject()
    writer.member("kind", relation.kind)
    writer.member("citation", relation.citation)
    writer.member("pmid", relation.pmid)
    writer.member("doi", relation.doi)
    writer.member("date", relation.date)
    writer.member("stated", relation.stated)
    writer.member("source", relation.source)
    writer.member("record", relation.record)
    writer.endObject()
  }
}
