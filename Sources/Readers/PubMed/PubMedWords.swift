import Knowledge

/// What PubMed's words mean in the words of CSL and BCP 47.
enum PubMedWords {
  /// BCP 47 tag of a language that PubMed names by a three-letter code (`eng`, `ENG`).
  static func language(_ code: String) -> String {
    languageTag(code.lowercased())
  }

  /// CSL's type for a record of `publicationTypes`; `usual` where none of them decides.
  static func type(of publicationTypes: [String], usual: String = "article-journal") -> String {
    for type in publicationTypes {
      if let known = types[type.lowercased()] { return known }
    }
    return usual
  }

  /// The title without the brackets that PubMed puts around a translation.
  ///
  /// - Parameters:
  ///   - title: As written: `[Sleep and pain].`
  ///   - original: The title in the article's own language.
  /// - Returns: `Sleep and pain.`; the original where no translation is known.
  static func title(_ title: String?, original: String?) -> String? {
    guard let title else { return original }
    guard title.utf8.first == UInt8(ascii: "[") else { return title }
    let isStopped = title.utf8.last == UInt8(ascii: ".")
    let inner = title.dropFirst().dropLast(isStopped ? 1 : 0)
    guard inner.last == "]" else { return title }
    let words = inner.dropLast()
    guard isBalanced(words) else { return title }
    if words == "Not Available" { return original ?? title }
    return String(words) + (isStopped && !".?!".contains(words.last ?? " ") ? "." : "")
  }

  private static func isBalanced(_ words: Substring) -> Bool {
    var depth = 0
    for byte in words.utf8 {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "]") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// A person's name, small words that lead the family name set apart: `van der` of `van der Kolk`.
  static func person(family: String, given: String?, suffix: String? = nil) -> PersonName {
    var name = PersonName(family: family, given: given, suffix: suffix)
    guard let first = family.utf8.first, 0x61...0x7A ~= first else { return name }
    let words = family.split(separator: " ")
    let particles = words.prefix { $0.first?.isLowercase == true && !$0.contains("-") }
    guard !particles.isEmpty, particles.count < words.count else { return name }
    name.nonDroppingParticle = particles.joined(separator: " ")
    name.family = words.dropFirst(particles.count).joined(separator: " ")
    return name
  }

  /// A cited record as written, without the stop at its end; nil for nothing.
  static func citation(_ text: String?) -> String? {
    guard var rest = text?[...] else { return nil }
    while let last = rest.last, last == "." || last == " " { rest.removeLast() }
    return rest.isEmpty ? nil : String(rest)
  }

  /// When a cited record appeared, in ISO 8601: `2010-02-06` of `Lancet. 2010 Feb 6;375(9713):445`;
  /// nil where no year follows the journal's name.
  static func date(ofCitation text: String) -> String? {
    let bytes = Array(text.utf8)
    // `J Appl Physiol (1985). 2013 May 15;114(10):1500`: a year in brackets belongs to the name.
    var start = 1
    while start + 4 <= bytes.count {
      let isYear = bytes[start..<start + 4].allSatisfy { 0x30...0x39 ~= $0 }
      let isBehindBlank = bytes[start - 1] == UInt8(ascii: " ")
      let isOver = start + 4 == bytes.count || " ;:.,".utf8.contains(bytes[start + 4])
      if isYear, isBehindBlank, isOver {
        let date = bytes[start...].prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ".") }
        let found = PubMedDate.reading(String(decoding: date.prefix(40), as: UTF8.self)).date
        if let found { return found.iso }
      }
      start += 1
    }
    return nil
  }

  /// The date of a notice, from the citation of it on the paper that it is about; nil for relations
  /// of other kinds, whose citations date something else.
  static func noticeDate(ofKind kind: String, citation: String?) -> String? {
    guard let citation, kind.utf8.count < 40, noticeKinds.contains(kind) else { return nil }
    return date(ofCitation: citation)
  }

  private static let noticeKinds: Set = [
    "RetractionIn", "PartialRetractionIn", "RetractedandRepublishedIn",
    "CorrectedandRepublishedIn", "ErratumIn", "ExpressionOfConcernIn",
  ]

  /// PubMed's word for a tie by its tag in MEDLINE files.
  static let relations = [
    "CIN": "CommentIn", "CON": "CommentOn", "EIN": "ErratumIn", "EFR": "ErratumFor",
    "ECI": "ExpressionOfConcernIn", "ECF": "ExpressionOfConcernFor", "RIN": "RetractionIn",
    "ROF": "RetractionOf", "PRIN": "PartialRetractionIn", "PROF": "PartialRetractionOf",
    "RPI": "RepublishedIn", "RPF": "RepublishedFrom",
    "CRI": "CorrectedandRepublishedIn", "CRF": "CorrectedandRepublishedFrom",
    "RRI": "RetractedandRepublishedIn", "RRF": "RetractedandRepublishedFrom", "UIN": "UpdateIn",
    "UOF": "UpdateOf", "SPIN": "SummaryForPatientsIn", "ORI": "OriginalReportIn",
    "DDIN": "AssociatedDataset", "DRIN": "AssociatedPublication",
  ]

  private static let types = [
    "preprint": "article", "book": "book", "books": "book", "book chapter": "chapter",
    "newspaper article": "article-newspaper", "academic dissertation": "thesis",
    "dissertation, academic": "thesis", "technical report": "report", "dataset": "dataset",
    "legislation": "legislation", "patents": "patent", "webcast": "broadcast",
    "software": "software",
  ]
}
