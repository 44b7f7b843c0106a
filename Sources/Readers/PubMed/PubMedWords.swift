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

  /// PubMed's word for a tie by its tag in MEDLINE files.
  static let relations = [
    "CIN": "CommentIn", "CON": "CommentOn", "EIN": "ErratumIn", "EFR": "ErratumFor",
    "ECI": "ExpressionOfConcernIn", "ECF": "ExpressionOfConcernFor", "RIN": "RetractionIn",
    "ROF": "RetractionOf", "RPI": "RepublishedIn", "RPF": "RepublishedFrom",
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
