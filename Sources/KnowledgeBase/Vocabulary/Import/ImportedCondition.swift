internal import Knowledge
internal import KnowledgeStore

/// A condition as a file to import states it.
struct ImportedCondition {
  /// The line where it begins.
  let line: Int
  let slug: String
  let name: String
  /// Slug of the broader condition, if any.
  let parent: String?
  /// Terms besides the name, none twice.
  let terms: [Condition.Term]
  let codes: [Condition.Code]

  /// What to do so that `vocabulary` has the condition.
  ///
  /// - Parameters:
  ///   - vocabulary: As it is.
  ///   - isAuthority: Whether the file's name, parent and kinds of terms hold against what is there;
  ///     if not, what is new is only added.
  /// - Returns: The edit; nil when the vocabulary has all of it.
  func edit(in vocabulary: Vocabulary, isAuthority: Bool) -> ConditionEdit? {
    guard let known = vocabulary.condition(slug) else {
      var change = ConditionChange()
      change.name = name
      change.parent = parent.map { .slug($0) } ?? .kept
      change.addedTerms = terms
      change.addedCodes = codes
      return ConditionEdit(slug: slug, operation: .add, change: change)
    }
    var change = ConditionChange()
    if isAuthority {
      if known.name != name { change.name = name }
      if let parent, known.parent != parent { change.parent = .slug(parent) }
    }
    let nameTerm = Condition.Term(text: name, kind: .synonym, isGuarded: false)
    let terms = isAuthority ? self.terms : [nameTerm] + self.terms
    let places = known.terms.placesByFoldedText
    change.addedTerms = terms.filter { term in
      guard let place = places[term.text.lowercased()] else { return true }
      return isAuthority && known.terms[place] != term && !term.means(known.name)
    }
    change.addedCodes = codes.filter { !known.codes.contains($0) }
    guard change != ConditionChange() else { return nil }
    return ConditionEdit(slug: slug, operation: .edit, change: change)
  }
}

/// Terms in the order they came, none twice.
struct TermList {
  private(set) var terms: [Condition.Term] = []
  private var met: Set<String>

  /// Starts with nothing but the name, which is not among `terms`.
  init(besides name: String) { met = [name.lowercased()] }

  mutating func add(_ text: String, _ kind: Condition.Term.Kind, isGuarded: Bool = false) {
    guard met.insert(text.lowercased()).inserted else { return }
    terms.append(Condition.Term(text: text, kind: kind, isGuarded: isGuarded))
  }
}
