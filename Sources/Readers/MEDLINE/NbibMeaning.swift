import Knowledge

/// What the fields of one record of MEDLINE mean.
struct NbibMeaning {
  private var reference = Reference()
  private var title: [String] = []
  private var bookTitle: String?
  private var originalTitle: String?
  private var abstracts: [String] = []
  private var otherAbstracts: [String] = []
  private var shortAuthors: [PersonName] = []
  private var investigators: [PersonName] = []
  private var shortInvestigators: [PersonName] = []
  private var editors: [PersonName] = []
  private var shortEditors: [PersonName] = []
  private var linkingISSN: String?

  /// Takes a field; one without value says nothing.
  mutating func take(_ tag: String, _ value: String) {
    guard !value.isEmpty else { return }
    if let variable = Self.variables[tag] {
      reference.variables[variable] = reference.variables[variable] ?? value
    } else if let kind = PubMedWords.relations[tag] {
      take(relation: kind, value)
    } else if !takePerson(tag, value), !takeId(tag, value), !takeDate(tag, value) {
      takeWords(tag, value)
    }
  }

  /// The document that the fields make; nil where they name no article.
  mutating func document(encoding: TextEncoding) -> Document? {
    finishTitle()
    reference.contributors[.contributor] =
      investigators.isEmpty ? shortInvestigators : investigators
    reference.contributors[.editor] = editors.isEmpty ? shortEditors : editors
    reference.contributors = reference.contributors.filter { !$0.value.isEmpty }
    if !reference.authors.contains(where: { $0.family != nil }) {
      reference.authors = shortAuthors + reference.authors
    }
    finishISSN()
    var text = BlockWriter()
    for part in abstracts.isEmpty ? otherAbstracts : abstracts { text.write(.paragraph, part) }
    guard
      reference.title != nil || reference.pmid != nil || reference.pmcid != nil
        || reference.doi != nil || !text.blocks.isEmpty
    else { return nil }
    var document = Document(
      text: String(decoding: text.bytes, as: UTF8.self), blocks: text.blocks,
      reader: DocumentFormat.nbib.rawValue, encoding: encoding.rawValue)
    document.reference = reference
    return document
  }

  private mutating func finishTitle() {
    let own = title.isEmpty ? nil : title.joined(separator: " ")
    reference.title = PubMedWords.title(own, original: originalTitle)
    if let originalTitle, originalTitle != reference.title {
      reference.variables[.originalTitle] = originalTitle
    }
    let hasJournal =
      reference.containerTitle != nil || reference.variables[.containerTitleShort] != nil
    // PubMed gives each of its records a type.
    let isBare = reference.publicationTypes.isEmpty && reference.pmid == nil
    var usual = isBare && !hasJournal ? "document" : "article-journal"
    if let bookTitle {
      usual = reference.title == nil ? "book" : "chapter"
      if reference.title == nil {
        reference.title = bookTitle
      } else {
        reference.containerTitle = bookTitle
      }
    }
    reference.type = PubMedWords.type(of: reference.publicationTypes, usual: usual)
    if usual == "chapter" { reference.type = usual }
  }

  private mutating func finishISSN() {
    guard let linkingISSN else { return }
    if reference.variables[.issn] == nil {
      reference.variables[.issn] = linkingISSN
    } else if reference.variables[.issn] != linkingISSN {
      note("IS", linkingISSN + " (Linking)")
    }
  }

  private mutating func take(relation kind: String, _ value: String) {
    var relation = ReferenceRelation(kind: kind)
    var citation = value[...]
    if let mark = value.firstRange(of: "PMID:") {
      citation = value[..<mark.lowerBound]
      relation.pmid = PMID(field: String(value[mark.lowerBound...]))?.value
    }
    relation.citation = PubMedWords.citation(String(citation))
    relation.doi = relation.citation.flatMap { DOI(firstIn: $0)?.value }
    relation.date = PubMedWords.noticeDate(ofKind: kind, citation: relation.citation)
    reference.relations.append(relation)
  }

  private mutating func takePerson(_ tag: String, _ value: String) -> Bool {
    switch tag {
    case "FAU": reference.authors.append(person(value))
    case "AU": shortAuthors.append(shortPerson(value))
    case "CN": reference.authors.append(PersonName(literal: value))
    case "FIR": investigators.append(person(value))
    case "IR": shortInvestigators.append(shortPerson(value))
    case "FED": editors.append(person(value))
    case "ED": shortEditors.append(shortPerson(value))
    case "AUID":
      guard !reference.authors.isEmpty, value.hasPrefix("ORCID") else { return true }
      reference.authors[reference.authors.count - 1].orcid = ORCID(field: value)?.value
    default: return false
    }
    return true
  }

  private mutating func takeId(_ tag: String, _ value: String) -> Bool {
    switch tag {
    case "PMID": reference.pmid = PMID(field: value)?.value
    case "PMC": reference.pmcid = PMCID(field: value)?.value
    case "LID", "AID":
      if value.hasSuffix("[doi]") || value.hasPrefix("doi:") {
        reference.doi = reference.doi ?? DOI(field: value)?.value
      } else if !reference.otherFields.contains(where: {
        $0.name == "nbib:AID" && $0.value == value
      }) {
        note("AID", value)
      }
    case "IS":
      let issn = String(value.prefix { $0 != " " })
      if value.hasSuffix("(Linking)") {
        linkingISSN = issn
      } else if reference.variables[.issn] == nil {
        reference.variables[.issn] = issn
      } else {
        note("IS", value)
      }
    case "ISBN":
      reference.variables[.isbn] = value.hasPrefix("ISBN ") ? String(value.dropFirst(5)) : value
    default: return false
    }
    return true
  }

  private mutating func takeDate(_ tag: String, _ value: String) -> Bool {
    switch tag {
    case "DP":
      let (date, isWhole) = PubMedDate.reading(value)
      reference.published = reference.published ?? date?.iso
      if !isWhole { note("DP", value) }
    case "DEP": reference.dates[.availableDate] = PubMedDate.reading(value).date?.iso
    case "PHST":
      guard value.hasSuffix("[received]") else { return true }
      reference.dates[.submitted] = PubMedDate.reading(value).date?.iso
    default: return false
    }
    return true
  }

  private mutating func takeWords(_ tag: String, _ value: String) {
    switch tag {
    case "TI": title.append(value)
    case "BTI": bookTitle = value
    case "TT": originalTitle = value
    case "AB": abstracts.append(value)
    case "OAB": otherAbstracts.append(value)
    case "JT": reference.containerTitle = value
    case "LA":
      let language = PubMedWords.language(value)
      if reference.language == nil { reference.language = language } else { note("LA", language) }
    case "PT": reference.publicationTypes.append(value)
    case "MH": reference.meshHeadings.append(heading(value))
    case "OT": reference.keywords.append(value.hasPrefix("*") ? String(value.dropFirst()) : value)
    case _ where Self.leftOut.contains(tag): break
    default: note(tag, value)
    }
  }

  private mutating func note(_ tag: String, _ value: String) {
    reference.otherFields.append(Reference.OtherField(name: "nbib:" + tag, value: value))
  }

  /// Reads `*Stress Disorders, Post-Traumatic/drug therapy/*psychology`.
  private func heading(_ value: String) -> MeSHHeading {
    let parts = value.split(separator: "/").map(String.init)
    let name = parts.first ?? value
    let isMajor = name.hasPrefix("*")
    return MeSHHeading(
      descriptor: isMajor ? String(name.dropFirst()) : name, isMajor: isMajor,
      qualifiers: Array(parts.dropFirst()))
  }

  /// Reads `Long, Vicky` and `Smith, John A Jr`.
  private func person(_ value: String) -> PersonName {
    guard let comma = value.firstIndex(of: ",") else { return shortPerson(value, isWhole: true) }
    let family = String(value[..<comma])
    var words = value[value.index(after: comma)...].split(separator: " ").map(String.init)
    let suffix =
      words.count > 1 && Self.suffixes.contains(words[words.count - 1]) ? words.removeLast() : nil
    let given = words.joined(separator: " ")
    return PubMedWords.person(family: family, given: given.isEmpty ? nil : given, suffix: suffix)
  }

  /// Reads `Long V` and `Smith JA Jr`; with `isWhole` all of it is the family name.
  private func shortPerson(_ value: String, isWhole: Bool = false) -> PersonName {
    var words = value.split(separator: " ").map(String.init)
    guard words.count > 1, !isWhole else { return PubMedWords.person(family: value, given: nil) }
    let suffix =
      words.count > 2 && Self.suffixes.contains(words[words.count - 1]) ? words.removeLast() : nil
    let initials = words.removeLast()
    return PubMedWords.person(
      family: words.joined(separator: " "), given: initials, suffix: suffix)
  }

  private static let suffixes: Set = [
    "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V", "1st", "2nd", "3rd", "4th",
  ]

  private static let variables: [String: Reference.Variable] = [
    "TA": .containerTitleShort, "VI": .volume, "IP": .issue, "PG": .page, "PL": .publisherPlace,
    "PB": .publisher, "EN": .edition, "CTI": .collectionTitle, "VTI": .volumeTitle,
    "CP": .chapterNumber,
  ]

  /// What the XML does not keep either: affiliations, notices of copyright, dates of handling.
  private static let leftOut: Set = [
    "AD", "CI", "OCI", "CRDT", "EDAT", "MHDA", "DA", "OABL", "OTO", "SO", "IRAD", "PS", "FPSA",
  ]
}
