import Knowledge

/// Writes records in the MEDLINE format of PubMed: a tag of four characters, `- `, words in lines of at
/// most 88 characters.
///
/// - Note: Tags: https://pubmed.ncbi.nlm.nih.gov/help/#pubmed-format
struct MEDLINEWriter {
  private let reference: Reference
  private var text = ""

  /// The record, without the empty line between records.
  static func record(_ reference: Reference, _ abstract: RecordAbstract) -> String {
    var writer = MEDLINEWriter(reference)
    writer.addAll(abstract)
    return writer.text
  }

  private init(_ reference: Reference) {
    self.reference = reference
  }

  private mutating func addAll(_ abstract: RecordAbstract) {
    let variables = reference.variables
    add("PMID", reference.pmid)
    add("IS", variables[.issn])
    add("ISBN", variables[.isbn])
    add("VI", variables[.volume])
    add("IP", variables[.issue])
    add("DP", reference.published.map(Self.date))
    add("TI", reference.title)
    add("PG", variables[.page])
    if let doi = reference.doi { add("LID", doi + " [doi]") }
    add("AB", abstract.parts.isEmpty ? nil : abstract.lines.joined(separator: " "))
    addPeople()
    add("LA", reference.language.map(Self.language))
    let types = reference.publicationTypes
    for type in types.isEmpty ? defaultTypes : types { add("PT", type) }
    if let date = reference.dates[.availableDate], date.count == 10 {
      add("DEP", date.filter { $0 != "-" })
    }
    add("PL", variables[.publisherPlace])
    add("PB", variables[.publisher])
    add("TA", variables[.containerTitleShort])
    let isPart = ["chapter", "paper-conference"].contains(reference.type)
    add(isPart ? "BTI" : "JT", reference.containerTitle)
    for relation in reference.relations { addRelation(relation) }
    for heading in reference.meshHeadings { add("MH", Self.heading(heading)) }
    for keyword in reference.keywords { add("OT", keyword) }
    add("PMC", reference.pmcid)
    if let doi = reference.doi { add("AID", doi + " [doi]") }
    addOthers()
  }

  /// PubMed's word for the type, where it has one.
  private var defaultTypes: [String] {
    Self.publicationTypes[reference.type].map { [$0] } ?? []
  }

  private mutating func add(_ tag: String, _ value: String?) {
    guard let value, let words = plainWords(value) else { return }
    let lead = tag + String(repeating: " ", count: 4 - tag.count) + "- "
    var line = lead
    var isBare = true
    for word in words.split(separator: " ") {
      if !isBare, line.count + 1 + word.count > 88 {
        text += line + "\n"
        line = "      " + word
      } else {
        line += (isBare ? "" : " ") + word
      }
      isBare = false
    }
    text += line + "\n"
  }

  // MARK: People

  private mutating func addPeople() {
    for person in reference.authors {
      if let literal = person.literal {
        add("CN", literal)
        continue
      }
      add("FAU", Self.fullName(person))
      add("AU", Self.shortName(person))
      if let orcid = person.orcid { add("AUID", "ORCID: " + orcid) }
    }
    for person in reference.contributors[.editor] ?? [] {
      add("FED", person.literal ?? Self.fullName(person))
      add("ED", person.literal ?? Self.shortName(person))
    }
  }

  private static func family(_ person: PersonName) -> String {
    [person.droppingParticle, person.nonDroppingParticle, person.family].compactMap(\.self)
      .joined(separator: " ")
  }

  /// `Van Der Berg, Ada M Jr`.
  private static func fullName(_ person: PersonName) -> String {
    let rest = [person.given, person.suffix].compactMap(\.self).joined(separator: " ")
    return rest.isEmpty ? family(person) : family(person) + ", " + rest
  }

  /// `Van Der Berg AM Jr`.
  private static func shortName(_ person: PersonName) -> String {
    let words = (person.given ?? "").split { " .-".contains($0) }
    // “JB” is two initials already.
    let initials = words.map { word in
      word.count <= 3 && word.allSatisfy(\.isUppercase) ? String(word) : String(word.prefix(1))
    }.joined()
    return [family(person), initials, person.suffix ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  // MARK: Values

  /// `2019 Mar 5`.
  private static func date(_ iso: String) -> String {
    let parts = iso.split(separator: "-")
    var words = [String(parts[0])]
    if parts.count > 1, let month = Int(parts[1]), 1...12 ~= month {
      words.append(months[month - 1])
    }
    if parts.count > 2, let day = Int(parts[2]) { words.append(String(day)) }
    return words.joined(separator: " ")
  }

  /// The three letters of a language that PubMed uses.
  private static func language(_ tag: String) -> String {
    let base = tag.prefix { $0 != "-" }
    return languages[String(base)] ?? tag
  }

  private static func heading(_ heading: MeSHHeading) -> String {
    let name = (heading.isMajor ? "*" : "") + heading.descriptor
    return ([name] + heading.qualifiers).joined(separator: "/")
  }

  private mutating func addRelation(_ relation: ReferenceRelation) {
    guard let tag = Self.relations[relation.kind] else { return }
    var words = relation.citation ?? ""
    if let last = words.last, last != "." { words += "." }
    if let doi = relation.doi, !words.lowercased().contains(doi) {
      words += (words.isEmpty ? "" : " ") + "doi: \(doi)."
    }
    if let pmid = relation.pmid { words += (words.isEmpty ? "" : " ") + "PMID: \(pmid)" }
    add(tag, words)
  }

  /// Fields that came from this format.
  private mutating func addOthers() {
    for field in reference.otherFields {
      let parts = field.name.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0] == "nbib" || parts[0] == "medline", 1...4 ~= parts[1].count,
        parts[1].allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber) })
      else { continue }
      add(String(parts[1]), field.value)
    }
  }

  private static let publicationTypes = [
    "article-journal": "Journal Article", "article": "Preprint", "book": "Book",
    "chapter": "Book Chapter", "article-newspaper": "Newspaper Article",
    "thesis": "Academic Dissertation", "report": "Technical Report", "dataset": "Dataset",
    "legislation": "Legislation",
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let languages = [
    "en": "eng", "de": "ger", "fr": "fre", "es": "spa", "it": "ita", "pt": "por", "nl": "dut",
    "da": "dan", "sv": "swe", "no": "nor", "fi": "fin", "pl": "pol", "cs": "cze", "ru": "rus",
    "zh": "chi", "ja": "jpn", "ko": "kor", "tr": "tur", "ar": "ara", "he": "heb", "hu": "hun",
    "uk": "ukr", "el": "gre", "ro": "rum", "hr": "hrv", "sr": "srp", "fa": "per", "la": "lat",
  ]
  private static let relations = [
    "CommentIn": "CIN", "CommentOn": "CON", "ErratumIn": "EIN", "ErratumFor": "EFR",
    "ExpressionOfConcernIn": "ECI", "ExpressionOfConcernFor": "ECF", "RetractionIn": "RIN",
    "RetractionOf": "ROF", "PartialRetractionIn": "PRIN", "PartialRetractionOf": "PROF",
    "RepublishedIn": "RPI", "RepublishedFrom": "RPF",
    "CorrectedandRepublishedIn": "CRI", "CorrectedandRepublishedFrom": "CRF",
    "RetractedandRepublishedIn": "RRI", "RetractedandRepublishedFrom": "RRF", "UpdateIn": "UIN",
    "UpdateOf": "UOF", "SummaryForPatientsIn": "SPIN", "OriginalReportIn": "ORI",
  ]
}
