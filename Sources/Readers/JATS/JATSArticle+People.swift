import Knowledge

extension JATSArticle {
  mutating func read(contributors group: Int) {
    let usual = tree.attribute(.contribType, of: group)
    for node in tree.all(.contrib, in: group) {
      guard let person = person(node) else { continue }
      let type = tree.attribute(.contribType, of: node) ?? usual ?? "author"
      if type.contains("editor") {
        reference.contributors[.editor, default: []].append(person)
      } else if type == "translator" {
        reference.contributors[.translator, default: []].append(person)
      } else if type == "author" || type.hasPrefix("author") || type == "collab" {
        reference.authors.append(person)
      } else {
        reference.contributors[.contributor, default: []].append(person)
      }
    }
  }

  /// The person or group of a `contrib`, or of one inside a list of references.
  func person(_ node: Int) -> PersonName? {
    var person: PersonName?
    var orcid: String?
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .name, .stringName: person = person ?? name(part)
      case .nameAlternatives:
        person = person ?? tree.contents(of: part).lazy.compactMap { name($0) }.first
      case .collab: person = person ?? group(part)
      case .anonymous: person = person ?? PersonName(literal: "Anonymous")
      case .contribId: orcid = orcid ?? tree.words(of: part).flatMap { ORCID(field: $0)?.value }
      default: break
      }
    }
    person?.orcid = orcid
    return person
  }

  /// The name in a `name` or `string-name`.
  func name(_ node: Int) -> PersonName? {
    guard [.name, .stringName].contains(tree.name(of: node)) else { return nil }
    let given = tree.words(.givenNames, in: node)
    guard let family = tree.words(.surname, in: node) else {
      return (given ?? tree.words(of: node)).map { PersonName(literal: $0) }
    }
    return PubMedWords.person(
      family: family, given: given, suffix: tree.words(.jatsSuffix, in: node))
  }

  /// The name of a group without its members.
  private func group(_ node: Int) -> PersonName? {
    var writer = BlockWriter()
    var words = InlineWords(tree)
    writer.begin(.paragraph)
    for part in tree.contents(of: node) where tree.name(of: part) != .contribGroup {
      words.append(part, to: &writer)
    }
    writer.end()
    return writer.bytes.isEmpty
      ? nil : PersonName(literal: String(decoding: writer.bytes, as: UTF8.self))
  }
}
