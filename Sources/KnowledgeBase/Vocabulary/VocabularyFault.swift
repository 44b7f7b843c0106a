/// Why an edit of the vocabulary cannot be done.
public enum VocabularyFault: Error, Hashable, Sendable {
  /// Not lower case letters, digits and hyphens, or too long.
  case badSlug(String)
  /// A preferred name without words.
  case emptyName
  /// Empty, too long, or with control characters.
  case badTerm(String)
  /// Not a code in a system that is kept.
  case badCode(String)
  /// There is such a condition already.
  case duplicate(String)
  /// There is no such condition.
  case unknown(String)
  /// The condition has no such term.
  case noSuchTerm(String, slug: String)
  /// The term is the preferred name.
  case isTheName(String, slug: String)
  /// The condition has no such code.
  case noSuchCode(String, slug: String)
  /// Parents that lead back to where they began.
  case circle([String])
  /// More parents above each other than `Vocabulary` takes.
  case tooDeep(String)
  /// All of it is there already.
  case nothingNew(String)
}

extension VocabularyFault {
  /// What is wrong, as a sentence.
  public var sentence: String {
    switch self {
    case .badSlug(let slug):
      "'\(slug)' cannot be a slug: it takes lower case letters, digits and hyphens, "
        + "at most \(ConditionText.maximumSlugByteCount) of them, no hyphen first or last."
    case .emptyName: "the name is empty."
    case .badTerm(let text):
      text.isEmpty
        ? "a term is empty."
        : "'\(text.prefix(60))' cannot be a term: it has no letter or digit, has control "
          + "characters, or is over \(ConditionText.maximumTermByteCount) bytes long."
    case .badCode(let text):
      "'\(text)' is not a code; there are "
        + ConditionText.systems.map { $0 + ":…" }.joined(separator: ", ") + "."
    case .duplicate(let slug): "there is a condition '\(slug)' already."
    case .unknown(let slug): "there is no condition '\(slug)'."
    case .noSuchTerm(let text, let slug): "\(slug) has no term '\(text)'."
    case .isTheName(let text, let slug): "'\(text)' is the name of \(slug) and cannot be removed."
    case .noSuchCode(let text, let slug): "\(slug) has no code \(text)."
    case .circle(let slugs): "the parents lead in a circle: \(slugs.joined(separator: " → "))."
    case .tooDeep(let slug):
      "\(slug) has more than \(Vocabulary.maximumDepth) conditions above it."
    case .nothingNew(let slug): "\(slug) has all of that already."
    }
  }
}
