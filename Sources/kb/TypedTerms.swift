import Knowledge
import KnowledgeBase
import KnowledgeStore

/// Makes terms and codes of what somebody typed.
enum TypedTerms {
  /// The terms, in the order of their kinds.
  static func terms(
    synonyms: [String], abbreviations: [String], guardedAbbreviations: [String], symptoms: [String]
  ) -> [Condition.Term] {
    terms(synonyms, .synonym) + terms(abbreviations, .abbreviation)
      + terms(guardedAbbreviations, .abbreviation, isGuarded: true) + terms(symptoms, .symptom)
  }

  private static func terms(
    _ texts: [String], _ kind: Condition.Term.Kind, isGuarded: Bool = false
  ) -> [Condition.Term] {
    texts.map { Condition.Term(text: $0, kind: kind, isGuarded: isGuarded) }
  }

  /// The codes that `texts` stand for.
  static func codes(_ texts: [String]) throws -> [Condition.Code] {
    try texts.map { text in
      guard let code = Condition.Code(curie: text) else {
        throw VocabularyError.refused(.badCode(text), near: [])
      }
      return code
    }
  }
}

extension ConditionChange {
  /// What is new, in words.
  var sentence: String {
    var parts: [String] = []
    if let name { parts.append("name “\(name)”") }
    switch parent {
    case .kept: break
    case .none: parts.append("no parent")
    case .slug(let slug): parts.append("under \(slug)")
    }
    parts += Self.part("term", "added", addedTerms.map(\.text))
    parts += Self.part("term", "removed", removedTerms)
    parts += Self.part("code", "added", addedCodes.map(\.curie))
    parts += Self.part("code", "removed", removedCodes.map(\.curie))
    return parts.joined(separator: "; ")
  }

  private static func part(_ noun: String, _ verb: String, _ texts: [String]) -> [String] {
    guard !texts.isEmpty else { return [] }
    let list = texts.joined(separator: ", ")
    return ["\(texts.count) \(noun)\(texts.count == 1 ? "" : "s") \(verb) (\(list))"]
  }
}
