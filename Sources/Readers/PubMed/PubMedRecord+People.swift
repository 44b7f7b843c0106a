import Knowledge

extension PubMedRecord {
  mutating func read(authorList node: Int) {
    let people = people(in: node)
    if tree.attribute(.type, of: node, is: "editors") {
      reference.contributors[.editor, default: []] += people
    } else {
      reference.authors += people
    }
  }

  /// The people and groups in a list, in order.
  func people(in list: Int) -> [PersonName] {
    tree.contents(of: list).compactMap { node in
      guard tree.name(of: node) != .text, !tree.attribute(.validYN, of: node, is: "N") else {
        return nil
      }
      return person(node)
    }
  }

  private func person(_ node: Int) -> PersonName? {
    var family: String?
    var (given, initials): (String?, String?) = (nil, nil)
    var (suffix, orcid): (String?, String?) = (nil, nil)
    var group: String?
    for part in tree.contents(of: node) {
      switch tree.name(of: part) {
      case .lastName: family = tree.words(of: part)
      case .foreName, .firstName: given = tree.words(of: part)
      case .initials: initials = tree.words(of: part)
      case .suffix: suffix = tree.words(of: part)
      case .collectiveName: group = tree.words(of: part)
      case .identifier where tree.attribute(.source, of: part, is: "ORCID"):
        orcid = tree.words(of: part).flatMap { ORCID(field: $0)?.value }
      default: break
      }
    }
    var name: PersonName
    if let family {
      name = PubMedWords.person(family: family, given: given ?? initials, suffix: suffix)
    } else if let literal = group ?? given ?? initials {
      name = PersonName(literal: literal)
    } else {
      return nil
    }
    name.orcid = orcid
    return name
  }

  mutating func readSubjects(in list: Int) {
    for person in people(in: list) {
      note("FPS", [person.family, person.given].compactMap(\.self).joined(separator: ", "))
    }
  }
}
