extension Reference {
  /// Makes the record that an item of CSL-JSON describes, the inverse of `cslJSON`.
  ///
  /// Numbers may stand for strings, names that CSL has retired (`journalAbbreviation`) for today's.
  /// Members without a place here go to `otherFields` as `csl:name`, and so do dates that are a range,
  /// a season or words, as JSON. `abstract` is left to the caller, since a record has none.
  ///
  /// - Parameter item: A JSON object; nil is returned for anything else.
  public init?(cslItem item: JSONValue) {
    guard case .object(let members) = item else { return nil }
    self.init()
    for member in members { take(member) }
    if let custom = item["custom"] { takeCustom(custom) }
  }

  private mutating func take(_ member: JSONValue.Member) {
    let (name, value) = (member.name, member.value)
    if value == .null || name == "abstract" || name == "custom" { return }
    if takeText(name, value) { return }
    if name == "author" {
      authors = value.elements.map(PersonName.init(cslName:))
    } else if let role = Role(rawValue: name) {
      contributors[role] = value.elements.map(PersonName.init(cslName:))
    } else if name == "issued" {
      published = date(name, value)
    } else if let variable = DateVariable(rawValue: name) {
      dates[variable] = date(name, value)
    } else if let variable = Variable(rawValue: Self.retired[name] ?? name), let text = value.text {
      variables[variable] = text
    } else {
      keep(name, value)
    }
  }

  /// Takes a member that has a field of its own; false for another.
  private mutating func takeText(_ name: String, _ value: JSONValue) -> Bool {
    if name == "keyword", case .array(let words) = value {
      keywords = words.compactMap(\.text)
      return true
    }
    guard let text = value.text else { return false }
    switch name {
    case "id": id = text
    case "citation-key": if id != text { keep(name, value) }
    case "type": type = text
    case "title": title = text
    case "container-title": containerTitle = text
    case "DOI": doi = text
    case "PMID": pmid = text
    case "PMCID": pmcid = text
    case "URL": url = text
    case "language": language = text
    case "keyword":
      let mark: Character = text.contains(";") ? ";" : ","
      keywords = text.split(separator: mark).map { Self.trimmed($0) }.filter { !$0.isEmpty }
    default: return false
    }
    return true
  }

  private mutating func keep(_ name: String, _ value: JSONValue) {
    otherFields.append(OtherField(name: "csl:" + name, value: value.text ?? value.json))
  }

  /// The start of a CSL date in ISO 8601; what that leaves out is kept beside it.
  private mutating func date(_ name: String, _ value: JSONValue) -> String? {
    let parts = value["date-parts"]?.elements ?? []
    let start = parts.first.flatMap { Self.isoDate($0.elements.compactMap(\.text)) }
    if let start {
      let isWhole = parts.count == 1 && value.members.allSatisfy { $0.name == "date-parts" }
      if !isWhole { keep(name, value) }
      return start
    }
    let text = value.text ?? value["raw"]?.text ?? value["literal"]?.text
    let words = text.map {
      $0.prefix { $0 != "T" && $0 != "/" }.split(separator: "-").map(String.init)
    }
    let stated = words.flatMap(Self.isoDate)
    if stated == nil || stated != text, value != .object([]) { keep(name, value) }
    return stated
  }

  private static func isoDate(_ parts: [String]) -> String? {
    var parts = parts.map { Int($0) ?? 0 }
    if let zero = parts.firstIndex(of: 0) { parts.removeSubrange(zero...) }
    guard let year = parts.first, 1...9999 ~= year, parts.count <= 3 else { return nil }
    guard parts.count < 2 || 1...12 ~= parts[1], parts.count < 3 || 1...31 ~= parts[2] else {
      return nil
    }
    let digits = String(year)
    let start = String(repeating: "0", count: 4 - digits.count) + digits
    return ([start] + parts.dropFirst().map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: "-")
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Names of older versions of CSL, and those of its styles where items have others.
  private static let retired = [
    "journalAbbreviation": "container-title-short", "shortTitle": "title-short",
    "event": "event-title", "printing-number": "printing", "part-number": "part",
    "supplement-number": "supplement",
  ]
}

extension Reference {
  /// Takes what `cslJSON` puts under `custom`; what others put there is kept as `csl:custom.name`.
  private mutating func takeCustom(_ custom: JSONValue) {
    for member in custom.members {
      let value = member.value
      switch member.name {
      case "without-id": if value == .boolean(true) { id = nil }
      case "keywords": keywords = value.elements.compactMap(\.text)
      case "orcids":
        for (place, orcid) in value.elements.enumerated() where place < authors.count {
          authors[place].orcid = orcid.text
        }
      case "publication-types": publicationTypes = value.elements.compactMap(\.text)
      case "mesh": meshHeadings = value.elements.map(MeSHHeading.init(json:))
      case "relations": relations = value.elements.map(ReferenceRelation.init(json:))
      case "fields":
        // Last of all, so that fields stay in order whatever else was kept.
        otherFields += value.elements.compactMap { OtherField(json: $0) }
      default: keep("custom." + member.name, value)
      }
    }
  }
}

extension PersonName {
  /// Makes a name from a CSL name object, or from a string.
  fileprivate init(cslName value: JSONValue) {
    self.init(family: value["family"]?.text, given: value["given"]?.text)
    suffix = value["suffix"]?.text
    droppingParticle = value["dropping-particle"]?.text
    nonDroppingParticle = value["non-dropping-particle"]?.text
    literal = value["literal"]?.text ?? value.text
    orcid = value["ORCID"]?.text.map { String($0.suffix(19)) }
  }
}

extension MeSHHeading {
  fileprivate init(json value: JSONValue) {
    self.init(
      descriptor: value["descriptor"]?.text ?? "", id: value["id"]?.text,
      isMajor: value["major"] == .boolean(true),
      qualifiers: value["qualifiers"]?.elements.compactMap(\.text) ?? [])
  }
}

extension ReferenceRelation {
  fileprivate init(json value: JSONValue) {
    self.init(
      kind: value["kind"]?.text ?? "", citation: value["citation"]?.text,
      pmid: value["pmid"]?.text, doi: value["doi"]?.text, date: value["date"]?.text)
    stated = value["stated"]?.text
    source = value["source"]?.text
    record = value["record"]?.text
  }
}

extension Reference.OtherField {
  fileprivate init?(json value: JSONValue) {
    let parts = value.elements.compactMap(\.text)
    guard parts.count == 2 else { return nil }
    self.init(name: parts[0], value: parts[1])
  }
}
