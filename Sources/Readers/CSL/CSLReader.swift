import Knowledge

/// Reads CSL-JSON, a piece at a time: an array of items, an object with `items`, one item, or items
/// one behind another.
struct CSLReader: LibraryReader {
  static let fileExtensions = ["csljson", "csl.json"]
  private var items: JSONItems

  init(encoding: TextEncoding?, maximumEntryByteCount: Int) {
    items = JSONItems(encoding: encoding, maximumByteCount: maximumEntryByteCount)
  }

  /// JSON with names that only CSL has, or with a `type` of CSL's beside an `id`.
  static func likelihood(ofPrefix prefix: [UInt8], matchesFileExtension: Bool) -> Int {
    guard JSONItems.mayStart(prefix) else { return 0 }
    let head = Array(prefix.prefix(8192))
    if CrossrefReader.isCrossref(head) { return 20 }
    let names: [StaticString] = [
      "\"container-title\"", "\"date-parts\"", "\"publisher-place\"", "\"citation-key\"",
    ]
    if head.holds(anyOf: names) { return 90 }
    let hasType = head.holds("\"type\"") && head.holds(anyOf: quotedTypes)
    if hasType, head.holds(anyOf: ["\"id\"", "\"title\""]) { return 85 }
    return matchesFileExtension ? 80 : 0
  }

  mutating func read(
    _ bytes: ArraySlice<UInt8>, isEnd: Bool, into entries: inout [LibraryEntry]
  ) throws(ReadError) {
    let encoding = items.encoding
    items.read(bytes, isEnd: isEnd, into: &entries) { item, place in
      if let document = Self.document(from: item, encoding: encoding) { return .article(document) }
      if item.members.isEmpty { return nil }
      return .fault(place.fault("an item has neither type, title nor identifier"))
    }
  }

  /// The document that an item describes; nil for an object that is no item.
  static func document(from item: JSONValue, encoding: TextEncoding) -> Document? {
    let isItem = ["type", "title", "DOI", "id", "URL"].contains { item[$0]?.text != nil }
    guard isItem, var reference = Reference(cslItem: item) else { return nil }
    tidy(&reference)
    let abstract = RecordAbstract(jats: item["abstract"]?.text ?? "")
    var document = abstract.document(reader: DocumentFormat.cslJSON.rawValue, encoding: encoding)
    document.reference = reference
    return document
  }

  /// Programs that ask Crossref write its types; what is no type of CSL is kept as a field.
  private static func takeKnownType(_ reference: inout Reference) {
    let stated = reference.type
    guard !Reference.types.contains(stated) else { return }
    reference.type = CrossrefWork.types[stated] ?? "document"
    reference.otherFields.append(.init(name: "csl:type", value: stated))
  }

  /// Brings what others write into the forms of our own.
  private static func tidy(_ reference: inout Reference) {
    takeKnownType(&reference)
    reference.title = reference.title.flatMap { plainWords(withoutInlineMarkup($0)) }
    reference.containerTitle = reference.containerTitle
      .flatMap { plainWords(withoutInlineMarkup($0)) }
    if let doi = reference.doi {
      reference.doi = DOI(field: doi)?.value
      if reference.doi == nil { reference.otherFields.append(.init(name: "csl:DOI", value: doi)) }
    }
    if let pmid = reference.pmid {
      reference.pmid = PMID(field: pmid)?.value
      if reference.pmid == nil {
        reference.otherFields.append(.init(name: "csl:PMID", value: pmid))
      }
    }
    if let pmcid = reference.pmcid {
      reference.pmcid = PMCID(field: pmcid)?.value
      if reference.pmcid == nil {
        reference.otherFields.append(.init(name: "csl:PMCID", value: pmcid))
      }
    }
    reference.takeIdentifiersOfAddress()
    reference.language = reference.language.map { languageTag($0) }
    for (variable, text) in reference.variables {
      let lines = text.split(whereSeparator: \.isNewline).compactMap { plainWords($0) }
      reference.variables[variable] = lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
    if reference.variables[.page] != nil {
      reference.variables[.page]?.replace("–", with: "-")
    }
  }

  private static let quotedTypes: [StaticString] = [
    "\"article-journal\"", "\"article-magazine\"", "\"article-newspaper\"", "\"paper-conference\"",
    "\"chapter\"", "\"book\"", "\"thesis\"", "\"report\"", "\"webpage\"", "\"post-weblog\"",
    "\"dataset\"", "\"motion_picture\"", "\"legal_case\"", "\"personal_communication\"",
    "\"entry-encyclopedia\"", "\"manuscript\"", "\"patent\"",
  ]
}
