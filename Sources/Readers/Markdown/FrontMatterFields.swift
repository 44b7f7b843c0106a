import Knowledge
internal import Yams

/// What front matter states about an article, under any of the usual keys.
///
/// Keys count in any case and with or without `-`, `_` and spaces. Unknown ones are left alone.
struct FrontMatterFields {
  private var values: [String: Node] = [:]

  /// Takes the pairs of a YAML mapping; of keys that differ in spelling only, the first.
  init(_ mapping: Node.Mapping) {
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      let plain = String(name.lowercased().filter { !"-_ ".contains($0) })
      if values[plain] == nil { values[plain] = value }
    }
  }

  /// Fills in what is stated.
  func describe(_ reference: inout Reference) {
    reference.title = text("title", "headline")
    reference.authors = names("authors", "author", "byline", "by").map { PersonName(literal: $0) }
    reference.published = text(
      "date", "published", "datepublished", "publishdate", "publisheddate", "pubdate", "year"
    ).flatMap { calendarDate(in: $0) }
    reference.url = text("url", "link", "canonical", "canonicalurl", "permalink", "source")
      .flatMap { isWebAddress($0) ? $0 : nil }
    reference.doi = text("doi").flatMap { DOI(field: $0)?.value }
    reference.pmid = text("pmid").flatMap { PMID(field: $0)?.value }
    reference.pmcid = text("pmcid", "pmc").flatMap { PMCID(field: $0)?.value }
    reference.keywords = strings("tags", "keywords", "categories", "tag", "category")
    let journal = text("journal", "containertitle", "journaltitle")
    reference.containerTitle = journal ?? text("publication", "site", "sitename", "website")
    reference.language = text("lang", "language").map {
      String($0.map { $0 == "_" ? "-" : $0 })
    }
    let isPaper = reference.doi != nil || reference.pmid != nil || journal != nil
    if isPaper {
      reference.type = "article-journal"
    } else if reference.url != nil {
      reference.type = "webpage"
    }
    if let type = text("type")?.lowercased(), articleTypes.contains(type) { reference.type = type }
  }

  /// The first of `keys` that holds words.
  private func text(_ keys: String...) -> String? {
    for key in keys {
      if let scalar = values[key]?.scalar, let words = words(of: scalar) { return words }
    }
    return nil
  }

  /// The list under the first of `keys` that has one; a string is cut at its commas.
  private func strings(_ keys: String...) -> [String] {
    for key in keys {
      let found: [String] =
        switch values[key] {
        case .scalar(let scalar)?:
          (words(of: scalar) ?? "").split { $0 == "," || $0 == ";" }.compactMap { trimmed($0) }
        case .sequence(let sequence)?: sequence.compactMap { $0.scalar.flatMap(words(of:)) }
        default: []
        }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The people under the first of `keys` that has some.
  private func names(_ keys: String...) -> [String] {
    for key in keys {
      let found: [String] =
        switch values[key] {
        case .scalar(let scalar)?: words(of: scalar).map { personNames(in: $0) } ?? []
        case .sequence(let sequence)?: sequence.compactMap { name(of: $0) }
        case .mapping?: [values[key].flatMap { name(of: $0) }].compactMap(\.self)
        default: []
        }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// A person written as a string, or as a mapping with `name`, or with `given` and `family`.
  private func name(of node: Node) -> String? {
    switch node {
    case .scalar(let scalar): return words(of: scalar)
    case .mapping(let mapping):
      let parts = FrontMatterFields(mapping)
      let full = [
        parts.text("given", "first", "firstname", "givenname"),
        parts.text("family", "last", "lastname", "familyname", "surname"),
      ].compactMap(\.self)
      return parts.text("name", "literal") ?? (full.isEmpty ? nil : full.joined(separator: " "))
    default: return nil
    }
  }
}

/// The words of a YAML scalar on one line; nil for an empty one and for YAML's null.
private func words(of scalar: Node.Scalar) -> String? {
  if scalar.style == .plain, ["null", "Null", "NULL", "~"].contains(scalar.string) { return nil }
  return trimmed(scalar.string[...])
}

/// `text` with single spaces between words; nil when it has none.
private func trimmed(_ text: Substring) -> String? {
  let words = text.split { $0.isWhitespace }
  return words.isEmpty ? nil : words.joined(separator: " ")
}

private func isWebAddress(_ text: String) -> Bool {
  let text = text.lowercased()
  return text.hasPrefix("http://") || text.hasPrefix("https://")
}

/// The types of CSL 1.0.2 that a text in Markdown may state.
private let articleTypes: Set = [
  "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
  "broadcast", "chapter", "dataset", "document", "entry", "entry-dictionary",
  "entry-encyclopedia", "hearing", "interview", "legal_case", "legislation", "manuscript",
  "pamphlet", "paper-conference", "patent", "personal_communication", "post", "post-weblog",
  "regulation", "report", "review", "review-book", "software", "speech", "standard", "thesis",
  "treaty", "webpage",
]
